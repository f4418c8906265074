import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enchainer } from '../../src/kernel/listes';

describe('enchainer', () => {
  test('rend toujours ce que rendrait flatMap : listes, listes vides et valeurs seules', () => {
    const rendu = fc.oneof(fc.integer(), fc.array(fc.integer(), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(rendu), (rendus) => {
        const f = (valeur: number | number[], rang: number) =>
          Array.isArray(valeur) ? valeur.map((v) => v + rang) : valeur - rang;
        expect(enchainer(rendus, f)).toEqual(rendus.flatMap(f));
      }),
    );
  });

  test('ne met bout à bout qu’un étage', () =>
    expect(enchainer([1], (n): readonly (readonly number[])[] => [[n]])).toEqual([[1]]));
});
