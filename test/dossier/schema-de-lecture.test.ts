import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { Accompagnement } from '../../src/accompagnement/accompagnement';
import { Consentement } from '../../src/consentement/consentement';
import { Dossier } from '../../src/dossier/dossier';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { dossiersCasses } from '../../src/essai/arbitraires/dossiers-casses';
import { ContenuProjet } from '../../src/projet/projet';
import { Revision } from '../../src/revision/revision';

const tirages = fc.sample(
  fc.oneof(
    dossiers,
    dossiersCasses.map(({ dossier }) => dossier),
  ),
  { numRuns: 300, seed: 3 },
);

test('compiler le schéma ne change ni ce qui est lu, ni les fautes trouvées, ni leur ordre', async () => {
  // D’autres tests du même processus ont pu lire assez de dossiers pour que le schéma soit déjà compilé.
  vi.resetModules();
  const { parseDossier } = await import('../../src/dossier/lire');
  const { preparerLecture, schemaDeLecture } = await import('../../src/dossier/schema-de-lecture');
  const ordinaire = schemaDeLecture();
  const avant = tirages.map((document) => JSON.stringify(parseDossier(document)));
  expect(schemaDeLecture() === ordinaire).toBe(true);
  preparerLecture();
  const compile = schemaDeLecture();
  expect(compile === ordinaire).toBe(false);
  preparerLecture();
  expect(schemaDeLecture() === compile).toBe(true);
  expect(tirages.map((document) => JSON.stringify(parseDossier(document)))).toEqual(avant);
});

test('toutes les pièces du schéma se compilent', () => {
  for (const piece of [Dossier.shape.usager, Accompagnement, Consentement, ContenuProjet, Revision]) {
    expect(() => z.compile(piece, { strict: true })).not.toThrow();
  }
});
