import type { Exemple } from '../exemple';
import { actionsDe, avecPartenaire } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Un programme de prévention mené, ou vers lequel on oriente. */
export const critere1143 = critere(SANTE, '1.14.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Le critère admet l’un ou l’autre : une action de prévention menée ici, ou avec un partenaire, éclaire les deux éléments.',
  remede: 'Inscrire au projet une action de prévention, avec qui la mène, ici ou au dehors.',
  questions: {
    personne: ['Avez-vous participé à quelque chose pour votre santé : un atelier, une rencontre ?'],
    equipe: ['À quel programme avez-vous orienté la personne, et qu’en a-t-elle fait ?'],
  },
  elements: [
    element({ pour: [actionsDe(['prevention'])], manque: ['projet/actions'] }),
    element({
      pour: [actionsDe(['prevention'], avecPartenaire), actionsDe(['prevention'])],
      manque: ['projet/actions'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une action de prévention portée par l’équipe',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('prevention')], actions: [action()] }) },
  },
  {
    titre: 'Un objectif, aucune action notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('prevention')] }) },
  },
  PAS_ENCORE_ADMISE,
];
