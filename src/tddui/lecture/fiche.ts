import type { Complement } from '../complement';
import type { Noeud } from '../fhir/noeud';
import type { Concept } from '../standard';

/** Une ressource du Bundle, et ce qu’on en sait avant de la lire. */
export type Fiche = {
  readonly rang: number;
  readonly noeud: Noeud;
  /** Type FHIR. */
  readonly type: string;
  /** `fullUrl`, s’il y en a une. */
  readonly adresse: string | undefined;
  readonly concept: Concept;
  /** Identifiant proposé pour le dossier, avant que les doubles ne soient départagés. */
  readonly id: string;
  readonly complement: Complement | undefined;
  /** Ressource qui contient celle-ci, pour une ressource `contained`. */
  readonly hote: Fiche | undefined;
};

/** Ce que désigne une référence. */
export type Visee = {
  readonly fiche?: Fiche;
  /** Identifiant tiré d’une référence logique ou pendante. */
  readonly id?: string;
  /** Type FHIR visé, s’il se devine. */
  readonly type?: string;
  /** `display`. */
  readonly affiche?: string;
};
