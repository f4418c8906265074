import type { Exemple } from '../exemple';
import { evenementsDe, evenementsSansSuite, SANS_SIGNALEMENT, siSurvenu, suivi } from './detecteurs/evenements';
import { critere } from './outils/critere';
import { chacun, contraire } from './outils/releves';
import { PILOTAGE } from './reference/c3-pilotage';

const TYPES = ['maltraitance_signalee'] as const;

/** Un signalement de maltraitance qui concerne la personne : analysé, suivi d’effet. */
export const critere3112 = critere(PILOTAGE, '3.11.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'direction',
  portee: 'indice',
  lecture:
    'Lu pour les seuls signalements notés au dossier de la personne ; la structure en a d’autres, et ce dossier ne suffit jamais à ce critère impératif. « Aucune suite » contredit le critère, même si l’analyse a conclu à l’absence de faits : l’écrire alors comme une action.',
  remede: 'Analyser chaque signalement, protéger la personne, revoir son projet et noter ce qui a été fait.',
  questions: {
    personne: ['Si quelqu’un vous faisait du mal, que se passerait-il après que vous l’avez dit ?'],
    equipe: ['Qu’est-ce qui a changé pour cette personne après le signalement ?'],
  },
  elements: [
    siSurvenu(
      TYPES,
      SANS_SIGNALEMENT,
      chacun({
        faits: evenementsDe(TYPES),
        sans: evenementsDe(TYPES, ({ suite }, au) => suite === undefined || suite.le > au),
        cle: 'suite',
        manque: ['/accompagnement/evenements'],
      }),
    ),
    siSurvenu(
      TYPES,
      SANS_SIGNALEMENT,
      chacun({
        contre: [contraire('Un signalement de maltraitance est noté « aucune suite ».', evenementsSansSuite(TYPES))],
        faits: evenementsDe(TYPES),
        sans: evenementsDe(TYPES, (e, au) => !suivi(e, au)),
        cle: 'suite',
        manque: ['/accompagnement/evenements'],
      }),
    ),
  ],
});

const signalement = { id: 'v', type: 'maltraitance_signalee', le: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un signalement, et le projet revu',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...signalement, suite: { le: '2026-03-05', nature: 'revision' } }] } },
  },
  {
    titre: 'Un signalement, « aucune suite » d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...signalement, suite: { le: '2026-03-05', nature: 'aucune' } }] } },
  },
  {
    titre: 'La suite n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [signalement] } },
  },
  {
    titre: 'Aucun signalement noté',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [] } },
  },
];
