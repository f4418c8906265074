import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../src/regles/catalogue';
import { NON_VERIFIABLES } from '../src/regles/non-verifiables';
import { tableDesTextes } from './outils/index-regles';
import { avecTable, blocs } from './outils/lisezmoi';

const README = readFileSync('README.md', 'utf8');

test('la table des règles du README est celle du catalogue', async () => {
  await expect(avecTable(README, tableDesTextes(CATALOGUE, NON_VERIFIABLES))).toMatchFileSnapshot('../README.md');
});

test('le code du README s’exécute sur le paquet construit, et donne des échéances', () => {
  const [code] = blocs(README, 'ts');
  const fichier = `.essai-readme-${process.pid}.ts`;
  writeFileSync(fichier, code ?? '');
  try {
    const sortie = execFileSync('node_modules/.bin/tsx', [fichier], { encoding: 'utf8' });
    expect(sortie).toMatch(/^\d{4}-\d{2}-\d{2} (en_retard|a_faire|a_renouveler) .+ \(.+\)$/m);
  } finally {
    rmSync(fichier);
  }
});
