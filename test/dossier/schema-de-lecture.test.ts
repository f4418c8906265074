import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { Dossier } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { preparerLecture, schemaDeLecture } from '../../src/dossier/schema-de-lecture';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { dossiersCasses } from '../../src/essai/arbitraires/dossiers-casses';

const tirages = fc.sample(
  fc.oneof(
    dossiers,
    dossiersCasses.map(({ dossier }) => dossier),
  ),
  { numRuns: 300, seed: 3 },
);

test('compiler le schéma ne change ni ce qui est lu, ni les fautes trouvées', () => {
  const avant = tirages.map((document) => parseDossier(document));
  expect(schemaDeLecture()).toBe(Dossier);
  preparerLecture();
  expect(schemaDeLecture()).not.toBe(Dossier);
  expect(tirages.map((document) => parseDossier(document))).toEqual(avant);
});

test('le schéma se compile en entier', () => {
  expect(() => z.compile(Dossier, { strict: true })).not.toThrow();
});
