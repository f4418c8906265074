import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../src/dossier/dossier';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { dossiersCasses } from '../../src/essai/arbitraires/dossiers-casses';
import { endroits, poser } from '../../src/essai/arbitraires/retouches';
import { schemasJson } from '../outils/schemas';

/** Un second juge, qui ne connaît que les schémas JSON. */
const ajv = new Ajv({ strict: true, strictTypes: false, formats: { date: true } });
const { 'dossier-autonome': autonome, ...separes } = Object.fromEntries(schemasJson());
for (const schema of Object.values(separes)) ajv.addSchema(schema);
const parRenvois = ajv.getSchema('urn:projet-personnalise:schema:1:dossier');
const dUnBloc = ajv.compile(autonome ?? {});
const accepte = (document: unknown) => parRenvois?.(document) === true;

const HORS_SCHEMA = new Set(['identifiant_double', 'lien_pendant']);

describe('ajv, avec nos schémas JSON', () => {
  test('compile chacun d’eux', () => {
    for (const schema of Object.values(separes))
      expect(() => ajv.getSchema(String(schema.$id)), schema.$id).not.toThrow();
  });

  test('accepte tous les dossiers valides', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(accepte(dossier), JSON.stringify(parRenvois?.errors)).toBe(true);
        expect(dUnBloc(dossier)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuse tous les dossiers cassés, sauf de ce qu’un schéma ne sait pas dire', () => {
    fc.assert(
      fc.property(dossiersCasses, ({ dossier, code }) => {
        expect(accepte(dossier)).toBe(HORS_SCHEMA.has(code));
        expect(dUnBloc(dossier)).toBe(HORS_SCHEMA.has(code));
      }),
      { numRuns: 1000 },
    );
  });

  test('juge comme nous tout dossier dont une donnée a été changée pour une autre', () => {
    const donnees = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(
        'personne',
        'donne',
        '2024-02-29',
        '2023-02-29',
        '😀',
        ' ',
        'a b',
        '',
        0,
        1,
        -1,
        1.5,
        true,
        [],
        {},
      ),
    );
    fc.assert(
      fc.property(dossiers, fc.nat(), donnees, (dossier, tirage, donnee) => {
        const sites = endroits(dossier, () => true);
        const mutant = poser(dossier, sites[tirage % sites.length] ?? [], donnee);
        expect(accepte(mutant), JSON.stringify(parRenvois?.errors)).toBe(Dossier.safeParse(mutant).success);
      }),
      { numRuns: 500 },
    );
  });
});
