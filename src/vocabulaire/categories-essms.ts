/** Public accueilli, selon la grille de la HAS. */
export type PublicEssms = 'PA' | 'PHA' | 'PHE' | 'AHI' | 'PDS' | 'PE_PJJ' | 'PJM';

/** Alinéa du I de l’article L312-1 du CASF dont relève une catégorie (ou le III, pour les lieux de vie). */
export type NumeroL3121 =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '17'
  | 'III';

type Categorie = {
  readonly libelle: string;
  readonly numero: NumeroL3121;
  readonly publics: readonly PublicEssms[];
  /** Accueil avec hébergement : toujours, jamais, ou selon le lieu. */
  readonly hebergement: 'oui' | 'non' | 'selon';
};

/**
 * Catégories d’ESSMS et leur place au I de l’article L312-1. Une structure peut relever d’un autre alinéa que
 * celui retenu ici par défaut : elle le dit alors dans `structure.numeroL3121`.
 */
export const CATEGORIES_ESSMS = {
  ehpad: {
    libelle: 'Établissement d’hébergement pour personnes âgées dépendantes',
    numero: '6',
    publics: ['PA'],
    hebergement: 'oui',
  },
  puv: { libelle: 'Petite unité de vie', numero: '6', publics: ['PA'], hebergement: 'oui' },
  residence_autonomie: { libelle: 'Résidence autonomie', numero: '6', publics: ['PA'], hebergement: 'oui' },
  accueil_jour_pa: {
    libelle: 'Accueil de jour pour personnes âgées',
    numero: '6',
    publics: ['PA'],
    hebergement: 'non',
  },
  sad_aide: { libelle: 'Service autonomie à domicile (aide)', numero: '6', publics: ['PA', 'PHA'], hebergement: 'non' },
  sad_mixte: {
    libelle: 'Service autonomie à domicile (aide et soins)',
    numero: '6',
    publics: ['PA', 'PHA'],
    hebergement: 'non',
  },
  ssiad: { libelle: 'Service de soins infirmiers à domicile', numero: '6', publics: ['PA', 'PHA'], hebergement: 'non' },
  spasad: {
    libelle: 'Service polyvalent d’aide et de soins à domicile',
    numero: '6',
    publics: ['PA', 'PHA'],
    hebergement: 'non',
  },
  ime: { libelle: 'Institut médico-éducatif', numero: '2', publics: ['PHE'], hebergement: 'selon' },
  iem: { libelle: 'Institut d’éducation motrice', numero: '2', publics: ['PHE'], hebergement: 'selon' },
  eeap: {
    libelle: 'Établissement pour enfants ou adolescents polyhandicapés',
    numero: '2',
    publics: ['PHE'],
    hebergement: 'selon',
  },
  ies_auditif: {
    libelle: 'Institut d’éducation sensorielle (déficience auditive)',
    numero: '2',
    publics: ['PHE'],
    hebergement: 'selon',
  },
  ies_visuel: {
    libelle: 'Institut d’éducation sensorielle (déficience visuelle)',
    numero: '2',
    publics: ['PHE'],
    hebergement: 'selon',
  },
  itep: {
    libelle: 'Institut thérapeutique, éducatif et pédagogique',
    numero: '2',
    publics: ['PHE'],
    hebergement: 'selon',
  },
  ditep: { libelle: 'Dispositif intégré ITEP', numero: '2', publics: ['PHE'], hebergement: 'selon' },
  sessad: {
    libelle: 'Service d’éducation spéciale et de soins à domicile',
    numero: '2',
    publics: ['PHE'],
    hebergement: 'non',
  },
  camsp: { libelle: 'Centre d’action médico-sociale précoce', numero: '3', publics: ['PHE'], hebergement: 'non' },
  cmpp: { libelle: 'Centre médico-psycho-pédagogique', numero: '3', publics: ['PHE'], hebergement: 'non' },
  esat: {
    libelle: 'Établissement et service d’accompagnement par le travail',
    numero: '5',
    publics: ['PHA'],
    hebergement: 'non',
  },
  ueros: {
    libelle: 'Unité d’évaluation, de réentraînement et d’orientation sociale et socioprofessionnelle',
    numero: '5',
    publics: ['PHA'],
    hebergement: 'selon',
  },
  savs: { libelle: 'Service d’accompagnement à la vie sociale', numero: '7', publics: ['PHA'], hebergement: 'non' },
  samsah: {
    libelle: 'Service d’accompagnement médico-social pour adultes handicapés',
    numero: '7',
    publics: ['PHA'],
    hebergement: 'non',
  },
  mas: { libelle: 'Maison d’accueil spécialisée', numero: '7', publics: ['PHA'], hebergement: 'oui' },
  eam: {
    libelle: 'Établissement d’accueil médicalisé (ancien foyer d’accueil médicalisé)',
    numero: '7',
    publics: ['PHA'],
    hebergement: 'oui',
  },
  eanm: { libelle: 'Établissement d’accueil non médicalisé', numero: '7', publics: ['PHA'], hebergement: 'selon' },
  chrs: {
    libelle: 'Centre d’hébergement et de réinsertion sociale',
    numero: '8',
    publics: ['AHI'],
    hebergement: 'oui',
  },
  csapa: {
    libelle: 'Centre de soins, d’accompagnement et de prévention en addictologie',
    numero: '9',
    publics: ['PDS'],
    hebergement: 'selon',
  },
  act: { libelle: 'Appartements de coordination thérapeutique', numero: '9', publics: ['PDS'], hebergement: 'oui' },
  fjt: { libelle: 'Foyer de jeunes travailleurs', numero: '10', publics: ['AHI'], hebergement: 'oui' },
  centre_ressources: { libelle: 'Centre de ressources', numero: '11', publics: ['PHA', 'PHE'], hebergement: 'non' },
  experimental: { libelle: 'Établissement ou service expérimental', numero: '12', publics: [], hebergement: 'selon' },
  cada: { libelle: 'Centre d’accueil pour demandeurs d’asile', numero: '13', publics: ['AHI'], hebergement: 'oui' },
  mjpm: {
    libelle: 'Service mandataire judiciaire à la protection des majeurs',
    numero: '14',
    publics: ['PJM'],
    hebergement: 'non',
  },
  ase_foyer: { libelle: 'Foyer de l’enfance', numero: '1', publics: ['PE_PJJ'], hebergement: 'oui' },
  mecs: { libelle: 'Maison d’enfants à caractère social', numero: '1', publics: ['PE_PJJ'], hebergement: 'oui' },
  pouponniere: { libelle: 'Pouponnière à caractère social', numero: '1', publics: ['PE_PJJ'], hebergement: 'oui' },
  aemo: {
    libelle: 'Service d’action éducative en milieu ouvert ou à domicile',
    numero: '1',
    publics: ['PE_PJJ'],
    hebergement: 'non',
  },
  pjj: {
    libelle: 'Établissement ou service de la protection judiciaire de la jeunesse',
    numero: '4',
    publics: ['PE_PJJ'],
    hebergement: 'selon',
  },
  lieu_de_vie: {
    libelle: 'Lieu de vie et d’accueil',
    numero: 'III',
    publics: ['PE_PJJ', 'PHE', 'PHA'],
    hebergement: 'oui',
  },
} as const satisfies Record<string, Categorie>;

/** Code d’une catégorie d’ESSMS. */
export type CategorieEssms = keyof typeof CATEGORIES_ESSMS;
