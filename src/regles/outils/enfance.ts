import type { PlanLie } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { AutoriteParentale } from '../../usager/protection';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Champ } from '../champ';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import type { Trouve } from './lecture';
import { plusAncien, situer } from './lecture';
import { surPlan } from './plans';

/** Où est la date de naissance. */
export const NAISSANCE: Pointeur = '/usager/identite/naissanceLe';
/** Où sont les mesures de protection de l’enfance. */
export const MESURES: Pointeur = '/usager/autoriteParentale/mesuresProtectionEnfance';

/** Mineurs, quelle que soit la structure qui les accompagne. */
export const MINEURS: Champ = {
  age: 'mineur',
  precision:
    'Mineur qui bénéficie d’une prestation d’aide sociale à l’enfance ou d’une mesure de protection judiciaire.',
};

/** Une mesure de protection de l’enfance. */
export type MesureEnfance = NonNullable<AutoriteParentale['mesuresProtectionEnfance']>[number];

/** Ouvre-t-elle droit à un projet pour l’enfant ? Une mesure pénale éducative, non. */
const protege = ({ type }: MesureEnfance): boolean => type !== 'mesure_penale_educative';

/** Juge un mineur protégé, depuis le début de la plus ancienne des mesures qui ont cours au jour dit. */
export const surMesureEnfance = (
  dossier: Dossier,
  au: DateCivile,
  juger: (mesure: Trouve<MesureEnfance>) => Verdict,
): Verdict => {
  const mesures = dossier.usager.autoriteParentale?.mesuresProtectionEnfance;
  if (mesures === undefined) return indeterminee(MESURES);
  const enCours = situer(mesures, MESURES).filter(
    ({ valeur }) => protege(valeur) && valeur.debutLe <= au && (valeur.finLe === undefined || au <= valeur.finLe),
  );
  const mesure = plusAncien(enCours, ({ debutLe }) => debutLe);
  return mesure ? juger(mesure) : sansObjet('Aucune mesure de protection de l’enfance n’a cours à cette date.');
};

/** Juge le projet pour l’enfant du dossier, s’il y en a un. */
export const surProjetEnfant = (dossier: Dossier, au: DateCivile, juger: (plan: Trouve<PlanLie>) => Verdict): Verdict =>
  surPlan(dossier, au, ['ppe', 'projet pour l’enfant'], juger);
