import fc from 'fast-check';
import { CommandeUsager } from '../../usager/commandes';
import type { Usager } from '../../usager/usager';
import { IdUsager } from '../../vocabulaire/identifiants';
import type { Droit } from '../proprietes';
import { suiteDeCommandes } from '../vie';
import { tirerDepuis, tirerDuType } from './depuis-schema';
import { JOURS, laPersonne, plausible, RESERVE } from './reserve';

const CETTE_PERSONNE = IdUsager.parse('a');

/** Une désignation qui tient : écrite, cosignée, par la personne. */
const designation = fc
  .tuple(tirerDuType(CommandeUsager, 'DesignerPersonneDeConfiance', RESERVE), laPersonne)
  .map(([commande, par]) => ({
    ...commande,
    par,
    designation: { ...commande.designation, ecrite: true, cosignee: true },
  }));

/** Une mesure avec représentation relative à la personne. */
const representation = tirerDuType(CommandeUsager, 'OuvrirProtection', RESERVE).map((commande) => ({
  ...commande,
  mesure: { ...commande.mesure, etendue: { personne: 'representation' as const } },
}));

/** Toute commande que l’on peut adresser à un usager, dix-neuf fois sur vingt au même. */
export const commandeUsager: fc.Arbitrary<CommandeUsager> = fc
  .tuple(
    plausible(
      fc.oneof(
        { weight: 16, arbitrary: tirerDepuis(CommandeUsager, RESERVE) },
        { weight: 3, arbitrary: designation },
        { weight: 1, arbitrary: representation },
      ),
    ),
    fc.integer({ min: 0, max: 19 }),
  )
  .map(([commande, tirage]) => (tirage < 19 ? { ...commande, usager: CETTE_PERSONNE } : commande));

const ouverture = tirerDuType(CommandeUsager, 'EnregistrerUsager', { ...RESERVE, jours: JOURS.slice(0, 1) }).map(
  (commande) => ({ ...commande, usager: CETTE_PERSONNE }),
);

/** Suites de commandes où la personne est, quatre fois sur cinq, enregistrée d’abord. */
export const vieUsager: fc.Arbitrary<readonly CommandeUsager[]> = fc
  .tuple(fc.option(ouverture, { freq: 4 }), suiteDeCommandes(commandeUsager))
  .map(([premiere, suite]) => (premiere === null ? suite : [premiere, ...suite]));

/** Adresse une commande à l’usager tel qu’il est, quel que soit celui qu’elle visait. */
export const adresserUsager = (commande: CommandeUsager, etat: Usager | null): CommandeUsager =>
  etat === null ? commande : { ...commande, usager: etat.id };

type Type =
  | 'RevoquerPersonneDeConfiance'
  | 'RefuserDeDesigner'
  | 'ExprimerSouhaitEntourage'
  | 'ConsignerDirectivesAnticipees';

const parLaPersonne = (type: Type): fc.Arbitrary<CommandeUsager> =>
  fc.tuple(tirerDuType(CommandeUsager, type, RESERVE), laPersonne).map(([commande, par]) => ({ ...commande, par }));

/** Ce qu’aucun état ne peut refuser à la personne. */
export const DROITS_USAGER: readonly Droit<CommandeUsager>[] = [
  {
    titre: 'aucun état n’empêche la personne de révoquer sa personne de confiance',
    commande: parLaPersonne('RevoquerPersonneDeConfiance'),
  },
  {
    titre: 'aucun état n’empêche la personne de refuser d’en désigner une',
    commande: parLaPersonne('RefuserDeDesigner'),
  },
  {
    titre: 'aucun état n’empêche la personne de dire la place d’un proche',
    commande: parLaPersonne('ExprimerSouhaitEntourage'),
  },
  {
    titre: 'aucun état n’empêche la personne de dire ses directives anticipées',
    commande: parLaPersonne('ConsignerDirectivesAnticipees'),
  },
];
