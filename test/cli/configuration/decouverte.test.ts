import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FICHIER_DE_CONFIGURATION } from '../../../src/cli/configuration/lire';
import { lancer } from '../../support/monde';

const SAVS = resolve('examples/dossiers/savs.json');
const ici = process.cwd();
const ailleurs = mkdtempSync(join(tmpdir(), 'pp-config-'));

beforeAll(() => {
  writeFileSync(join(ailleurs, FICHIER_DE_CONFIGURATION), JSON.stringify({ seuil: 'aucun' }));
  process.chdir(ailleurs);
});
afterAll(() => {
  process.chdir(ici);
  rmSync(ailleurs, { recursive: true });
});

test('les réglages du répertoire courant valent d’eux-mêmes, et le rapport les nomme', async () => {
  const { code, sortie } = await lancer(['controler', SAVS, '--au', '2026-11-21']);
  expect(code).toBe(0);
  expect(sortie).toContain(`Réglages : ${FICHIER_DE_CONFIGURATION}`);
});

test('--sans-config les laisse de côté', async () => {
  const { code, sortie } = await lancer(['controler', SAVS, '--au', '2026-11-21', '--sans-config']);
  expect(code).toBe(1);
  expect(sortie).not.toContain('Réglages');
});
