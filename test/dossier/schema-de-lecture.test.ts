import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { Accompagnement } from '../../src/accompagnement/accompagnement';
import { Consentement } from '../../src/consentement/consentement';
import { Dossier } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { preparerLecture, schemaDeLecture } from '../../src/dossier/schema-de-lecture';
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

test('compiler le schéma ne change ni ce qui est lu, ni les fautes trouvées, ni leur ordre', () => {
  const avant = tirages.map((document) => JSON.stringify(parseDossier(document)));
  expect(schemaDeLecture()).toBe(Dossier);
  preparerLecture();
  const compile = schemaDeLecture();
  expect(compile).not.toBe(Dossier);
  preparerLecture();
  expect(schemaDeLecture()).toBe(compile);
  expect(tirages.map((document) => JSON.stringify(parseDossier(document)))).toEqual(avant);
});

test('toutes les pièces du schéma se compilent', () => {
  for (const piece of [Dossier.shape.usager, Accompagnement, Consentement, ContenuProjet, Revision]) {
    expect(() => z.compile(piece, { strict: true })).not.toThrow();
  }
});
