import type { Result } from '../kernel/result';
import { err } from '../kernel/result';
import type { Dossier } from './dossier';
import { VERSION_DOSSIER } from './dossier';
import type { IssueDeLecture } from './issue';
import { issue } from './issue';
import { parseDossier } from './lire';

type Document = Readonly<Record<string, unknown>>;

/** Passe un document d’une version à la suivante ; ne reçoit que des documents de sa version de départ. */
export type Etape = (document: Document) => Document;

/** Étapes par version de départ. La version 1 est la première : rien encore à convertir. */
const ETAPES: ReadonlyMap<number, Etape> = new Map();

const versionDe = (document: unknown): number | undefined => {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'version')) return undefined;
  const { version } = document as Document;
  return typeof version === 'number' ? version : undefined;
};

/** Convertit par des étapes données jusqu’à une version cible, puis laisse `lire` juger du résultat. Ne lève jamais. */
export const migrerAvec =
  <T>(
    etapes: ReadonlyMap<number, Etape>,
    cible: number,
    lire: (document: unknown) => Result<T, readonly IssueDeLecture[]>,
  ) =>
  (document: unknown): Result<T, readonly IssueDeLecture[]> => {
    try {
      let courant = document;
      for (let version = versionDe(courant); version !== undefined && version < cible; version += 1) {
        const etape = etapes.get(version);
        if (etape === undefined) break;
        courant = { ...etape(courant as Document), version: version + 1 };
      }
      return lire(courant);
    } catch {
      const constat = 'ce document n’a pas la forme de la version qu’il annonce, et n’a pas pu être converti.';
      return err([issue('', 'donnee_illisible', constat)]);
    }
  };

/** Lit un dossier de n’importe quelle version parue, en le convertissant au besoin à la version courante. */
export const migrer: (document: unknown) => Result<Dossier, readonly IssueDeLecture[]> = migrerAvec(
  ETAPES,
  VERSION_DOSSIER,
  parseDossier,
);
