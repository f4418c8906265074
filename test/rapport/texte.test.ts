import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enClair } from '../../src/rapport/texte/en-clair';
import { couper, neutraliser, paragraphe } from '../../src/rapport/texte/mise-en-page';

describe('la mise en page', () => {
  test('couper un texte ne perd ni n’ajoute aucun mot, et ne dépasse la largeur que pour un mot trop long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 5, max: 90 }),
        (mots, largeur) => {
          const lignes = couper(mots.join(' '), largeur);
          expect(lignes.join(' ')).toBe(mots.join(' '));
          for (const ligne of lignes) if (ligne.includes(' ')) expect(ligne.length).toBeLessThanOrEqual(largeur);
        },
      ),
    );
  });

  test('un paragraphe aligne ses lignes sous la première', () => {
    expect(paragraphe('  - ', 'un deux trois', 12)).toBe('  - un deux\n    trois');
  });

  test('neutralise ce qui commanderait un terminal', () => {
    expect(neutraliser('a\u001b[31mb\u202ec\nd')).toBe('a\ufffd[31mb\ufffdc\ufffdd');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (texte) => !/\p{Cc}/u.test(neutraliser(texte))));
  });
});

test('un endroit du dossier se dit en français, avec le rang compté à partir de un', () => {
  expect(enClair('/projets/0/objectifs/2/echeanceLe')).toMatch(/, n° 1 › .*, n° 3 › /);
  expect(enClair('')).toBe('le dossier entier');
});

test('une ligne ne commence ni par un signe double, ni ne finit par un guillemet ouvrant', () => {
  expect(couper('un projet écrit : « oui » ! encore', 9)).toEqual(['un projet', 'écrit :', '« oui » !', 'encore']);
});
