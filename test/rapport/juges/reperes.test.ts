import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import { parseDossier } from '../../../src/dossier/lire';
import { dossiers } from '../../../src/essai/arbitraires/dossier';
import type { Pointeur } from '../../../src/kernel/pointeur';
import { lirePointeur } from '../../../src/kernel/pointeur';
import { situeur } from '../../../src/rapport/positions';
import { rapporter } from './rapports';

type Resultat = {
  readonly ruleId: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly region: { readonly startLine: number; readonly startColumn: number } };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
};

const constats = (dossier: Dossier, texte: string): readonly Resultat[] =>
  JSON.parse(rapporter('sarif', [{ source: { nom: 'd.json', situer: situeur(texte) }, dossier }])).runs[0].results;

/** Les façons d’écrire un même document. */
const ecritures = (dossier: unknown): readonly string[] => [
  JSON.stringify(dossier),
  JSON.stringify(dossier, null, 2),
  `\ufeff${JSON.stringify(dossier, null, '\t').replaceAll('\n', '\r\n')}`,
];

/** Le texte du document à partir d’une ligne et d’une colonne, comptées à partir de un. */
const aPartirDe = (texte: string, ligne: number, colonne: number): string => {
  const lignes = texte.split('\n').slice(ligne - 1);
  return [(lignes[0] ?? '').slice(colonne - 1), ...lignes.slice(1)].join('\n');
};

/** La donnée, ou la plus proche qui devrait la contenir. */
const visee = (dossier: Dossier, ou: string): unknown => {
  for (let chemin = ou; ; chemin = chemin.slice(0, chemin.lastIndexOf('/'))) {
    const valeur = lirePointeur(dossier, chemin as Pointeur);
    if (valeur !== undefined) return valeur;
  }
};

const debutDe = (valeur: unknown): string =>
  Array.isArray(valeur) ? '[' : typeof valeur === 'object' && valeur !== null ? '{' : JSON.stringify(valeur);

describe('un constat SARIF', () => {
  test('montre dans le fichier, à la ligne et à la colonne, la donnée de son pointeur', () => {
    const lu = parseDossier(JSON.parse(readFileSync('examples/dossiers/savs.json', 'utf8')));
    if (!lu.ok) throw new Error('dossier illisible');
    fc.assert(
      fc.property(fc.oneof(fc.constant(lu.value), dossiers), (dossier) => {
        for (const texte of ecritures(dossier)) {
          for (const { locations } of constats(dossier, texte)) {
            const [lieu] = locations;
            const { startLine = 0, startColumn = 0 } = lieu?.physicalLocation.region ?? {};
            const ou = lieu?.logicalLocations[0]?.fullyQualifiedName.slice(`${dossier.id}#`.length) ?? '';
            const ici = aPartirDe(texte, startLine, startColumn).replace(/^\ufeff/, '');
            expect(ici.startsWith(debutDe(visee(dossier, ou))), `${ou} ${startLine}:${startColumn}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a la même empreinte quelle que soit l’écriture du fichier, et une empreinte à lui', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const [court, ...autres] = ecritures(dossier).map((texte) =>
          constats(dossier, texte).map(({ partialFingerprints }) => partialFingerprints),
        );
        for (const autre of autres) expect(autre).toEqual(court);
        const empreintes = (court ?? []).map((empreinte) => JSON.stringify(empreinte));
        expect(new Set(empreintes).size).toBe(empreintes.length);
      }),
      { numRuns: 60 },
    );
  });
});
