import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../../src/dossier/lire';
import { dossiers } from '../../../src/essai/arbitraires/dossier';
import { dossiersCasses } from '../../../src/essai/arbitraires/dossiers-casses';
import { FAUTES } from '../../../src/essai/arbitraires/fautes';
import { pointeur } from '../../../src/kernel/pointeur';

describe('les dossiers cassés d’une façon', () => {
  test('sont tous refusés, et l’issue nomme l’endroit et la faute', () => {
    fc.assert(
      fc.property(dossiersCasses, ({ dossier, ou, code }) => {
        const lecture = parseDossier(dossier);
        expect(lecture.ok ? [] : lecture.error.map((i) => [i.ou, i.code])).toContainEqual([ou, code]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(FAUTES.map((faute) => [faute.nom, faute] as const))('%s', (_nom, { code, casser }) => {
    fc.assert(
      fc.property(dossiers, fc.nat(), (valide, tirage) => {
        const { dossier, ou } = casser(valide, tirage);
        const lecture = parseDossier(dossier);
        expect(lecture.ok ? [] : lecture.error.map((i) => [i.ou, i.code])).toContainEqual([pointeur(...ou), code]);
      }),
      { numRuns: 20 },
    );
  });

  test('ont des noms tous différents', () => {
    expect(new Set(FAUTES.map(({ nom }) => nom)).size).toBe(FAUTES.length);
  });
});
