import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { exiger, nomDImport } from './outils';
import type { BUDGETS } from './table';

/** Assemble une application qui n’importe qu’un nom ; lève une erreur si elle dépasse son budget, sinon rend son poids. */
export const peser = async (
  application: string,
  { sousChemin, nom, octetsGzip, raison }: (typeof BUDGETS)[number],
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${nom} } from '${nomDImport(sousChemin)}';`, resolveDir: application },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const poids = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  exiger(poids > 40, `« ${nom} » n’a rien donné (${poids} octets)`);
  exiger(poids <= octetsGzip, `${poids} octets compressés, ${octetsGzip} permis : ${raison}`);
  return `${poids} octets sur ${octetsGzip}`;
};
