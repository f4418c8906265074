import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { LOISIRS } from './detecteurs/domaines';
import { actionsDe, objectifsDe, prestationsDe } from './detecteurs/objectifs';
import { choixDePrestation } from './detecteurs/refus';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Prendre part à la vie sociale et culturelle autour de soi. */
export const critere182 = critere(EXPRESSION, '1.8.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un objectif ou un choix d’activité montre l’encouragement ; une action ou une prestation, l’accompagnement ; plusieurs possibilités présentées, l’information.',
  remede: 'Présenter plusieurs possibilités, noter le choix de la personne et ce qui l’aide à y aller.',
  questions: {
    personne: [
      'À quelles sorties ou activités avez-vous envie d’aller ? Qu’est-ce qui vous aide, ou vous en empêche ?',
    ],
    equipe: ['Comment faites-vous connaître ce qui se passe alentour à quelqu’un qui ne lit pas d’affiche ?'],
  },
  elements: [
    element({ pour: [objectifsDe(LOISIRS), attentesDeLaPersonne(LOISIRS)], manque: ['projet/objectifs'] }),
    element({ pour: [actionsDe(LOISIRS), prestationsDe('2.3.4.2')], manque: ['projet/actions', 'projet/prestations'] }),
    element({
      pour: [choixDePrestation(({ choix }) => (choix?.optionsProposees ?? 1) > 1)],
      manque: ['projet/prestations'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif, une action, un choix entre trois activités',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        objectifs: [objectif('loisirs_culture')],
        actions: [action()],
        prestations: [
          {
            id: 's',
            titre: 'Sortie',
            statut: 'actif',
            choix: { reponse: 'acceptee', le: '2026-02-01', par: PERSONNE, optionsProposees: 3 },
          },
        ],
      }),
    },
  },
  PAS_ENCORE_ADMISE,
];
