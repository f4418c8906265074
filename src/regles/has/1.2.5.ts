import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { informationsSur } from './detecteurs/informations';
import { actionsDe, prestationsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, attente, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** Se tourner vers l’équipe pour exercer ses droits. */
export const critere125 = critere(DROITS, '1.2.5', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Cet indice : une voie de recours indiquée, ou une action menée avec la personne pour ses droits.',
  remede: 'Noter les demandes d’aide de la personne pour ses droits, et ce qui en a été fait.',
  questions: {
    personne: ['Si vous aviez besoin d’aide pour une démarche ou un droit, à qui la demanderiez-vous ?'],
    equipe: ['Quelle démarche la personne a-t-elle menée avec votre aide cette année ?'],
  },
  elements: [
    element({
      pour: [
        informationsSur('voies_de_recours', 'personne_qualifiee'),
        attentesDeLaPersonne(['droits', 'ressources_budget']),
      ],
      manque: ['/accompagnement/informations', 'projet/attentes'],
    }),
    element({
      pour: [actionsDe(['droits', 'ressources_budget']), prestationsDe('2.3.1.2', '2.3.5')],
      manque: ['projet/actions'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une demande d’aide et une action pour ses droits : elle seule peut dire si elle ose demander',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ attentes: [attente('droits')], objectifs: [objectif('droits')], actions: [action()] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
