import type { Regle } from '../regle';

/** Règles du code civil : majeurs protégés et mineurs. */
export const REGLES_CODE_CIVIL: readonly Regle[] = [];
