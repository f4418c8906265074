import type { Exemple } from '../exemple';
import { AUTONOMIE_QUOTIDIENNE } from './detecteurs/domaines';
import { evaluationsDe, evaluationsRepetees } from './detecteurs/evaluations';
import { besoinsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { evaluation, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE } from './reference/c1-autonomie';

/** Les besoins d’autonomie évalués, puis réévalués. */
export const critere1122 = critere(AUTONOMIE, '1.12.2', {
  moment: 'revision',
  acteur: 'equipe',
  lecture:
    '« Régulièrement » n’a pas de mesure dans le critère : deux évaluations d’un même domaine, à des jours différents, en sont ici la preuve.',
  remede: 'Refaire l’évaluation de l’autonomie à chaque révision et comparer avec la précédente.',
  questions: {
    personne: ['Qu’arrivez-vous à faire aujourd’hui que vous ne faisiez pas avant, ou l’inverse ?'],
    equipe: ['Qu’a changé la dernière évaluation de l’autonomie dans l’accompagnement ?'],
  },
  elements: [
    element({ pour: [evaluationsDe(AUTONOMIE_QUOTIDIENNE), besoinsDe('1.2')], manque: ['projet/evaluations'] }),
    element({ pour: [evaluationsRepetees(AUTONOMIE_QUOTIDIENNE)], manque: ['projet/evaluations'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Évaluée deux fois à un an d’écart',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ evaluations: [evaluation('autonomie', '2025-02-01'), evaluation('autonomie', '2026-02-01')] }),
    },
  },
  {
    titre: 'Une seule évaluation',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [evaluation('autonomie')] }) },
  },
  PAS_ENCORE_ADMISE,
];
