import type { Exemple } from '../exemple';
import { actionsDe, actionsPrevues, portee } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** L’accompagnement aux dépistages et aux soins de prévention. */
export const critere1145 = critere(SANTE, '1.14.5', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une action de prévention avec quelqu’un pour la porter montre qu’elle est organisée ; terminée, que la personne y a été accompagnée.',
  remede: 'Noter le rendez-vous, qui y accompagne la personne, et qu’il a eu lieu.',
  questions: {
    personne: ['Qui vient avec vous chez le médecin ou au dépistage ? Cela vous aide-t-il ?'],
    equipe: ['Comment préparez-vous la personne à un examen qui l’inquiète ?'],
  },
  elements: [
    element({ pour: [actionsPrevues(['prevention'], portee)], manque: ['projet/actions'] }),
    element({ pour: [actionsDe(['prevention'], ({ statut }) => statut === 'termine')], manque: ['projet/actions'] }),
  ],
});

const objectifs = [objectif('prevention')];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un dépistage accompagné, et fait',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs, actions: [{ ...action(), statut: 'termine' }] }) },
  },
  {
    titre: 'Un dépistage prévu',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs, actions: [action()] }) },
  },
  PAS_ENCORE_ADMISE,
];
