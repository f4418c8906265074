import type { Exemple } from '../exemple';
import { troisTemps } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { RISQUES } from './reference/c2-risques';

/** Fugue et disparition. Évalués, construits avec la personne, avec les moyens. */
export const critere241 = critere(RISQUES, '2.4.1', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Éléments d’évaluation non vus : ceux des autres risques de l’objectif 2.4 sont repris. Une fugue notée depuis dément un risque dit absent.',
  remede:
    'Évaluer ce risque avec la personne, prévoir une réponse qui n’entrave sa liberté que du nécessaire, et la conduite à tenir.',
  questions: {
    personne: ['Êtes-vous libre d’aller où vous voulez ? Vous arrive-t-il de vous perdre, ou de partir sans le dire ?'],
    equipe: ['Que savez-vous de ce qui pousse la personne à partir, et qu’avez-vous prévu avec elle ?'],
  },
  elements: troisTemps('fugue_disparition', 'fugue'),
});

const risque = { id: 'r', nature: 'fugue_disparition', presence: 'present', evalueLe: '2026-01-10' } as const;

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
      accompagnement: { evenements: [{ id: 'v', type: 'fugue', le: '2026-03-01' }] },
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
