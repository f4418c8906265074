import { readFileSync } from 'node:fs';

// Une page par entrée publique de package.json.
const { exports: carte } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const entrees = Object.entries(carte)
  .filter(([, cible]) => typeof cible === 'object')
  .map(([sousChemin]) => (sousChemin === '.' ? '../src/index.ts' : `../src/${sousChemin.slice(2)}/index.ts`));

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'projet-personnalise',
  lang: 'fr',
  entryPoints: entrees,
  tsconfig: '../tsconfig.json',
  readme: '../README.md',
  out: 'api',
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
  // Noms d’usage interne : la documentation montre ce qu’ils désignent.
  intentionallyNotExported: [
    'Simple',
    'mention',
    'Etat',
    'Brut',
    'Cle',
    'Lecture',
    'Dated',
    'Document',
    'Statut',
    'Commande',
    'Issue',
    'Regard',
    'PRESTATIONS',
  ],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    notDocumented: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
