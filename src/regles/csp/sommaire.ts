import type { Regle } from '../regle';

/** Règles du code de la santé publique : secret partagé, accès, personne de confiance. */
export const REGLES_CSP: readonly Regle[] = [];
