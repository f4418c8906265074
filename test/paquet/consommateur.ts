import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exiger, lancer, nomDImport, RACINE } from './outils';
import { PUBLIC } from './table';

/** Installe l’archive dans une application vide, comme le ferait un éditeur ; rend le dossier de l’application. */
export const installer = (temporaire: string, archive: string): string => {
  const dossier = join(temporaire, 'application');
  mkdirSync(dossier);
  const { devDependencies } = JSON.parse(readFileSync(join(RACINE, 'package.json'), 'utf8'));
  writeFileSync(join(dossier, 'package.json'), JSON.stringify({ name: 'application', private: true }));
  const options = ['--prefer-offline', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  lancer(dossier, 'npm', 'install', ...options, archive, `fast-check@${devDependencies['fast-check']}`);
  return dossier;
};

const presence = (variable: string, noms: readonly string[]): string =>
  noms.map((nom) => `if (${variable}.${nom} === undefined) throw new Error('${nom} manque');`).join('\n');

/** Chaque entrée se charge en ESM et donne les noms promis. */
export const essayerEsm = (application: string): void => {
  const lignes = PUBLIC.map(
    ({ sousChemin, noms }, i) => `import * as m${i} from '${nomDImport(sousChemin)}';\n${presence(`m${i}`, noms)}`,
  );
  writeFileSync(join(application, 'essai.mjs'), lignes.join('\n'));
  lancer(application, process.execPath, 'essai.mjs');
};

/** Chaque entrée se charge en CJS, et deux entrées qui donnent le même nom donnent la même valeur. */
export const essayerCjs = (application: string): void => {
  const lignes = PUBLIC.map(
    ({ sousChemin, noms }, i) => `const m${i} = require('${nomDImport(sousChemin)}');\n${presence(`m${i}`, noms)}`,
  );
  const modules = PUBLIC.map((_, i) => `m${i}`).join(', ');
  const unicite = `const vus = new Map();
for (const module of [${modules}]) for (const [nom, valeur] of Object.entries(module)) {
  if (vus.has(nom) && vus.get(nom) !== valeur) throw new Error(nom + ' existe en deux exemplaires');
  vus.set(nom, valeur);
}`;
  writeFileSync(join(application, 'essai.cjs'), [...lignes, unicite].join('\n'));
  lancer(application, process.execPath, 'essai.cjs');
};

const MODES = {
  node10: { module: 'commonjs', moduleResolution: 'node10', fichiers: ['types.ts'] },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext', fichiers: ['types.mts', 'types.cts'] },
  bundler: { module: 'esnext', moduleResolution: 'bundler', fichiers: ['types.ts'] },
} as const;

/** Les façons dont une application TypeScript peut résoudre le paquet. */
export const MODES_DE_TYPES = Object.keys(MODES) as readonly (keyof typeof MODES)[];

/** L’application se type avec TypeScript 5.4, et aucun nom public n’y devient `any`. */
export const essayerTypes = (application: string, mode: keyof typeof MODES): void => {
  const lignes = PUBLIC.flatMap(({ sousChemin, noms }, i) => [
    `import * as m${i} from '${nomDImport(sousChemin)}';`,
    `export const presence${i}: object = m${i};`,
    ...noms.map((nom) => `export const v${i}_${nom}: PasAny<typeof m${i}.${nom}> = m${i}.${nom};`),
  ]);
  const texte = ['type PasAny<T> = 0 extends 1 & T ? never : T;', ...lignes].join('\n');
  const { fichiers, ...resolution } = MODES[mode];
  for (const fichier of fichiers) writeFileSync(join(application, fichier), texte);
  const compilerOptions = {
    ...resolution,
    target: 'es2022',
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  };
  writeFileSync(join(application, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: fichiers }));
  lancer(application, process.execPath, join(RACINE, 'node_modules/typescript-5-4/bin/tsc'), '-p', '.');
};

/** La commande installée répond à `--help`. */
export const essayerCommande = (application: string): void => {
  const aide = lancer(application, 'npx', '--no', '--', 'projet-personnalise', '--help');
  exiger(aide.includes('controler'), `l’aide de la commande ne parle pas de « controler » :\n${aide}`);
};

/** La commande installée contrôle sur deux fils ce qu’elle contrôle sur un, octet pour octet. */
export const essayerTaches = (application: string): void => {
  const exemples = join(application, 'node_modules/projet-personnalise/examples/dossiers');
  const controler = (taches: string): string => {
    const options = ['--au', '2026-11-21', '--format', 'ndjson', '--seuil', 'aucun', '--taches', taches];
    return lancer(application, 'npx', '--no', '--', 'projet-personnalise', 'controler', exemples, ...options);
  };
  const seul = controler('1');
  exiger(seul.split('\n').length > 3, `trop peu de rapports :\n${seul.slice(0, 500)}`);
  exiger(controler('2') === seul, 'deux fils n’écrivent pas ce qu’un seul écrit');
};
