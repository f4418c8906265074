import type { CategorieEssms, NumeroL3121 } from '../../vocabulaire/categories-essms';

/** Structures où un contrat de séjour se conclut (D311, I). */
export const NUMEROS_CONTRAT = [
  '1',
  '2',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '12',
  '13',
  'III',
] as const satisfies readonly NumeroL3121[];

/** Structures que vise D311 : contrat de séjour ou DIPC. Les services mandataires (14°) ont le DIPM. */
export const NUMEROS_D311 = [...NUMEROS_CONTRAT, '3', '4', '11'] as const satisfies readonly NumeroL3121[];

/** Hébergement de personnes âgées (6° du I de L312-1), où l’annexe « aller et venir » est possible. */
export const HEBERGEMENT_PA = ['ehpad', 'puv', 'residence_autonomie'] as const satisfies readonly CategorieEssms[];
