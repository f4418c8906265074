import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { CATALOGUE } from '../../../src/regles/catalogue';
import type { Cas } from './rapports';
import { CAS_HOSTILES, LIVRES, rapporter } from './rapports';

const TIRAGES = { numRuns: 40 };
const hostiles = fc.sample(CAS_HOSTILES, { numRuns: 40, seed: 20_020_102 });
const tous: readonly (readonly Cas[])[] = [[], LIVRES, ...hostiles];

describe('SARIF, jugé par le schéma officiel 2.1.0', () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const valide = ajv.compile(JSON.parse(readFileSync('test/fixtures/juges/sarif-2.1.0.json', 'utf8')));

  test('les trois dossiers livrés, une entrée illisible, et rien du tout', () => {
    for (const cas of [LIVRES, []]) {
      valide(JSON.parse(rapporter('sarif', cas)));
      expect(valide.errors ?? []).toEqual([]);
    }
  });

  test('des dossiers et des noms hostiles', () => {
    fc.assert(
      fc.property(CAS_HOSTILES, (cas) => {
        valide(JSON.parse(rapporter('sarif', cas)));
        expect(valide.errors ?? []).toEqual([]);
      }),
      TIRAGES,
    );
  });

  test('le juge n’est pas complaisant', () => {
    expect(valide({ version: '2.1.0', runs: [{ results: [{ message: 'x' }] }] })).toBe(false);
  });
});

describe('JUnit, jugé par le schéma XML de Jenkins et par xmllint', () => {
  const xsd = readFileSync('test/fixtures/juges/jenkins-junit.xsd', 'utf8');
  const juger = async (xml: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'rapport.xml', contents: xml }],
      schema: [xsd],
      maxMemoryPages: memoryPages.MiB * 512,
    });
    return errors.map(({ rawMessage }) => rawMessage);
  };

  test('les trois dossiers livrés, une entrée illisible, et rien du tout', async () => {
    expect(await juger(rapporter('junit', LIVRES))).toEqual([]);
    expect(await juger(rapporter('junit', []))).toEqual([]);
  });

  test('des dossiers et des noms hostiles', async () => {
    expect(await juger(rapporter('junit', hostiles.flat()))).toEqual([]);
  }, 60_000);

  test('le juge n’est pas complaisant', async () => {
    expect(await juger('<testsuites><autre/></testsuites>')).not.toEqual([]);
  });
});

describe('GitLab, jugé par les types que Code Climate donne à ses constats', () => {
  /** Compile le rapport comme un littéral de ce type : le compilateur est le juge. */
  const juger = (json: string): readonly string[] => {
    const fichier = 'test/rapport/juges/rapport-gitlab.ts';
    const texte = `import type { Issue } from 'codeclimate-types';\nexport const rapport: readonly Issue[] = ${json};`;
    const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], moduleResolution: 100, module: 99 };
    const hote = ts.createCompilerHost(options);
    const lire = hote.getSourceFile;
    hote.fileExists = (nom) => nom.endsWith(fichier) || ts.sys.fileExists(nom);
    hote.getSourceFile = (nom, cible, ...reste) =>
      nom.endsWith(fichier) ? ts.createSourceFile(nom, texte, cible) : lire(nom, cible, ...reste);
    const programme = ts.createProgram([fichier], options, hote);
    return ts
      .getPreEmitDiagnostics(programme)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };

  test('les dossiers livrés et des dossiers hostiles', () => {
    for (const cas of [LIVRES, hostiles.flat().slice(0, 12), []]) expect(juger(rapporter('gitlab', cas))).toEqual([]);
  }, 120_000);

  test('le juge n’est pas complaisant', () => {
    expect(juger('[{ "type": "issue", "severity": "grave" }]')).not.toEqual([]);
  }, 60_000);

  test('a ce que GitLab exige, et une empreinte par constat d’un dossier', () => {
    const constats = JSON.parse(rapporter('gitlab', LIVRES));
    expect(constats.length).toBeGreaterThan(0);
    for (const constat of constats) {
      expect(constat).toMatchObject({
        description: expect.stringMatching(/^[^\n]+$/),
        check_name: expect.any(String),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: expect.any(String), lines: { begin: expect.any(Number) } },
      });
    }
    const empreintes = constats.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(empreintes).size).toBe(empreintes.length);
  });
});

describe('CSV, lu par un autre que nous', () => {
  test('a autant de cellules par ligne que de colonnes, et rend les noms tels quels ou neutralisés', () => {
    for (const cas of tous) {
      const lignes: readonly Readonly<Record<string, string>>[] = parse(rapporter('csv', cas), {
        columns: true,
        record_delimiter: '\r\n',
      });
      // Un seul constat par rapport : un par cellule prendrait, à lui seul, le temps permis.
      const formules = lignes.flatMap((ligne) => Object.values(ligne).filter((cellule) => /^[=+@\t\r-]/.test(cellule)));
      expect(formules).toEqual([]);
      const lus = cas.filter(({ dossier }) => typeof dossier !== 'string').length;
      expect(lignes).toHaveLength(lus * CATALOGUE.length + (cas.length - lus));
    }
  });
});

test('NDJSON : chaque ligne est un document, même coupée sur tout ce qu’un lecteur tient pour une fin de ligne', () => {
  for (const cas of tous) {
    const lignes = rapporter('ndjson', cas)
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .filter((ligne) => ligne !== '');
    expect(lignes).toHaveLength(cas.length);
    for (const ligne of lignes) JSON.parse(ligne);
  }
});
