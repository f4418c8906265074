import type { DateCivile } from '../../vocabulaire/date-civile';
import type { JourEcrit } from '../regle';
import type { Versions } from './textes';
import { versions } from './textes';

const LOI_2002 = 'loi n° 2002-2 du 2 janvier 2002';
const LOI_2007 = 'loi n° 2007-308 du 5 mars 2007';
const LOI_2015 = 'loi n° 2015-1776 du 28 décembre 2015';
const ORDONNANCE_2020 = 'ordonnance n° 2020-232 du 11 mars 2020';
const LOI_2024 = { modifiePar: 'loi n° 2024-317 du 8 avril 2024, art. 11', lien: 'JORFARTI000049385899' } as const;

const AVANT_2024 = '2024-04-09';
const DEPUIS_2024 = { enVigueurDu: '2024-04-10', au: null, ...LOI_2024, vu: 'extrait' } as const;

/** Un droit de L311-3 que seul le premier alinéa, réécrit en 2024, a fait changer. */
const l3113 = (alinea: string): Versions =>
  versions(
    'CASF',
    ['L311-3', alinea],
    { enVigueurDu: '2002-01-03', au: AVANT_2024, modifiePar: LOI_2002, vu: 'texte' },
    DEPUIS_2024,
  );

/** Un droit de L311-3 que l’ordonnance de 2020 a récrit : « représentant légal » y devient plus précis. */
const l3113Represente = (alinea: string, vu: 'texte' | 'extrait'): Versions =>
  versions(
    'CASF',
    ['L311-3', alinea],
    { enVigueurDu: '2002-01-03', au: '2020-09-30', modifiePar: LOI_2002, vu: 'texte' },
    { enVigueurDu: '2020-10-01', au: AVANT_2024, modifiePar: ORDONNANCE_2020, vu },
    DEPUIS_2024,
  );

/** Un jour écrit dans un texte, pour le comparer aux jours d’un dossier. */
export const jourDuTexte = (jour: JourEcrit): DateCivile => jour as DateCivile;

/** Premier jour de la loi n° 2002-2. */
export const LOI_2002_LE = '2002-01-03';
/** Premier jour où L311-3 et L311-4 distinguent le mineur et le majeur représenté pour sa personne. */
export const ORDONNANCE_2020_LE = '2020-10-01';
/** Premier jour de la loi n° 2024-317. */
export const LOI_2024_LE = '2024-04-10';
/** Premier jour, déduit, des décrets du 29 décembre 2025. */
export const DECRETS_2025_LE = '2025-12-31';

/** L311-3, alinéa par alinéa. */
export const L311_3 = {
  dignite: versions(
    'CASF',
    ['L311-3', '1°'],
    { enVigueurDu: '2002-01-03', au: '2015-12-29', modifiePar: LOI_2002, vu: 'texte' },
    { enVigueurDu: '2015-12-30', au: AVANT_2024, modifiePar: LOI_2015, vu: 'texte' },
    DEPUIS_2024,
  ),
  libreChoix: versions(
    'CASF',
    ['L311-3', '2°'],
    { enVigueurDu: '2002-01-03', au: '2008-12-31', modifiePar: LOI_2002, vu: 'extrait' },
    { enVigueurDu: '2009-01-01', au: AVANT_2024, modifiePar: LOI_2007, vu: 'texte' },
    DEPUIS_2024,
  ),
  individualisation: l3113('3°, première phrase'),
  consentement: l3113('3°, première phrase'),
  consentementParDefaut: l3113Represente('3°, seconde phrase', 'texte'),
  acces: l3113('5°'),
  information: l3113('6°'),
  participation: l3113Represente('7°', 'extrait'),
} as const satisfies Record<string, Versions>;

/** L311-4, alinéa par alinéa. */
export const L311_4 = {
  livret: versions(
    'CASF',
    ['L311-4', 'premier alinéa'],
    { enVigueurDu: '2002-01-03', au: '2020-09-30', modifiePar: LOI_2002, vu: 'extrait' },
    { enVigueurDu: '2020-10-01', au: AVANT_2024, modifiePar: ORDONNANCE_2020, vu: 'texte' },
    DEPUIS_2024,
  ),
  contrat: versions(
    'CASF',
    ['L311-4', 'quatrième alinéa'],
    { enVigueurDu: '2002-01-03', au: '2020-09-30', modifiePar: LOI_2002, vu: 'texte' },
    { enVigueurDu: '2020-10-01', au: null, modifiePar: ORDONNANCE_2020, vu: 'texte' },
  ),
  majeurProtege: versions('CASF', ['L311-4', 'quatrième alinéa, deuxième phrase'], {
    enVigueurDu: '2020-10-01',
    au: null,
    modifiePar: ORDONNANCE_2020,
    vu: 'texte',
  }),
  entretien: versions(
    'CASF',
    ['L311-4', 'cinquième alinéa'],
    { enVigueurDu: '2015-12-30', au: AVANT_2024, modifiePar: `${LOI_2015}, art. 27`, vu: 'extrait' },
    DEPUIS_2024,
  ),
  accords: [
    ...versions('CASF', ['L311-4', 'septième alinéa'], {
      enVigueurDu: '2024-04-10',
      au: null,
      modifiePar: 'loi n° 2024-317 du 8 avril 2024, art. 12',
      lien: 'JORFTEXT000049385823',
      vu: 'texte',
    }),
    ...versions('CASF', ['D311', 'VII bis'], {
      enVigueurDu: '2025-12-31',
      au: null,
      modifiePar: 'décret n° 2025-1395 du 29 décembre 2025',
      vu: 'commentaire',
    }),
  ],
} as const satisfies Record<string, Versions>;

/** D311-0-4 : information sur la personne de confiance avant l’entretien. */
export const D311_0_4 = versions('CASF', ['D311-0-4'], {
  enVigueurDu: '2016-10-21',
  au: null,
  modifiePar: 'décret n° 2016-1395 du 18 octobre 2016',
  lien: 'JORFTEXT000033273861',
  vu: 'extrait',
});

/** Structures qui concluent un contrat de séjour ou élaborent un DIPC : toutes, sauf les services mandataires. */
export const AVEC_CONTRAT_OU_DIPC = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '15',
  '16',
  '17',
  'III',
] as const;
