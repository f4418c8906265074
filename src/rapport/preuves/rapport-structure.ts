import type { DateCivile } from '../../vocabulaire/date-civile';
import type { ComptesParEnsemble } from './ensemble';
import type { FicheDePreuve } from './fiche';
import type { GroupeDeClasses } from './masque';
import type { CritereNonLu } from './non-lus';

/** Ce que les dossiers d’une structure montrent d’un élément d’évaluation. */
export type ElementStructure = {
  /** Rang dans le critère, à partir de 1. */
  readonly element: number;
  readonly libelle: string | null;
  readonly repartition: readonly GroupeDeClasses[];
};

/** Ce que les dossiers d’une structure montrent d’un critère. */
export type CritereStructure = {
  readonly fiche: FicheDePreuve;
  /** Tous éléments ensemble ; `null` : le dire révélerait un petit groupe, voir les éléments. */
  readonly ensemble: ComptesParEnsemble | null;
  readonly elements: readonly ElementStructure[];
};

/** Ce que les dossiers d’une structure étayent, contredisent ou taisent. Aucune donnée personnelle. */
export type PreuvesStructure = {
  readonly format: 'projet-personnalise/preuves-structure';
  readonly version: 1;
  readonly bibliotheque: string;
  /** Jour du premier et du dernier relevé : le même, d’ordinaire. `null` quand il n’y en a aucun. */
  readonly du: DateCivile | null;
  readonly au: DateCivile | null;
  /** Dossiers comptés, chacun une fois ; `null` : moins de cinq, et rien n’est dit. */
  readonly dossiers: number | null;
  /** Relevés laissés de côté parce que leur dossier était déjà compté. */
  readonly repetes: number;
  /** Du moins étayé au plus étayé, d’après ce qui est dit ici et rien d’autre. */
  readonly criteres: readonly CritereStructure[];
  readonly nonLus: readonly CritereNonLu[];
};
