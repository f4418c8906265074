import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { ADMISSION, admisLe } from './lecture';
import { PREMIER_SEJOUR_D311 } from './textes-d311';

/** Jour de la sortie, si elle est notée ; une sortie antérieure à l’admission est celle d’un autre séjour. */
export const sortieLe = (dossier: Dossier): DateCivile | undefined => {
  const le = dossier.accompagnement?.sortie?.le;
  const admission = admisLe(dossier);
  return le !== undefined && admission !== undefined && le < admission ? undefined : le;
};

/**
 * Juge un devoir tant que dure le séjour. Après la sortie, il se juge au jour de la sortie : un retard reste, ce qui
 * restait à faire n’a plus d’objet, et rien n’est plus à renouveler.
 */
export const pendantLeSejour = (dossier: Dossier, au: DateCivile, juger: (jour: DateCivile) => Verdict): Verdict => {
  const sortie = sortieLe(dossier);
  if (sortie === undefined || au <= sortie) return juger(au);
  const verdict = juger(sortie);
  switch (verdict.verdict) {
    case 'a_faire':
      return sansObjet(`L’accompagnement a pris fin le ${enToutesLettres(sortie)}, avant l’échéance.`);
    case 'respectee':
      return { verdict: 'respectee', preuves: verdict.preuves, ...(verdict.calcul && { calcul: verdict.calcul }) };
    case 'non_respectee':
    case 'indeterminee':
    case 'sans_objet':
      return verdict;
  }
};

/** Juge, pendant le séjour, un devoir que D311 fait courir de l’admission. */
export const depuisLAdmission = (
  dossier: Dossier,
  au: DateCivile,
  juger: (admission: DateCivile, jour: DateCivile) => Verdict,
): Verdict => {
  const admission = admisLe(dossier);
  if (admission === undefined) return indeterminee(ADMISSION);
  if (au < admission) return sansObjet('La personne n’est pas encore admise à cette date.');
  if (admission < PREMIER_SEJOUR_D311)
    return sansObjet('Le séjour a commencé avant le 27 mai 2005, premier jour où D311 s’applique.');
  return pendantLeSejour(dossier, au, (jour) => juger(admission, jour));
};
