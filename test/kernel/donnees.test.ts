import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estJson, memeJson, parJson } from '../../src/essai/egalite';
import { sansIndefini } from '../../src/kernel/compact';
import { emit, emitUnless } from '../../src/kernel/emit';
import { ajouter, changer, trouver } from '../../src/kernel/listes';

const donnee = fc.object({
  values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
});

describe('Une donnée sans ses clés indéfinies', () => {
  it('est la même pour JSON, et ne dépend plus de lui', () => {
    fc.assert(
      fc.property(donnee, (valeur) => {
        expect(memeJson(sansIndefini(valeur), valeur)).toBe(true);
        expect(sansIndefini(parJson(valeur))).toEqual(parJson(valeur));
      }),
    );
  });

  it('les perd à tous les étages, listes comprises, sans toucher à l’original', () => {
    const original = { a: undefined, b: [{ c: undefined, d: 0 }], e: { f: undefined }, g: null };
    expect(Object.keys(sansIndefini(original))).toEqual(['b', 'e', 'g']);
    expect(estJson(sansIndefini(original))).toBe(true);
    expect(Object.keys(original)).toEqual(['a', 'b', 'e', 'g']);
  });
});

describe('Un fait', () => {
  it('sort sans clé indéfinie, ou laisse place au refus', () => {
    expect(emit({ type: 'Fait', par: undefined })).toEqual({ ok: true, value: [{ type: 'Fait' }] });
    expect(emitUnless(null, { type: 'Fait' })).toEqual({ ok: true, value: [{ type: 'Fait' }] });
    expect(emitUnless({ code: 'NON' }, { type: 'Fait' })).toEqual({ ok: false, error: { code: 'NON' } });
  });
});

describe('Une liste', () => {
  it('commence, s’allonge, se change et se lit par identifiant', () => {
    expect(ajouter(undefined, 1)).toEqual([1]);
    expect(ajouter([1], 2, 3)).toEqual([1, 2, 3]);
    const liste = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    expect(changer(liste, 'b', (e) => ({ ...e, n: 2 }))).toEqual([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
    expect(changer(undefined, 'b', (e) => e)).toEqual([]);
    expect(trouver(liste, 'a')).toBe(liste[0]);
    expect(trouver(liste, 'z')).toBeUndefined();
    expect(trouver(undefined, 'a')).toBeUndefined();
  });
});

describe('Ce que JSON sait dire', () => {
  it.each([
    ['une clé indéfinie', { a: undefined }, false],
    ['un nombre infini', [Number.POSITIVE_INFINITY], false],
    ['un ensemble', new Set(), false],
    ['une fonction', () => 1, false],
    ['une donnée simple', { a: [null, 'x', 1, true, { b: 2 }] }, true],
  ])('%s', (_, valeur, attendu) => {
    expect(estJson(valeur)).toBe(attendu);
  });
});
