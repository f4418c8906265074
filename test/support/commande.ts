import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Ce qu’un processus a écrit, et comment il a fini. */
export type Fin = { readonly code: number; readonly sortie: string; readonly erreur: string };

const RACINE = resolve('node_modules/.cache/commande', `${process.env['VITEST_POOL_ID'] ?? 'seul'}`);
let construite = false;

/** Construit la commande, une fois par fil de test, et rend le chemin de son programme. */
export const programme = (): string => {
  const sortie = join(RACINE, 'dist');
  const entrees = ['src/cli/index.ts', 'src/cli/volume/ouvrier.ts'];
  if (!construite) {
    mkdirSync(sortie, { recursive: true });
    buildSync({
      entryPoints: entrees,
      outdir: sortie,
      outbase: 'src',
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    construite = true;
  }
  return join(sortie, 'cli', 'index.js');
};

/** Options d’un lancement : l’environnement en plus, et ce qu’on fait du processus une fois lancé. */
export type Lancement = {
  readonly env?: Readonly<Record<string, string>>;
  readonly entree?: string | Uint8Array;
  readonly avec?: (fil: ReturnType<typeof spawn>) => void;
};

/** Lance la commande dans un vrai processus et attend sa fin ; un signal rend 128 et son numéro, comme le fait un shell. */
export const lancerCommande = (args: readonly string[], { env = {}, entree, avec }: Lancement = {}): Promise<Fin> =>
  new Promise((tenir) => {
    const fil = spawn(process.execPath, [programme(), ...args], {
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: 'pipe',
    });
    let [sortie, erreur] = ['', ''];
    fil.stdout.setEncoding('utf8').on('data', (texte: string) => {
      sortie += texte;
    });
    fil.stderr.setEncoding('utf8').on('data', (texte: string) => {
      erreur += texte;
    });
    fil.stdin.on('error', () => {});
    fil.on('close', (code, signal) => tenir({ code: code ?? (signal === 'SIGKILL' ? 137 : 128), sortie, erreur }));
    avec?.(fil);
    if (entree !== undefined) fil.stdin.end(entree);
  });
