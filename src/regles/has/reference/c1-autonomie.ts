import type { Fiches } from './types';
import { personne, professionnels } from './types';

/** Objectifs 1.12 et 1.13 : autonomie, logement. */
export const AUTONOMIE = {
  '1.12.1': personne('La personne dit régulièrement quelle aide elle souhaite pour son autonomie', [
    'La personne dit quelle aide et quel soutien elle souhaite',
    'La question lui est posée régulièrement',
  ]),
  '1.12.2': professionnels('L’équipe évalue régulièrement les besoins de la personne pour son autonomie', [
    'Les besoins sont évalués pour favoriser l’autonomie',
    'Ils sont réévalués régulièrement',
  ]),
  '1.12.3': professionnels('Perte d’autonomie et isolement sont repérés tôt, et les bonnes personnes alertées', [
    'Les personnes-ressources sont alertées',
    'Les signes d’une autonomie qui baisse ou d’un repli sont repérés tôt',
  ]),
  '1.13.1': personne('La personne peut dire ce qu’elle attend de son logement ou de son hébergement', [
    'La personne est invitée à dire ce qu’elle attend de son logement',
    'Ce qu’elle attend est pris en compte',
  ]),
  '1.13.2': personne('La personne est accompagnée pour trouver ou garder un logement', [
    'La personne reçoit information et conseil pour son logement',
    'La personne peut demander à être accompagnée dans ces démarches',
  ]),
  '1.13.3': professionnels('L’équipe accompagne la recherche d’un logement qui convient à la personne', [
    'La recherche tient compte des besoins et des attentes de la personne',
    'L’accompagnement est adapté à cette recherche',
  ]),
} as const satisfies Fiches;
