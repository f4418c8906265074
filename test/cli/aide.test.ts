import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aideDe, aideGenerale } from '../../src/cli/aide/ecrire';
import type { Fiche } from '../../src/cli/aide/fiche';
import { FICHES } from '../../src/cli/aide/fiches';
import { OPTIONS_ECHEANCES } from '../../src/cli/commandes/echeances';
import { OPTIONS_PREUVES } from '../../src/cli/commandes/preuves';
import { OPTIONS_PSEUDONYMISER } from '../../src/cli/commandes/pseudonymiser';
import { OPTIONS_TDDUI } from '../../src/cli/commandes/tddui';
import { OPTIONS_CONTROLER } from '../../src/cli/preparation';
import { OPTIONS_RELEVE } from '../../src/cli/releves/preparation';
import { lancer } from '../support/monde';

const OPTIONS: Readonly<Record<string, Readonly<Record<string, { type: string; multiple?: true }>>>> = {
  controler: OPTIONS_CONTROLER,
  echeances: OPTIONS_ECHEANCES,
  preuves: OPTIONS_PREUVES,
  portefeuille: OPTIONS_RELEVE,
  tddui: OPTIONS_TDDUI,
  pseudonymiser: OPTIONS_PSEUDONYMISER,
  regles: { format: { type: 'string' } },
  schema: {},
  exemple: {},
  completion: {},
};

const fiches = FICHES.map((fiche) => [fiche.nom, fiche] as const);

describe.each(fiches)('l’aide de %s', (nom, fiche) => {
  test('s’écrit par --help, sur 80 colonnes, avec les codes de sortie', async () => {
    const { code, sortie } = await lancer([nom, '--help']);
    expect(code).toBe(0);
    expect(sortie).toBe(aideDe(fiche, 80));
    expect(sortie.endsWith('\n') && !sortie.endsWith('\n\n')).toBe(true);
    for (const ligne of sortie.split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
    expect(sortie).toContain('129, 130, 141, 143');
  });

  test('dit toutes les options que la commande connaît, et celles-là seulement', () => {
    const dites = fiche.options.map(({ nom: option, attend, repetable }) => [
      option,
      { type: attend === undefined ? 'boolean' : 'string', ...(repetable && { multiple: true }) },
    ]);
    expect(Object.fromEntries(dites)).toEqual(OPTIONS[nom]);
  });

  test('a au moins un exemple, et un résumé qui tient sur une ligne de liste', () => {
    expect(fiche.exemples.length).toBeGreaterThan(0);
    expect(fiche.resume).toMatch(/^[a-zà-ÿ].*[^.]$/);
    expect(fiche.resume.length).toBeLessThanOrEqual(55);
  });
});

test('l’aide générale nomme toutes les commandes ; « aide x » vaut « x --help »', async () => {
  const { sortie } = await lancer(['--help']);
  expect(sortie).toBe(aideGenerale(80));
  for (const { nom } of FICHES) expect(sortie).toContain(`\n  ${nom} `);
  expect((await lancer(['aide', 'tddui'])).sortie).toBe((await lancer(['tddui', '--help'])).sortie);
  expect((await lancer(['controler', '--au', 'x'])).erreur).toContain('Aide : projet-personnalise controler --help');
});

test.each([['aide'], ['--help'], ['-h']])(
  'l’aide d’une commande inconnue (%s) est un mauvais usage, et dit laquelle était voulue',
  async (mot) => {
    const { code, sortie, erreur } = await lancer(mot === 'aide' ? ['aide', 'contoler'] : ['contoler', mot]);
    expect([code, sortie]).toEqual([2, '']);
    expect(erreur).toContain('Commande inconnue : contoler. Vouliez-vous dire controler ?');
  },
);

test('une option avant toute commande n’est pas prise pour une commande', async () => {
  expect(await lancer(['--format', 'json'])).toMatchObject({
    code: 2,
    erreur: expect.stringContaining('Option inconnue : --format.'),
  });
  expect(await lancer(['--format', '--help'])).toMatchObject({ code: 0, sortie: aideGenerale(80) });
});

/** Les exemples s’exécutent sur la commande construite, dans un répertoire qui a les fichiers qu’ils nomment. */
describe('chaque exemple de l’aide s’exécute tel quel', () => {
  const ici = mkdtempSync(join(tmpdir(), 'pp-aide-'));
  const programme = resolve('dist/cli/index.js');
  beforeAll(() => {
    const savs = readFileSync('examples/dossiers/savs.json', 'utf8');
    const ligne = `${JSON.stringify(JSON.parse(savs))}\n`;
    writeFileSync(join(ici, 'dossier.json'), savs);
    writeFileSync(join(ici, 'export.ndjson'), ligne + ligne);
    writeFileSync(join(ici, 'reglages.json'), '{"seuil":"aucun"}');
    cpSync('examples/tddui/export-editeur.json', join(ici, 'bundle.json'));
    cpSync('examples/regles-maison/mes-regles.mjs', join(ici, 'mes-regles.mjs'));
    mkdirSync(join(ici, 'node_modules'));
    symlinkSync(resolve('.'), join(ici, 'node_modules/projet-personnalise'));
    cpSync('examples/dossiers', join(ici, 'dossiers'), { recursive: true });
    mkdirSync(join(ici, 'bin'));
    writeFileSync(join(ici, 'bin/projet-personnalise'), `#!/bin/sh\nexec node '${programme}' "$@"\n`, { mode: 0o755 });
  });
  afterAll(() => rmSync(ici, { recursive: true, force: true }));

  /** Les lignes telles que l’aide les montre, suites comprises. */
  const montrees = (fiche: Fiche): readonly string[] =>
    (aideDe(fiche).split('\nExemples\n')[1] ?? '')
      .trimEnd()
      .split(/\n {2}(?=\S)/)
      .map((ligne) => ligne.trim());

  const cas = FICHES.flatMap((fiche) =>
    montrees(fiche).map((ligne) => [ligne.replaceAll(/ \\\n\s+/g, ' '), ligne] as const),
  );

  test.each(cas)('%s', (_nom, ligne) => {
    const bash = `set -o pipefail\n${ligne}\n[ $? -le 1 ]`;
    const env = { ...process.env, PATH: `${join(ici, 'bin')}:${process.env['PATH']}`, NO_COLOR: '1' };
    execFileSync('bash', ['-c', bash], { cwd: ici, env, stdio: ['ignore', 'pipe', 'pipe'] });
  });
});
