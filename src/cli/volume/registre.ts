import { existsSync } from 'node:fs';
import type { Bilan } from '../../rapport/presentation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { UsageError } from '../codes';
import type { Monde } from '../monde';
import type { Demande, Sortie } from '../sorties';
import type { PointDeReprise } from './carnet';
import { ecrirePoint, eprouverPoint, oterPoint } from './carnet';
import { mettreEnPlace, partielDe } from './cible';
import type { LotNumerote } from './reprendre';
import { numeroter, reprendre } from './reprendre';
import type { Lot } from './unites';

/** Ce qui est fait : entrées écrites, leur empreinte si elle est tenue, et leur décompte. */
export type Etape = { readonly traitees: number; readonly entrees?: string; readonly decompte: Bilan };

/** Ce qui se souvient d’où en est un contrôle, et de ce qu’il faut faire de ses sorties quand il s’arrête. */
export type Registre = {
  /** Présent si les sorties pourront être reprises ; `octets` : ce que chacune garde. */
  readonly reprise?: { readonly octets?: readonly number[] | undefined };
  /** Décompte d’une commande interrompue, d’où l’on repart. */
  readonly depart?: Bilan | undefined;
  readonly suivre: (lots: AsyncIterable<Lot>) => AsyncIterable<LotNumerote>;
  readonly noter: (sorties: readonly Sortie[], etape: Etape) => void;
  /** Arrête avant la fin ; rend ce qu’il y a à en dire. */
  readonly interrompre: (sorties: readonly Sortie[]) => string;
  readonly finir: (sorties: readonly Sortie[]) => void;
};

/** Aucune reprise : ce qui n’est pas fini ne laisse rien. */
export const SANS_REPRISE: Registre = {
  suivre: numeroter,
  noter: () => {},
  interrompre: (sorties) => {
    for (const { abandonner } of sorties) abandonner();
    return '';
  },
  finir: (sorties) => {
    for (const { clore } of sorties) clore();
  },
};

/** Un point de reprise se récrit au plus une fois par intervalle, en millisecondes. */
const INTERVALLE = 1000;

const REPRENABLES: ReadonlySet<string> = new Set(['ndjson', 'csv']);

/** Refuse les sorties qu’on ne saurait pas reprendre au milieu. */
export const exigerReprenables = (demandes: readonly Demande[]): void => {
  for (const { format, chemin } of demandes) {
    if (!REPRENABLES.has(format))
      throw new UsageError(
        `--resume-depuis : le format ${format} ne peut pas être repris au milieu. Formats possibles : ndjson, csv.`,
      );
    if (chemin === undefined)
      throw new UsageError('--resume-depuis : donnez un --sortie à chaque --format, pour savoir ce qui a été écrit.');
  }
};

/** Met en place les sorties d’un contrôle qui avait fini, mais pas rangé. */
export const ranger = (chemin: string, demandes: readonly Demande[]): void => {
  for (const { chemin: sortie } of demandes) {
    if (sortie !== undefined && existsSync(partielDe(sortie))) mettreEnPlace(sortie);
  }
  oterPoint(chemin);
};

/** Tient un point de reprise sur le disque, au fil du contrôle. */
export const ouvrirRegistre = (
  chemin: string,
  point: PointDeReprise | undefined,
  identite: { readonly demande: string; readonly au: DateCivile },
  monde: Monde,
): Registre => {
  eprouverPoint(chemin);
  let dernier: PointDeReprise | undefined;
  let ecritA = monde.chrono();
  return {
    reprise: { octets: point?.sorties },
    depart: point?.decompte,
    suivre: (lots) => reprendre(lots, point),
    noter: (sorties, { traitees, entrees, decompte }) => {
      dernier = {
        format: 'projet-personnalise/reprise',
        version: 1,
        ...identite,
        traitees,
        entrees: entrees ?? point?.entrees ?? '',
        decompte,
        sorties: sorties.map(({ taille }) => taille()),
        fini: false,
      };
      if (monde.chrono() - ecritA < INTERVALLE) return;
      for (const { poser } of sorties) poser();
      ecrirePoint(chemin, dernier);
      ecritA = monde.chrono();
    },
    interrompre: (sorties) => {
      for (const { poser, suspendre } of sorties) {
        poser();
        suspendre();
      }
      if (dernier === undefined) return '';
      ecrirePoint(chemin, dernier);
      return `Interrompu après ${dernier.traitees} entrée${dernier.traitees > 1 ? 's' : ''}. Pour continuer, relancez la même commande.\n`;
    },
    finir: (sorties) => {
      for (const { poser } of sorties) poser();
      if (dernier !== undefined)
        ecrirePoint(chemin, { ...dernier, sorties: sorties.map(({ taille }) => taille()), fini: true });
      for (const { clore } of sorties) clore();
      oterPoint(chemin);
    },
  };
};
