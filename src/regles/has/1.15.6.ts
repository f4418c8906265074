import type { Exemple } from '../exemple';
import { TOUTE_SANTE } from './detecteurs/domaines';
import { evaluationsDe } from './detecteurs/evaluations';
import { ALERTES_SANTE, alerte, evenementsDe, gravesSansSuite, siSurvenu, suivi } from './detecteurs/evenements';
import { evalue, RISQUES_SANTE, risquesOu } from './detecteurs/risques';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE } from './outils/esquisses';
import { chacun, contraire, element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Les risques pour la santé repérés tôt, et l’alerte donnée. */
export const critere1156 = critere(SANTE, '1.15.6', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Les événements regardés sont les alertes de santé, les chutes et les hospitalisations ; une suite donnée vaut alerte : quelqu’un l’a su. Une alerte grave pour laquelle le dossier affirme « aucune suite » contredit le critère.',
  remede: 'Noter le signe repéré, qui a été prévenu et ce qui a suivi.',
  questions: {
    personne: ['Quand vous n’allez pas bien, qui s’en aperçoit ? Que se passe-t-il alors ?'],
    equipe: ['À qui transmettez-vous un signe inquiétant la nuit ou le week-end ?'],
  },
  elements: [
    element({
      pour: [evenementsDe(ALERTES_SANTE), evaluationsDe(TOUTE_SANTE), risquesOu(RISQUES_SANTE, evalue)],
      manque: ['/accompagnement/evenements', 'projet/risques'],
    }),
    siSurvenu(
      ALERTES_SANTE,
      'La liste des événements ne porte aucune alerte de santé.',
      chacun({
        contre: [contraire('Une alerte de santé grave est notée « aucune suite ».', gravesSansSuite(ALERTES_SANTE))],
        faits: evenementsDe(ALERTES_SANTE),
        sans: evenementsDe(ALERTES_SANTE, (e, au) => !alerte(e, au) && !suivi(e, au)),
        cle: 'alertes',
        manque: ['/accompagnement/evenements'],
      }),
    ),
  ],
});

const evenement = { id: 'v', type: 'alerte_sante', le: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un signe repéré, le médecin prévenu le jour même',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ ...evenement, alertes: [{ le: '2026-03-01', a: { qualite: 'medecin' } }] }] },
    },
  },
  {
    titre: 'Une alerte grave, « aucune suite » d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ ...evenement, grave: true, suite: { le: '2026-03-02', nature: 'aucune' } }] },
    },
  },
  {
    titre: 'Un signe noté, sans qu’on sache qui l’a su',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [evenement] } },
  },
  PAS_ENCORE_ADMISE,
];
