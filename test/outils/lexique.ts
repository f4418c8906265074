import type { EntreeLexique } from '../../src/vocabulaire/lexique';

const AVERTISSEMENT =
  '<!-- Page engendrée depuis src/vocabulaire/lexique : ne pas la modifier à la main (npm run accepter). -->';

const PRESENTATION =
  'Les mots du modèle, par nom ASCII : clés des documents JSON, types exportés, et quelques codes. Un même nom peut servir à plusieurs endroits ; sa définition les dit alors tous.';

const parNom = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : 1;
};

/** Le lexique en une table Markdown, rangée par nom ASCII. */
export const pageDuLexique = (lexique: Readonly<Record<string, EntreeLexique>>): string =>
  [
    AVERTISSEMENT,
    '# Lexique',
    PRESENTATION,
    [
      '| nom | terme | définition | source | anglais |',
      '|---|---|---|---|---|',
      ...Object.entries(lexique)
        .toSorted(parNom)
        .map(([nom, e]) => `| \`${nom}\` | ${e.terme} | ${e.definition} | ${e.source} | ${e.anglais} |`),
    ].join('\n'),
    '',
  ].join('\n\n');
