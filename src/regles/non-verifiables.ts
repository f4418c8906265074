import { NON_VERIFIABLES_CATEGORIES } from './non-verifiables/categories';
import { NON_VERIFIABLES_D311 } from './non-verifiables/d311';
import { NON_VERIFIABLES_L311 } from './non-verifiables/l311';

/** Devoir qu’aucun dossier ne peut montrer : nommé pour que personne ne le croie vérifié. */
export type NonVerifiable = {
  readonly id: string;
  readonly titre: string;
  /** Texte cité, le code d’abord : `CASF, L311-4, a`. */
  readonly texte: string;
  readonly motif: string;
};

/** Devoirs qu’un dossier individuel ne peut pas montrer. */
export const NON_VERIFIABLES: readonly NonVerifiable[] = [
  ...NON_VERIFIABLES_D311,
  ...NON_VERIFIABLES_L311,
  ...NON_VERIFIABLES_CATEGORIES,
];
