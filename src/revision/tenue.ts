import type { DateCivile } from '../vocabulaire/date-civile';
import type { Revision } from './revision';

/** Jour où la révision s’est tenue ; `null` si elle ne s’est pas tenue. */
export const tenueLe = (revision: Revision): DateCivile | null =>
  revision.statut === 'tenue' || revision.statut === 'close' ? revision.tenueLe : null;
