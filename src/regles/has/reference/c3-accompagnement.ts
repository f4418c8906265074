import type { Fiches } from './types';
import { essms, NON_VU, professionnels } from './types';

/** Objectifs 3.1 à 3.7 : bientraitance, droits, participation, coconstruction, autonomie, médicament, infections. */
export const STRUCTURE = {
  '3.1.1': essms('La structure définit sa stratégie de bientraitance et la partage avec tous', 3),
  '3.1.2': essms('La structure organise sa démarche de bientraitance et en donne les outils', 3),
  '3.1.3': essms('Tout nouvel intervenant est sensibilisé à la bientraitance', 1),
  '3.1.4': professionnels('L’équipe est régulièrement formée à la bientraitance', 1),
  '3.2.1': essms('La structure veille aux conditions matérielles et au cadre de vie des personnes', 3),
  '3.3.1': NON_VU,
  '3.4.1': essms('La structure rend ses accompagnements inclusifs', 3),
  '3.4.2': essms('La structure noue des partenariats au bénéfice des personnes', 2),
  '3.4.3': essms('La structure monte des projets avec les acteurs du territoire', 1),
  '3.4.4': essms('La structure propose et innove pour mieux accompagner', 2),
  '3.4.5': essms('La structure s’ouvre sur son environnement', 3),
  '3.5.1': essms('La structure définit sa stratégie d’autonomie et de lutte contre l’isolement, et la suit', 3),
  '3.5.2': professionnels('Les actions pour l’autonomie et contre l’isolement sont mises en œuvre', 2),
  '3.5.3': professionnels('L’équipe est régulièrement formée à l’autonomie et à la prévention de l’isolement', 1),
  '3.6.1': NON_VU,
  '3.6.2': {
    vu: 'memoire',
    sujet: 'professionnels',
    libelle: 'Le circuit du médicament est sécurisé',
    elements: null,
  },
  '3.6.3': NON_VU,
  '3.6.4': professionnels('Un risque lié aux médicaments donne lieu à une alerte', [
    'Les signes de mauvaise prise ou d’effet indésirable sont surveillés',
    'Les personnes-ressources sont alertées',
  ]),
  '3.7.1': essms('La structure définit sa stratégie contre le risque infectieux et la suit', 4),
  '3.7.2': professionnels('Les actions contre le risque infectieux sont mises en œuvre', 2),
  '3.7.3': professionnels('L’équipe est régulièrement formée au risque infectieux', 1),
} as const satisfies Fiches;
