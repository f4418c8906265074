import type { Regle } from '../regle';
import { d311RemiseQuinzeJours } from './d311-remise-quinze-jours';

/** Règles tirées du code de l’action sociale et des familles, dispositions communes. */
export const REGLES_CASF: readonly Regle[] = [d311RemiseQuinzeJours];
