import type { Exemple } from '../exemple';
import { informationsSur } from './detecteurs/informations';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element, RIEN, reperer } from './outils/releves';
import { misEnOeuvre } from './outils/vue';
import { DROITS } from './reference/c1-droits';

/** Accès de la personne à ce qui concerne son accompagnement. */
export const critere124 = critere(DROITS, '1.2.4', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Le projet remis à la personne, ou une demande d’accès satisfaite, montre l’accès ; l’information sur le dossier se note à part.',
  remede:
    'Remettre son projet à la personne sous une forme qui lui convient, et lui dire comment consulter son dossier.',
  questions: {
    personne: ['Avez-vous votre projet chez vous ? Savez-vous comment voir votre dossier ?'],
    equipe: ['Que faites-vous quand quelqu’un demande à voir son dossier ?'],
  },
  elements: [
    element({
      pour: [
        ({ projet, ici, au }) =>
          reperer(projet?.remises, ici, 'remises', ({ le, a }) => le <= au && a.qualite === 'personne'),
        ({ dossier, au }) =>
          reperer(
            dossier.accompagnement?.demandesAcces,
            '/accompagnement',
            'demandesAcces',
            ({ par, reponse }) =>
              par.qualite === 'personne' &&
              reponse !== undefined &&
              reponse.sens !== 'refus_motive' &&
              reponse.le <= au,
          ),
      ],
      aDefaut: [
        contraire('Le projet s’applique et le dossier affirme qu’il n’a été remis à personne.', (vue) =>
          misEnOeuvre(vue) && vue.projet?.remises?.length === 0 ? [`${vue.ici}/remises`] : RIEN,
        ),
      ],
      manque: ['projet/remises'],
    }),
    element({ pour: [informationsSur('acces_dossier')], manque: ['/accompagnement/informations'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Projet remis, accès au dossier expliqué : il reste à savoir si elle s’en sert',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { informations: [{ sujet: 'acces_dossier', le: '2026-01-05', a: [PERSONNE] }] },
      projets: projet({ remises: [{ le: '2026-02-01', a: PERSONNE, forme: 'falc' }] }),
    },
  },
  {
    titre: 'Le dossier affirme que le projet n’a pas été remis',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ remises: [] }) },
  },
  PAS_ENCORE_ADMISE,
];
