import type { CodeBesoin, CodePrestation } from './serafin';
import { BESOINS, PRESTATIONS_DIRECTES, PRESTATIONS_INDIRECTES } from './serafin-codes';

const LIBELLES = { ...BESOINS, ...PRESTATIONS_DIRECTES, ...PRESTATIONS_INDIRECTES };

/** Libellé publié d’un code SERAFIN-PH. */
export const libelleSerafin = (code: CodeBesoin | CodePrestation): string => LIBELLES[code];

/** Grand domaine d’un besoin : santé, autonomie ou participation sociale. */
export const domaineDuBesoin = (code: CodeBesoin): 'sante' | 'autonomie' | 'participation_sociale' | null => {
  if (code.startsWith('1.1')) return 'sante';
  if (code.startsWith('1.2')) return 'autonomie';
  return code.startsWith('1.3') ? 'participation_sociale' : null;
};
