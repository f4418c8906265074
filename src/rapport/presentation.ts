import type { Pointeur } from '../kernel/pointeur';
import type { NomVerdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Seuil } from './lecture';
import type { Rapport } from './rapport';

/** D’où vient un dossier : le nom du fichier tel qu’il a été donné, et la ligne s’il en tient un par ligne. */
export type Source = { readonly nom: string; readonly ligne?: number };

/** Un défaut de lecture, déjà écrit en français et sans donnée personnelle. */
export type Defaut = { readonly ou: Pointeur; readonly message: string };

/** Ce qui vaut pour tout un contrôle. */
export type Contexte = { readonly au: DateCivile; readonly seuil: Seuil; readonly regles: number };

/** Ce qu’un contrôle de plusieurs dossiers a donné. */
export type Bilan = {
  readonly dossiers: number;
  readonly illisibles: number;
  readonly bloquants: number;
  readonly compte: Readonly<Record<NomVerdict, number>>;
};

/** Une façon d’écrire des rapports, au fil de l’eau : rien n’a besoin de tenir tout entier en mémoire. */
export type Presentation = {
  readonly entete: (contexte: Contexte) => string;
  readonly rapport: (rapport: Rapport, source: Source, rang: number) => string;
  readonly illisible: (source: Source, defauts: readonly Defaut[], rang: number) => string;
  readonly pied: (bilan: Bilan, contexte: Contexte) => string;
};
