import * as z from 'zod';

/** Domaine de vie, pour classer attentes, forces, objectifs et évaluations ; besoins et prestations ont SERAFIN-PH. */
export const DomaineDeVie = z
  .enum([
    'sante',
    'sante_mentale',
    'douleur',
    'prevention',
    'autonomie',
    'communication',
    'vie_sociale',
    'vie_familiale',
    'vie_affective',
    'logement',
    'emploi',
    'scolarite',
    'formation',
    'loisirs_culture',
    'citoyennete',
    'droits',
    'ressources_budget',
    'mobilite',
    'fin_de_vie',
    'cadre_de_vie',
    'autre',
  ])
  .meta({ id: 'DomaineDeVie', description: 'Domaine de vie' });
/** Domaine de vie. */
export type DomaineDeVie = z.infer<typeof DomaineDeVie>;
