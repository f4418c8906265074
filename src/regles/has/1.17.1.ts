import type { Exemple } from '../exemple';
import { volets } from './detecteurs/objectifs';
import { reunionsOu, traite } from './detecteurs/reunions';
import { presentsAvecReponse, presentsSansReponse } from './detecteurs/risques';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { PARCOURS } from './reference/c1-parcours';

/** Les transitions et les ruptures, préparées avec la personne. */
export const critere1171 = critere(PARCOURS, '1.17.1', {
  moment: 'revision',
  acteur: 'referent',
  lecture:
    'Un volet de sortie, une réunion sur la transition, ou une réponse au risque de rupture montrent qu’on s’y prépare. Une fin d’orientation proche, sans rien de noté, laisse le dossier muet.',
  remede:
    'Repérer les échéances (majorité, fin d’orientation, retraite), en parler avec la personne et dater les étapes.',
  questions: {
    personne: ['Savez-vous ce qui va changer pour vous bientôt ? Comment vous y préparez-vous ?'],
    equipe: ['Quelle est la prochaine transition de cette personne, et que prévoyez-vous ?'],
  },
  elements: [
    element({
      pour: [
        volets('sortie'),
        reunionsOu((reunion) => traite(reunion, 'transition')),
        presentsAvecReponse(['rupture_parcours']),
      ],
      contre: [
        contraire(
          'Le risque de rupture est dit présent et le dossier affirme que rien n’y répond.',
          presentsSansReponse(['rupture_parcours']),
        ),
      ],
      manque: ['projet/volets', 'projet/reunions', 'projet/risques'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une réunion sur le passage à l’âge adulte : à elle de dire si elle se sent prête',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ reunions: [{ id: 'm', type: 'suivi', le: '2026-03-01', sujets: ['transition'] }] }) },
  },
  {
    titre: 'Un risque de rupture, sans réponse d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        risques: [{ id: 'r', nature: 'rupture_parcours', presence: 'present', objectifs: [], actions: [] }],
      }),
    },
  },
  PAS_ENCORE_ADMISE,
];
