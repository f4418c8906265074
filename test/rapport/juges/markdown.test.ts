import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { echapperMarkdown } from '../../../src/rapport/formats/echappement';
import { CAS_HOSTILES, LIVRES, rapporter } from './rapports';

/** Le plus permissif des lecteurs : il laisse passer les balises. */
const lecteur = markdownIt({ html: true });

const balises = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, nom]) => nom ?? '')),
];
const VOULUES = ['h1', 'h2', 'h3', 'p', 'ul', 'li', 'strong', 'em', 'code', 'hr'];

describe('Markdown, rendu par un autre que nous', () => {
  test('les dossiers livrés donnent des titres, des listes et des paragraphes', () => {
    const html = lecteur.render(rapporter('markdown', LIVRES));
    expect(balises(html).filter((nom) => !VOULUES.includes(nom))).toEqual([]);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test('aucun nom hostile n’y devient balise, lien, image ou titre', () => {
    fc.assert(
      fc.property(CAS_HOSTILES, (cas) => {
        const html = lecteur.render(rapporter('markdown', cas));
        expect(balises(html).filter((nom) => ![...VOULUES, 'ol'].includes(nom))).toEqual([]);
        expect(html.match(/<h2>/g) ?? []).toHaveLength(cas.length);
      }),
      { numRuns: 40 },
    );
  });

  test('un texte échappé se lit tel quel', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,30}$/), (texte) => {
        const rendu = lecteur.renderInline(`x${echapperMarkdown(texte)}`).slice(1);
        const lu = rendu
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(lu).toBe(texte);
      }),
      { numRuns: 1000 },
    );
  });
});
