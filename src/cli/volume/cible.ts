import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
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
    `--sortie ${chemin} : impossible d’y écrire (erreur ${erreurDe(cause)}). Vérifiez que le répertoire existe, que vous y avez droit et qu’il y reste de la place.`,
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

/** Ce qui existe déjà sous ce nom : un fichier (son vrai chemin, un lien étant suivi), ou autre chose qu’on n’échange pas. */
const enPlace = (chemin: string): { readonly chemin: string; readonly ordinaire: boolean } => {
  try {
    return { chemin: realpathSync(chemin), ordinaire: statSync(chemin).isFile() };
  } catch {
    return { chemin, ordinaire: true };
  }
};

const surDescripteur = (chemin: string, fd: number): Pick<Cible, 'ecrire' | 'taille' | 'poser' | 'suspendre'> => ({
  ecrire: (contenu) => {
    try {
      writeFileSync(fd, contenu);
    } catch (cause) {
      refuser(chemin, cause);
    }
  },
  taille: () => fstatSync(fd).size,
  poser: () => fdatasyncSync(fd),
  suspendre: () => closeSync(fd),
});

const ouvrir = (chemin: string, provisoire: string, drapeau: 'w' | 'a'): number => {
  try {
    return openSync(provisoire, drapeau);
  } catch (cause) {
    return refuser(chemin, cause);
  }
};

/** Fichier écrit à côté, et mis en place une fois complet ; un tube ou un périphérique s’écrit directement. */
export const versFichier = (chemin: string): Cible => {
  const place = enPlace(chemin);
  const provisoire = place.ordinaire ? `${place.chemin}.${process.pid}.partiel` : chemin;
  const fd = ouvrir(chemin, provisoire, 'w');
  return {
    ...surDescripteur(chemin, fd),
    clore: () => {
      closeSync(fd);
      if (place.ordinaire) renameSync(provisoire, place.chemin);
    },
    abandonner: () => {
      closeSync(fd);
      if (place.ordinaire) rmSync(provisoire, { force: true });
    },
  };
};

/** Nom du fichier où s’écrit une sortie qu’on pourra reprendre. */
export const partielDe = (chemin: string): string => `${chemin}.partiel`;

/**
 * Fichier que l’on peut reprendre : écrit à côté sous un nom stable, il y reste si la commande est interrompue.
 * `octets` : ce qu’on en garde, le reste ayant été écrit après le dernier point de reprise.
 */
export const versFichierReprenable = (chemin: string, octets: number | undefined): Cible => {
  const provisoire = partielDe(chemin);
  if (octets !== undefined) {
    const taille = statSync(provisoire, { throwIfNoEntry: false })?.size ?? -1;
    if (taille < octets)
      throw new UsageError(
        `${provisoire} : ce fichier n’est plus celui de la commande interrompue. Reprise impossible.`,
      );
    truncateSync(provisoire, octets);
  }
  const fd = ouvrir(chemin, provisoire, octets === undefined ? 'w' : 'a');
  return {
    ...surDescripteur(chemin, fd),
    clore: () => {
      closeSync(fd);
      renameSync(provisoire, chemin);
    },
    abandonner: () => closeSync(fd),
  };
};
