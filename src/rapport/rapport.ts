import type { Pointeur } from '../kernel/pointeur';
import type { NonVerifiable } from '../regles/non-verifiables';
import type { Moment, Regle } from '../regles/regle';
import type { NomVerdict, Verdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { IdDossier } from '../vocabulaire/identifiants';

/** Dérogation : une règle qu’on accepte de ne pas compter, par qui, pourquoi et jusqu’à quand. */
export type Derogation = {
  readonly regle: string;
  /** Dossier visé ; absent : tous. */
  readonly objet?: IdDossier | undefined;
  readonly motif: string;
  readonly auteur: string;
  readonly finLe: DateCivile;
};

/** Le verdict d’une règle, avec de quoi le lire sans le catalogue. */
export type Resultat = {
  readonly regle: string;
  readonly titre: string;
  readonly reference: string;
  readonly nature: Regle['nature'];
  readonly gravite: Regle['gravite'];
  readonly moment: Moment;
  readonly acteur: Regle['acteur'];
  readonly remede: string;
  readonly verdict: Verdict;
  /** Dérogation en cours au jour du contrôle. */
  readonly derogation?: Derogation;
  /** Dernière dérogation échue, quand aucune n’est en cours : elle se rappelle, et ne change rien au compte. */
  readonly derogationEchue?: Derogation;
};

/** Ce que le contrôle d’un dossier montre, à un jour. Ni nom, ni texte libre du dossier. */
export type Rapport = {
  readonly format: 'projet-personnalise/rapport';
  readonly version: 1;
  readonly bibliotheque: string;
  readonly dossier: IdDossier;
  readonly au: DateCivile;
  readonly resultats: readonly Resultat[];
  readonly nonVerifie: {
    /** Devoirs qu’aucun dossier ne peut montrer. */
    readonly devoirs: readonly NonVerifiable[];
    /** Règles laissées de côté : incubation, abrogées, ou non demandées. */
    readonly reglesEcartees: readonly string[];
    /** Données qui manquent pour conclure. */
    readonly donnees: readonly Pointeur[];
  };
  readonly compte: Readonly<Record<NomVerdict, number>>;
};
