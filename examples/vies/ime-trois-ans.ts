/*
 * Trois ans à l’IME, de la demande d’admission au relais, par des commandes seulement.
 *
 *   npm run build && npx tsx examples/vies/ime-trois-ans.ts
 */
import { DateCivile } from 'projet-personnalise';
import { PERSONNES, STRUCTURE } from './ime/acteurs';
import { ADMISSION, RENTREE } from './ime/admission';
import { DEPART, SECONDE_REVISION } from './ime/depart';
import { AVENANT_AU_PROJET, MAJORITE } from './ime/majorite';
import { ECRIRE, PREMIERE_ANNEE } from './ime/mise-en-oeuvre';
import { CONNAITRE_LINA, NEGOCIER } from './ime/premier-projet';
import { PREMIERE_REVISION } from './ime/premiere-revision';
import { raconterUneVie } from './outils/raconter';

export const vieDeLina = raconterUneVie({
  entete: { id: 'lina', etabliLe: '2026-11-21', structure: STRUCTURE, personnes: PERSONNES },
  chapitres: [
    ADMISSION,
    RENTREE,
    CONNAITRE_LINA,
    NEGOCIER,
    ECRIRE,
    PREMIERE_ANNEE,
    PREMIERE_REVISION,
    MAJORITE,
    AVENANT_AU_PROJET,
    SECONDE_REVISION,
    DEPART,
  ],
  controles: ['2025-01-31', '2026-11-21'].map((jour) => DateCivile.parse(jour)),
  ecrire: console.log,
});
