import type { Pointeur } from '../kernel/pointeur';
import type { Regle } from '../regles/regle';
import type { NomVerdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Seuil } from './lecture';
import type { Rapport } from './rapport';

/** Ligne et colonne, comptées à partir de un. */
export type Position = { readonly ligne: number; readonly colonne: number };

/** D’où vient un dossier : le fichier tel qu’il a été donné, la ligne s’il en tient un par ligne, et où y est une donnée. */
export type Source = {
  readonly nom: string;
  readonly ligne?: number;
  /** Position d’une donnée, ou de la plus proche qui la contient ; absente quand le texte n’est pas celui d’un dossier. */
  readonly situer?: (ou: Pointeur) => Position;
};

/** Un défaut de lecture : une phrase en français, sans donnée personnelle, qui dit déjà où. */
export type Defaut = { readonly ou: Pointeur; readonly message: string };

/** Ce qui vaut pour tout un contrôle. */
export type Contexte = {
  readonly au: DateCivile;
  readonly seuil: Seuil;
  readonly regles: readonly Regle[];
  /** Ce qui a changé le contrôle d’ordinaire (configuration, règles ajoutées…), une phrase chacun. */
  readonly reglages?: readonly string[];
};

/** Ce qu’un contrôle de plusieurs dossiers a donné. */
export type Bilan = {
  readonly dossiers: number;
  readonly illisibles: number;
  readonly bloquants: number;
  readonly compte: Readonly<Record<NomVerdict, number>>;
};

/** Une façon d’écrire des rapports, au fil de l’eau : rien n’a besoin de tenir tout entier en mémoire. */
export type Presentation = {
  /** Ce qui s’écrit avant le premier dossier. */
  readonly entete: (contexte: Contexte) => string;
  /** `rang` : place dans le contrôle, à partir de zéro, illisibles compris. */
  readonly rapport: (rapport: Rapport, source: Source, rang: number) => string;
  /** Ce qui s’écrit pour une entrée qu’on n’a pas pu lire. */
  readonly illisible: (source: Source, defauts: readonly Defaut[], rang: number) => string;
  /** Ce qui s’écrit après le dernier dossier. */
  readonly pied: (bilan: Bilan, contexte: Contexte) => string;
};
