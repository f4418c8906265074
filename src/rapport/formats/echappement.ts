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

/** Pour une cellule ou une phrase de Markdown, y compris dans un tableau. */
export const echapperMarkdown = (texte: string): string =>
  neutraliser(texte).replace(/[\\`*_[\]<>|#]/g, (c) => `\\${c}`);

/** Pour une cellule de CSV (RFC 4180) ; une cellule qu’un tableur prendrait pour une formule est désamorcée. */
export const echapperCsv = (texte: string): string => {
  const sur = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
  return `"${neutraliser(sur).replaceAll('"', '""')}"`;
};
