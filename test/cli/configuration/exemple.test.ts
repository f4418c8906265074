import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { lireConfiguration } from '../../../src/cli/configuration/lire';
import { blocs } from '../../outils/lisezmoi';
import { fichier } from '../../support/monde';

const EXEMPLE = 'examples/regles-maison';

test('les règles de l’exemple tiennent les propriétés offertes, par « node --test », sur le paquet construit', () => {
  execFileSync('node', ['--test', 'mes-regles.test.mjs'], { cwd: EXEMPLE, stdio: 'pipe' });
}, 120_000);

test('la commande les applique, avec les réglages de l’exemple', () => {
  const sortie = execFileSync(
    'node',
    [
      ...['dist/cli/index.js', 'controler', 'examples/dossiers/savs.json', '--au', '2026-11-21', '--seuil', 'aucun'],
      ...['--regles', `${EXEMPLE}/mes-regles.mjs`, '--config', `${EXEMPLE}/projet-personnalise.config.json`],
    ],
    { encoding: 'utf8' },
  );
  expect(sortie).toContain('2 règles hors du catalogue');
  expect(sortie).toContain('La réunion a eu lieu après les trente jours.');
});

test('les réglages écrits dans la documentation se lisent', () => {
  const [documentes] = blocs(readFileSync('docs/regles-maison.md', 'utf8'), 'json');
  for (const texte of [documentes ?? '', readFileSync(`${EXEMPLE}/projet-personnalise.config.json`, 'utf8')])
    expect(lireConfiguration(texte)).toMatchObject({ ok: true });
});

test.each([1, 2])(
  'une règle qui lève se dit, sur %i fil, et ne laisse aucun fichier',
  (taches) => {
    const regles = readFileSync(`${EXEMPLE}/mes-regles.mjs`, 'utf8')
      .replaceAll(/from 'projet-personnalise(\/regles)?'/g, `from '${import.meta.dirname}/../../../dist$1/index.js'`)
      .replace('controler: ({ projets }) => {', "controler: ({ projets }) => { throw new TypeError('Odette');");
    const chemin = fichier(`leve-${taches}.mjs`, regles);
    const lignes = fichier(
      'trois.ndjson',
      `${JSON.stringify(JSON.parse(readFileSync('examples/dossiers/savs.json', 'utf8')))}\n`.repeat(3),
    );
    const cible = fichier(`cible-${taches}.csv`, 'ancien');
    const args = [
      'controler',
      lignes,
      '--regles',
      chemin,
      '--taches',
      `${taches}`,
      '--format',
      'csv',
      '--sortie',
      cible,
    ];
    const { status, stderr } = spawnSync('node', ['dist/cli/index.js', ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(
      'La règle maison/objectif-avec-indicateur a levé TypeError sur le dossier savs-du-port-118',
    );
    expect(stderr).not.toContain('Odette');
    expect(readFileSync(cible, 'utf8')).toBe('ancien');
    const noms = readdirSync(dirname(cible)).filter((nom) => nom.startsWith(basename(cible)));
    expect(noms).toEqual([basename(cible)]);
  },
  60_000,
);
