import type { Exemple } from '../exemple';
import {
  douleurJamaisEvaluee,
  douleursEvaluees,
  douleursOutillees,
  douleursVuesParUnProche,
  echelleQuiDemandeLaParole,
} from './detecteurs/douleur';
import { critere } from './outils/critere';
import { evaluation, PAS_ENCORE_ADMISE, PROFESSIONNEL, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Les douleurs repérées, évaluées et tracées avec des moyens adaptés. */
export const critere1162 = critere(SANTE, '1.16.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Ce que l’équipe sait des signes de douleur ne se lit que si une évaluation faite avec un proche le montre. Une échelle qui demande à la personne de répondre ne convient pas à celle qui ne parle pas.',
  remede:
    'Choisir une échelle adaptée (d’observation si la personne ne parle pas), la dater, noter les signes habituels.',
  questions: {
    personne: ['Comment montrez-vous que vous avez mal ?'],
    equipe: ['Quelle échelle de douleur employez-vous avec cette personne, et pourquoi ?'],
  },
  elements: [
    element({
      pour: [douleursEvaluees],
      aDefaut: [contraire('Une douleur est notée et aucune évaluation de la douleur ne l’est.', douleurJamaisEvaluee)],
      manque: ['projet/evaluations'],
    }),
    element({ pour: [douleursVuesParUnProche], manque: ['projet/evaluations'] }),
    element({
      pour: [douleursOutillees],
      contre: [
        contraire(
          'La personne est dite non verbale, et l’échelle employée lui demande de répondre.',
          echelleQuiDemandeLaParole,
        ),
      ],
      manque: ['projet/evaluations'],
    }),
    element({ pour: [douleursEvaluees], manque: ['projet/evaluations'] }),
  ],
});

const douleur = { ...evaluation('douleur'), par: [PROFESSIONNEL, { qualite: 'proche' }] } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Évaluée par observation, avec un proche',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [{ ...douleur, outil: { nom: 'Algoplus' } }] }) },
  },
  {
    titre: 'Une échelle visuelle analogique pour une personne non verbale',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      usager: { communication: { expression: 'non_verbale' } },
      projets: projet({ evaluations: [{ ...douleur, outil: { nom: 'EVA' } }] }),
    },
  },
  {
    titre: 'Une douleur notée, jamais évaluée',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { evenements: [{ id: 'v', type: 'douleur', le: '2026-03-01' }] },
      projets: projet({ evaluations: [] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
