import type { Exemple } from '../exemple';
import { troisTemps } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { RISQUES } from './reference/c2-risques';

/** Addictions et conduites à risque. Évalués, construits avec la personne, avec les moyens. */
export const critere242 = critere(RISQUES, '2.4.2', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Évalué veut dire dit présent ou absent. S’il est absent, il n’y a rien à construire ; s’il est présent, chaque réponse doit exister et l’avis de la personne être noté, ou pourquoi il manque.',
  remede: 'Évaluer ce risque avec la personne, prévoir une réponse qui lui convienne et les relais spécialisés.',
  questions: {
    personne: [
      'Avez-vous des habitudes qui vous inquiètent, ou qui inquiètent les autres ? En parle-t-on avec vous sans vous juger ?',
    ],
    equipe: ['Comment parlez-vous d’addiction avec la personne, et avec quel partenaire ?'],
  },
  elements: troisTemps('addictions'),
});

const risque = { id: 'r', nature: 'addictions', presence: 'present', evalueLe: '2026-01-10' } as const;

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
