import type { DateCivile } from '../vocabulaire/date-civile';
import type { MesureProtection } from './protection';

/** La mesure a-t-elle cours au jour dit ? Un mandat ne vaut qu’une fois mis en œuvre. */
export const enCoursAu = (mesure: MesureProtection, au: DateCivile): boolean =>
  mesure.debutLe <= au &&
  (mesure.finLe === undefined || au <= mesure.finLe) &&
  (mesure.type !== 'mandat_protection_future' || (mesure.miseEnOeuvreLe ?? '9999') <= au);
