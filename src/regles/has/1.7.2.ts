import type { Exemple } from '../exemple';
import { recherchesAupresDElle } from './detecteurs/consentements';
import { avisRecherches, ecritPourNonLectrice, informationsAvantReponse } from './detecteurs/expression';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** L’adhésion recherchée, y compris quand le consentement ne peut s’exprimer. */
export const critere172 = critere(EXPRESSION, '1.7.2', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'L’avis recueilli, ou la raison pour laquelle il n’a pu l’être, montre une recherche d’adhésion, même quand un représentant répond.',
  remede:
    'Chercher l’adhésion par des moyens adaptés, noter signes et paroles, et la raison s’il n’y a pas de réponse.',
  questions: {
    personne: ['A-t-on pris le temps de vous expliquer, d’une façon qui vous convient ?'],
    equipe: ['À quoi voyez-vous que la personne est d’accord quand elle ne le dit pas avec des mots ?'],
  },
  elements: [
    element({ pour: [recherchesAupresDElle, avisRecherches], manque: ['/consentements', 'projet/objectifs'] }),
    element({
      pour: [informationsAvantReponse],
      contre: [
        contraire(
          'La personne est dite non lectrice, et l’information n’a été donnée que par écrit.',
          ecritPourNonLectrice,
        ),
      ],
      manque: ['/consentements'],
    }),
  ],
});

const recherche = (moyen: 'ecrit' | 'pictogrammes') => ({
  id: 'c',
  objet: 'projet' as const,
  statut: 'recherche' as const,
  recherches: [{ le: '2026-02-01', aupresDe: PERSONNE, information: { le: '2026-02-01', moyens: [moyen] } }],
});
const usager = { communication: { lecture: 'non_lectrice' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Expliqué avec des pictogrammes à une personne non lectrice',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { usager, consentements: [recherche('pictogrammes')] },
  },
  {
    titre: 'Un écrit seul, pour une personne non lectrice',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { usager, consentements: [recherche('ecrit')] },
  },
  {
    titre: 'Le dossier ne dit rien des consentements',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({}) },
  },
  PAS_ENCORE_ADMISE,
];
