import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enOrdre } from '../../../src/cli/volume/en-ordre';

async function* source(nombre: number): AsyncGenerator<number> {
  for (let n = 0; n < nombre; n += 1) yield n;
}

test('les résultats viennent dans l’ordre de la source, quelle que soit la durée de chacun, et la fenêtre tient', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (durees, fenetre) => {
        let [ouverts, plus] = [0, 0];
        const faire = async (n: number): Promise<number> => {
          ouverts += 1;
          plus = Math.max(plus, ouverts);
          await new Promise((tenir) => setTimeout(tenir, durees[n]));
          ouverts -= 1;
          return n;
        };
        const rendus: number[] = [];
        for await (const rendu of enOrdre(source(durees.length), fenetre, faire)) rendus.push(rendu);
        expect(rendus).toEqual(durees.map((_, n) => n));
        expect(plus).toBeLessThanOrEqual(fenetre);
      },
    ),
    { numRuns: 40 },
  ));

test('un échec arrive à son tour, et rien ne continue derrière', async () => {
  const rendus: number[] = [];
  const faire = async (n: number): Promise<number> => {
    if (n === 2) throw new Error('deux');
    return n;
  };
  const tout = async () => {
    for await (const rendu of enOrdre(source(9), 3, faire)) rendus.push(rendu);
  };
  await expect(tout()).rejects.toThrow('deux');
  expect(rendus).toEqual([0, 1]);
});
