import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/*
 * Lance un banc de test/bench une fois assemblé, comme le fera une application. Sous tsx, chaque fonction créée est
 * renommée à l’exécution : les mesures en seraient faussées.
 */
const nom = process.argv[2] ?? 'index';
const sortie = `node_modules/.cache/bancs/${nom}.mjs`;
buildSync({
  entryPoints: [nom.includes('/') ? `test/${nom}.ts` : `test/bench/${nom}.ts`],
  outfile: sortie,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', sortie, ...process.argv.slice(3)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
