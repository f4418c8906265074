import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { lireDateCivile } from '../../src/vocabulaire/date-civile';

/** Un jour, écrit en clair dans un test. */
export const jour = (texte: string): DateCivile => {
  const lu = lireDateCivile(texte);
  if (lu === null) throw new Error(`« ${texte} » n’est pas un jour`);
  return lu;
};
