import type { Exemple } from '../exemple';
import {
  procheMalgreSouhait,
  prochesAssocies,
  prochesOu,
  SANS_PROCHE,
  sansProche,
  souhaitAu,
} from './detecteurs/entourage';
import { critere } from './outils/critere';
import { projet } from './outils/esquisses';
import { chacun, contraire, element, saufSi } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** La place des proches, telle que la personne la veut. */
export const critere1111 = critere(PROJET, '1.11.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Son souhait le plus récent fait foi, proche par proche ; jamais celui du proche. Sans proche, il n’y a rien à montrer.',
  remede:
    'Demander à la personne la place de chaque proche, dater sa réponse, et s’y tenir pour les réunions et les envois.',
  questions: {
    personne: ['Qui de vos proches voulez-vous associer, prévenir, ou tenir à l’écart ? Est-ce respecté ?'],
    equipe: ['Que répondez-vous à un proche qui demande des nouvelles que la personne ne veut pas donner ?'],
  },
  elements: [
    saufSi(
      SANS_PROCHE,
      sansProche,
      chacun({
        faits: prochesOu(() => true),
        sans: prochesOu((proche, au) => souhaitAu(proche, au) === undefined),
        cle: 'souhaits',
        manque: ['/usager/entourage'],
      }),
    ),
    saufSi(
      SANS_PROCHE,
      sansProche,
      element({
        pour: [prochesAssocies],
        contre: [
          contraire(
            'Un proche a pris part ou reçu quelque chose alors que la personne le tenait à distance.',
            procheMalgreSouhait,
          ),
        ],
        manque: ['/usager/entourage', 'projet/reunions'],
      }),
    ),
  ],
});

const proche = (place: 'associe' | 'tenu_a_distance') => ({
  entourage: [{ personne: 's', souhaits: [{ place, le: '2026-01-01' as const }] }],
});

const personnes = [{ id: 's' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un proche qu’elle veut associer, présent à la réunion : à elle de dire si sa place est la bonne',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      usager: proche('associe'),
      personnes,
      projets: projet({
        reunions: [{ id: 'm', type: 'coconstruction', le: '2026-02-01', presents: [{ qualite: 'proche', id: 's' }] }],
      }),
    },
  },
  {
    titre: 'Le projet remis à un proche tenu à distance',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      usager: proche('tenu_a_distance'),
      personnes,
      projets: projet({ remises: [{ le: '2026-02-01', a: { qualite: 'proche', id: 's' } }] }),
    },
  },
  {
    titre: 'Pas de proche, d’après le dossier lui-même',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { usager: { entourage: [] } },
  },
];
