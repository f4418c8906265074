import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Les entrées publiques sont celles de package.json : elles seules reçoivent des types.
const carte: Record<string, unknown> = JSON.parse(readFileSync('package.json', 'utf8')).exports;
const publiques = Object.entries(carte).flatMap(([sousChemin, cible]) => {
  if (typeof cible === 'string') return [];
  const nom = sousChemin === '.' ? 'index' : `${sousChemin.slice(2)}/index`;
  return [[nom, `src/${nom}.ts`] as const];
});

export default defineConfig({
  // Un morceau par fichier source, et une seule copie de chacun en CJS (voir docs/decisions/0003).
  entry: ['src/**/*.ts'],
  splitting: true,
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry: Object.fromEntries(publiques), compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  sourcemap: false,
  // Un fichier par ligne ferait trois mille lignes avant le rapport de « npm run demo ».
  silent: true,
});
