import type { PlanLie } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Champ } from '../champ';
import type { Verdict } from '../verdict';
import type { Trouve } from './lecture';
import { surPlan } from './plans';
import { versions } from './textes';
import { ENFANTS_HANDICAPES, ITEP } from './textes-categories';

/** Élèves accompagnés par un établissement ou un service pour enfants handicapés. */
export const ELEVES: Champ = {
  categories: [...ENFANTS_HANDICAPES, ...ITEP],
  precision: 'Élève qui a un projet personnalisé de scolarisation.',
};

/** Code de l’éducation, parcours de formation des élèves handicapés. */
export const texteScolarite = (article: string, alinea: string, vu: 'texte' | 'extrait' = 'extrait') =>
  versions('Code de l’éducation', [article, alinea], {
    enVigueurDu: '2014-12-14',
    au: null,
    modifiePar: 'décret n° 2014-1485 du 11 décembre 2014',
    vu,
  });

/** Juge le projet personnalisé de scolarisation, s’il y en a un. */
export const surPps = (dossier: Dossier, au: DateCivile, juger: (pps: Trouve<PlanLie>) => Verdict): Verdict =>
  surPlan(dossier, au, ['pps', 'projet personnalisé de scolarisation'], juger);
