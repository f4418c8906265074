import type { Exemple } from '../exemple';
import { documentsRemis, entretiensOu, informationsSur, listesVides } from './detecteurs/informations';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** L’équipe informe des droits, et sait orienter. */
export const critere126 = critere(DROITS, '1.2.6', {
  moment: 'admission',
  acteur: 'equipe',
  lecture:
    'Remettre la charte ou expliquer les droits vaut information ; nommer une voie de recours montre qu’on sait orienter.',
  remede: 'Expliquer les droits et les recours (personne qualifiée, réclamation), et noter la date et la forme.',
  questions: {
    personne: ['Qui vous a parlé de vos droits, et qu’en avez-vous retenu ?'],
    equipe: ['Vers qui orientez-vous quelqu’un qui conteste une décision de la structure ?'],
  },
  elements: [
    element({
      pour: [
        informationsSur('droits'),
        entretiensOu(({ droitsExpliques }) => droitsExpliques === true),
        documentsRemis('charte_droits_libertes', 'notice_droits_recours'),
      ],
      aDefaut: [
        contraire(
          'Le dossier affirme qu’aucune information n’a été donnée et aucun document remis.',
          listesVides('informations', 'documentsRemis'),
        ),
      ],
      manque: ['/accompagnement/informations'],
    }),
    element({
      pour: [informationsSur('voies_de_recours', 'personne_qualifiee'), documentsRemis('notice_droits_recours')],
      manque: ['/accompagnement/informations'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Droits expliqués et notice des recours remise',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        documentsRemis: [{ type: 'notice_droits_recours', le: '2026-01-05', a: PERSONNE }],
        informations: [{ sujet: 'droits', le: '2026-01-05', a: [PERSONNE] }],
      },
    },
  },
  {
    titre: 'Rien n’a été dit ni remis, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { documentsRemis: [], informations: [] } },
  },
  {
    titre: 'Information donnée au seul tuteur : rien n’est dit de la personne',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { accompagnement: { informations: [{ sujet: 'droits', le: '2026-01-05', a: [{ qualite: 'tuteur' }] }] } },
  },
  PAS_ENCORE_ADMISE,
];
