import type { Regle } from '../regle';
import { critere174 } from './1.7.4';
import { critere1106 } from './1.10.6';

/** Critères du référentiel d’évaluation de la HAS. */
export const REGLES_HAS: readonly Regle[] = [critere174, critere1106];
