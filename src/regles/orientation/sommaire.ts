import type { Regle } from '../regle';

/** Règles sur l’orientation, la compensation et la scolarité. */
export const REGLES_ORIENTATION: readonly Regle[] = [];
