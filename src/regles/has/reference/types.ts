import type { SujetCritere } from '../../preuve';

/** Les neuf thématiques du référentiel. */
export type Thematique =
  | 'bientraitance_ethique'
  | 'droits'
  | 'expression_participation'
  | 'coconstruction'
  | 'autonomie'
  | 'sante'
  | 'continuite_parcours'
  | 'ressources_humaines'
  | 'qualite_risques';

/**
 * Comment un critère a été vu : `commentaire`, lu dans une transcription secondaire ; `partiel`, lu avec des ajouts
 * du transcripteur ; `memoire`, non vérifié ; `numero`, seul le numéro est établi.
 */
export type VuCritere = 'commentaire' | 'partiel' | 'memoire' | 'numero';

/** Un critère tel qu’il est tenu dans les données, sous son numéro. Les phrases sont les nôtres, pas celles de la HAS. */
export type FicheCritere =
  | {
      readonly vu: Exclude<VuCritere, 'numero'>;
      readonly sujet: SujetCritere;
      readonly libelle: string;
      /** Nos phrases pour chaque élément d’évaluation, ou leur nombre ; `null` : non vus. */
      readonly elements: readonly string[] | number | null;
    }
  | { readonly vu: 'numero'; readonly sujet: null; readonly libelle: null; readonly elements: null };

/** Les critères d’un ou plusieurs objectifs, par numéro. */
export type Fiches = Readonly<Record<string, FicheCritere>>;

/** Un critère du référentiel, complet de ce qui se déduit de son numéro. */
export type CritereHas = {
  readonly numero: string;
  readonly chapitre: 1 | 2 | 3;
  readonly objectif: string;
  readonly thematique: Thematique;
  readonly niveau: 'standard' | 'imperatif';
  readonly fiche: FicheCritere;
};

/** Raccourci des données : un critère qui parle de la personne. */
export const personne = <const E extends readonly string[] | number>(libelle: string, elements: E) =>
  ({ vu: 'commentaire', sujet: 'personne', libelle, elements }) as const;
/** Raccourci des données : un critère qui parle des professionnels. */
export const professionnels = <const E extends readonly string[] | number>(libelle: string, elements: E) =>
  ({ vu: 'commentaire', sujet: 'professionnels', libelle, elements }) as const;
/** Raccourci des données : un critère qui parle de l’établissement ou du service. */
export const essms = <const E extends readonly string[] | number>(libelle: string, elements: E) =>
  ({ vu: 'commentaire', sujet: 'essms', libelle, elements }) as const;
/** Raccourci des données : un critère dont seul le numéro est établi. */
export const NON_VU = { vu: 'numero', sujet: null, libelle: null, elements: null } as const;
