import type { Regle } from '../regle';

/** Règles propres à une catégorie d’établissement ou de service. */
export const REGLES_CATEGORIES: readonly Regle[] = [];
