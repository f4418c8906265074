import type { Exemple } from '../exemple';
import { attentesDeLaPersonne, attentesPrisesEnCompte } from './detecteurs/attentes';
import { CADRE } from './detecteurs/domaines';
import { choixDePrestation, imposeesMalgreRefus } from './detecteurs/refus';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** Les choix de la personne sur son cadre de vie, et ce qu’ils deviennent. */
export const critere141 = critere(DROITS, '1.4.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un choix écarté avec son motif, ou repris dans un objectif, a été pris en compte. Une prestation menée malgré le refus de la personne contredit le critère.',
  remede: 'Relier chaque choix à une décision ; s’il n’est pas suivi, écrire pourquoi et le dire à la personne.',
  questions: {
    personne: [
      'Qu’avez-vous choisi ici : l’heure du lever, les repas, la chambre, les activités ? Qui en a tenu compte ?',
    ],
    equipe: ['Quel choix de la personne n’avez-vous pas pu suivre, et comment le lui avez-vous dit ?'],
  },
  elements: [
    element({
      pour: [attentesDeLaPersonne(CADRE), choixDePrestation()],
      manque: ['projet/attentes', 'projet/prestations'],
    }),
    element({
      pour: [attentesPrisesEnCompte(CADRE), choixDePrestation(({ choix }) => choix?.reponse === 'acceptee')],
      contre: [contraire('Une prestation que la personne a refusée est notée active.', imposeesMalgreRefus)],
      manque: ['projet/attentes', 'projet/prestations'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un choix retenu : elle seule peut dire si elle se sent entendue',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        attentes: [{ ...attente('cadre_de_vie'), suite: { decision: 'retenue', le: '2026-02-01' } }],
      }),
    },
  },
  {
    titre: 'Une prestation refusée par la personne, et pourtant active',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        prestations: [
          {
            id: 's',
            titre: 'Atelier',
            statut: 'actif',
            choix: { reponse: 'refusee', le: '2026-02-01', par: PERSONNE },
          },
        ],
      }),
    },
  },
  PAS_ENCORE_ADMISE,
];
