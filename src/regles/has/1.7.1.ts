import type { Exemple } from '../exemple';
import { accordsAvantVersion, accordsDeTiers, recherchesAupresDElle } from './detecteurs/consentements';
import { accordsSansComprehension, informationsAvantReponse } from './detecteurs/expression';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Consentir en connaissance de cause. */
export const critere171 = critere(EXPRESSION, '1.7.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Un curateur assiste et ne consent jamais à la place de la personne ; un proche, une personne de confiance ou un professionnel non plus. Un accord daté d’avant la version acceptée ne porte pas sur elle.',
  remede: 'Demander l’accord de la personne objet par objet, après une information adaptée, et noter l’une et l’autre.',
  questions: {
    personne: ['Vous a-t-on expliqué votre projet avant de vous demander votre accord ? Pouviez-vous dire non ?'],
    equipe: ['Comment vous assurez-vous que la personne a compris à quoi elle dit oui ?'],
  },
  elements: [
    element({
      pour: [recherchesAupresDElle],
      contre: [
        contraire(
          'Un accord a été donné par quelqu’un qui ne peut consentir à la place de la personne.',
          accordsDeTiers,
        ),
        contraire(
          'Un accord de la personne précède la version du projet à laquelle il se rapporte.',
          accordsAvantVersion,
        ),
      ],
      manque: ['/consentements'],
    }),
    element({
      pour: [informationsAvantReponse],
      contre: [
        contraire(
          'Un accord est noté alors que la dernière information n’a pas été comprise.',
          accordsSansComprehension,
        ),
      ],
      manque: ['/consentements'],
    }),
  ],
});

const consentement = { id: 'c', objet: 'projet', statut: 'donne' } as const;
const recherche = { le: '2026-02-01', aupresDe: PERSONNE } as const;
const information = { le: '2026-01-25', moyens: ['falc'] } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Informée, puis d’accord : à elle de dire si elle se sentait libre',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      consentements: [
        {
          ...consentement,
          recherches: [{ ...recherche, information: { ...information, comprise: true } }],
          reponse: { le: '2026-02-01', par: PERSONNE, forme: 'oral' },
        },
      ],
    },
  },
  {
    titre: 'L’accord est celui du curateur',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      consentements: [
        {
          ...consentement,
          recherches: [],
          reponse: { le: '2026-02-01', par: { qualite: 'curateur' }, forme: 'ecrit' },
        },
      ],
    },
  },
  {
    titre: 'D’accord, sans avoir compris l’information',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      consentements: [
        {
          ...consentement,
          recherches: [{ ...recherche, information: { ...information, comprise: false } }],
          reponse: { le: '2026-02-01', par: PERSONNE, forme: 'oral' },
        },
      ],
    },
  },
  {
    titre: 'L’accord précède la version acceptée',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        versions: [{ numero: 2, etablieLe: '2026-03-01', motif: 'revision' }],
        accords: [{ id: 'k', partie: 'personne', par: PERSONNE, le: '2026-02-01', version: 2, forme: 'signature' }],
      }),
    },
  },
  PAS_ENCORE_ADMISE,
];
