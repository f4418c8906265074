import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDossier, parseDossierJson } from '../../src/dossier/lire';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { endroits, poser } from '../../src/essai/arbitraires/retouches';
import { lirePointeur } from '../../src/kernel/pointeur';

const minimal = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } };

/** N’importe quelle valeur de JavaScript. */
const nimporteQuoi = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'format', 'usager', 'id', 'toString')),
});

/** Des objets qui se défendent. */
const retors: readonly (readonly [string, () => unknown])[] = [
  [
    'un objet qui se contient',
    () => {
      const boucle: Record<string, unknown> = { ...minimal };
      boucle['usager'] = boucle;
      return boucle;
    },
  ],
  [
    'un accesseur qui lève',
    () => ({
      ...minimal,
      get structure() {
        throw new Error('non');
      },
    }),
  ],
  ['un mandataire révoqué', () => ({ ...minimal, usager: revoque() })],
  ['un mandataire révoqué à la racine', revoque],
  [
    'un mandataire qui refuse tout',
    () =>
      new Proxy(minimal, {
        get: () => {
          throw new Error('non');
        },
        ownKeys: () => {
          throw new Error('non');
        },
        getPrototypeOf: () => {
          throw new Error('non');
        },
      }),
  ],
  ['une clé __proto__ bien à elle', () => JSON.parse('{"format":"projet-personnalise/dossier","__proto__":{"id":1}}')],
  ['une Map au lieu d’un objet', () => ({ ...minimal, structure: new Map() })],
  ['une date de JavaScript', () => ({ ...minimal, etabliLe: new Date(0) })],
  ['une instance de classe', () => ({ ...minimal, structure: new (class Structure {})() })],
  ['une fonction', () => () => minimal],
  ['un symbole', () => Symbol('dossier')],
  ['une liste à trous', () => ({ ...minimal, personnes: Array(3) })],
  ['un texte de vingt millions de signes', () => ({ ...minimal, structure: { nom: 'x'.repeat(20_000_000) } })],
  ['un texte de vingt millions d’espaces', () => ({ ...minimal, structure: { nom: ' '.repeat(20_000_000) } })],
  [
    'cent mille clés inconnues',
    () => ({ ...minimal, ...Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, i])) }),
  ],
  ['une imbrication de cent mille objets', () => ({ ...minimal, usager: imbrique(100_000) })],
];

function revoque(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const imbrique = (profondeur: number): unknown => {
  let dedans: unknown = {};
  for (let i = 0; i < profondeur; i += 1) dedans = { usager: dedans };
  return dedans;
};

describe('lire ne lève jamais', () => {
  test('sur n’importe quelle valeur', () => {
    fc.assert(
      fc.property(nimporteQuoi, (valeur) => {
        expect(parseDossier(valeur).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('sur un dossier dont une donnée est devenue n’importe quoi', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), nimporteQuoi, (dossier, tirage, valeur) => {
        const sites = endroits(dossier, () => true);
        const mutant = poser(dossier, sites[tirage % sites.length] ?? [], valeur);
        const lecture = parseDossier(mutant);
        for (const { ou, message } of lecture.ok ? [] : lecture.error) {
          expect(message).toMatch(/^(Le document|\/.*) : .*[.?]$/);
          expect(ou === '' || ou.startsWith('/')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(retors)('sur %s, qui est refusé', (_, fabriquer) => {
    const lecture = parseDossier(fabriquer());
    expect(lecture.ok).toBe(false);
    expect(lecture.ok ? 0 : lecture.error.length).toBeLessThanOrEqual(201);
  });

  test('sur n’importe quel texte', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (texte) => {
        expect(parseDossierJson(texte).ok).toBe(false);
      }),
    );
  });
});

describe('les issues', () => {
  test('montrent toujours un endroit qui existe, ou dont le dessus existe', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), fc.constantFrom(null, 3, 'x', [], {}), (dossier, tirage, valeur) => {
        const sites = endroits(dossier, () => true);
        const mutant = poser(dossier, sites[tirage % sites.length] ?? [], valeur);
        const lecture = parseDossier(mutant);
        for (const { ou } of lecture.ok ? [] : lecture.error) {
          const dessus = ou.slice(0, Math.max(0, ou.lastIndexOf('/'))) as typeof ou;
          expect(lirePointeur(mutant, dessus), ou).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('ne citent jamais un texte du dossier', () => {
    const NOM = 'Dupont Jeanne née 1940';
    const textes = (dossier: unknown) => endroits(dossier, (v) => typeof v === 'string');
    fc.assert(
      fc.property(dossiers, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (dossier, tirages) => {
        const mutant = tirages.reduce<unknown>((document, tirage) => {
          const sites = textes(document);
          return poser(document, sites[tirage % sites.length] ?? [], NOM);
        }, dossier);
        expect(JSON.stringify(parseDossier(mutant).ok ? [] : parseDossier(mutant))).not.toContain('Dupont');
      }),
      { numRuns: 300 },
    );
  });
});
