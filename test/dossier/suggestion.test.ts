import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, suggerer } from '../../src/dossier/suggestion';

const mots = fc.string({ unit: fc.constantFrom(...'abcé'), maxLength: 8 });

describe('la distance entre deux mots', () => {
  test('est nulle si, et seulement si, les mots sont les mêmes', () => {
    fc.assert(fc.property(mots, mots, (a, b) => (distance(a, b) === 0) === (a === b)));
  });

  test('est la même dans les deux sens', () => {
    fc.assert(fc.property(mots, mots, (a, b) => distance(a, b) === distance(b, a)));
  });

  test('tient entre l’écart des longueurs et la plus grande', () => {
    fc.assert(
      fc.property(mots, mots, (a, b) => {
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test.each([
    ['objectif', 'objectfi', 1],
    ['objectif', 'objectifs', 1],
    ['projet', 'porjet', 1],
    ['action', 'ation', 1],
    ['besoin', 'bosoim', 2],
    ['', 'abc', 3],
  ])('de « %s » à « %s » : %i', (a, b, attendue) => expect(distance(a, b)).toBe(attendue));
});

describe('la suggestion', () => {
  const cles = ['objectifs', 'actions', 'echeanceLe', 'etabliLe', 'id'];

  test.each([
    ['objectif', 'objectifs'],
    ['Objectifs', 'objectifs'],
    ['échéanceLe', 'echeanceLe'],
    ['echeance_le', 'echeanceLe'],
    ['aciton', 'actions'],
    ['etabliLe', 'etabliLe'],
    ['ID', 'id'],
  ])('pour « %s » est « %s »', (mot, attendue) => expect(suggerer(mot, cles)).toBe(attendue));

  test.each(['', 'bonjour', 'x', '---', 'objectifs'.repeat(10)])('ne propose rien pour « %s »', (mot) => {
    expect(suggerer(mot, cles)).toBeUndefined();
  });

  test('retrouve toujours un mot à une faute près, s’il a quatre lettres ou plus', () => {
    const long = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(long, fc.nat(), (mot, tirage) => {
        const ici = tirage % mot.length;
        expect(suggerer(mot.slice(0, ici) + mot.slice(ici + 1), [mot])).toBe(mot);
      }),
    );
  });
});
