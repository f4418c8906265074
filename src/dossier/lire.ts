import type * as z from 'zod';
import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import { premiereNonJson } from './donnee-simple';
import { Dossier } from './dossier';
import type { IssueDeLecture } from './issue';
import { ISSUES_MAX, issue, plafonner } from './issue';
import { fautesDeLiens } from './liens';
import { etranger } from './reconnaitre';
import { schemaDeLecture } from './schema-de-lecture';
import { fauteJson } from './texte-json';
import { traduire } from './traduire';

type Lecture = Result<Dossier, readonly IssueDeLecture[]>;

const nombreDe = (faute: z.core.$ZodIssue): number => (faute.code === 'unrecognized_keys' ? faute.keys.length : 1);

/** Les issues d’une lecture refusée : une par endroit, la première dite, et `ISSUES_MAX` au plus. */
export const fautesDe = (
  document: unknown,
  fautes: readonly z.core.$ZodIssue[],
  racine: z.core.$ZodType,
): readonly IssueDeLecture[] => {
  const parEndroit = new Map<string, IssueDeLecture>();
  for (const faute of fautes) {
    for (const i of traduire(faute, document, racine)) if (!parEndroit.has(i.ou)) parEndroit.set(i.ou, i);
    if (parEndroit.size < ISSUES_MAX) continue;
    const total = fautes.reduce((somme, f) => somme + nombreDe(f), 0);
    const dites = [...parEndroit.values()].slice(0, ISSUES_MAX);
    return plafonner(dites, Math.max(0, total - ISSUES_MAX));
  }
  return [...parEndroit.values()];
};

/**
 * Nos phrases viennent de `traduire`. Zod compose les siennes quand même, une par faute : peu de chose, sauf dans un
 * document qui peut en avoir cent mille. Les lui épargner toujours coûterait un dixième à toute lecture.
 */
const SANS_PHRASE = { error: () => '' };
const ELEMENTS_IMMENSE = 1000;
const estImmense = (document: object): boolean =>
  Object.values(document).some((valeur) => Array.isArray(valeur) && valeur.length > ELEMENTS_IMMENSE);

const lireJson = (document: unknown): Lecture => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const texte = typeof document === 'string' ? ' Pour un texte JSON, employer `parseDossierJson`.' : '';
    return err([issue('', 'type_inattendu', `un dossier est un objet JSON.${texte}`, { attendu: 'un objet' })]);
  }
  const inconnu = etranger(document);
  if (inconnu) return err([inconnu]);
  const lecture = schemaDeLecture().safeParse(document, estImmense(document) ? SANS_PHRASE : undefined);
  if (!lecture.success) return err(fautesDe(document, lecture.error.issues, Dossier));
  const fautes = fautesDeLiens(lecture.data);
  return fautes.length === 0 ? ok(lecture.data) : err(plafonner(fautes));
};

const ILLISIBLE: Lecture = err([
  issue('', 'donnee_illisible', 'il n’a pas pu être lu. Donner un document JSON simple.'),
]);

/** Lit un document dont on sait qu’il n’est fait que de JSON : ce que `JSON.parse` vient de rendre, et rien d’autre. Ne lève jamais. */
export const parseDocumentJson = (document: unknown): Lecture => {
  try {
    return lireJson(document);
  } catch {
    return ILLISIBLE;
  }
};

/**
 * Lit un dossier depuis n’importe quelle valeur. Ne lève jamais.
 *
 * Refuse, en disant toutes les fautes d’un coup (au plus 200) : mauvais types, clés absentes ou
 * inconnues, dates et codes invalides, liens pendants, identifiants en double.
 */
export const parseDossier = (entree: unknown): Lecture => {
  try {
    const impropre = premiereNonJson(entree);
    return impropre ? err([impropre]) : parseDocumentJson(entree);
  } catch {
    return ILLISIBLE;
  }
};

const surTexteJson = (texte: string): IssueDeLecture => {
  if (texte.trim() === '') return issue('', 'json_invalide', 'il est vide. Fournir un dossier au format JSON.');
  const faute = fauteJson(texte);
  if (faute === undefined) return issue('', 'json_invalide', 'ce texte JSON n’a pas pu être lu.');
  const { ligne, colonne, attendu } = faute;
  // Un texte d’une ligne peut être celle d’un fichier qui en a d’autres : son propre rang y tromperait.
  const ou = texte.includes('\n') ? `ligne ${ligne}, colonne ${colonne}` : `colonne ${colonne}`;
  const constat = `ce n’est pas du JSON : ${ou}, il fallait ${attendu}. Corriger le fichier ou l’extraire à nouveau.`;
  return issue('', 'json_invalide', constat, { attendu });
};

const BOM = '\uFEFF';

/** Lit un dossier depuis un texte JSON (indicateur d’ordre des octets admis). Ne lève jamais. */
export const parseDossierJson = (texte: string): Lecture => {
  if (typeof texte !== 'string') {
    return err([issue('', 'type_inattendu', 'un texte JSON est attendu. Pour un objet, employer `parseDossier`.')]);
  }
  const propre = texte.startsWith(BOM) ? texte.slice(BOM.length) : texte;
  let document: unknown;
  try {
    document = JSON.parse(propre);
  } catch {
    return err([surTexteJson(propre)]);
  }
  return parseDocumentJson(document);
};
