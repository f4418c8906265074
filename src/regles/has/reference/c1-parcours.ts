import type { Fiches } from './types';
import { personne, professionnels } from './types';

/** Objectif 1.17 : transitions et ruptures de parcours. */
export const PARCOURS = {
  '1.17.1': personne('Les transitions et les ruptures se préparent avec la personne', [
    'La personne est accompagnée à l’approche d’une transition ou d’une rupture',
  ]),
  '1.17.2': professionnels('Une rupture de parcours est repérée, accompagnée, et les partenaires mobilisés', [
    'Les situations de rupture sont repérées',
    'La personne y est accompagnée',
    'Les partenaires utiles sont connus et mobilisés',
  ]),
  '1.17.3': professionnels('L’équipe apporte son savoir-faire aux autres intervenants', [
    'Les autres intervenants sont connus',
    'L’équipe leur apporte son appui',
  ]),
  '1.17.4': professionnels('L’équipe participe aux réunions de coordination utiles', [
    'Les réseaux de coordination utiles sont repérés',
    'L’équipe participe aux réunions de coordination',
  ]),
} as const satisfies Fiches;
