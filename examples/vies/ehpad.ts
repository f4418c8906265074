/*
 * Une vie en EHPAD, de l’entrée au décès, par des commandes seulement : une curatelle qui devient tutelle, une
 * liberté restreinte puis rendue, une réclamation, une révision demandée par la personne.
 *
 *   npm run build && npx tsx examples/vies/ehpad.ts
 */
import { DateCivile } from 'projet-personnalise';
import { PERSONNES, STRUCTURE } from './ehpad/acteurs';
import { AVANT_D_ENTRER, ENTRER } from './ehpad/arrivee';
import { FIN, REVOIR } from './ehpad/derniere-annee';
import { LE_PROJET, SIX_MOIS } from './ehpad/projet';
import { TUTELLE, UNE_PORTE } from './ehpad/tutelle';
import { raconterUneVie } from './outils/raconter';

export const vieDeMmeVasseur = raconterUneVie({
  entete: { id: 'mme-vasseur', etabliLe: '2026-11-21', structure: STRUCTURE, personnes: PERSONNES },
  chapitres: [AVANT_D_ENTRER, ENTRER, LE_PROJET, SIX_MOIS, TUTELLE, UNE_PORTE, REVOIR, FIN],
  controles: ['2026-04-30', '2026-11-21'].map((jour) => DateCivile.parse(jour)),
  ecrire: console.log,
});
