import type { Exemple } from '../exemple';
import { troisTemps } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { RISQUES } from './reference/c2-risques';

/** Harcèlement et abus de faiblesse. Évalués, construits avec la personne, avec les moyens. */
export const critere246 = critere(RISQUES, '2.4.6', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Évalué veut dire dit présent ou absent. S’il est absent, il n’y a rien à construire ; s’il est présent, chaque réponse doit exister et l’avis de la personne être noté, ou pourquoi il manque. Un signalement de maltraitance noté depuis dément un risque dit absent.',
  remede: 'Évaluer ce risque avec la personne, prévoir une protection et le signalement, mettre le projet à jour.',
  questions: {
    personne: ['Quelqu’un vous embête-t-il, ou profite-t-il de vous ? À qui le diriez-vous ?'],
    equipe: ['Quels signes vous alertent, et que faites-vous alors pour la personne ?'],
  },
  elements: troisTemps('harcelement_abus_faiblesse', 'maltraitance_signalee'),
});

const risque = { id: 'r', nature: 'harcelement_abus_faiblesse', presence: 'present', evalueLe: '2026-01-10' } as const;

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
    titre: 'Dit absent, et démenti par un événement',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ id: 'v', type: 'maltraitance_signalee', le: '2026-03-01' }] },
      projets: projet({ risques: [{ ...risque, presence: 'absent' }] }),
    },
  },
  {
    titre: 'Le risque n’est pas évalué',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [{ ...risque, presence: 'non_evalue' }] }) },
  },
  PAS_ENCORE_ADMISE,
];
