import type { Dossier } from '../dossier/dossier';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Champ } from './champ';
import type { VoletHas } from './preuve';
import type { Verdict } from './verdict';

/** Jour écrit dans le texte d’une règle, `AAAA-MM-JJ`. */
export type JourEcrit = `${number}-${number}-${number}`;

/** Un texte, dans l’une de ses versions : où il est, quand il vaut, et comment nous l’avons vu. */
export type VersionDeTexte = {
  readonly texte:
    | 'CASF'
    | 'Code civil'
    | 'CSP'
    | 'CRPA'
    | 'Code de l’éducation'
    | 'Code du patrimoine'
    | 'RGPD'
    | 'CNIL'
    | 'HAS'
    | 'ANESM'
    | 'TDDUI'
    | 'Interne';
  readonly article: string;
  readonly alinea?: string;
  /** Premier jour d’application ; `null` : inconnu, la version vaut depuis toujours. */
  readonly enVigueurDu: JourEcrit | null;
  /** Dernier jour d’application ; `null` : en vigueur. */
  readonly au: JourEcrit | null;
  readonly modifiePar?: string;
  /** Identifiant LEGIARTI ou adresse, quand ils sont connus. */
  readonly lien?: string;
  readonly verifieLe: JourEcrit;
  /** `texte` : lu ; `extrait` : lu en partie ; `commentaire` : lu dans un commentaire ; `memoire` : non vu. */
  readonly vu: 'texte' | 'extrait' | 'commentaire' | 'memoire';
};

/** Moment de l’accompagnement où le devoir se joue. */
export type Moment = 'admission' | 'elaboration' | 'mise_en_oeuvre' | 'revision' | 'sortie';

/** Un devoir ou un critère, sa lecture, et la fonction qui le juge. */
export type Regle = {
  /** Son chemin : `casf/d311-remise-quinze-jours` est dans `regles/casf/d311-remise-quinze-jours.ts`. */
  readonly id: string;
  readonly titre: string;
  /** `interne` : règle propre à une structure ou à un logiciel, hors du catalogue. */
  readonly nature: 'loi' | 'reglement' | 'has' | 'rbpp' | 'doctrine' | 'interoperabilite' | 'interne';
  /** `obligation` : le texte dit « doit » ; `recommandation` : « devrait » ; `information` : utile à savoir. */
  readonly gravite: 'obligation' | 'recommandation' | 'information';
  readonly moment: Moment;
  readonly sources: readonly [VersionDeTexte, ...VersionDeTexte[]];
  readonly champ: Champ;
  /** La lecture retenue là où le texte est ouvert. */
  readonly lecture: string;
  /** Ce qui reste incertain. */
  readonly doutes?: string;
  readonly remede: string;
  /** Qui peut agir. */
  readonly acteur: 'direction' | 'referent' | 'equipe' | 'medecin' | 'autorite' | 'protecteur';
  /** HAS : le dossier peut étayer ou contredire (`dossier`), ou seulement donner un indice (`indice`). */
  readonly portee?: 'dossier' | 'indice';
  /** HAS : le critère, ses questions, et le constat de chaque élément d’évaluation. */
  readonly has?: VoletHas;
  /** Version de la bibliothèque où la règle est entrée. */
  readonly depuis: string;
  readonly statut: 'incubation' | 'stable' | 'abrogee';
  /** Totale et pure : aucun dossier bien formé, aucun jour ne la fait lever. */
  readonly controler: (dossier: Dossier, au: DateCivile) => Verdict;
};
