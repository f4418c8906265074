import type { Exemple } from '../exemple';
import {
  attentesDeLaPersonne,
  attentesDeTiersSeulement,
  attentesPrisesEnCompte,
  paroleMalAttribuee,
} from './detecteurs/attentes';
import { preparationsDeLaPersonne, revisionsAvecPersonne } from './detecteurs/expression';
import { informationsSur } from './detecteurs/informations';
import { critere } from './outils/critere';
import { attente, objectif, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Soutenue pour s’exprimer, et ses préférences comptent. */
export const critere161 = critere(EXPRESSION, '1.6.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Ses mots doivent être notés comme les siens. Une préférence reprise dans un objectif, ou écartée avec un motif, a été prise en compte.',
  remede:
    'Noter les mots de la personne avec son nom d’auteur, ceux des autres à part, et relier ses préférences aux objectifs.',
  questions: {
    personne: ['Qu’est-ce qui compte le plus pour vous ? L’équipe le sait-elle, et qu’en a-t-elle fait ?'],
    equipe: ['Comment distinguez-vous, dans l’écrit, la parole de la personne de la vôtre et de celle des proches ?'],
  },
  elements: [
    element({
      pour: [attentesDeLaPersonne()],
      contre: [
        contraire('Un projet de vie dit formulé par la personne porte les mots d’un tiers.', paroleMalAttribuee),
        contraire('Toutes les attentes notées sont celles de tiers.', attentesDeTiersSeulement),
      ],
      manque: ['projet/attentes'],
    }),
    element({
      pour: [preparationsDeLaPersonne, informationsSur('pair_aidance'), revisionsAvecPersonne],
      manque: ['/revisions'],
    }),
    element({ pour: [attentesPrisesEnCompte()], manque: ['projet/attentes'] }),
  ],
});

const tiers = { texte: 'Ses mots à lui.', auteur: { qualite: 'proche' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Ses mots, sa préparation écrite, et une préférence reprise : à elle de dire si cela suffit',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        attentes: [{ ...attente('loisirs_culture'), id: 'a' }],
        objectifs: [{ ...objectif('loisirs_culture'), attentes: ['a'] }],
      }),
      revisions: [
        {
          id: 'r',
          projet: 'p',
          motif: 'date',
          statut: 'ouverte',
          preparations: [{ texte: 'Ses mots.', auteur: PERSONNE, le: '2026-05-01' }],
        },
      ],
    },
  },
  {
    titre: 'Un projet de vie « par la personne », dans les mots d’un proche',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ projetVie: [{ formulation: 'par_la_personne', parole: tiers }] }) },
  },
  {
    titre: 'Seules des attentes de proches',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [{ id: 'a', parole: tiers }] }) },
  },
  PAS_ENCORE_ADMISE,
];
