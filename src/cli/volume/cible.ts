import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../codes';

/** Où s’écrit un rapport. */
export type Cible = {
  readonly ecrire: (contenu: string | Uint8Array) => void;
  /** Octets écrits. */
  readonly taille: () => number;
  /** Attend que le disque ait tout pris. */
  readonly poser: () => void;
  /** Tout est écrit : met le fichier en place. */
  readonly clore: () => void;
  /** Rien ne doit rester. */
  readonly abandonner: () => void;
  /** Ce qui est écrit reste, pour être repris. */
  readonly suspendre: () => void;
};

const rien = (): void => {};

const erreurDe = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'inconnue';

const refuser = (chemin: string, cause: unknown): never => {
  throw new UsageError(
    `${chemin} : impossible d’y écrire (erreur ${erreurDe(cause)}). Vérifiez que le répertoire existe, que vous y avez droit et qu’il y reste de la place.`,
  );
};

/** La sortie standard : ce qui y est écrit est déjà parti. */
export const versSortieStandard = (ecrire: Cible['ecrire']): Cible => ({
  ecrire,
  taille: () => 0,
  poser: rien,
  clore: rien,
  abandonner: rien,
  suspendre: rien,
});

/** Le fichier où mène un chemin, les liens étant suivis, même s’il n’existe pas encore : mis en place, il ne remplace aucun lien. */
export const auBoutDesLiens = (chemin: string): string => {
  try {
    return realpathSync(chemin);
  } catch (cause) {
    if (erreurDe(cause) !== 'ENOENT') return chemin;
  }
  try {
    return auBoutDesLiens(resolve(dirname(chemin), readlinkSync(chemin)));
  } catch {
    return chemin;
  }
};

/** Un tube ou un périphérique se remplit, mais ne se met pas en place : ce serait le détruire. */
const estOrdinaire = (chemin: string): boolean => {
  try {
    return statSync(chemin).isFile();
  } catch {
    return true;
  }
};

const tenter = <T>(chemin: string, faire: () => T): T => {
  try {
    return faire();
  } catch (cause) {
    return refuser(chemin, cause);
  }
};

type SurDescripteur = Pick<Cible, 'ecrire' | 'taille' | 'poser'> & { readonly fermer: () => void };

const surDescripteur = (chemin: string, provisoire: string, drapeau: 'w' | 'a'): SurDescripteur => {
  const fd = tenter(chemin, () => openSync(provisoire, drapeau));
  let ouvert = true;
  return {
    ecrire: (contenu) => tenter(chemin, () => writeFileSync(fd, contenu)),
    taille: () => fstatSync(fd).size,
    poser: () => tenter(chemin, () => fdatasyncSync(fd)),
    fermer: () => {
      if (ouvert) closeSync(fd);
      ouvert = false;
    },
  };
};

/** Fichier écrit à côté, et mis en place une fois complet ; un tube ou un périphérique s’écrit directement. */
export const versFichier = (chemin: string): Cible => {
  const place = auBoutDesLiens(chemin);
  const ordinaire = estOrdinaire(place);
  const provisoire = ordinaire ? `${place}.${process.pid}.partiel` : chemin;
  const { fermer, ...cible } = surDescripteur(chemin, provisoire, 'w');
  return {
    ...cible,
    suspendre: fermer,
    clore: () => {
      fermer();
      if (ordinaire) tenter(chemin, () => renameSync(provisoire, place));
    },
    abandonner: () => {
      fermer();
      if (ordinaire) rmSync(provisoire, { force: true });
    },
  };
};

/** Nom du fichier où s’écrit une sortie qu’on pourra reprendre. */
export const partielDe = (chemin: string): string => `${auBoutDesLiens(chemin)}.partiel`;

/** Met en place une sortie reprenable. */
export const mettreEnPlace = (chemin: string): void =>
  tenter(chemin, () => renameSync(partielDe(chemin), auBoutDesLiens(chemin)));

/**
 * Fichier que l’on peut reprendre : écrit à côté sous un nom stable, il y reste si la commande est interrompue.
 * `octets` : ce qu’on en garde, le reste ayant été écrit après le dernier point de reprise.
 */
export const versFichierReprenable = (chemin: string, octets: number | undefined): Cible => {
  if (!estOrdinaire(chemin))
    throw new UsageError(`${chemin} : un tube ou un périphérique ne se reprend pas. Donnez un fichier.`);
  const provisoire = partielDe(chemin);
  if (octets !== undefined) {
    const taille = statSync(provisoire, { throwIfNoEntry: false })?.size ?? -1;
    if (taille < octets)
      throw new UsageError(
        `${provisoire} : ce fichier n’est plus celui de la commande interrompue. Reprise impossible.`,
      );
    truncateSync(provisoire, octets);
  }
  const { fermer, ...cible } = surDescripteur(chemin, provisoire, octets === undefined ? 'w' : 'a');
  return {
    ...cible,
    suspendre: fermer,
    clore: () => {
      fermer();
      mettreEnPlace(chemin);
    },
    abandonner: fermer,
  };
};
