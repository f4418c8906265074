import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lireConfiguration } from '../../../src/cli/configuration/lire';
import { blocs } from '../../outils/lisezmoi';

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
