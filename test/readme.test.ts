import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../src/regles/catalogue';
import { NON_VERIFIABLES } from '../src/regles/non-verifiables';
import { tableDesTextes } from './outils/index-regles';
import { avecTable, blocs } from './outils/lisezmoi';

const README = readFileSync('README.md', 'utf8');

test('la table des règles du README est celle du catalogue', async () => {
  await expect(avecTable(README, tableDesTextes(CATALOGUE, NON_VERIFIABLES))).toMatchFileSnapshot('../README.md');
});

test('le code du README s’exécute tel quel dans un autre projet, sur le paquet construit', () => {
  const [code] = blocs(README, 'ts');
  const [installation = ''] = blocs(README, 'sh');
  const [, exemple = ''] = installation.split('\n');
  const projet = mkdtempSync(join(tmpdir(), 'pp-readme-'));
  try {
    mkdirSync(join(projet, 'node_modules'));
    symlinkSync(resolve('.'), join(projet, 'node_modules/projet-personnalise'));
    writeFileSync(join(projet, 'essai.mts'), code ?? '');
    const commande = exemple.replace(/^npx projet-personnalise/, `node ${resolve('dist/cli/index.js')}`);
    execFileSync('bash', ['-c', commande], { cwd: projet });
    const sortie = execFileSync(resolve('node_modules/.bin/tsx'), ['essai.mts'], { cwd: projet, encoding: 'utf8' });
    expect(sortie).toMatch(/^\d{4}-\d{2}-\d{2} (en_retard|a_faire|a_renouveler) .+ \(.+\)$/m);
  } finally {
    rmSync(projet, { recursive: true });
  }
});

test('chaque lien du README mène à un fichier que le paquet livre', () => {
  const { files }: { files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
  const livre = (lien: string): boolean => {
    const sous = (dossier: string): boolean => lien === dossier || lien.startsWith(`${dossier}/`);
    const exclu = files.some((motif) => motif.startsWith('!') && sous(motif.slice(1)));
    return existsSync(lien) && !exclu && files.some(sous);
  };
  const liens = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map(([, lien]) => lien ?? '');
  expect(liens.length).toBeGreaterThan(10);
  expect(liens.filter((lien) => !livre(lien))).toEqual([]);
});
