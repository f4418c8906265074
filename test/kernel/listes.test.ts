import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dernierSelon, enchainer } from '../../src/kernel/listes';

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

describe('dernierSelon', () => {
  const [a, b, c] = [
    { le: '2026-01-01', n: 'a' },
    { le: '2026-02-01', n: 'b' },
    { le: '2026-02-01', n: 'c' },
  ] as const;
  const dernier = (...liste: readonly { readonly le: string; readonly n: string }[]) =>
    dernierSelon(liste, ({ le }) => le)?.n;

  test('rend le plus récent, où qu’il soit ; à égalité, le dernier de la liste ; rien d’une liste vide', () => {
    expect(dernier(a, b)).toBe('b');
    expect(dernier(b, a)).toBe('b');
    expect(dernier(b, c)).toBe('c');
    expect(dernier(c, b, a)).toBe('b');
    expect(dernier()).toBeUndefined();
  });
});
