import type { CategorieEssms } from '../../vocabulaire/categories-essms';
import type { JourEcrit, VersionDeTexte } from '../regle';
import type { Versions } from './textes';
import { versions } from './textes';

type Vu = VersionDeTexte['vu'];

const depuis =
  (enVigueurDu: JourEcrit | null, modifiePar?: string) =>
  (article: string, alinea: string, vu: Vu = 'texte'): Versions =>
    versions('CASF', [article, alinea], { enVigueurDu, au: null, ...(modifiePar && { modifiePar }), vu });

/** Établissements et services pour enfants handicapés (D312-10-1 s.), depuis la réforme de 2009. */
export const texteEnfants = depuis('2009-04-05', 'décret n° 2009-378 du 2 avril 2009');
/** Le même alinéa sur la famille, écrit une fois par public : déficience intellectuelle, motrice, polyhandicap, sensorielle. */
export const textesFamille = (alinea: string): Versions => [
  ...texteEnfants('D312-14', `${alinea} ; de même D312-63, D312-85, D312-109 et D312-121 selon le public`),
  ...texteEnfants('D312-63', alinea),
  ...texteEnfants('D312-85', alinea),
  ...texteEnfants('D312-109', alinea),
  ...texteEnfants('D312-121', alinea),
];
/** ITEP (D312-59-1 s.). */
export const texteItep = depuis('2005-01-08', 'décret n° 2005-11 du 6 janvier 2005');
/** Premier jour de D312-155-0, lu dans la notice du décret : EHPAD et petites unités de vie. */
export const PROJET_EHPAD_LE = '2016-10-01';
/** EHPAD et petites unités de vie (D312-155-0). */
export const texteEhpad = depuis(PROJET_EHPAD_LE, 'décret n° 2016-1164 du 26 août 2016');
/** SAVS et SAMSAH (D312-162 s.). */
export const texteSavs = depuis('2005-05-08', 'décret n° 2005-223 du 11 mars 2005');
/** MAS, EAM et SAMSAH (D344-5-1 s.). */
export const texteMas = depuis('2009-03-23', 'décret n° 2009-322 du 20 mars 2009');
/** Accueil temporaire (D312-8 s.). */
export const texteAccueilTemporaire = depuis('2004-10-26', 'décret n° 2004-231 du 17 mars 2004');
/** UEROS (D312-161-1 s.) : date d’entrée en vigueur non vue. */
export const texteUeros = depuis(null);
/** Premier jour, déduit, du décret sur le projet pour l’enfant : lendemain de sa publication. */
export const PPE_LE = '2016-10-01';
/** Projet pour l’enfant, partie réglementaire (D223-12 s.). */
export const textePpe = depuis(PPE_LE, 'décret n° 2016-1283 du 28 septembre 2016');
/** Projet pour l’enfant, dans la loi. */
export const texteL22311 = (alinea: string): Versions =>
  versions(
    'CASF',
    ['L223-1-1', alinea],
    { enVigueurDu: '2016-03-16', au: '2022-02-08', modifiePar: 'loi n° 2016-297 du 14 mars 2016', vu: 'commentaire' },
    {
      enVigueurDu: '2022-02-09',
      au: null,
      modifiePar: 'loi n° 2022-140 du 7 février 2022',
      lien: 'LEGIARTI000045136789',
      vu: 'texte',
    },
  );
/** Premier jour du document individuel de protection des majeurs. */
export const DIPM_LE = '2009-01-01';
/** Protection des majeurs (L471-6 s., D471-8). */
export const texteMjpm = depuis(DIPM_LE, 'loi n° 2007-308 du 5 mars 2007');
/** Orientation par la commission (L241-6). */
export const texteOrientation = depuis('2005-02-12', 'loi n° 2005-102 du 11 février 2005');

/** Réserve commune aux textes lus dans leur état de 2015. */
export const ETAT_2015 = 'Texte lu dans une copie de 2015 : la rédaction d’aujourd’hui n’a pas été relue.';
/** La même, quand la date d’entrée en vigueur n’a pas été retrouvée. */
export const ETAT_2015_DATE_A_LIRE = `${ETAT_2015} Sa date d’entrée en vigueur est de mémoire.`;

/** Établissements et services pour enfants handicapés, hors ITEP. */
export const ENFANTS_HANDICAPES = [
  'ime',
  'iem',
  'eeap',
  'ies_auditif',
  'ies_visuel',
  'sessad',
] as const satisfies readonly CategorieEssms[];

/** ITEP, en dispositif intégré ou non. */
export const ITEP = ['itep', 'ditep'] as const satisfies readonly CategorieEssms[];

/** Structures où l’on entre sur décision de la commission (CDAPH). */
export const SUR_ORIENTATION = [
  ...ENFANTS_HANDICAPES,
  ...ITEP,
  'esat',
  'ueros',
  'savs',
  'samsah',
  'mas',
  'eam',
  'eanm',
] as const satisfies readonly CategorieEssms[];
