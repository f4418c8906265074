import type { Dossier } from '../dossier/dossier';
import type { Pointeur } from '../kernel/pointeur';
import type { DateCivile } from '../vocabulaire/date-civile';

/** Ce que le dossier montre d’un élément d’évaluation. Le silence n’est jamais un manquement. */
export type Constat =
  | {
      readonly constat: 'preuve';
      readonly ou: readonly Pointeur[];
      /** Fait périodique : dernier jour où il suffit. */
      readonly jusquAu?: DateCivile;
    }
  | {
      readonly constat: 'contradiction';
      readonly ou: readonly Pointeur[];
      /** Ce qui contredit, en une phrase sans nom ni texte du dossier. */
      readonly dit: string;
      /** Premier jour de la contradiction, quand il est connu. */
      readonly depuisLe?: DateCivile;
      /** Dernier jour où il pouvait être fait, quand c’est une échéance passée qui contredit. */
      readonly echeance?: DateCivile;
    }
  | {
      readonly constat: 'silence';
      /** Les données qui parleraient ; vide quand aucune donnée du dossier ne le peut. */
      readonly ou: readonly Pointeur[];
      /** Rien n’est en retard : attendu au plus tard ce jour-là. */
      readonly avantLe?: DateCivile;
      readonly dit?: string;
    }
  | {
      readonly constat: 'sans_objet';
      readonly ou: readonly Pointeur[];
      /** Ce que le dossier affirme, et qui ne laisse rien à montrer. */
      readonly dit: string;
    };

/** Le constat d’un élément d’évaluation, par son rang dans le critère (à partir de 1). */
export type ElementPreuve = Constat & { readonly element: number };

/** Questions pour préparer l’« accompagné traceur » : à la personne, et à l’équipe. */
export type Questions = { readonly personne: readonly string[]; readonly equipe: readonly string[] };

/** De qui parle un critère : ce que vit la personne, ce que font les professionnels ou la structure. */
export type SujetCritere = 'personne' | 'professionnels' | 'essms';

/** Ce qu’une règle tirée d’un critère de la HAS a de propre. */
export type VoletHas = {
  readonly numero: string;
  readonly imperatif: boolean;
  readonly sujet: SujetCritere;
  readonly questions: Questions;
  /** Le constat de chaque élément d’évaluation, dans l’ordre ; vide quand la règle est sans objet. */
  readonly preuves: (dossier: Dossier, au: DateCivile) => readonly ElementPreuve[];
};
