import type { StatutTdduiProjet } from '../vocabulaire/statuts';
import type { Projet } from './projet';

/** Phases du projet, dans leur ordre. */
export const PHASES = [
  'accueil',
  'evaluation_initiale',
  'coconstruction',
  'formalisation',
  'mise_en_oeuvre',
  'revision',
] as const;
/** Phase du projet. */
export type Phase = (typeof PHASES)[number];

/** Statut TDDUI d’un projet. */
export const statutTddui = ({ statut }: Pick<Projet, 'statut'>): StatutTdduiProjet => {
  switch (statut) {
    case 'accueil':
    case 'evaluation_initiale':
    case 'coconstruction':
    case 'formalisation':
      return 'ENPREPARATION';
    case 'mise_en_oeuvre':
    case 'revision':
      return 'ENCOURS';
    case 'suspendu':
      return 'ENPAUSE';
    case 'clos':
      return 'TERMINE';
  }
};
