import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../../src/dossier/dossier';
import { parseDossier, parseDossierJson } from '../../../src/dossier/lire';
import { dossiers } from '../../../src/essai/arbitraires/dossier';
import { cheminsDuSchema, cheminsEcrits } from '../../support/chemins';

describe('les dossiers tirés', () => {
  test('sont tous lus sans faute, et rendus inchangés', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(parseDossier(dossier)).toEqual({ ok: true, value: dossier });
      }),
    );
  });

  test('survivent au texte JSON, inchangés', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(parseDossierJson(JSON.stringify(dossier))).toEqual({ ok: true, value: dossier });
      }),
    );
  });

  test('emploient tous les champs du format, hors du journal', () => {
    const vus = new Set(fc.sample(dossiers, { numRuns: 2000, seed: 7 }).flatMap(cheminsEcrits));
    const jamais = cheminsDuSchema(Dossier.omit({ journal: true })).filter((chemin) => !vus.has(chemin));
    expect(jamais).toEqual([]);
  });
});
