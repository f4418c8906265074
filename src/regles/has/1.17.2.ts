import type { Exemple } from '../exemple';
import { evenementsDe, evenementsSansSuite, RUPTURES, SANS_RUPTURE, siSurvenu, suivi } from './detecteurs/evenements';
import { partenairesDepuis } from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { projet } from './outils/esquisses';
import { chacun, contraire, element } from './outils/releves';
import { PARCOURS } from './reference/c1-parcours';

/** Une rupture de parcours : repérée, accompagnée, avec les partenaires. */
export const critere1172 = critere(PARCOURS, '1.17.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Les événements regardés sont les ruptures, les crises et les hospitalisations. Une coordination d’avant la première n’est pas une réponse à la rupture.',
  remede: 'Noter la rupture, ce qui a été fait avec la personne, et les partenaires mobilisés.',
  questions: {
    personne: ['Quand votre accompagnement s’est arrêté ou a changé d’un coup, qui vous a aidé ?'],
    equipe: ['Quels partenaires avez-vous appelés lors de la dernière rupture ?'],
  },
  elements: [
    siSurvenu(
      RUPTURES,
      SANS_RUPTURE,
      element({ pour: [evenementsDe(RUPTURES)], manque: ['/accompagnement/evenements'] }),
    ),
    siSurvenu(
      RUPTURES,
      SANS_RUPTURE,
      chacun({
        contre: [contraire('Une rupture est notée « aucune suite ».', evenementsSansSuite(['rupture']))],
        faits: evenementsDe(RUPTURES),
        sans: evenementsDe(RUPTURES, (e, au) => !suivi(e, au)),
        cle: 'suite',
        manque: ['/accompagnement/evenements'],
      }),
    ),
    siSurvenu(
      RUPTURES,
      SANS_RUPTURE,
      element({ pour: [partenairesDepuis(RUPTURES)], manque: ['projet/reunions', '/accompagnement/partages'] }),
    ),
  ],
});

const evenement = { id: 'v', type: 'rupture', le: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une rupture, une réorientation et une réunion de coordination',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ ...evenement, suite: { le: '2026-03-10', nature: 'orientation' } }] },
      projets: projet({ reunions: [{ id: 'm', type: 'coordination', le: '2026-03-08' }] }),
    },
  },
  {
    titre: 'Une rupture, « aucune suite » d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...evenement, suite: { le: '2026-03-10', nature: 'aucune' } }] } },
  },
  {
    titre: 'La suite n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [evenement] } },
  },
  {
    titre: 'Aucune rupture notée',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [] } },
  },
];
