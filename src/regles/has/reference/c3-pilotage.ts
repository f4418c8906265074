import type { Fiches } from './types';
import { essms, professionnels } from './types';

/** Critère lu avec des ajouts du transcripteur, que notre phrase ne reprend pas. */
const abrege = <const E extends readonly string[] | number>(
  sujet: 'essms' | 'professionnels',
  libelle: string,
  elements: E,
) => ({ vu: 'partiel', sujet, libelle, elements }) as const;

/** Objectifs 3.8 à 3.15 : ressources humaines, qualité et gestion des risques. */
export const PILOTAGE = {
  '3.8.1': essms('La structure a une politique du personnel et prévient les risques professionnels', 3),
  '3.8.2': essms('Les nouveaux professionnels et intervenants sont accueillis et intégrés', 2),
  '3.8.3': essms('La structure anticipe l’évolution des emplois et des parcours', 3),
  '3.8.4': essms('La structure met des professionnels formés et qualifiés au service des accompagnements', 3),
  '3.8.5': essms('L’organisation du travail rend l’accompagnement sûr, continu et de qualité', 2),
  '3.8.6': professionnels('L’équipe est régulièrement formée aux bonnes pratiques de son métier', 1),
  '3.9.1': abrege('essms', 'La structure favorise la qualité de vie au travail', 3),
  '3.9.2': essms('La structure soigne l’environnement de travail', 2),
  '3.9.3': essms('La structure offre des temps de discussion et de soutien aux professionnels', 2),
  '3.10.1': abrege('essms', 'La structure définit sa politique de qualité et de gestion des risques', 3),
  '3.10.2': abrege('essms', 'La structure met en œuvre sa démarche de qualité et de gestion des risques', 3),
  '3.11.1': essms('La structure a un plan contre la maltraitance et la violence, construit avec l’équipe', 2),
  '3.11.2': essms('Un signalement de maltraitance ou de violence est traité et suivi d’effet', [
    'Les signalements sont analysés',
    'Des actions correctives sont mises en place',
  ]),
  '3.11.3': professionnels('L’équipe est régulièrement formée à repérer et signaler la maltraitance', 1),
  '3.12.1': essms('La structure recueille et traite les plaintes et les réclamations', 2),
  '3.12.2': essms('La structure rend compte du traitement des plaintes et des réclamations', [
    'Le traitement des réclamations est porté à la connaissance des parties prenantes',
    'Une réponse est faite à celui qui a réclamé',
  ]),
  '3.12.3': professionnels('L’équipe analyse les plaintes et corrige ce qui doit l’être', 2),
  '3.13.1': abrege('essms', 'La structure recueille et traite les événements indésirables', 2),
  '3.13.2': essms('La structure rend compte du traitement des événements indésirables', 2),
  '3.13.3': abrege('professionnels', 'Les événements indésirables sont déclarés, analysés et suivis d’effet', [
    'Les événements indésirables sont déclarés',
    'Ils sont analysés en équipe',
    'Des actions correctives sont mises en place',
  ]),
  '3.13.4': professionnels('L’équipe est régulièrement formée à la gestion des événements indésirables', 1),
  '3.14.1': abrege('essms', 'La structure a un plan de crise et de continuité, tenu à jour avec l’équipe', 2),
  '3.14.2': essms('La structure fait connaître son plan de crise, en interne et au dehors', 2),
  '3.14.3': professionnels('L’équipe s’exerce à la crise et en tire les leçons', 2),
  '3.14.4': professionnels('L’équipe est régulièrement formée à la gestion de crise', 1),
  '3.15.1': essms('La structure a une stratégie d’achats et de développement durable', 2),
  '3.15.2': essms('La structure a une stratégie numérique et la déploie', 3),
  '3.15.3': professionnels('L’équipe est régulièrement formée aux outils numériques', 1),
} as const satisfies Fiches;
