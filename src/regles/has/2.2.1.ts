import type { Exemple } from '../exemple';
import {
  reexamensOublies,
  restrictionsIncompletes,
  restrictionsInjustifiees,
  restrictionsOu,
  sansRestriction,
} from './detecteurs/restrictions';
import { categoriesSauf } from './outils/champs';
import { critere } from './outils/critere';
import { projet } from './outils/esquisses';
import { chacun, contraire, saufSi } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

const OBJETS = ['aller_venir', 'contention'] as const;

/** La liberté d’aller et venir : chaque restriction motivée, mesurée, discutée, limitée dans le temps. */
export const critere221 = critere(ETHIQUE_ET_DROITS, '2.2.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'direction',
  champ: { categories: categoriesSauf('sad_aide', 'sad_mixte') },
  lecture:
    'Éléments d’évaluation non vus : un seul est lu ici, la tenue de chaque restriction d’aller et venir ou de contention. Une restriction complète est motivée, proportionnée, avec l’avis de la personne et un terme ou un réexamen.',
  remede: 'Revoir chaque restriction : son motif, sa mesure, l’avis de la personne, sa fin ou son réexamen.',
  questions: {
    personne: ['Pouvez-vous sortir quand vous voulez ? Vous a-t-on expliqué pourquoi, si ce n’est pas le cas ?'],
    equipe: ['Quand avez-vous rediscuté pour la dernière fois de chaque porte fermée, et avec qui ?'],
  },
  elements: [
    saufSi(
      'Le dossier affirme qu’aucune restriction d’aller et venir n’a cours.',
      sansRestriction(OBJETS),
      chacun({
        contre: [
          contraire('Une restriction est dite non motivée ou non proportionnée.', restrictionsInjustifiees(OBJETS)),
          contraire(
            'Un réexamen prévu est passé, et le dossier affirme qu’il n’a pas eu lieu.',
            reexamensOublies(OBJETS),
          ),
        ],
        faits: restrictionsOu(OBJETS),
        sans: restrictionsIncompletes(OBJETS),
        manque: ['projet/restrictions'],
      }),
    ),
  ],
});

const restriction = { id: 'r', objet: 'aller_venir', decideeLe: '2026-01-10' } as const;
const structure = { categorie: 'ehpad' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Motivée, proportionnée, discutée, avec un terme',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      structure,
      projets: projet({
        restrictions: [
          {
            ...restriction,
            motivee: true,
            proportionnee: true,
            avisPersonne: { recueilli: true, sens: 'reserve' },
            finLe: '2026-07-01',
          },
        ],
      }),
    },
  },
  {
    titre: 'Non motivée, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { structure, projets: projet({ restrictions: [{ ...restriction, motivee: false }] }) },
  },
  {
    titre: 'Le réexamen prévu n’a pas eu lieu, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      structure,
      projets: projet({ restrictions: [{ ...restriction, reexamenLe: '2026-05-31', reexamineeLe: [] }] }),
    },
  },
  {
    titre: 'L’avis de la personne n’est pas noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { structure, projets: projet({ restrictions: [restriction] }) },
  },
  {
    titre: 'Aucune restriction, d’après le dossier lui-même',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { structure, projets: projet({ restrictions: [] }) },
  },
];
