import type { Exemple } from '../exemple';
import { alerte, evenementsDe, evenementsSansSuite, SANS_DOULEUR, siSurvenu, suivi } from './detecteurs/evenements';
import { critere } from './outils/critere';
import { chacun, contraire } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Une douleur repérée : l’alerte et les moyens. */
export const critere1165 = critere(SANTE, '1.16.5', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une douleur pour laquelle le dossier affirme « aucune suite » contredit le critère ; sans suite notée, il se tait. Une suite donnée vaut alerte : quelqu’un l’a su.',
  remede: 'Noter qui a été prévenu de la douleur, ce qui a été fait et le résultat.',
  questions: {
    personne: ['La dernière fois que vous avez eu mal, qu’a-t-on fait ? Cela vous a-t-il soulagé ?'],
    equipe: ['Qui prévenez-vous, et que pouvez-vous faire en attendant ?'],
  },
  elements: [
    siSurvenu(
      ['douleur'],
      SANS_DOULEUR,
      chacun({
        faits: evenementsDe(['douleur']),
        sans: evenementsDe(['douleur'], (e, au) => !alerte(e, au) && !suivi(e, au)),
        cle: 'alertes',
        manque: ['/accompagnement/evenements'],
      }),
    ),
    siSurvenu(
      ['douleur'],
      SANS_DOULEUR,
      chacun({
        contre: [contraire('Une douleur est notée « aucune suite ».', evenementsSansSuite(['douleur']))],
        faits: evenementsDe(['douleur']),
        sans: evenementsDe(['douleur'], (e, au) => !suivi(e, au)),
        cle: 'suite',
        manque: ['/accompagnement/evenements'],
      }),
    ),
  ],
});

const evenement = { id: 'v', type: 'douleur', le: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une douleur suivie d’une action',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...evenement, suite: { le: '2026-03-01', nature: 'action' } }] } },
  },
  {
    titre: 'Une douleur, « aucune suite » d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...evenement, suite: { le: '2026-03-01', nature: 'aucune' } }] } },
  },
  {
    titre: 'La suite n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [evenement] } },
  },
  {
    titre: 'Aucune douleur notée',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [] } },
  },
];
