import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Monde } from '../../src/cli/monde';
import { mondeReel } from '../../src/cli/monde';
import { principal } from '../../src/cli/principal';
import { sansStyle } from '../../src/rapport/texte/mise-en-page';
import { jour } from './jour';

/** Ce qu’une commande a écrit, et son code. */
export type Execution = { readonly code: number; readonly sortie: string; readonly erreur: string };

/** Lance la commande dans ce processus, le 21 novembre 2026, sans couleur ; `entree` est l’entrée standard. */
export const lancer = async (args: readonly string[], entree = ''): Promise<Execution> => {
  let sortie = '';
  let erreur = '';
  const reel = mondeReel(resolve('.'));
  const monde: Monde = {
    ...reel,
    lireFlux: (chemin) => (chemin === '-' ? flux(entree) : reel.lireFlux(chemin)),
    sortie: (contenu) => {
      sortie += typeof contenu === 'string' ? contenu : Buffer.from(contenu).toString('utf8');
    },
    avancement: () => {},
    sortiePrete: async () => {},
    terminal: { sortie: false, erreur: false },
    erreur: (texte) => {
      erreur += texte;
    },
    couleur: false,
    style: sansStyle,
    largeur: 80,
    aujourdhui: (fuseau) => (reel.aujourdhui(fuseau) === null ? null : jour('2026-11-21')),
  };
  const code = await principal(args, monde);
  return { code, sortie, erreur };
};

async function* flux(texte: string): AsyncGenerator<string> {
  yield texte;
}

// Commun aux fichiers de test d’un même processus : il disparaît avec lui.
const repertoire = mkdtempSync(join(tmpdir(), 'pp-'));
process.once('exit', () => rmSync(repertoire, { recursive: true, force: true }));

/** Chemin d’un fichier provisoire, dans le répertoire du test. */
export const provisoire = (nom: string): string => join(repertoire, nom);

/** Écrit un fichier provisoire et rend son chemin. */
export const fichier = (nom: string, contenu: string): string => {
  const chemin = provisoire(nom);
  writeFileSync(chemin, contenu);
  return chemin;
};
