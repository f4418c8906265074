import type { Regle } from '../regle';
import { REGLES_D311 } from './sommaire-d311';
import { REGLES_L311 } from './sommaire-l311';

/** Règles tirées du code de l’action sociale et des familles, dispositions communes. */
export const REGLES_CASF: readonly Regle[] = [...REGLES_D311, ...REGLES_L311];
