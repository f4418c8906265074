import type { Exemple } from '../exemple';
import { plansDe, sansRelais, transmisATemps, transmisMalgreElle, transmisTropTard } from './detecteurs/parcours';
import { critere } from './outils/critere';
import { PARTENAIRE } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { CONTINUITE } from './reference/c2-parcours';

/** La transmission à ceux qui prennent le relais. */
export const critere293 = critere(CONTINUITE, '2.9.3', {
  moment: 'sortie',
  acteur: 'referent',
  prealable: sansRelais,
  lecture:
    'Le critère est lu quand une sortie est notée, hors décès. Si la personne ne veut pas de transmission et qu’il n’y en a pas eu, il n’a pas d’objet. Transmettre le jour de la sortie est à temps ; après, non. Une fiche de liaison montre le moyen ; savoir à qui l’on a transmis ne le dit pas.',
  remede: 'Préparer avec la personne ce qui sera transmis, à qui, et le faire avant son départ.',
  questions: {
    personne: ['Savez-vous ce que l’on a dit de vous à ceux qui vous accompagnent maintenant ?'],
    equipe: ['Que transmettez-vous, à qui, et comment la personne le sait-elle ?'],
  },
  elements: [
    element({
      pour: [transmisATemps],
      contre: [
        contraire('Une transmission a eu lieu alors que la personne ne le voulait pas.', transmisMalgreElle),
        contraire('La transmission est notée après la sortie.', transmisTropTard),
      ],
      manque: ['/accompagnement/sortie/transmissionLe'],
    }),
    element({
      pour: [plansDe(['fiche_liaison'])],
      manque: ['/accompagnement/plansLies'],
    }),
  ],
});

const sortie = { le: '2026-03-01', motif: 'reorientation', transmissionA: [PARTENAIRE] } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Transmis le jour de la sortie, avec une fiche de liaison',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        sortie: { ...sortie, transmissionLe: '2026-03-01' },
        plansLies: [{ id: 'l', type: 'fiche_liaison', etabliLe: '2026-02-25' }],
      },
    },
  },
  {
    titre: 'Transmis le lendemain',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { sortie: { ...sortie, transmissionLe: '2026-03-02' } } },
  },
  {
    titre: 'Transmis le jour de la sortie, on ne sait par quel moyen',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { sortie: { ...sortie, transmissionLe: '2026-03-01' } } },
  },
  {
    titre: 'La transmission n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { sortie } },
  },
  {
    titre: 'La personne est toujours accompagnée',
    verdict: 'sans_objet',
    au: '2026-02-01',
    dossier: { accompagnement: { sortie } },
  },
];
