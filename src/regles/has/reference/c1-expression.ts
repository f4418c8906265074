import type { Fiches } from './types';
import { personne, professionnels } from './types';

/** Objectifs 1.5 à 1.9 : expression, participation, consentement, vie sociale, citoyenneté. */
export const EXPRESSION = {
  '1.5.1': personne('La personne prend part aux instances de participation, sous une forme ou une autre', [
    'La personne prend part aux instances ou à une autre forme de participation',
    'La personne connaît ceux qui la représentent et peut les solliciter',
    'La personne est invitée à dire si elle est satisfaite',
  ]),
  '1.5.2': personne('La personne sait ce que deviennent les demandes portées dans les instances', 2),
  '1.5.3': professionnels('Les échanges et les réponses des instances restent accessibles à tous', 2),
  '1.6.1': personne('La personne est soutenue pour s’exprimer, et ses préférences comptent', [
    'La personne est soutenue dans son expression',
    'La personne partage son expérience',
    'Il est tenu compte de ce qu’elle préfère',
  ]),
  '1.6.2': professionnels('L’équipe facilite l’expression de la personne par des moyens adaptés', [
    'L’équipe facilite l’expression de la personne',
    'Des moyens et outils adaptés sont employés',
  ]),
  '1.6.3': professionnels('L’équipe analyse ce que la personne exprime et en tire les conséquences', [
    'Ce que la personne exprime est analysé',
    'L’accompagnement est adapté en conséquence, s’il y a lieu',
  ]),
  '1.7.1': personne('La personne peut consentir en connaissance de cause', [
    'La personne a la possibilité de donner un consentement éclairé',
    'La personne reçoit des explications claires, sous une forme qui lui convient',
  ]),
  '1.7.2': professionnels('L’équipe recherche l’adhésion de la personne', [
    'L’adhésion de la personne est recherchée',
    'Des explications claires et adaptées lui sont données',
  ]),
  '1.7.3': professionnels('Un refus est reparlé au fil du temps, et d’autres voies sont cherchées avec la personne', [
    'Le refus est réinterrogé au fil de l’accompagnement',
    'D’autres voies sont cherchées avec la personne',
  ]),
  '1.7.4': professionnels('Le consentement ou le refus de la personne est consigné et connu de l’équipe', [
    'Le consentement ou le refus est formalisé au dossier',
    'L’équipe en est informée',
  ]),
  '1.8.1': personne('La personne garde ses liens et peut en nouer d’autres', [
    'La personne peut garder les liens qu’elle a',
    'La personne peut nouer de nouveaux liens',
  ]),
  '1.8.2': personne('La personne peut prendre part à la vie sociale et culturelle autour d’elle', [
    'La personne est encouragée à prendre part à la vie sociale et culturelle',
    'Un accompagnement adapté facilite sa participation',
    'La personne reçoit de quoi choisir ce à quoi elle prend part',
  ]),
  '1.8.3': professionnels('L’offre d’activités est présentée, les envies recueillies, les choix respectés', [
    'L’offre d’activités est présentée à la personne',
    'Ses envies en matière d’activités sont recueillies',
    'Ses choix d’activités sont respectés',
  ]),
  '1.8.4': professionnels('Les moyens des activités sont repérés et mobilisés', [
    'Les ressources et moyens nécessaires sont repérés',
    'Ils sont mobilisés pour la personne',
  ]),
  '1.8.5': professionnels('L’entraide entre personnes accompagnées et la pair-aidance sont encouragées', [
    'La pair-aidance est encouragée',
    'L’entraide entre personnes accompagnées est facilitée',
  ]),
  '1.9.1': personne('La personne est accompagnée dans sa vie de citoyen, comme elle le souhaite', [
    'L’accompagnement à la vie citoyenne répond à ses besoins et à ses souhaits',
    'La personne a les informations utiles à sa vie de citoyen',
  ]),
  '1.9.2': professionnels('Des moyens adaptés permettent à la personne d’exercer sa citoyenneté', [
    'L’exercice de la citoyenneté est facilité',
    'Une éducation à la citoyenneté est proposée',
  ]),
} as const satisfies Fiches;
