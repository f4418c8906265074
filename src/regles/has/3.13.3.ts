import type { Exemple } from '../exemple';
import { alerte, evenementsDe, gravesSansSuite, SANS_INDESIRABLE, siSurvenu, suivi } from './detecteurs/evenements';
import { critere } from './outils/critere';
import { chacun, contraire } from './outils/releves';
import { PILOTAGE } from './reference/c3-pilotage';

const TYPES = ['indesirable'] as const;

/** Un événement indésirable qui touche la personne : déclaré, analysé, suivi d’effet. */
export const critere3133 = critere(PILOTAGE, '3.13.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Lu pour les seuls événements indésirables notés au dossier de la personne. Une suite notée fait penser qu’il a été analysé, sans dire si c’était en équipe : ce n’est qu’un indice d’un critère impératif ; seul un événement grave noté « aucune suite » contredit le critère.',
  remede: 'Déclarer l’événement, l’analyser en équipe, noter ce qui change et revoir le projet s’il le faut.',
  questions: {
    personne: ['Après cet incident, vous a-t-on expliqué ce qui s’était passé et ce qui allait changer ?'],
    equipe: ['Qu’a changé la dernière analyse d’un événement qui a touché cette personne ?'],
  },
  elements: [
    siSurvenu(
      TYPES,
      SANS_INDESIRABLE,
      chacun({
        faits: evenementsDe(TYPES),
        sans: evenementsDe(TYPES, (e, au) => !alerte(e, au)),
        cle: 'signaleLe',
        manque: ['/accompagnement/evenements'],
      }),
    ),
    siSurvenu(
      TYPES,
      SANS_INDESIRABLE,
      chacun({
        faits: evenementsDe(TYPES),
        sans: evenementsDe(TYPES, ({ suite }, au) => suite === undefined || suite.le > au),
        cle: 'suite',
        manque: ['/accompagnement/evenements'],
      }),
    ),
    siSurvenu(
      TYPES,
      SANS_INDESIRABLE,
      chacun({
        contre: [contraire('Un événement indésirable grave est noté « aucune suite ».', gravesSansSuite(TYPES))],
        faits: evenementsDe(TYPES),
        sans: evenementsDe(TYPES, (e, au) => !suivi(e, au)),
        cle: 'suite',
        manque: ['/accompagnement/evenements'],
      }),
    ),
  ],
});

const evenement = { id: 'v', type: 'indesirable', le: '2026-03-01', signaleLe: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Déclaré le jour même, et suivi d’une action',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...evenement, suite: { le: '2026-03-05', nature: 'action' } }] } },
  },
  {
    titre: 'Grave, « aucune suite » d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ ...evenement, grave: true, suite: { le: '2026-03-05', nature: 'aucune' } }] },
    },
  },
  {
    titre: 'La suite n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [evenement] } },
  },
  {
    titre: 'Aucun événement indésirable noté',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [] } },
  },
];
