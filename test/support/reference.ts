import { existsSync, readFileSync } from 'node:fs';

/**
 * Lit un document de référence gardé à côté du dépôt ; `undefined` s’il n’est pas là.
 *
 * Les tests qui en dépendent sont alors sautés (`describe.skipIf`), et cette ligne dit pourquoi.
 */
export const lireReference = (chemin: string): string | undefined => {
  const fichier = `../shared/reference/${chemin}`;
  if (existsSync(fichier)) return readFileSync(fichier, 'utf8');
  process.stderr.write(`Référence absente (${fichier}) : les comparaisons qui en dépendent sont sautées.\n`);
  return undefined;
};
