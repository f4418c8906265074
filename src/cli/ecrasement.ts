import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from './codes';

type Objet = { readonly cle: string; readonly ordinaire: boolean };

/** Ce que désigne un chemin, quel que soit le nom qu’on lui donne ; rien s’il n’y a rien. */
const objetDe = (chemin: string): Objet | undefined => {
  try {
    const vu = statSync(chemin, { bigint: true });
    return { cle: `${vu.dev}:${vu.ino}`, ordinaire: vu.isFile() };
  } catch {
    return undefined;
  }
};

/** Les répertoires qui contiennent un fichier, du plus proche à la racine. */
const parents = (chemin: string): readonly string[] => {
  const parent = dirname(chemin);
  return parent === chemin ? [] : [parent, ...parents(parent)];
};

const LUS_D_UN_REPERTOIRE = /\.(nd)?json$/i;

/** Un fichier à écrire, et l’option qui le nomme : `['--sortie', 'rapport.json']`. */
export type Ecriture = readonly [option: string, chemin: string];

/**
 * Refuse d’écrire là où l’on lit, ou deux fois au même endroit : un dossier écrasé par son rapport est perdu, et un
 * rapport rangé parmi les dossiers serait lu comme l’un d’eux. Un tube ou `/dev/null` ne se perd pas.
 */
export const refuserDEcraser = (lus: readonly string[], ecritures: readonly Ecriture[]): void => {
  const objets = new Map<string, string>();
  for (const lu of lus) {
    const objet = lu === '-' ? undefined : objetDe(lu);
    if (objet !== undefined) objets.set(objet.cle, lu);
  }
  const vues = new Map<string, string>();
  for (const [option, chemin] of ecritures) {
    const objet = objetDe(chemin);
    if (objet !== undefined && !objet.ordinaire) continue;
    const lu = objet === undefined ? undefined : objets.get(objet.cle);
    if (lu !== undefined)
      throw new UsageError(`${option} ${chemin} : ce fichier est lu par la même commande. Donnez un autre nom.`);
    const entier = resolve(chemin);
    const parmi = LUS_D_UN_REPERTOIRE.test(basename(entier))
      ? parents(entier)
          .map((parent) => objets.get(objetDe(parent)?.cle ?? ''))
          .find((un) => un !== undefined)
      : undefined;
    if (parmi !== undefined)
      throw new UsageError(
        `${option} ${chemin} : ce fichier serait lu comme un dossier de ${parmi}. Écrivez-le hors de ce répertoire.`,
      );
    const cle = objet?.cle ?? entier;
    const autre = vues.get(cle);
    if (autre !== undefined)
      throw new UsageError(
        autre === option
          ? `Deux ${option} vont dans le même fichier.`
          : `${autre} et ${option} désignent le même fichier : donnez-en deux.`,
      );
    vues.set(cle, option);
  }
};
