import type { Exemple } from '../exemple';
import { evaluationsDe, evaluationsOutillees } from './detecteurs/evaluations';
import { evalue, risquesOu } from './detecteurs/risques';
import { critere } from './outils/critere';
import { evaluation, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** Les besoins en santé mentale, repérés et tracés. */
export const critere261 = critere(AUTONOMIE_ET_SANTE, '2.6.1', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Une évaluation de santé mentale datée est une trace ; le risque de suicide évalué en est une autre. Un outil nommé est tenu pour adapté, faute d’en pouvoir juger.',
  remede: 'Faire le point sur la santé mentale avec la personne, nommer l’outil, dater.',
  questions: {
    personne: ['Comment va votre moral ? À qui en parlez-vous ?'],
    equipe: ['À quoi voyez-vous que la personne va moins bien ?'],
  },
  elements: [
    element({
      pour: [evaluationsDe(['sante_mentale']), risquesOu(['suicide'], evalue)],
      manque: ['projet/evaluations', 'projet/risques'],
    }),
    element({ pour: [evaluationsOutillees(['sante_mentale'])], manque: ['projet/evaluations'] }),
    element({ pour: [evaluationsDe(['sante_mentale'])], manque: ['projet/evaluations'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une évaluation datée, avec son outil',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [{ ...evaluation('sante_mentale'), outil: { nom: 'GDS' } }] }) },
  },
  {
    titre: 'L’outil n’est pas nommé',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [evaluation('sante_mentale')] }) },
  },
  PAS_ENCORE_ADMISE,
];
