import type { NumeroL3121 } from './categories-essms';
import { CATEGORIES_ESSMS } from './categories-essms';
import type { Structure } from './structure';

/** Alinéa de L312-1 dont relève la structure ; `null` si le dossier ne permet pas de le dire. */
export const numeroDe = ({
  categorie,
  numeroL3121,
}: Pick<Structure, 'categorie' | 'numeroL3121'>): NumeroL3121 | null =>
  numeroL3121 ?? (categorie === undefined ? null : CATEGORIES_ESSMS[categorie].numero);
