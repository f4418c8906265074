import type { Regle } from '../regle';
import { d311RemiseQuinzeJours } from './d311-remise-quinze-jours';

/** Règles du contrat de séjour et du DIPC : D311, D311-0-1, D311-0-3, R311-0-7, L311-4-1, R313-24-5. */
export const REGLES_D311: readonly Regle[] = [d311RemiseQuinzeJours];
