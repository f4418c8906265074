import type { DomaineDeVie } from '../../../vocabulaire/domaines';

/** Cadre de vie et logement. */
export const CADRE: readonly DomaineDeVie[] = ['cadre_de_vie', 'logement'];
/** Liens avec les autres. */
export const LIENS: readonly DomaineDeVie[] = ['vie_sociale', 'vie_familiale', 'vie_affective'];
/** Activités, loisirs, culture. */
export const LOISIRS: readonly DomaineDeVie[] = ['loisirs_culture', 'vie_sociale'];
/** Autonomie dans la vie de tous les jours. */
export const AUTONOMIE_QUOTIDIENNE: readonly DomaineDeVie[] = ['autonomie', 'mobilite', 'communication'];
/** Santé, dans toutes ses parties. */
export const TOUTE_SANTE: readonly DomaineDeVie[] = ['sante', 'sante_mentale', 'douleur', 'prevention'];
/** Travail et formation. */
export const TRAVAIL: readonly DomaineDeVie[] = ['emploi', 'formation'];
/** Compétences et acquis. */
export const COMPETENCES: readonly DomaineDeVie[] = ['autonomie', 'communication', 'emploi', 'formation', 'scolarite'];
/** Ce qui passe par les services de tous. */
export const DROIT_COMMUN: readonly DomaineDeVie[] = [
  'droits',
  'emploi',
  'formation',
  'logement',
  'ressources_budget',
  'sante',
  'mobilite',
];
