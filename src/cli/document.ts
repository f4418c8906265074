import type { Dossier } from '../dossier/dossier';
import { issue } from '../dossier/issue';
import { parseDocumentJson, parseDossierJson } from '../dossier/lire';
import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import type { Defaut } from '../rapport/presentation';
import { depuisTddui } from '../tddui/depuis-tddui';

/** Un document JSON lu, ou les défauts de son texte. */
export const lireJson = (texte: string): Result<unknown, readonly Defaut[]> => {
  try {
    return ok(JSON.parse(texte.startsWith('\uFEFF') ? texte.slice(1) : texte));
  } catch {
    const lecture = parseDossierJson(texte);
    return lecture.ok ? ok(lecture.value) : lecture;
  }
};

/** Ressemble-t-il à du FHIR : une ressource, un Bundle, ou une liste de ressources ? */
export const estFhir = (document: unknown): boolean => {
  const premier = Array.isArray(document) ? document[0] : document;
  return typeof premier === 'object' && premier !== null && 'resourceType' in premier;
};

const LISTE: Result<never, readonly Defaut[]> = err([
  issue(
    '',
    'type_inattendu',
    'c’est une liste. Écrire un dossier par ligne dans un fichier .ndjson, sans crochets autour ni virgules entre eux.',
    { attendu: 'un objet' },
  ),
]);

/** Un document entier suivi d’un autre, à la ligne : sans doute un dossier par ligne, sous un nom qui ne le dit pas. */
const parLigne = (defaut: Defaut): Defaut =>
  /ligne \d+, colonne 1, il fallait la fin du texte/.test(defaut.message)
    ? { ...defaut, message: `${defaut.message} Si le fichier tient un dossier par ligne, le nommer en .ndjson.` }
    : defaut;

/** Lit un dossier ou un Bundle TDDUI : c’est le contenu qui dit lequel des deux. */
export const lireDocument = (
  texte: string,
): { readonly fhir: boolean; readonly lecture: Result<Dossier, readonly Defaut[]> } => {
  const json = lireJson(texte);
  if (!json.ok) return { fhir: false, lecture: err(json.error.map(parLigne)) };
  if (!estFhir(json.value))
    return { fhir: false, lecture: Array.isArray(json.value) ? LISTE : parseDocumentJson(json.value) };
  const lecture = depuisTddui(json.value);
  return { fhir: true, lecture: lecture.ok ? ok(lecture.value.dossier) : err(lecture.error) };
};
