/*
 * Les tables d’un logiciel imaginaire : des colonnes de texte, des dates à la française, des codes maison.
 * Une case vide veut dire « pas rempli », jamais « non ».
 */

export type Resident = {
  readonly num: number;
  readonly nom: string;
  readonly prenom: string;
  readonly ddn: string;
  readonly entree: string;
  readonly contrat_remis: string;
  /** `''` (pas rempli), `AUCUNE`, `CURATELLE` ou `TUTELLE`. */
  readonly protection: string;
  readonly protection_debut: string;
};

export type LigneProjet = {
  readonly num: number;
  readonly resident: number;
  readonly libelle: string;
  /** `BROUILLON`, `EN_COURS` ou `ARCHIVE`. */
  readonly etat: string;
  readonly ouvert: string;
};

export type LigneObjectif = {
  readonly num: number;
  readonly projet: number;
  readonly intitule: string;
  /** `A_FAIRE`, `EN_COURS`, `ATTEINT` ou `ABANDON`. */
  readonly etat: string;
  readonly echeance: string;
  /** L’avis de la personne a-t-il été demandé ? `O`, `N`, ou `''` (pas rempli). */
  readonly avis: string;
};

export type Tables = {
  readonly residents: readonly Resident[];
  readonly projets: readonly LigneProjet[];
  readonly objectifs: readonly LigneObjectif[];
};

/** Deux résidentes inventées. */
export const TABLES: Tables = {
  residents: [
    {
      num: 12,
      nom: 'Petit',
      prenom: 'Rose',
      ddn: '04/07/1941',
      entree: '05/01/2026',
      contrat_remis: '16/01/2026',
      protection: 'AUCUNE',
      protection_debut: '',
    },
    {
      num: 13,
      nom: 'Grand',
      prenom: 'Irma',
      ddn: '30/02/1939',
      entree: '02/02/2026',
      contrat_remis: '',
      protection: 'TUTEL',
      protection_debut: '01/03/2020',
    },
  ],
  projets: [
    { num: 40, resident: 12, libelle: 'Projet de Rose', etat: 'EN_COURS', ouvert: '12/01/2026' },
    { num: 41, resident: 13, libelle: 'Projet d’Irma', etat: 'BROUILLON', ouvert: '' },
  ],
  objectifs: [
    { num: 90, projet: 40, intitule: 'Retourner au jardin', etat: 'EN_COURS', echeance: '15/12/2026', avis: 'O' },
    { num: 91, projet: 40, intitule: 'Choisir ses repas', etat: 'A_FAIRE', echeance: '', avis: '' },
    { num: 92, projet: 41, intitule: '', etat: 'PERDU', echeance: '31/06/2026', avis: 'N' },
  ],
};
