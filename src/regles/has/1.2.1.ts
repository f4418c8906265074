import type { Exemple } from '../exemple';
import { informationsSur } from './detecteurs/informations';
import { aucunRoleEnCours, rolesPresentes } from './detecteurs/roles';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** Qui fait quoi autour de la personne, et le sait-elle ? */
export const critere121 = critere(DROITS, '1.2.1', {
  moment: 'admission',
  acteur: 'referent',
  lecture: 'Un référent ou un coordonnateur dont les dates sont passées ne compte plus.',
  remede: 'Nommer un référent, le présenter à la personne et noter quand ; lui redire qui intervient et pourquoi.',
  questions: {
    personne: ['Qui s’occupe de votre projet ? Savez-vous ce que fait chaque personne qui vous accompagne ?'],
    equipe: ['Comment présentez-vous les intervenants à la personne et à ses proches, remplaçants compris ?'],
  },
  elements: [
    element({ pour: [informationsSur('role_des_professionnels')], manque: ['/accompagnement/informations'] }),
    element({
      pour: [rolesPresentes],
      contre: [
        contraire('Le projet s’applique et, d’après le dossier, plus personne n’a de rôle en cours.', aucunRoleEnCours),
      ],
      manque: ['projet/roles'],
    }),
  ],
});

const role = { fonction: 'referent', personne: 'x' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Informée, et son référent lui a été présenté : à elle de dire si elle le reconnaît',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      personnes: [{ id: 'x' }],
      accompagnement: { informations: [{ sujet: 'role_des_professionnels', le: '2026-01-05', a: [PERSONNE] }] },
      projets: projet({ roles: [{ ...role, presenteALaPersonneLe: '2026-01-05' }] }),
    },
  },
  {
    titre: 'Le seul référent noté a quitté ses fonctions',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { personnes: [{ id: 'x' }], projets: projet({ roles: [{ ...role, auLe: '2026-05-01' }] }) },
  },
  PAS_ENCORE_ADMISE,
];
