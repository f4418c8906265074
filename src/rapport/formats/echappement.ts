import type { Source } from '../presentation';
import { neutraliser } from '../texte/mise-en-page';

const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Pour un texte ou un attribut de HTML ou de XML ; les caractères de commande sont neutralisés. */
export const echapperXml = (texte: string): string => neutraliser(texte).replace(/[&<>"']/g, (c) => ENTITES[c] ?? c);

const A_CODER = /[\u007f-\u009f\u2028\u2029]/g;

/** JSON sûr à lire ligne à ligne, ou à voir passer dans un terminal. */
export const enJson = (donnee: unknown): string =>
  JSON.stringify(donnee).replace(A_CODER, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** D’où vient un dossier, en JSON. */
export const sourceEnJson = ({ nom, ligne }: Source): string => enJson({ nom, ligne });

/** Adresse d’un fichier, tel qu’il a été donné, en référence d’URI relative. */
export const enUri = ({ nom }: Source): string =>
  nom
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');

/** Pour une cellule ou une phrase de Markdown, y compris dans un tableau. */
export const echapperMarkdown = (texte: string): string =>
  neutraliser(texte).replace(/[\\`*_[\]<>|#&~]/g, (c) => `\\${c}`);

/** Rien à y changer pour un tableur : ni guillemet, ni caractère caché, ni début de formule. */
const CELLULE_SURE = /^(?![=+\-@])[ !#-~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e]*$/;

/** Pour une cellule de CSV (RFC 4180) ; une cellule qu’un tableur prendrait pour une formule est désamorcée. */
export const echapperCsv = (texte: string): string => {
  if (CELLULE_SURE.test(texte)) return `"${texte}"`;
  const sur = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
  return `"${neutraliser(sur).replaceAll('"', '""')}"`;
};
