import type { Exemple } from '../exemple';
import { attentesDeLaPersonne, attentesRepetees } from './detecteurs/attentes';
import { AUTONOMIE_QUOTIDIENNE } from './detecteurs/domaines';
import { revisionsAvecPersonne } from './detecteurs/expression';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE } from './reference/c1-autonomie';

/** L’aide que la personne souhaite pour son autonomie, demandée plus d’une fois. */
export const critere1121 = critere(AUTONOMIE, '1.12.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    '« Régulièrement » n’a pas de mesure dans le critère : deux recueils à des jours différents, ou une révision avec la personne, en sont ici l’indice.',
  remede: 'Redemander à la personne, à chaque révision au moins, quelle aide elle veut pour faire par elle-même.',
  questions: {
    personne: ['Pour quoi voulez-vous de l’aide, et que voulez-vous faire seul ? Vous le demande-t-on souvent ?'],
    equipe: ['Quand avez-vous reparlé avec la personne de l’aide qu’elle souhaite ?'],
  },
  elements: [
    element({ pour: [attentesDeLaPersonne(AUTONOMIE_QUOTIDIENNE)], manque: ['projet/attentes'] }),
    element({
      pour: [attentesRepetees(AUTONOMIE_QUOTIDIENNE), revisionsAvecPersonne],
      manque: ['projet/attentes', '/revisions'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Demandé à deux reprises : à elle de dire si on l’écoute',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ attentes: [attente('autonomie', '2025-06-01'), attente('autonomie', '2026-02-01')] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
