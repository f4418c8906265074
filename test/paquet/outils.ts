import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Racine du dépôt. */
export const RACINE = join(import.meta.dirname, '..', '..');

/** Nom sous lequel on importe un sous-chemin : `./regles` → `projet-personnalise/regles`. */
export const nomDImport = (sousChemin: string): string => `projet-personnalise${sousChemin.slice(1)}`;

/** Lance une commande, rend sa sortie, lève une erreur qui la contient si elle échoue. */
export const lancer = (dossier: string, commande: string, ...arguments_: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(commande, arguments_, { cwd: dossier, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) {
    throw new Error(`${commande} ${arguments_.join(' ')} → code ${status}\n${stdout}${stderr}`.trim());
  }
  return stdout;
};

/** Lance une commande installée dans le dépôt. */
export const lancerOutil = (outil: string, ...arguments_: readonly string[]): string =>
  lancer(RACINE, join(RACINE, 'node_modules', '.bin', outil), ...arguments_);

/** Refuse de continuer si la condition est fausse. */
export const exiger = (condition: boolean, message: string): void => {
  if (!condition) throw new Error(message);
};
