import type { Exemple } from '../exemple';
import { LOISIRS } from './detecteurs/domaines';
import { actionsDe, moyensDe, portee } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Les moyens des activités, repérés et mobilisés. */
export const critere184 = critere(EXPRESSION, '1.8.4', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un moyen rattaché à une action de loisirs ou de vie sociale montre qu’il est repéré ; une action que quelqu’un porte, qu’il est mobilisé.',
  remede: 'Rattacher à chaque action de loisirs ce qu’elle demande : accompagnement, transport, budget, matériel.',
  questions: {
    personne: ['Qu’est-ce qui vous manque pour faire ce que vous aimez ?'],
    equipe: ['Quelles ressources du quartier ou de la commune avez-vous mobilisées pour cette personne ?'],
  },
  elements: [
    element({ pour: [moyensDe(LOISIRS)], manque: ['projet/moyens'] }),
    element({ pour: [actionsDe(LOISIRS, portee)], manque: ['projet/actions'] }),
  ],
});

const contenu = { objectifs: [objectif('loisirs_culture')], actions: [action()] };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un transport rattaché à une sortie que quelqu’un accompagne',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ ...contenu, moyens: [{ id: 'm', titre: 'Minibus', nature: 'materiel', action: 'x' }] }),
    },
  },
  {
    titre: 'Aucun moyen noté pour l’action',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet(contenu) },
  },
  PAS_ENCORE_ADMISE,
];
