import type { Regle } from '../regle';

/** Critères du référentiel d’évaluation de la HAS. */
export const REGLES_HAS: readonly Regle[] = [];
