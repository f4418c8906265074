import type { Objet } from './json';

const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Ce que XML 1.0 n’admet pas : caractères de commande, demi-caractères isolés, non-caractères. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux que l’on cherche.
const INTERDITS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Rend un texte inoffensif dans du XHTML. */
export const echapper = (texte: string): string =>
  texte.replace(INTERDITS, '\uFFFD').replace(/[&<>"']/g, (signe) => ENTITES[signe] ?? '');

/** Une ligne du récit : son intitulé, et ce qu’elle dit si elle dit quelque chose. */
export type Ligne = readonly [intitule: string, texte: string | undefined];

/** Le récit d’une ressource, engendré de ses données, en français, tout texte échappé. */
export const narratif = (titre: string, lignes: readonly Ligne[]): Objet => {
  const dites = lignes.flatMap(([intitule, texte]) =>
    texte === undefined ? [] : [`<p><b>${echapper(intitule)}</b> : ${echapper(texte)}</p>`],
  );
  const div = `<div xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr"><p><b>${echapper(titre)}</b></p>${dites.join('')}</div>`;
  return { status: 'generated', div };
};

const ACTIF =
  /<\s*(?:script|iframe|object|embed|form|input|link|style|meta|base|svg|math)\b|[\s/"']on\w+\s*=|(?:javascript|vbscript|data)\s*:/i;

/** Un récit reçu contient-il ce que FHIR y interdit : du code, un formulaire, une feuille de style ? */
export const estActif = (div: string): boolean => ACTIF.test(div);
