import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import type { Objet } from '../fhir/json';
import type { Concept, ConceptNumerote } from '../standard';

/** Ressource écrite : ce qu’elle porte, où est l’élément dans le dossier, et sous quelle clé la retrouver. */
export type Ecrit = {
  readonly cle: string;
  readonly concept: Concept;
  readonly ou: Pointeur;
  readonly ressource: Objet;
};

/** Types FHIR admis à un endroit pour désigner un acteur. */
export type TypeActeur = 'Patient' | 'Practitioner' | 'RelatedPerson';

/** Ce dont chaque élément a besoin pour s’écrire. */
export type Ecriture = {
  readonly dossier: Dossier;
  /** Référence à la personne accompagnée. */
  readonly usager: Objet;
  /** Référence à un projet. */
  readonly projet: (id: string) => Objet;
  /** Références aux éléments d’un projet, par leurs identifiants ; celui qui n’est pas écrit n’en a pas. */
  readonly renvois: (concept: ConceptNumerote, ids: readonly string[] | undefined, projet: string) => readonly Objet[];
  /** Référence à un acteur, selon ce que l’endroit admet. */
  readonly acteur: (acteur: Acteur, admis: readonly TypeActeur[], attendue: Qualite) => Objet;
  /** `id` de la ressource d’une clé. */
  readonly id: (cle: string) => string;
  /** Identifiant national d’un élément, et notre complément s’il a fallu l’écrire autrement. */
  readonly identifiant: (
    concept: ConceptNumerote,
    id: string,
  ) => { readonly identifier: Objet; readonly extension: readonly Objet[] };
  /** Adresse d’une ressource gardée à part, par son identifiant. */
  readonly adresseGardee: (concept: 'document' | 'evaluation', id: string) => string | undefined;
};
