import type { Exemple } from '../exemple';
import { troisTemps } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { RISQUES } from './reference/c2-risques';

/** Radicalisation et prosélytisme. Évalués, construits avec la personne, avec les moyens. */
export const critere247 = critere(RISQUES, '2.4.7', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Évalué veut dire dit présent ou absent. S’il est absent, il n’y a rien à construire ; s’il est présent, chaque réponse doit exister et l’avis de la personne être noté, ou pourquoi il manque. Ne pas l’évaluer quand rien n’y conduit n’est pas un manquement.',
  remede: 'N’évaluer ce risque que sur des faits, avec la personne, et prévoir une réponse proportionnée.',
  questions: {
    personne: ['Êtes-vous libre de penser et de croire ce que vous voulez ? Quelqu’un vous met-il la pression ?'],
    equipe: ['Sur quels faits, et non quelles impressions, évaluez-vous ce risque ?'],
  },
  elements: troisTemps('radicalisation'),
});

const risque = { id: 'r', nature: 'radicalisation', presence: 'present', evalueLe: '2026-01-10' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Présent, avec une réponse, l’avis de la personne et une action',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        actions: [action('x', [])],
        risques: [
          { ...risque, actions: ['x'], avisPersonne: { recueilli: true, sens: 'favorable', le: '2026-02-01' } },
        ],
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
    titre: 'Le risque n’est pas évalué',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [{ ...risque, presence: 'non_evalue' }] }) },
  },
  PAS_ENCORE_ADMISE,
];
