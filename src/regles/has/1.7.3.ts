import type { Exemple } from '../exemple';
import {
  aucunRefus,
  refusNonReinterroges,
  refusNotes,
  refusOublies,
  refusSansAlternative,
  SANS_REFUS,
} from './detecteurs/refus';
import { critere } from './outils/critere';
import { PERSONNE, projet } from './outils/esquisses';
import { chacun, contraire, saufSi } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Un refus est respecté, reparlé, et d’autres voies sont cherchées. */
export const critere173 = critere(EXPRESSION, '1.7.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Aucun motif n’est jamais attendu de la personne. Le critère se lit sur les refus qui durent, au projet, à ses prestations ou au registre des consentements ; un refus levé n’a plus à être reparlé.',
  remede: 'Convenir d’un jour pour en reparler, noter quand on l’a fait et ce qui a été proposé d’autre.',
  questions: {
    personne: ['Quand vous avez dit non, que s’est-il passé ensuite ? Vous a-t-on proposé autre chose ?'],
    equipe: ['Comment revenez-vous sur un refus sans insister ?'],
  },
  elements: [
    saufSi(
      SANS_REFUS,
      aucunRefus,
      chacun({
        contre: [
          contraire(
            'Le jour convenu pour reparler d’un refus est passé, et le dossier affirme qu’on n’en a pas reparlé.',
            refusOublies,
          ),
        ],
        faits: refusNotes,
        sans: refusNonReinterroges,
        manque: ['projet/refus', '/consentements'],
      }),
    ),
    saufSi(
      SANS_REFUS,
      aucunRefus,
      chacun({
        faits: refusNotes,
        sans: refusSansAlternative,
        cle: 'alternativeProposee',
        manque: ['projet/refus', '/consentements'],
      }),
    ),
  ],
});

const refus = { id: 'n', le: '2026-01-10', par: PERSONNE, objet: 'element' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Reparlé trois mois plus tard, avec une autre proposition',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ refus: [{ ...refus, reinterrogeLe: ['2026-04-10'], alternativeProposee: 'Autre chose.' }] }),
    },
  },
  {
    titre: 'Le jour convenu est passé et le dossier affirme qu’on n’en a pas reparlé',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ refus: [{ ...refus, reinterrogerLe: '2026-05-31', reinterrogeLe: [] }] }) },
  },
  {
    titre: 'Un refus dont la suite n’est pas notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ refus: [refus] }) },
  },
  {
    titre: 'Aucun refus, d’après le dossier lui-même',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { consentements: [], projets: projet({ refus: [] }) },
  },
];
