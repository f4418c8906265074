import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Ce que la personne attend pour préserver sa santé. */
export const critere1141 = critere(SANTE, '1.14.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Le dossier ne distingue pas prévention et éducation à la santé : la même attente éclaire les deux éléments.',
  remede: 'Demander à la personne ce qui l’aiderait à rester en bonne santé, et noter ses mots.',
  questions: {
    personne: ['Qu’aimeriez-vous savoir ou faire pour prendre soin de votre santé ?'],
    equipe: [
      'Comment abordez-vous la prévention avec la personne : sommeil, alimentation, vie affective, dépistages ?',
    ],
  },
  elements: [
    element({ pour: [attentesDeLaPersonne(['prevention'])], manque: ['projet/attentes'] }),
    element({ pour: [attentesDeLaPersonne(['prevention'])], manque: ['projet/attentes'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une attente de prévention dans ses mots',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [attente('prevention')] }) },
  },
  PAS_ENCORE_ADMISE,
];
