import type { Exemple } from '../exemple';
import { actionsDe, objectifsDe, portee } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Des moyens adaptés pour exercer sa citoyenneté. */
export const critere192 = critere(EXPRESSION, '1.9.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Une action de citoyenneté que quelqu’un porte montre qu’elle est facilitée ; un objectif de citoyenneté, qu’elle est travaillée. Ce que l’on y apprend ne se lit pas : ce n’est qu’un indice.',
  remede: 'Prévoir une action concrète (bureau de vote, programme lu ensemble, association) et qui l’accompagne.',
  questions: {
    personne: ['A-t-on pris le temps de vous expliquer comment voter ou vous engager ?'],
    equipe: ['Quels supports adaptés utilisez-vous à l’approche d’un scrutin ?'],
  },
  elements: [
    element({ pour: [actionsDe(['citoyennete'], portee)], manque: ['projet/actions'] }),
    element({ pour: [objectifsDe(['citoyennete'])], manque: ['projet/objectifs'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif, et une action que quelqu’un accompagne',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('citoyennete')], actions: [action()] }) },
  },
  {
    titre: 'Rien de noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({}) },
  },
  PAS_ENCORE_ADMISE,
];
