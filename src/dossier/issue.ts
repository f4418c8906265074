import type { Pointeur } from '../kernel/pointeur';
import { pointeur } from '../kernel/pointeur';

/** Ce qui cloche à un endroit d’un document. */
export type CodeIssue =
  | 'json_invalide'
  | 'donnee_non_json'
  | 'donnee_illisible'
  | 'format_inconnu'
  | 'version_inconnue'
  | 'type_inattendu'
  | 'cle_manquante'
  | 'cle_inconnue'
  | 'code_inconnu'
  | 'date_invalide'
  | 'texte_vide'
  | 'texte_trop_long'
  | 'forme_invalide'
  | 'nombre_hors_bornes'
  | 'liste_trop_courte'
  | 'identifiant_double'
  | 'lien_pendant'
  | 'autres_fautes';

/**
 * Une faute trouvée à la lecture : où, laquelle, et une phrase qui dit quoi faire.
 *
 * Ni nom ni texte libre n’y entre : des chemins, des types, des dates et des codes de listes fermées.
 */
export type IssueDeLecture = {
  /** Pointeur JSON (RFC 6901) de la donnée en faute ; vide pour le document entier. */
  readonly ou: Pointeur;
  readonly code: CodeIssue;
  readonly message: string;
  /** Ce qui était attendu à cet endroit, en clair. */
  readonly attendu?: string;
  /** La clé ou le code que l’on a sans doute voulu écrire. */
  readonly suggestion?: string;
};

/** Nombre d’issues au plus ; au-delà, la dernière dit combien d’autres il y a. */
export const ISSUES_MAX = 200;

const cleOrdinaire = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** Une clé a-t-elle l’allure d’une clé de format, qu’on peut citer sans risquer de citer une personne ? */
export const estCleOrdinaire = (cle: string): boolean => cleOrdinaire.test(cle);

/** Pointeur d’un chemin, arrêté devant la première clé qu’on ne citerait pas. */
export const ouDe = (segments: readonly PropertyKey[]): Pointeur => {
  const citables: (string | number)[] = [];
  for (const segment of segments) {
    if (typeof segment === 'symbol' || (typeof segment === 'string' && !estCleOrdinaire(segment))) break;
    citables.push(segment);
  }
  return pointeur(...citables);
};

/** Compose une issue : l’endroit, puis le constat, puis ce qu’il faut faire. */
export const issue = (
  ou: Pointeur,
  code: CodeIssue,
  constat: string,
  suite: { readonly attendu?: string | undefined; readonly suggestion?: string | undefined } = {},
): IssueDeLecture => ({
  ou,
  code,
  message: `${ou === '' ? 'Le document' : ou} : ${constat}`,
  ...(suite.attendu !== undefined && { attendu: suite.attendu }),
  ...(suite.suggestion !== undefined && { suggestion: suite.suggestion }),
});

/** Borne une liste d’issues à `ISSUES_MAX`, en disant combien manquent ; `encore` : celles qu’elle ne contient pas. */
export const plafonner = (issues: readonly IssueDeLecture[], encore = 0): readonly IssueDeLecture[] => {
  const reste = Math.max(0, issues.length - ISSUES_MAX) + encore;
  if (reste === 0) return issues;
  const constat = `${reste} autre${reste > 1 ? 's fautes' : ' faute'}. Corriger d’abord celles-ci, puis relire.`;
  return [...issues.slice(0, ISSUES_MAX), issue('', 'autres_fautes', constat)];
};
