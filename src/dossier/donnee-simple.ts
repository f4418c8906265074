import type { IssueDeLecture } from './issue';
import { issue, ouDe } from './issue';

/** Aucun dossier n’approche cette profondeur : au-delà, inutile de descendre. */
const PROFONDEUR_MAX = 32;

type Faute = { readonly quoi: string; readonly segments: readonly PropertyKey[] };

/** Objet littéral, d’où qu’il vienne : sans prototype, ou dont le prototype est une racine. */
const estLitteral = (valeur: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(valeur);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const lire = (objet: object, cle: string): { readonly valeur: unknown } | undefined => {
  try {
    return { valeur: (objet as Record<string, unknown>)[cle] };
  } catch {
    return undefined;
  }
};

const chercher = (valeur: unknown, profondeur: number, vus: Set<object>): Faute | undefined => {
  if (typeof valeur !== 'object' || valeur === null || vus.has(valeur)) return undefined;
  vus.add(valeur);
  if (profondeur > PROFONDEUR_MAX) return { quoi: 'une imbrication trop profonde', segments: [] };
  const liste = Array.isArray(valeur);
  if (!liste && !estLitteral(valeur)) return { quoi: 'un objet d’une classe particulière', segments: [] };
  for (const cle of Object.keys(valeur)) {
    const lu = lire(valeur, cle);
    const faute = lu ? chercher(lu.valeur, profondeur + 1, vus) : { quoi: 'une clé illisible', segments: [] };
    if (faute) return { quoi: faute.quoi, segments: [liste ? Number(cle) : cle, ...faute.segments] };
  }
  return undefined;
};

/**
 * Première valeur d’un document en mémoire qui n’est pas du JSON : `Map`, instance de classe, accesseur qui lève,
 * imbrication sans fin. Sans ce passage, une `Map` se lirait comme un objet vide.
 */
export const premiereNonJson = (document: unknown): IssueDeLecture | undefined => {
  const faute = chercher(document, 0, new Set());
  if (faute === undefined) return undefined;
  const conseil = 'Donner un document JSON simple : objets, listes, textes, nombres, vrai ou faux.';
  return issue(ouDe(faute.segments), 'donnee_non_json', `${faute.quoi} n’est pas une donnée JSON. ${conseil}`);
};
