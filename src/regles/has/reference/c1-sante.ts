import type { Fiches } from './types';
import { NON_VU, personne, professionnels } from './types';

/** Objectifs 1.14 à 1.16 : prévention, besoins en santé, douleur. */
export const SANTE = {
  '1.14.1': personne('La personne dit ce dont elle a besoin pour préserver sa santé', [
    'La personne est invitée à dire ce qu’elle attend en prévention',
    'La personne est invitée à dire ce qu’elle attend en éducation à la santé',
  ]),
  '1.14.2': professionnels('Les besoins de prévention sont évalués, éducation à la santé comprise', [
    'Les besoins de prévention sont évalués',
    'Les besoins d’éducation à la santé sont évalués',
  ]),
  '1.14.3': professionnels('Un programme de prévention adapté est mené, ou la personne y est orientée', [
    'Un programme adapté est mis en œuvre',
    'La personne est orientée vers un programme',
  ]),
  '1.14.4': professionnels('Les messages de prévention sont rendus compréhensibles', [
    'Les messages sont adaptés à la personne',
    'Des supports de communication adaptés sont employés',
  ]),
  '1.14.5': professionnels('La personne est accompagnée aux dépistages et aux soins de prévention', [
    'L’accompagnement aux dépistages et aux soins de prévention est organisé',
    'La personne y est accompagnée',
  ]),
  '1.14.6': professionnels('L’équipe est régulièrement formée à la prévention', 1),
  '1.15.1': NON_VU,
  '1.15.2': NON_VU,
  '1.15.3': NON_VU,
  '1.15.4': NON_VU,
  '1.15.5': professionnels('Les besoins en santé sont identifiés, et réévalués au moins chaque année', [
    'Les besoins propres à la santé de la personne sont identifiés ou évalués',
    'Ils sont réévalués au moins une fois par an',
  ]),
  '1.15.6': professionnels('Les risques pour la santé sont repérés tôt, et les bonnes personnes alertées', [
    'Les risques pour la santé sont repérés tôt',
    'Les personnes-ressources sont alertées',
  ]),
  '1.15.7': NON_VU,
  '1.15.8': NON_VU,
  '1.15.9': NON_VU,
  '1.15.10': professionnels('Les experts et partenaires de santé du territoire sont mobilisés', [
    'Les experts et partenaires utiles sont connus',
    'Ils sont mobilisés pour la personne',
  ]),
  '1.16.1': personne('La personne dit comment ses douleurs sont prises en charge', [
    'La personne peut dire à tout moment qu’elle a mal',
    'La personne estime qu’on en tient compte',
  ]),
  '1.16.2': professionnels('Les douleurs sont repérées, évaluées et tracées avec des moyens adaptés', [
    'Les douleurs sont régulièrement repérées ou évaluées',
    'L’équipe sait comment la personne manifeste sa douleur',
    'Les outils d’évaluation conviennent à la personne',
    'Ces repérages et évaluations sont tracés',
  ]),
  '1.16.3': professionnels('Les proches sont sollicités pour reconnaître les signes de douleur', [
    'Les proches aident à repérer les douleurs',
    'Leurs alertes sont prises en compte',
  ]),
  '1.16.4': NON_VU,
  '1.16.5': professionnels('Une douleur donne lieu à une alerte et à des moyens pour la soulager', [
    'Les personnes-ressources sont alertées d’une douleur',
    'Les moyens de la soulager sont mobilisés',
  ]),
} as const satisfies Fiches;
