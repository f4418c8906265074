import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lireFichiers } from '../architecture/outils';
import { compter, enClair, survivants, tableau } from './bilan';
import { PORTEES } from './portees';

const mutant = (fileName: string, status: string) => ({
  fileName,
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line: 3 } },
});

const MUTANTS = [
  mutant('b.ts', 'Killed'),
  mutant('a.ts', 'Killed'),
  mutant('a.ts', 'Timeout'),
  mutant('a.ts', 'Survived'),
  mutant('a.ts', 'NoCoverage'),
  mutant('a.ts', 'Ignored'),
  mutant('a.ts', 'CompileError'),
];

test('un mutant est vu s’il est tué ou s’il fait tourner sans fin ; ignoré, il ne compte pas', () => {
  expect(compter(MUTANTS)).toEqual({ vus: 3, vivants: 2, score: 60 });
  expect(compter([])).toEqual({ vus: 0, vivants: 0, score: 100 });
});

test('un survivant dit où il est et ce qu’il écrit', () => {
  expect(survivants(MUTANTS).map(enClair)).toEqual([
    'a.ts:3 BooleanLiteral → false',
    'a.ts:3 BooleanLiteral (jamais atteint) → false',
  ]);
});

test('le tableau a une ligne par fichier, et un total', () => {
  expect(tableau(MUTANTS).split('\n').slice(2)).toEqual([
    '| `a.ts` | 4 | 2 | 2 | 50,0 % |',
    '| `b.ts` | 1 | 1 | 0 | 100,0 % |',
    '| **total** | 5 | 3 | 2 | 60,0 % |',
  ]);
});

test('chaque portée désigne des dossiers qui existent', () => {
  const dossierDe = (motif: string): string => motif.replace(/\/[^/]*\*.*$/, '');
  const manquants = [...PORTEES].flatMap(([nom, { mute, tests }]) =>
    [...mute, ...tests]
      .map(dossierDe)
      .filter((chemin) => !/\/(decisions|evolutions)$/.test(chemin) && !existsSync(chemin))
      .map((chemin) => `${nom} : ${chemin}`),
  );
  expect(manquants).toEqual([]);
});

test('chaque décideur de la bibliothèque est muté par une portée', () => {
  const decideurs = [...lireFichiers('src').keys()].filter((fichier) => fichier.endsWith('.decider.ts'));
  const mutes = new Set([...PORTEES.values()].flatMap(({ mute }) => mute));
  expect(
    decideurs.map((fichier) => fichier.replace(/[^/]+$/, '*.decider.ts')).filter((motif) => !mutes.has(motif)),
  ).toEqual([]);
});
