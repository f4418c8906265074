import type { Exemple } from '../exemple';
import { AUTONOMIE_QUOTIDIENNE } from './detecteurs/domaines';
import { evaluationsDe } from './detecteurs/evaluations';
import { evalue, presentsAvecReponse, presentsSansReponse, risquesOu, siPresent } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { AUTONOMIE } from './reference/c1-autonomie';

/** Perte d’autonomie et isolement repérés tôt, et l’alerte donnée. */
export const critere1123 = critere(AUTONOMIE, '1.12.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une réponse au risque d’isolement montre que l’alerte a porté. Le risque évalué, même absent, montre qu’il est repéré.',
  remede: 'Évaluer le risque d’isolement, prévenir ceux qui peuvent agir, et prévoir une réponse.',
  questions: {
    personne: ['Vous arrive-t-il de vous sentir seul ? Qui s’en aperçoit ?'],
    equipe: ['Quel signe vous alerte, et qui prévenez-vous ?'],
  },
  elements: [
    siPresent(
      ['isolement'],
      element({
        pour: [presentsAvecReponse(['isolement'])],
        contre: [
          contraire(
            'L’isolement est dit présent et le dossier affirme que rien n’y répond.',
            presentsSansReponse(['isolement']),
          ),
        ],
        manque: ['projet/risques'],
      }),
    ),
    element({
      pour: [risquesOu(['isolement'], evalue), evaluationsDe(AUTONOMIE_QUOTIDIENNE)],
      manque: ['projet/risques', 'projet/evaluations'],
    }),
  ],
});

const risque = { id: 'r', nature: 'isolement', presence: 'present', evalueLe: '2026-01-10' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Isolement repéré, et une action y répond',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        objectifs: [objectif('vie_sociale')],
        actions: [action()],
        risques: [{ ...risque, actions: ['x'] }],
      }),
    },
  },
  {
    titre: 'Évalué et dit absent',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [{ ...risque, presence: 'absent' }] }) },
  },
  {
    titre: 'Présent, et rien n’y répond d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [{ ...risque, objectifs: [], actions: [] }] }) },
  },
  {
    titre: 'Présent, sans réponse notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [risque] }) },
  },
  PAS_ENCORE_ADMISE,
];
