import type { Exemple } from '../exemple';
import { evenementsDe, SANS_DEUIL, siSurvenu, suivi } from './detecteurs/evenements';
import { reunionsOu, traite } from './detecteurs/reunions';
import { critere } from './outils/critere';
import { projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** Un deuil repéré, et l’équipe qui en parle. */
export const critere273 = critere(AUTONOMIE_ET_SANTE, '2.7.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un deuil noté parmi les événements le repère ; une réunion qui en traite, ou une suite donnée, montre l’échange.',
  remede: 'Noter le deuil, en parler en équipe et écrire ce qui change dans l’accompagnement.',
  questions: {
    personne: ['Avez-vous perdu quelqu’un ? L’équipe le sait-elle, et qu’en dit-elle avec vous ?'],
    equipe: ['Qu’avez-vous adapté après ce deuil ?'],
  },
  elements: [
    siSurvenu(
      ['deuil'],
      SANS_DEUIL,
      element({ pour: [evenementsDe(['deuil'])], manque: ['/accompagnement/evenements'] }),
    ),
    siSurvenu(
      ['deuil'],
      SANS_DEUIL,
      element({
        pour: [reunionsOu((reunion) => traite(reunion, 'deuil')), evenementsDe(['deuil'], suivi)],
        manque: ['projet/reunions', '/accompagnement/evenements'],
      }),
    ),
  ],
});

const evenements = [{ id: 'v', type: 'deuil', le: '2026-03-01' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un deuil, et une réunion qui en parle',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements },
      projets: projet({ reunions: [{ id: 'm', type: 'synthese', le: '2026-03-15', sujets: ['deuil'] }] }),
    },
  },
  {
    titre: 'Un deuil, rien d’autre de noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements } },
  },
  {
    titre: 'Aucun deuil noté',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [] } },
  },
];
