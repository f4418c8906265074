import type { Fiches } from './types';
import { personne, professionnels } from './types';

/** Objectifs 1.10 et 1.11 : le projet d’accompagnement et la place de l’entourage. */
export const PROJET = {
  '1.10.1': personne('La personne dit ce qu’elle attend de son projet', [
    'La personne est invitée à dire ce qu’elle attend de son projet',
  ]),
  '1.10.2': personne('La personne, ses proches et l’équipe construisent le projet ensemble', [
    'Le projet est élaboré conjointement par la personne et l’équipe',
    'Les proches y prennent la part que la personne souhaite',
  ]),
  '1.10.3': professionnels('Les besoins sont évalués avec des outils validés avant d’écrire le projet', [
    'Les besoins sont évalués en vue du projet',
    'Les outils d’évaluation employés sont validés',
  ]),
  '1.10.4': professionnels('L’équipe construit le projet avec la personne et ses proches', [
    'L’équipe construit le projet avec la personne',
    'L’équipe associe les proches comme la personne le souhaite',
  ]),
  '1.10.5': professionnels('Les ressources et les outils que demande le projet sont mobilisés', [
    'Les ressources nécessaires, internes ou externes, sont mobilisées',
    'Les outils qu’il demande sont mobilisés',
  ]),
  '1.10.6': professionnels('Projet écrit, tenu à jour et réévalué avec la personne au moins chaque année', [
    'Le projet et ses mises à jour sont formalisés',
    'Le projet est réévalué avec la personne au moins une fois par an',
  ]),
  '1.11.1': personne('La place des proches est celle que la personne leur donne', [
    'La personne choisit la place de ses proches',
    'Son choix est respecté',
  ]),
  '1.11.2': professionnels('Les proches aidants sont informés des aides et du répit, et orientés vers eux', [
    'L’équipe connaît les dispositifs d’aide et de répit',
    'Les proches en sont informés',
    'Les proches y sont orientés ou accompagnés',
  ]),
} as const satisfies Fiches;
