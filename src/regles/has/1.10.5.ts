import type { Exemple } from '../exemple';
import {
  actionsSansRessource,
  actionsVivantes,
  moyensEtPrestations,
  objectifsSansAction,
} from './detecteurs/coconstruction';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { chacun, contraire, element } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** Ce que le projet demande est mobilisé. */
export const critere1105 = critere(PROJET, '1.10.5', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Une action a sa ressource quand quelqu’un la porte, ou qu’un moyen ou une prestation lui est rattaché.',
  remede: 'Donner à chaque action quelqu’un pour la porter, ses moyens et son échéance.',
  questions: {
    personne: ['Qui vous aide à avancer vers vos objectifs ? Que faudrait-il de plus ?'],
    equipe: ['Quelle action n’avance pas faute de moyens, et qui le sait ?'],
  },
  elements: [
    chacun({
      contre: [
        contraire(
          'Des objectifs sont actifs et le dossier affirme qu’aucune action n’est prévue.',
          objectifsSansAction,
        ),
      ],
      faits: actionsVivantes,
      sans: actionsSansRessource,
      cle: 'responsable',
      manque: ['projet/actions'],
    }),
    element({ pour: [moyensEtPrestations], manque: ['projet/moyens', 'projet/prestations'] }),
  ],
});

const objectifs = [objectif('autonomie')];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une action portée, et un moyen extérieur',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        objectifs,
        actions: [action()],
        moyens: [{ id: 'm', titre: 'Ergothérapeute', nature: 'humain', externe: true }],
      }),
    },
  },
  {
    titre: 'Une action que personne ne porte encore',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ objectifs, actions: [{ id: 'x', titre: 'Action', statut: 'actif', objectifs: ['o'] }] }),
    },
  },
  {
    titre: 'Un objectif actif, et aucune action d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs, actions: [] }) },
  },
  PAS_ENCORE_ADMISE,
];
