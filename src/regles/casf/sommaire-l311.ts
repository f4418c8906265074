import type { Regle } from '../regle';

/** Règles de L311-3, L311-4, L311-5 et de leurs décrets. */
export const REGLES_L311: readonly Regle[] = [];
