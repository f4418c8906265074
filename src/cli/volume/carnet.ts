import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import * as z from 'zod';
import { DateCivile } from '../../vocabulaire/date-civile';
import { UsageError } from '../codes';
import { auBoutDesLiens, mettreEnPlace, partielDe } from './cible';

const entier = z.int().min(0);

/** Où en était un contrôle interrompu : de quoi le continuer sans refaire ni perdre une ligne. */
export const PointDeReprise = z.strictObject({
  format: z.literal('projet-personnalise/reprise'),
  version: z.literal(1),
  /** Empreinte de ce qui était demandé : fichiers, règles, formats, version de la bibliothèque. */
  demande: z.string(),
  au: DateCivile,
  /** Entrées contrôlées et écrites. */
  traitees: entier,
  /** Empreinte de ces entrées. */
  entrees: z.string(),
  decompte: z.strictObject({
    dossiers: entier,
    illisibles: entier,
    bloquants: entier,
    compte: z.strictObject({
      respectee: entier,
      a_faire: entier,
      non_respectee: entier,
      indeterminee: entier,
      sans_objet: entier,
    }),
  }),
  /** Octets gardés de chaque sortie. */
  sorties: z.array(entier),
  /** Tout est contrôlé : il ne reste qu’à mettre les sorties en place. */
  fini: z.boolean(),
});
/** Où en était un contrôle interrompu. */
export type PointDeReprise = z.infer<typeof PointDeReprise>;

/** Empreinte de valeurs JSON. */
export const empreinteDe = (valeurs: unknown): string =>
  createHash('sha256').update(JSON.stringify(valeurs)).digest('hex');

const ABSENT = 'ENOENT';

/** Lit un point de reprise ; `undefined` si le fichier n’existe pas : le contrôle part alors du début. */
export const lirePoint = (chemin: string): PointDeReprise | undefined => {
  let texte: string;
  try {
    texte = readFileSync(chemin, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === ABSENT) return undefined;
    throw new UsageError(`--resume-depuis ${chemin} : impossible à lire. Vérifiez les droits.`);
  }
  const refus = new UsageError(
    `--resume-depuis ${chemin} : ce n’est pas un point de reprise. Donnez un autre nom, ou supprimez ce fichier.`,
  );
  let document: unknown;
  try {
    document = JSON.parse(texte);
  } catch {
    throw refus;
  }
  const lecture = PointDeReprise.safeParse(document);
  if (!lecture.success) throw refus;
  return lecture.data;
};

const inecrivable = (chemin: string): UsageError =>
  new UsageError(`--resume-depuis ${chemin} : impossible d’y écrire. Vérifiez le répertoire, les droits et la place.`);

/** S’assure, avant de rien contrôler, qu’un point de reprise pourra s’écrire. */
export const eprouverPoint = (chemin: string): void => {
  const provisoire = partielDe(chemin);
  try {
    closeSync(openSync(provisoire, 'w'));
    rmSync(provisoire);
  } catch {
    throw inecrivable(chemin);
  }
};

/** Écrit un point de reprise, d’un coup : à tout instant le fichier est l’ancien ou le nouveau, en entier. */
export const ecrirePoint = (chemin: string, point: PointDeReprise): void => {
  const provisoire = partielDe(chemin);
  try {
    const fd = openSync(provisoire, 'w');
    writeSync(fd, `${JSON.stringify(point)}\n`);
    fsyncSync(fd);
    closeSync(fd);
    mettreEnPlace(chemin);
  } catch {
    throw inecrivable(chemin);
  }
};

/** Le contrôle est allé au bout : plus rien à reprendre. */
export const oterPoint = (chemin: string): void => rmSync(auBoutDesLiens(chemin), { force: true });
