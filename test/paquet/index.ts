import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  essayerCjs,
  essayerCommande,
  essayerEsm,
  essayerTaches,
  essayerTypes,
  installer,
  MODES_DE_TYPES,
} from './consommateur';
import { exiger, lancer, lancerOutil, RACINE } from './outils';
import { essayerPipelines } from './pipelines';
import { peser } from './poids';
import { BUDGETS } from './table';
import { essayerVersions } from './versions-node';

/** Met le paquet en archive, puis l’essaie comme le ferait une application étrangère au dépôt. */
const temporaire = mkdtempSync(join(tmpdir(), 'projet-personnalise-'));
let echecs = 0;

const etape = async <T>(nom: string, essayer: () => T | Promise<T>): Promise<T | undefined> => {
  try {
    const resultat = await essayer();
    console.log(`✓ ${nom}${typeof resultat === 'string' && resultat.length < 80 ? ` (${resultat})` : ''}`);
    return resultat;
  } catch (erreur) {
    echecs += 1;
    console.log(`✗ ${nom}\n${erreur instanceof Error ? erreur.message : erreur}`);
    return undefined;
  }
};

const emballer = (): string => {
  exiger(existsSync(join(RACINE, 'dist/index.js')), 'dist est absent : lancer d’abord « npm run build »');
  const sortie = lancer(RACINE, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', temporaire);
  return join(temporaire, JSON.parse(sortie)[0].filename);
};

const essayer = async (): Promise<void> => {
  const archive = await etape('archive', emballer);
  if (archive === undefined) return;
  await etape('attw : chaque entrée a ses types, dans chaque résolution', () => {
    lancerOutil('attw', archive, '--profile', 'strict', '--no-emoji');
  });
  await etape('publint : le paquet suit les conventions', () => {
    lancerOutil('publint', 'run', archive, '--strict');
  });
  const application = await etape('installation', () => installer(temporaire, archive));
  if (application === undefined) return;
  await etape('ESM', () => essayerEsm(application));
  await etape('CJS', () => essayerCjs(application));
  for (const mode of MODES_DE_TYPES) await etape(`TypeScript 5.4, ${mode}`, () => essayerTypes(application, mode));
  for (const budget of BUDGETS) {
    await etape(`poids de « ${budget.nom} » (${budget.sousChemin})`, () => peser(application, budget));
  }
  await etape('commande installée', () => essayerCommande(application));
  await etape('commande installée, sur deux fils', () => essayerTaches(application));
  await etape('mêmes octets sous Node 20, 22 et 24', () => essayerVersions(application, temporaire));
  await etape('chaînes d’intégration de docs/ci, ligne à ligne', () => essayerPipelines(application));
};

try {
  await essayer();
} finally {
  rmSync(temporaire, { recursive: true, force: true });
}
if (echecs > 0) process.exitCode = 1;
