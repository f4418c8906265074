import type { Exemple } from '../exemple';
import { attentesDeLaPersonne, attentesPrisesEnCompte } from './detecteurs/attentes';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE } from './reference/c1-autonomie';

/** Ce que la personne attend de son logement. */
export const critere1131 = critere(AUTONOMIE, '1.13.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture: 'Une attente retenue, motivée, communiquée ou reprise dans un objectif a été prise en compte.',
  remede: 'Demander à la personne où et comment elle veut habiter, et lui répondre.',
  questions: {
    personne: ['Êtes-vous bien là où vous habitez ? Voudriez-vous changer quelque chose ?'],
    equipe: ['Quand avez-vous parlé de logement avec la personne pour la dernière fois ?'],
  },
  elements: [
    element({ pour: [attentesDeLaPersonne(['logement'])], manque: ['projet/attentes'] }),
    element({ pour: [attentesPrisesEnCompte(['logement'])], manque: ['projet/attentes'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une attente retenue : à elle de dire si elle s’y retrouve',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ attentes: [{ ...attente('logement'), suite: { decision: 'retenue', le: '2026-02-01' } }] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
