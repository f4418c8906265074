import type { Exemple } from '../exemple';
import { enEquipe, reunionsOu, traite } from './detecteurs/reunions';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PROFESSIONNEL, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

/** Les questions éthiques, repérées et partagées en équipe. */
export const critere211 = critere(ETHIQUE_ET_DROITS, '2.1.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une réunion où la question éthique est notée étaye le premier élément ; avec deux membres de l’équipe, le second.',
  remede: 'Noter la question que pose la situation, qui en a parlé et ce qui en est sorti.',
  questions: {
    personne: ['Y a-t-il une décision à votre sujet que vous trouvez injuste ou difficile ?'],
    equipe: ['Quelle situation avec cette personne vous a mis en désaccord, et où en avez-vous parlé ?'],
  },
  elements: [
    element({ pour: [reunionsOu((reunion) => traite(reunion, 'ethique'))], manque: ['projet/reunions'] }),
    element({
      pour: [reunionsOu((reunion) => traite(reunion, 'ethique') && enEquipe(reunion))],
      manque: ['projet/reunions'],
    }),
  ],
});

const reunion = { id: 'm', type: 'autre', le: '2026-03-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une question éthique parlée à deux professionnels',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        reunions: [{ ...reunion, sujets: ['ethique'], presents: [PROFESSIONNEL, { qualite: 'medecin' }] }],
      }),
    },
  },
  {
    titre: 'Une réunion dont le sujet n’est pas noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ reunions: [reunion] }) },
  },
  PAS_ENCORE_ADMISE,
];
