import { isUtf8 } from 'node:buffer';
import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import type { Role, Style } from '../rapport/texte/mise-en-page';
import { sansStyle } from '../rapport/texte/mise-en-page';
import type { DateCivile } from '../vocabulaire/date-civile';
import { lireDateCivile } from '../vocabulaire/date-civile';
import { UsageError } from './codes';
import type { Nettoyage } from './volume/arret';
import { surArret } from './volume/arret';
import type { Cible } from './volume/cible';
import { versFichier } from './volume/cible';

/** Tout ce que la commande voit du dehors : fichiers, entrée, sorties, horloge. */
export type Monde = {
  readonly lireFlux: (chemin: string) => AsyncIterable<Buffer | string>;
  readonly lire: (chemin: string) => string;
  readonly lireOctets: (chemin: string) => Uint8Array;
  /** Charge un module ESM du disque, et l’exécute. */
  readonly importer: (chemin: string) => Promise<unknown>;
  readonly nature: (chemin: string) => 'fichier' | 'dossier' | 'absent' | 'interdit';
  readonly taille: (chemin: string) => number;
  /** Ce qu’un répertoire contient, sans ce que contiennent ses sous-répertoires. */
  readonly lister: (chemin: string) => readonly string[];
  /** Le même chemin, sans lien. */
  readonly vraiChemin: (chemin: string) => string;
  /** Répertoire du paquet installé, où sont exemples et schémas. */
  readonly racine: string;
  readonly ecrireFichier: (chemin: string, contenu: string) => void;
  /** Écrit plusieurs fichiers, chacun d’un coup ; aucun si l’un d’eux ne peut pas l’être. */
  readonly ecrireFichiers: (contenus: ReadonlyMap<string, string>) => void;
  readonly sortie: (contenu: string | Uint8Array) => void;
  /** Attend que la sortie standard ait été lue, si elle ne l’est pas assez vite. */
  readonly sortiePrete: () => Promise<void>;
  readonly erreur: (texte: string) => void;
  /** Récrit la ligne d’avancement du terminal. */
  readonly avancement: (ligne: string) => void;
  readonly couleur: boolean;
  readonly style: Style;
  readonly largeur: number;
  readonly aujourdhui: (fuseau: string) => DateCivile | null;
  /** Millisecondes écoulées depuis un début quelconque. */
  readonly chrono: () => number;
  /** La sortie et la sortie d’erreur sont-elles un terminal ? */
  readonly terminal: { readonly sortie: boolean; readonly erreur: boolean };
  /** Inscrit ce qu’il faut faire si la commande est arrêtée avant la fin ; rend de quoi le retirer. */
  readonly surArret: (nettoyage: Nettoyage) => () => void;
};

const FORMATS = { titre: 'bold', alerte: 'red', attention: 'yellow', bien: 'green', discret: 'dim' } as const;
/** Le style d’un terminal en couleurs. */
export const enCouleur: Style = (role: Role, texte) => styleText(FORMATS[role], texte, { validateStream: false });

const nature = (chemin: string): 'fichier' | 'dossier' | 'absent' | 'interdit' => {
  try {
    return statSync(chemin).isDirectory() ? 'dossier' : 'fichier';
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'absent' : 'interdit';
  }
};

/** Un texte illisible est refusé : lu de travers, ses accents seraient perdus sans que rien le dise. */
const lire = (chemin: string): string => {
  let octets: Buffer;
  try {
    octets = readFileSync(chemin);
  } catch {
    throw new UsageError(`${chemin} : fichier impossible à lire. Vérifiez les droits de lecture.`);
  }
  if (!isUtf8(octets)) throw new UsageError(`${chemin} : ce n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.`);
  return octets.toString('utf8');
};

/**
 * Écrit d’un coup ou pas du tout : les fichiers n’apparaissent que complets, et quand tous ont pu être écrits. Un tube
 * ou un périphérique (`/dev/null`) s’écrit directement : le mettre en place le détruirait.
 */
const ecrireFichiers = (contenus: ReadonlyMap<string, string>): void => {
  const cibles: Cible[] = [];
  try {
    for (const [chemin, contenu] of contenus) {
      const cible = versFichier(chemin);
      cibles.push(cible);
      cible.ecrire(contenu);
    }
  } catch (cause) {
    for (const cible of cibles) cible.abandonner();
    throw cause;
  }
  for (const cible of cibles) cible.clore();
};

const aujourdhui = (fuseau: string): DateCivile | null => {
  try {
    return lireDateCivile(new Intl.DateTimeFormat('fr-CA', { timeZone: fuseau }).format(new Date()));
  } catch {
    return null;
  }
};

/** Octets lus d’un coup d’un fichier de lignes. */
const MORCEAU = 64 * 1024;

const sortiePrete = (): Promise<void> =>
  process.stdout.writableNeedDrain
    ? new Promise((resoudre) => process.stdout.once('drain', resoudre))
    : Promise.resolve();

/** Vide, `NO_COLOR` ne demande rien ; `FORCE_COLOR=0` refuse la couleur, comme partout ailleurs. */
const couleurVoulue = (): boolean => {
  const { NO_COLOR: sans = '', FORCE_COLOR: force } = process.env;
  if (sans !== '' || force === '0') return false;
  return process.stdout.isTTY === true || force !== undefined;
};

/** Racine du paquet, d’après le fichier exécuté (`dist/cli/index.js`). */
export const racineDe = (programme: string): string => join(dirname(realpathSync(programme)), '..', '..');

/** Le monde réel. */
export const mondeReel = (racine: string): Monde => ({
  racine,
  lireFlux: (chemin) => (chemin === '-' ? process.stdin : createReadStream(chemin, { highWaterMark: MORCEAU })),
  lire,
  lireOctets: (chemin) => readFileSync(chemin),
  importer: (chemin) => import(pathToFileURL(resolve(chemin)).href),
  nature,
  taille: (chemin) => statSync(chemin).size,
  lister: (chemin) => readdirSync(chemin).toSorted(),
  vraiChemin: (chemin) => realpathSync(chemin),
  ecrireFichier: (chemin, contenu) => ecrireFichiers(new Map([[chemin, contenu]])),
  ecrireFichiers,
  sortie: (contenu) => void process.stdout.write(contenu),
  sortiePrete,
  erreur: (texte) => void process.stderr.write(texte),
  avancement: (ligne) => void process.stderr.write(`\r\u001b[K${ligne}`),
  couleur: couleurVoulue(),
  style: couleurVoulue() ? enCouleur : sansStyle,
  largeur: Math.max(40, Math.min(process.stdout.columns || 80, 100)),
  aujourdhui,
  chrono: () => performance.now(),
  terminal: { sortie: process.stdout.isTTY === true, erreur: process.stderr.isTTY === true },
  surArret,
});
