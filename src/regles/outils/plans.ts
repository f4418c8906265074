import type { PlanLie } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import type { Trouve } from './lecture';
import { plusRecent, situer, sous } from './lecture';
import { joursSitues } from './parcours';

/** Où sont les plans liés au projet. */
export const PLANS: Pointeur = '/accompagnement/plansLies';

/** Le plan de ce type le plus récemment établi au jour dit ; un plan sans date vaut le plus ancien. */
export const planDeType = (dossier: Dossier, type: PlanLie['type'], au: DateCivile): Trouve<PlanLie> | undefined =>
  plusRecent(
    situer(dossier.accompagnement?.plansLies, PLANS).filter(
      ({ valeur }) => valeur.type === type && (valeur.etabliLe ?? au) <= au,
    ),
    ({ etabliLe }) => (etabliLe ?? '') as DateCivile,
  );

/** Juge le plan de ce type, s’il y en a un ; une liste de plans qui n’en porte pas affirme qu’il n’y en a pas. */
export const surPlan = (
  dossier: Dossier,
  au: DateCivile,
  [type, nom]: readonly [type: PlanLie['type'], nom: string],
  juger: (plan: Trouve<PlanLie>) => Verdict,
): Verdict => {
  if (dossier.accompagnement?.plansLies === undefined) return indeterminee(PLANS);
  const plan = planDeType(dossier, type, au);
  return plan ? juger(plan) : sansObjet(`Le dossier ne porte pas de ${nom} à cette date.`);
};

/** Jours où un plan a été établi puis actualisé, avec leur endroit. */
export const datesDuPlan = ({ valeur, ou }: Trouve<PlanLie>): readonly Trouve<DateCivile>[] => [
  ...(valeur.etabliLe === undefined ? [] : [{ valeur: valeur.etabliLe, ou: sous(ou, 'etabliLe') }]),
  ...joursSitues(valeur.actualisationsLe, sous(ou, 'actualisationsLe')),
];

/** Juge que la personne a donné son accord exprès au plan ; un accord à venir n’est pas encore donné. */
export const accordExpres = ({ valeur, ou }: Trouve<PlanLie>, au: DateCivile, quoi: string): Verdict => {
  const base = sous(ou, 'accordExpresLe');
  if (valeur.accordExpresLe === undefined) return indeterminee(base);
  if (valeur.accordExpresLe <= au) return respectee([base]);
  return nonRespectee(`${quoi} : donné le ${enToutesLettres(valeur.accordExpresLe)} seulement.`, [base]);
};
