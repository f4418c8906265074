import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { enCoursAu } from '../../usager/mesure-en-cours';
import type { MesureProtection } from '../../usager/protection';
import type { Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { situer } from './lecture';

/** Où sont les mesures de protection. */
export const PROTECTIONS: Pointeur = '/usager/protections';

/** Ceux qu’une mesure de protection de majeur charge d’assister ou de représenter. */
export const PROTECTEURS: ReadonlySet<Qualite> = new Set<Qualite>([
  'tuteur',
  'curateur',
  'personne_habilitee',
  'mandataire_protection_future',
  'mandataire_special',
]);

/** Ceux qui peuvent consentir pour un majeur, si le juge ou le mandat l’a prévu pour sa personne. */
export const REPRESENTANTS_DU_MAJEUR: ReadonlySet<Qualite> = new Set<Qualite>([
  'tuteur',
  'personne_habilitee',
  'mandataire_protection_future',
]);

/** Ceux qui peuvent consentir pour un mineur. */
export const REPRESENTANTS_DU_MINEUR: ReadonlySet<Qualite> = new Set<Qualite>(['parent', 'tuteur', 'service_ase']);

/** Mesures qui donnent sa qualité au protecteur. */
const MESURES_DE: Readonly<Partial<Record<Qualite, readonly MesureProtection['type'][]>>> = {
  tuteur: ['tutelle'],
  curateur: ['curatelle_simple', 'curatelle_renforcee'],
  personne_habilitee: ['habilitation_familiale'],
  mandataire_protection_future: ['mandat_protection_future'],
  mandataire_special: ['sauvegarde_justice'],
};

/** Les mesures en cours au jour dit ; `undefined` si le dossier ne dit rien des mesures. */
export const mesuresAu = (dossier: Dossier, au: DateCivile): readonly Trouve<MesureProtection>[] | undefined =>
  dossier.usager.protections &&
  situer(dossier.usager.protections, PROTECTIONS).filter(({ valeur }) => enCoursAu(valeur, au));

/** Parmi les mesures en cours au jour dit, celles qui fondent la qualité de ce protecteur. */
export const mesuresDe = (
  dossier: Dossier,
  qualite: Qualite,
  au: DateCivile,
): readonly Trouve<MesureProtection>[] | undefined =>
  mesuresAu(dossier, au)?.filter(({ valeur }) => MESURES_DE[qualite]?.includes(valeur.type) ?? false);

/** Les mandats de ce protecteur dont le dossier ne dit pas s’ils ont pris effet : ils avaient peut-être cours ce jour-là. */
export const mandatsSansPriseDEffet = (
  dossier: Dossier,
  qualite: Qualite,
  au: DateCivile,
): readonly Trouve<MesureProtection>[] =>
  qualite !== 'mandataire_protection_future'
    ? []
    : situer(dossier.usager.protections, PROTECTIONS).filter(
        ({ valeur }) =>
          valeur.type === 'mandat_protection_future' &&
          valeur.miseEnOeuvreLe === undefined &&
          enCoursAu({ ...valeur, miseEnOeuvreLe: au }, au),
      );
