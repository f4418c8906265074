import type { Exemple } from '../exemple';
import { alerte, evenementsDe } from './detecteurs/evenements';
import { actionsDe, portee, prestationsDe } from './detecteurs/objectifs';
import { presentsAvecReponse, presentsSansReponse } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** Santé mentale : l’alerte et les moyens. */
export const critere263 = critere(AUTONOMIE_ET_SANTE, '2.6.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une crise dont quelqu’un a été prévenu, ou un risque de suicide auquel le projet répond, montrent l’alerte ; une action de santé mentale portée, les moyens.',
  remede: 'Noter qui a été prévenu, et inscrire au projet ce qui est mis en place pour la santé mentale.',
  questions: {
    personne: ['Quand ça ne va pas dans votre tête, qui peut vous aider vite ?'],
    equipe: ['Quel relais de psychiatrie ou de psychologie pouvez-vous mobiliser ?'],
  },
  elements: [
    element({
      pour: [evenementsDe(['crise'], alerte), presentsAvecReponse(['suicide'])],
      contre: [
        contraire(
          'Le risque de suicide est dit présent et le dossier affirme que rien n’y répond.',
          presentsSansReponse(['suicide']),
        ),
      ],
      manque: ['/accompagnement/evenements', 'projet/risques'],
    }),
    element({ pour: [actionsDe(['sante_mentale'], portee), prestationsDe('2.1.1.3')], manque: ['projet/actions'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une crise, le médecin prévenu, et une action en cours',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        evenements: [
          { id: 'v', type: 'crise', le: '2026-03-01', alertes: [{ le: '2026-03-01', a: { qualite: 'medecin' } }] },
        ],
      },
      projets: projet({ objectifs: [objectif('sante_mentale')], actions: [action()] }),
    },
  },
  {
    titre: 'Un risque de suicide, sans réponse d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ risques: [{ id: 'r', nature: 'suicide', presence: 'present', objectifs: [], actions: [] }] }),
    },
  },
  {
    titre: 'Rien de noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({}) },
  },
  PAS_ENCORE_ADMISE,
];
