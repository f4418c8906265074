import type { Exemple } from '../exemple';
import { actionsDe, besoinsDe, objectifsDe, prestationsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE } from './reference/c1-autonomie';

/** Les démarches de logement de la personne. */
export const critere1132 = critere(AUTONOMIE, '1.13.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Un objectif de logement montre qu’on en a parlé ; une action ou une prestation, qu’on l’accompagne.',
  remede: 'Noter les démarches faites avec la personne et leurs dates.',
  questions: {
    personne: ['Avez-vous besoin d’aide pour trouver ou garder votre logement ? À qui la demandez-vous ?'],
    equipe: ['Quelles démarches de logement avez-vous faites avec la personne ?'],
  },
  elements: [
    element({ pour: [objectifsDe(['logement']), besoinsDe('1.3.2')], manque: ['projet/objectifs'] }),
    element({
      pour: [actionsDe(['logement']), prestationsDe('2.3.2')],
      manque: ['projet/actions', 'projet/prestations'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif et une action de logement',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('logement')], actions: [action()] }) },
  },
  PAS_ENCORE_ADMISE,
];
