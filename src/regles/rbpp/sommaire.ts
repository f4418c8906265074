import type { Regle } from '../regle';

/** Recommandations de bonnes pratiques professionnelles. */
export const REGLES_RBPP: readonly Regle[] = [];
