import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { objectifsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element, inobservable } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** La vie de citoyen de la personne. */
export const critere191 = critere(EXPRESSION, '1.9.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Cet indice : un souhait ou un objectif de citoyenneté. L’information utile ne se lit pas dans un dossier.',
  remede: 'Parler avec la personne de vote, d’engagement ou d’association, et noter ce qu’elle souhaite.',
  questions: {
    personne: ['Souhaitez-vous voter, vous engager, aider quelqu’un ? Qu’est-ce qui vous y aide ?'],
    equipe: ['Quand parlez-vous du vote et de l’engagement avec la personne ?'],
  },
  elements: [
    element({
      pour: [attentesDeLaPersonne(['citoyennete']), objectifsDe(['citoyennete'])],
      manque: ['projet/attentes'],
    }),
    inobservable,
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un souhait de citoyenneté recueilli',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [attente('citoyennete')] }) },
  },
  PAS_ENCORE_ADMISE,
];
