import type { Fiches } from './types';
import { professionnels } from './types';

/** Objectifs 2.8 à 2.10 : crises et ruptures, coordination, partage des informations. */
export const CONTINUITE = {
  '2.8.1': professionnels('Les crises et les ruptures sont anticipées', [
    'Une crise ou une rupture qui s’annonce est repérée',
    'La personne et ses proches sont avertis des risques',
  ]),
  '2.8.2': professionnels('Une interruption ou une rupture d’accompagnement est elle-même accompagnée', [
    'La conduite à tenir est connue',
    'Le suivi est adapté pendant une interruption',
    'D’autres solutions sont proposées en cas de rupture',
  ]),
  '2.8.3': professionnels('L’équipe est régulièrement formée aux risques de rupture de parcours', 1),
  '2.9.1': professionnels('L’équipe se coordonne avec les partenaires et partage ce qui est nécessaire', [
    'Les partenaires du parcours sont connus',
    'L’équipe se coordonne avec eux',
    'Les informations nécessaires sont partagées avec eux',
  ]),
  '2.9.2': professionnels('La personne et ses proches connaissent les autres voies pour la suite du parcours', [
    'Les autres voies possibles sont connues de l’équipe',
    'La personne et ses proches en sont informés',
  ]),
  '2.9.3': professionnels('Ce qu’il faut savoir est transmis à ceux qui prennent le relais', [
    'La transmission a lieu avant le relais ou à ce moment',
    'Le moyen de transmission convient à la situation',
  ]),
  '2.10.1': professionnels('Les professionnels partagent entre eux ce qui est utile à l’accompagnement', [
    'Chacun accède aux informations qui lui sont nécessaires',
    'Ces informations se partagent dans des temps prévus pour cela',
  ]),
  '2.10.2': professionnels('Les données, les dossiers et les accès sont sécurisés', [
    'Les règles de sécurité sont connues',
    'Elles sont appliquées',
  ]),
} as const satisfies Fiches;
