import type { Regle } from '../regle';
import { REGLES_ADULTES } from './sommaire-adultes';
import { REGLES_ENFANTS } from './sommaire-enfants';
import { REGLES_PROTECTION } from './sommaire-protection';

/** Règles propres à une catégorie d’établissements et services. */
export const REGLES_CATEGORIES: readonly Regle[] = [...REGLES_ENFANTS, ...REGLES_ADULTES, ...REGLES_PROTECTION];
