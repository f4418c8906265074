import type { Regle } from '../regle';

/** Règles sur les données personnelles. */
export const REGLES_DONNEES: readonly Regle[] = [];
