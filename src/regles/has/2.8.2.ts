import type { Exemple } from '../exemple';
import { evenementsDe, evenementsSansSuite, RUPTURES, suivi } from './detecteurs/evenements';
import { SANS_INTERRUPTION, sansInterruption, solutionTrouvee, suiviPendantInterruption } from './detecteurs/parcours';
import { evalue, risquesOu } from './detecteurs/risques';
import { critere } from './outils/critere';
import { projet } from './outils/esquisses';
import { contraire, element, saufSi } from './outils/releves';
import { avantAdmissionOuDeces } from './outils/vue';
import { CONTINUITE } from './reference/c2-parcours';

/** Les interruptions et les ruptures, accompagnées. */
export const critere282 = critere(CONTINUITE, '2.8.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  prealable: avantAdmissionOuDeces,
  lecture:
    'Une interruption est une suspension, une hospitalisation ou une rupture notée. La conduite à tenir se lit au secours prévu pour le risque de rupture ; l’autre solution, à une orientation ou à la solution trouvée à la sortie.',
  remede: 'Prévoir la conduite à tenir, garder le lien pendant l’absence, proposer une autre solution.',
  questions: {
    personne: ['Quand vous avez été absent ou hospitalisé, qui a gardé le lien avec vous ?'],
    equipe: ['Que faites-vous du projet quand la personne s’absente longtemps ?'],
  },
  elements: [
    saufSi(
      SANS_INTERRUPTION,
      sansInterruption,
      element({
        pour: [risquesOu(['rupture_parcours'], (r, au) => evalue(r, au) && r.secours !== undefined)],
        manque: ['projet/risques'],
      }),
    ),
    saufSi(
      SANS_INTERRUPTION,
      sansInterruption,
      element({
        pour: [suiviPendantInterruption],
        manque: ['/accompagnement/suspensions', '/accompagnement/evenements'],
      }),
    ),
    saufSi(
      SANS_INTERRUPTION,
      sansInterruption,
      element({
        pour: [solutionTrouvee, evenementsDe(RUPTURES, (e, au) => suivi(e, au) && e.suite?.nature === 'orientation')],
        contre: [contraire('Une rupture est notée « aucune suite ».', evenementsSansSuite(['rupture']))],
        manque: ['/accompagnement/evenements', '/accompagnement/sortie'],
      }),
    ),
  ],
});

const rupture = { id: 'v', type: 'rupture', le: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une conduite prévue, une rupture suivie d’une réorientation',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ ...rupture, suite: { le: '2026-03-05', nature: 'orientation' } }] },
      projets: projet({
        risques: [{ id: 'r', nature: 'rupture_parcours', presence: 'present', secours: 'Qui appeler.' }],
      }),
    },
  },
  {
    titre: 'Une rupture, « aucune suite » d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { evenements: [{ ...rupture, suite: { le: '2026-03-05', nature: 'aucune' } }] } },
  },
  {
    titre: 'Une suspension, sans autre trace',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { suspensions: [{ duLe: '2026-02-01' }] } },
  },
  {
    titre: 'Aucune interruption, d’après le dossier lui-même',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { suspensions: [], evenements: [] } },
  },
];
