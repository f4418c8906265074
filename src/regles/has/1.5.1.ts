import type { Exemple } from '../exemple';
import { informationsSur, listesVides } from './detecteurs/informations';
import { participations, satisfactionDemandee } from './detecteurs/participation';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Participer à la vie collective, être représenté, dire si l’on est satisfait. */
export const critere151 = critere(EXPRESSION, '1.5.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'direction',
  lecture: 'Une invitation déclinée compte : la personne a été sollicitée et a fait son choix.',
  remede: 'Proposer à la personne de participer ou de répondre à une enquête, et noter sa réponse, même négative.',
  questions: {
    personne: ['Connaissez-vous ceux qui parlent au nom des personnes accompagnées ? Leur avez-vous déjà parlé ?'],
    equipe: ['Comment aidez-vous à participer quelqu’un qui ne prend pas la parole en groupe ?'],
  },
  elements: [
    element({
      pour: [participations],
      contre: [
        contraire('Le dossier affirme que rien ne lui a été proposé.', listesVides('participationsCollectives')),
      ],
      manque: ['/accompagnement/participationsCollectives'],
    }),
    element({ pour: [informationsSur('participation')], manque: ['/accompagnement/informations'] }),
    element({ pour: [satisfactionDemandee], manque: ['/accompagnement/participationsCollectives'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Enquête proposée et déclinée, représentants présentés',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        informations: [{ sujet: 'participation', le: '2026-01-05', a: [PERSONNE] }],
        participationsCollectives: [{ type: 'enquete_satisfaction', le: '2026-03-01', reponse: 'a_decline' }],
      },
    },
  },
  {
    titre: 'Rien ne lui a été proposé, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { participationsCollectives: [] } },
  },
  PAS_ENCORE_ADMISE,
];
