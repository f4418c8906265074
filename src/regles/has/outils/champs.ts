import type { CategorieEssms, PublicEssms } from '../../../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../../../vocabulaire/categories-essms';

const entrees = Object.entries(CATEGORIES_ESSMS) as readonly (readonly [
  CategorieEssms,
  { readonly publics: readonly PublicEssms[] },
])[];

/** Catégories qui accueillent l’un de ces publics, ou dont le public n’est pas fixé d’avance. */
export const categoriesPour = (...publics: readonly PublicEssms[]): readonly CategorieEssms[] =>
  entrees
    .filter(([, categorie]) => categorie.publics.length === 0 || categorie.publics.some((p) => publics.includes(p)))
    .map(([code]) => code);

/** Toutes les catégories, sauf celles-là. */
export const categoriesSauf = (...exclues: readonly CategorieEssms[]): readonly CategorieEssms[] =>
  entrees.map(([code]) => code).filter((code) => !exclues.includes(code));
