import type { Fiches } from './types';
import { NON_VU, professionnels } from './types';

/** Objectifs 2.5 à 2.7 : scolarité, travail, compétences ; santé mentale ; fin de vie et deuil. */
export const AUTONOMIE_ET_SANTE = {
  '2.5.1': professionnels('Le parcours scolaire est accompagné, en lien étroit avec l’école', [
    'Le parcours scolaire est soutenu et accompagné',
    'L’équipe travaille en lien étroit avec l’école',
  ]),
  '2.5.2': professionnels('Le parcours professionnel est accompagné, avec les partenaires', [
    'Le parcours professionnel est soutenu et accompagné',
    'L’équipe travaille avec les partenaires',
  ]),
  '2.5.3': professionnels('Les compétences de la personne se développent, ses acquis sont maintenus et valorisés', [
    'Le développement des compétences est accompagné',
    'Les acquis sont stimulés, maintenus et valorisés',
  ]),
  '2.6.1': professionnels('Les besoins en santé mentale sont repérés, évalués et tracés', [
    'Les besoins en santé mentale sont régulièrement repérés ou évalués',
    'Des outils adaptés sont employés',
    'Ces repérages et évaluations sont tracés',
  ]),
  '2.6.2': NON_VU,
  '2.6.3': professionnels('Un besoin en santé mentale donne lieu à une alerte et à des moyens', [
    'Les personnes-ressources sont alertées',
    'Les moyens nécessaires sont mobilisés',
  ]),
  '2.7.1': NON_VU,
  '2.7.2': NON_VU,
  '2.7.3': professionnels('L’équipe échange pour adapter l’accompagnement à un deuil', [
    'Les deuils que vit la personne sont repérés',
    'L’équipe échange pour adapter l’accompagnement',
  ]),
  '2.7.4': professionnels('La fin de vie et le deuil sont accompagnés', [
    'Les moyens d’accompagner la fin de vie ou le deuil sont mobilisés',
  ]),
} as const satisfies Fiches;
