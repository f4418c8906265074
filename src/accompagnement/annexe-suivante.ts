import { compact } from '../kernel/compact';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { AnnexeAllerVenir } from './annexes';

/** Ce qui, au dossier d’une annexe finie, date de sa fin ou d’après : il est de la suivante. */
const depuis = (annexe: AnnexeAllerVenir, finLe: DateCivile): AnnexeAllerVenir => {
  const { evaluation, avisPersonne, avisAnterieurs = [], accordTransmissionPersonneConfiance: accord } = annexe;
  const transmissions = annexe.transmissions?.filter(({ le }) => le >= finLe) ?? [];
  const anciens = avisAnterieurs.filter(({ le }) => le !== undefined && le >= finLe);
  return compact({
    evaluation: evaluation !== undefined && evaluation.le >= finLe ? evaluation : undefined,
    transmissions: transmissions.length > 0 ? transmissions : undefined,
    // Un refus n’a pas de terme : il vaut tant que la personne n’a pas dit autre chose.
    accordTransmissionPersonneConfiance: accord === false ? accord : undefined,
    avisPersonne: avisPersonne?.le !== undefined && avisPersonne.le >= finLe ? avisPersonne : undefined,
    avisAnterieurs: anciens.length > 0 ? anciens : undefined,
  });
};

/** L’annexe que prépare un acte de ce jour : la même, ou la suivante si elle avait déjà pris fin. */
export const annexePreparee = (annexe: AnnexeAllerVenir, le: DateCivile): AnnexeAllerVenir =>
  annexe.finLe !== undefined && annexe.finLe < le ? depuis(annexe, annexe.finLe) : annexe;

/** L’annexe que l’on signe ce jour : la même, ou la suivante si elle a pris fin, fût-ce ce jour-là. */
export const annexeASigner = (annexe: AnnexeAllerVenir, le: DateCivile): AnnexeAllerVenir =>
  annexe.finLe !== undefined && annexe.finLe <= le ? depuis(annexe, annexe.finLe) : annexe;
