import type { Exemple } from '../exemple';
import { evaluationsDe } from './detecteurs/evaluations';
import { critere } from './outils/critere';
import { evaluation, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Les besoins de prévention évalués. */
export const critere1142 = critere(SANTE, '1.14.2', {
  moment: 'elaboration',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Le dossier ne distingue pas prévention et éducation à la santé : la même évaluation éclaire les deux éléments, et ne suffit donc à aucun.',
  remede: 'Faire le point sur les dépistages, les vaccins et l’éducation à la santé, et le dater.',
  questions: {
    personne: ['A-t-on regardé avec vous vos vaccins, vos dents, votre vue, vos dépistages ?'],
    equipe: ['Qui tient à jour le point de prévention, et avec quel médecin ?'],
  },
  elements: [
    element({ pour: [evaluationsDe(['prevention'])], manque: ['projet/evaluations'] }),
    element({ pour: [evaluationsDe(['prevention'])], manque: ['projet/evaluations'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un point de prévention daté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [evaluation('prevention')] }) },
  },
  {
    titre: 'Aucune évaluation de prévention notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [evaluation('autonomie')] }) },
  },
  PAS_ENCORE_ADMISE,
];
