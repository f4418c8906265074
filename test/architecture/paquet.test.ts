import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../paquet/table';
import { existe, lireFichiers, lireTexte } from './outils';

type Paquet = {
  readonly version: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

type Verrou = {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};

const verrou: Verrou = JSON.parse(lireTexte('package-lock.json'));
const paquet: Paquet = JSON.parse(lireTexte('package.json'));
const conditions = (dossier: string) => {
  const racine = dossier === '' ? './dist' : `./dist/${dossier}`;
  return {
    import: { types: `${racine}/index.d.ts`, default: `${racine}/index.js` },
    require: { types: `${racine}/index.d.cts`, default: `${racine}/index.cjs` },
  };
};

describe('package.json', () => {
  const entrees = [...lireFichiers('src').keys()]
    .filter((fichier) => /^src\/(\w+\/)?index\.ts$/.test(fichier) && fichier !== 'src/cli/index.ts')
    .map((fichier) => fichier.slice('src/'.length, -'index.ts'.length).replace(/\/$/, ''));

  it.each(entrees)('publie src/%s/index.ts, en ESM et en CJS, avec ses types', (dossier) => {
    expect(paquet.exports[dossier === '' ? '.' : `./${dossier}`]).toEqual(conditions(dossier));
    if (dossier !== '') expect(paquet.typesVersions['*'][dossier]).toEqual([`./dist/${dossier}/index.d.cts`]);
  });

  it('n’a pas d’entrée que test:paquet n’essaie', () => {
    const entrees = Object.entries(paquet.exports).filter(([, cible]) => typeof cible === 'object');
    expect(PUBLIC.map(({ sousChemin }) => sousChemin).sort()).toEqual(entrees.map(([nom]) => nom).sort());
  });

  it('publie les schémas JSON dès qu’il y en a', () => {
    const attendus = existe('schemas') ? './schemas/*' : undefined;
    expect(paquet.exports['./schemas/*']).toBe(attendus);
    expect(paquet.files.includes('schemas')).toBe(existe('schemas'));
  });

  it('fixe chaque dépendance à une version exacte', () => {
    const versions = Object.entries({ ...paquet.dependencies, ...paquet.devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('a un verrou qui ne nomme aucun registre', () => {
    expect(Object.values(verrou.packages).filter(({ resolved }) => resolved?.includes('://'))).toEqual([]);
  });

  it('a un verrou complet pour toutes les plates-formes, sans quoi « npm ci » refuse d’installer', () => {
    const manquants = Object.entries(verrou.packages).flatMap(([chemin, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (nom) => !(`node_modules/${nom}` in verrou.packages || `${chemin}/node_modules/${nom}` in verrou.packages),
      ),
    );
    expect(manquants).toEqual([]);
  });

  it('a une version dont le CHANGELOG parle', () => {
    expect(lireTexte('CHANGELOG.md')).toMatch(new RegExp(`^## \\[(À paraître|${paquet.version})\\]`, 'm'));
  });
});
