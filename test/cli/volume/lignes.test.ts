import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoupeur } from '../../../src/cli/volume/lignes';

const decouper = (morceaux: readonly Uint8Array[], limite = 1000) => {
  const { pousser, finir } = decoupeur(limite);
  return [...morceaux.flatMap(pousser), ...finir()].map(
    ({ ligne, octets }) => [ligne, octets && Buffer.from(octets).toString('latin1')] as const,
  );
};
const octets = (texte: string): Uint8Array => Buffer.from(texte, 'utf8');

describe('découper un flux en lignes', () => {
  test('le découpage ne dépend pas des morceaux dans lesquels le flux arrive', () => {
    const texte = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', ' ', '\u2028', '{"x":1}'), { maxLength: 40 });
    fc.assert(
      fc.property(texte, fc.array(fc.nat(60), { maxLength: 6 }), (pieces, coupes) => {
        const tout = octets(pieces.join(''));
        const bornes = [...coupes.toSorted((a, b) => a - b), tout.length];
        const morceaux = bornes.map((fin, rang) => tout.subarray(bornes[rang - 1] ?? 0, fin));
        expect(decouper(morceaux)).toEqual(decouper([tout]));
      }),
    );
  });

  test('les lignes vides comptent sans être rendues ; CRLF et l’indicateur d’ordre des octets s’ôtent', () => {
    expect(decouper([octets('\uFEFFa\r\n\n  \t\r\nb')])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
    expect(decouper([octets('\uFEFF\n')])).toEqual([]);
  });

  test('U+2028, permis dans un texte JSON, ne coupe pas une ligne', () => {
    expect(decouper([octets('"a\u2028b"\n')])).toHaveLength(1);
  });

  test('une ligne trop longue n’est qu’un numéro, qu’elle arrive en un ou en mille morceaux', () => {
    const longue = octets('x'.repeat(11));
    const attendu = [
      [1, 'ok'],
      [2, null],
      [3, 'xxxxxxxxxx'],
    ];
    expect(decouper([octets('ok\n'), longue, octets('\nxxxxxxxxxx\r\n')], 10)).toEqual(attendu);
    const miettes = [...longue].map((octet) => Uint8Array.of(octet));
    expect(decouper([octets('ok\n'), ...miettes, octets('\nxxxxxxxxxx')], 10)).toEqual(attendu);
  });
});
