import type { Exemple } from '../exemple';
import { objectifsContreAvis, objectifsNonDiscutes, objectifsVivants } from './detecteurs/coconstruction';
import { placeChoisie } from './detecteurs/entourage';
import { critere } from './outils/critere';
import { attente, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { chacun, contraire } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** L’équipe construit avec la personne, objectif par objectif, et avec les proches qu’elle veut associer. */
export const critere1104 = critere(PROJET, '1.10.4', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Un objectif est construit avec la personne quand son avis y est noté (ou pourquoi il manque) et qu’une attente ou un besoin le fonde. Un objectif mené contre son avis contredit le critère quand le dossier affirme ne tenir ni négociation, ni désaccord.',
  remede:
    'Revoir chaque objectif avec la personne, noter son avis, le relier à une attente ou à un besoin, écrire les désaccords.',
  questions: {
    personne: [
      'Parmi ces objectifs, lesquels viennent de vous ? Y en a-t-il un avec lequel vous n’êtes pas d’accord ?',
    ],
    equipe: ['Que faites-vous d’un objectif auquel vous tenez et que la personne ne veut pas ?'],
  },
  elements: [
    chacun({
      contre: [
        contraire(
          'Un objectif est actif contre l’avis noté de la personne, sans négociation ni désaccord écrit.',
          objectifsContreAvis,
        ),
      ],
      faits: objectifsVivants,
      sans: objectifsNonDiscutes,
      manque: ['projet/objectifs'],
    }),
    placeChoisie,
  ],
});

const discute = { ...objectif('autonomie'), attentes: ['a'] };
const contreSonAvis = {
  ...discute,
  avisPersonne: { recueilli: true, sens: 'defavorable', le: '2026-02-01' },
} as const;
const usager = { entourage: [] } as const;
const attentes = [{ ...attente('autonomie'), id: 'a' }];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif né d’une attente, avec l’avis de la personne',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      usager: { entourage: [{ personne: 's', souhaits: [{ place: 'associe', le: '2026-01-01' }] }] },
      personnes: [{ id: 's' }],
      projets: projet({
        attentes,
        objectifs: [{ ...discute, avisPersonne: { recueilli: true, sens: 'favorable', le: '2026-02-01' } }],
      }),
    },
  },
  {
    titre: 'L’avis de la personne n’est pas noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { usager, projets: projet({ attentes, objectifs: [discute] }) },
  },
  {
    titre: 'Actif contre son avis, ni négocié, ni suivi d’un désaccord écrit',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      usager,
      projets: projet({ attentes, objectifs: [{ ...contreSonAvis, negociation: [] }], desaccords: [] }),
    },
  },
  {
    titre: 'Actif contre son avis, et le dossier ne dit rien d’une négociation',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { usager, projets: projet({ attentes, objectifs: [contreSonAvis], desaccords: [] }) },
  },
  PAS_ENCORE_ADMISE,
];
