import { describe, expect, it } from 'vitest';
import { enClair, lireFichiers, lireTexte } from './outils';
import { fautesDeDependance, fautesDeFermeture, fautesDePente, SALLES } from './pente';

const src = lireFichiers('src');
const paquet: { dependencies: Record<string, string>; peerDependencies: Record<string, string> } = JSON.parse(
  lireTexte('package.json'),
);
const declarees = Object.keys({ ...paquet.dependencies, ...paquet.peerDependencies });

/** Un dépôt inventé : les fichiers cités, et un noyau et un calendrier sains. */
const depot = (fichiers: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries({
      'src/kernel/result.ts': 'export const ok = 1;',
      'src/vocabulaire/schema.ts': "import * as z from 'zod';\nexport const s = z.string();",
      'src/vocabulaire/calendrier.ts': "import type { s } from './schema';\nexport const plus = (x: typeof s) => x;",
      ...fichiers,
    }),
  );

describe('Dans src', () => {
  it('un import ne remonte jamais d’une salle à une autre', () => {
    expect(enClair(fautesDePente(src))).toEqual([]);
  });

  it('tout paquet importé est une dépendance déclarée', () => {
    expect(enClair(fautesDeDependance(src, declarees))).toEqual([]);
  });

  it('une règle ne charge zod ni directement, ni par un fichier qu’elle importe', () => {
    expect(enClair(fautesDeFermeture(src, 'regles', 'zod'))).toEqual([]);
  });

  it('les paquets permis aux salles sont ceux de package.json, et aucun autre', () => {
    const permis = Object.values(SALLES).flatMap(({ paquets }) => paquets);
    expect([...new Set(permis)].filter((nom) => nom !== 'node:').sort()).toEqual([...declarees].sort());
  });
});

describe('Le contrôle de la pente attrape', () => {
  it.each([
    ['un import qui remonte', 'src/kernel/a.ts', "import { s } from '../vocabulaire/schema';", 'remonter'],
    ['un type qui remonte', 'src/kernel/a.ts', "import type { s } from '../vocabulaire/schema';", 'remonter'],
    ['un réexport qui remonte', 'src/kernel/a.ts', "export { s } from '../vocabulaire/schema';", 'remonter'],
    ['un import différé', 'src/kernel/a.ts', "export const a = () => import('../vocabulaire/schema');", 'remonter'],
    ['un type importé sur place', 'src/kernel/a.ts', "type A = import('../vocabulaire/schema').s;", 'remonter'],
    ['un paquet interdit à la salle', 'src/kernel/a.ts', "import * as z from 'zod';", 'n’a pas droit'],
    ['un module de Node hors de cli', 'src/projet/a.ts', "import { join } from 'node:path';", 'n’a pas droit'],
    ['zod à l’exécution dans une règle', 'src/regles/a.ts', "import * as z from 'zod';", 'n’a pas droit'],
    ['un fichier absent', 'src/projet/a.ts', "import { x } from './absent';", 'ne désigne aucun fichier'],
    ['une extension', 'src/projet/a.ts', "import { ok } from '../kernel/result.js';", 'ne désigne aucun fichier'],
    ['une salle inconnue', 'src/grenier/a.ts', "import { ok } from '../kernel/result';", 'salle inconnue'],
  ])('%s', (_, fichier, texte, constat) => {
    expect(enClair(fautesDePente(depot({ [fichier]: texte })))).toEqual([expect.stringContaining(constat)]);
  });

  it.each([
    ['usager', 'consentement'],
    ['consentement', 'usager'],
    ['tddui', 'vues'],
    ['essai', 'tddui'],
  ])('un import de %s vers %s, salles de même rang', (ici, la) => {
    const fichiers = depot({ [`src/${ici}/a.ts`]: `import { b } from '../${la}/b';`, [`src/${la}/b.ts`]: '' });
    expect(enClair(fautesDePente(fichiers))).toEqual([expect.stringContaining('doivent s’ignorer')]);
  });

  it('un import interne qui passe par une entrée publique', () => {
    const fichiers = depot({
      'src/rapport/a.ts': "import { r } from '../regles/index';",
      'src/regles/index.ts': "export { ok } from '../kernel/result';",
    });
    expect(enClair(fautesDePente(fichiers))).toEqual([expect.stringContaining('entrée publique')]);
  });

  it('une dépendance non déclarée, y compris par require', () => {
    const fichiers = depot({
      'src/cli/a.ts': "import chalk from 'chalk';\nconst b = require('@portee/paquet/sous-chemin');",
    });
    expect(enClair(fautesDeDependance(fichiers, ['zod']))).toEqual([
      expect.stringContaining('src/cli/a.ts:1 — « chalk »'),
      expect.stringContaining('src/cli/a.ts:2 — « @portee/paquet »'),
    ]);
  });

  it('zod chargé par un détour', () => {
    const fichiers = depot({ 'src/regles/a.ts': "import { s } from '../vocabulaire/schema';" });
    expect(enClair(fautesDeFermeture(fichiers, 'regles', 'zod'))).toEqual([
      'src/regles/a.ts:1 — charge « zod » : src/regles/a.ts → src/vocabulaire/schema.ts → zod',
    ]);
  });
});

describe('Le contrôle de la pente laisse passer', () => {
  it('un import qui descend, un import dans la salle, un mot dans un commentaire ou une chaîne', () => {
    const fichiers = depot({
      'src/projet/a.ts': "import { b } from './b';\n// import x from 'chalk'\nexport const c = \"import('chalk')\";",
      'src/projet/b.ts': "import { ok } from '../kernel/result';\nexport const b = ok;",
    });
    expect(fautesDePente(fichiers)).toEqual([]);
    expect(fautesDeDependance(fichiers, ['zod'])).toEqual([]);
  });

  it('dans une règle, les types de zod et un calcul dont seul le type vient d’un schéma', () => {
    const fichiers = depot({
      'src/regles/a.ts': "import type * as z from 'zod';\nimport { plus } from '../vocabulaire/calendrier';",
    });
    expect(fautesDePente(fichiers)).toEqual([]);
    expect(fautesDeFermeture(fichiers, 'regles', 'zod')).toEqual([]);
  });
});
