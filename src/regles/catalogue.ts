import { REGLES_CASF } from './casf/sommaire';
import { REGLES_CATEGORIES } from './casf-categories/sommaire';
import { REGLES_CODE_CIVIL } from './code-civil/sommaire';
import { REGLES_CSP } from './csp/sommaire';
import { REGLES_DONNEES } from './donnees/sommaire';
import { REGLES_HAS } from './has/sommaire';
import { REGLES_ORIENTATION } from './orientation/sommaire';
import { REGLES_RBPP } from './rbpp/sommaire';
import type { Regle } from './regle';

/** Toutes les règles connues, incubation et abrogées comprises. */
export const CATALOGUE: readonly Regle[] = [
  ...REGLES_CASF,
  ...REGLES_CATEGORIES,
  ...REGLES_CODE_CIVIL,
  ...REGLES_CSP,
  ...REGLES_DONNEES,
  ...REGLES_ORIENTATION,
  ...REGLES_RBPP,
  ...REGLES_HAS,
];

/** Les règles appliquées par défaut. */
export const REGLES: readonly Regle[] = CATALOGUE.filter(({ statut }) => statut === 'stable');

/** La règle de cet identifiant, s’il y en a une. */
export const regleDe = (id: string): Regle | undefined => CATALOGUE.find((regle) => regle.id === id);
