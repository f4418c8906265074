import type { Fiches } from './types';
import { professionnels } from './types';

const adapte = <const L extends string>(libelle: L, risque: string) =>
  professionnels(libelle, [
    `${risque} sont évalués`,
    'Le projet y répond, construit en équipe et avec la personne',
    'Les moyens nécessaires sont mobilisés',
  ]);

/** Objectif 2.4 : adapter le projet aux risques auxquels la personne est exposée. */
export const RISQUES = {
  '2.4.1': {
    vu: 'memoire',
    sujet: 'professionnels',
    libelle: 'Le projet tient compte du risque de fugue ou de disparition',
    elements: null,
  },
  '2.4.2': adapte(
    'Le projet tient compte des addictions et des conduites à risque',
    'Les risques d’addiction et les conduites à risque',
  ),
  '2.4.3': adapte('Le projet tient compte du risque de chute', 'Les risques de chute'),
  '2.4.4': adapte(
    'Le projet tient compte de la dénutrition et des troubles de la déglutition',
    'Les risques de mal se nourrir et de faire fausse route',
  ),
  '2.4.5': adapte('Le projet tient compte des risques liés à la sexualité', 'Les risques liés à la sexualité'),
  '2.4.6': adapte(
    'Le projet tient compte du harcèlement et de l’abus de faiblesse',
    'Les risques de harcèlement et d’abus de faiblesse',
  ),
  '2.4.7': adapte(
    'Le projet tient compte de la radicalisation et du prosélytisme',
    'Les risques de radicalisation et de prosélytisme',
  ),
} as const satisfies Fiches;
