import type { Pointeur } from '../kernel/pointeur';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Delai } from '../vocabulaire/delai';

/** Comment une date limite a été trouvée : d’où elle court, de combien, et quand elle tombe. */
export type Calcul = {
  readonly origine: DateCivile;
  readonly pointeurOrigine: Pointeur;
  readonly delai: Delai;
  readonly echeance: DateCivile;
};

/** Ce qu’un dossier montre d’un devoir, au jour du contrôle. */
export type Verdict =
  | {
      readonly verdict: 'respectee';
      readonly preuves: readonly Pointeur[];
      /** Devoir périodique : dernier jour où il reste respecté sans fait nouveau. */
      readonly jusquAu?: DateCivile;
      readonly calcul?: Calcul;
    }
  | {
      readonly verdict: 'a_faire';
      readonly avantLe: DateCivile;
      readonly constat: string;
      readonly manque: readonly Pointeur[];
      readonly calcul?: Calcul;
    }
  | {
      readonly verdict: 'non_respectee';
      /** Premier jour du manquement, quand il est connu. */
      readonly depuisLe: DateCivile | null;
      /** `selon_lecture` : le texte est ouvert, et c’est notre lecture qui le fait dire. */
      readonly certitude: 'certaine' | 'selon_lecture';
      readonly constat: string;
      readonly objets: readonly Pointeur[];
      /** Fait accompli, mais hors délai : jour où il l’a été. */
      readonly regulariseLe?: DateCivile;
      readonly calcul?: Calcul;
      /** Sans `calcul` : dernier jour où il pouvait l’être, quand une échéance passée fait le manquement. */
      readonly echeance?: DateCivile;
    }
  | { readonly verdict: 'indeterminee'; readonly manque: readonly Pointeur[] }
  | { readonly verdict: 'sans_objet'; readonly motif: string };

/** Nom d’un verdict. */
export type NomVerdict = Verdict['verdict'];

/*
 * Les verdicts sont écrits clé par clé : étaler un objet (`...suite`) dans un autre coûte à V8 plus que la règle entière.
 */

/** Le dossier montre que le devoir est respecté. */
export const respectee = (
  preuves: readonly Pointeur[],
  suite: { readonly jusquAu?: DateCivile; readonly calcul?: Calcul } = {},
): Verdict => {
  const { jusquAu, calcul } = suite;
  if (jusquAu === undefined)
    return calcul === undefined ? { verdict: 'respectee', preuves } : { verdict: 'respectee', preuves, calcul };
  return calcul === undefined
    ? { verdict: 'respectee', preuves, jusquAu }
    : { verdict: 'respectee', preuves, jusquAu, calcul };
};

/** Rien n’est en retard : il reste à faire avant une date. */
export const aFaire = (avantLe: DateCivile, constat: string, manque: readonly Pointeur[], calcul?: Calcul): Verdict =>
  calcul === undefined
    ? { verdict: 'a_faire', avantLe, constat, manque }
    : { verdict: 'a_faire', avantLe, constat, manque, calcul };

/** Le dossier montre un manquement. */
export const nonRespectee = (
  constat: string,
  objets: readonly Pointeur[],
  suite: {
    readonly depuisLe?: DateCivile | null;
    readonly certitude?: 'certaine' | 'selon_lecture';
    readonly regulariseLe?: DateCivile;
    readonly calcul?: Calcul;
    readonly echeance?: DateCivile;
  } = {},
): Verdict => {
  const { depuisLe = null, certitude = 'certaine', regulariseLe, calcul, echeance } = suite;
  const nu = { verdict: 'non_respectee', depuisLe, certitude, constat, objets } as const;
  const verdict = echeance === undefined ? nu : { ...nu, echeance };
  if (regulariseLe === undefined) return calcul === undefined ? verdict : { ...verdict, calcul };
  return calcul === undefined ? { ...verdict, regulariseLe } : { ...verdict, regulariseLe, calcul };
};

/** Le dossier ne permet pas de dire : voici les données qui trancheraient. */
export const indeterminee = (...manque: readonly Pointeur[]): Verdict => ({ verdict: 'indeterminee', manque });

/** Le devoir ne porte pas sur ce dossier, à ce jour. */
export const sansObjet = (motif: string): Verdict => ({ verdict: 'sans_objet', motif });
