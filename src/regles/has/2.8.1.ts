import type { Exemple } from '../exemple';
import { rupturesDementies } from './detecteurs/parcours';
import { reunionsOu, traite } from './detecteurs/reunions';
import { evalue, present, risquesOu } from './detecteurs/risques';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { chacun, contraire, element, RIEN, saufSi } from './outils/releves';
import { CONTINUITE } from './reference/c2-parcours';

const NATURES = ['rupture_parcours', 'suicide', 'fugue_disparition'] as const;

/** Les crises et les ruptures, anticipées. */
export const critere281 = critere(CONTINUITE, '2.8.1', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Un risque de crise ou de rupture évalué, ou une réunion qui en traite, montre le repérage ; l’avis de la personne ou un secours prévu avec elle, qu’elle est avertie. Deux ruptures ou plus démentent un risque dit absent.',
  remede: 'Écrire avec la personne les signes qui alertent, ce qu’elle veut qu’on fasse, et qui appeler.',
  questions: {
    personne: ['Quand cela commence à aller mal, qu’est-ce qui vous aide ? L’a-t-on écrit avec vous ?'],
    equipe: ['Quels signes annoncent une crise chez cette personne, et que fait chacun ?'],
  },
  elements: [
    element({
      pour: [risquesOu(NATURES, evalue), reunionsOu((reunion) => traite(reunion, 'crise_ou_rupture'))],
      contre: [
        contraire(
          'Plusieurs crises ou ruptures sont notées et le risque de rupture est dit absent.',
          rupturesDementies,
        ),
      ],
      manque: ['projet/risques', 'projet/reunions'],
    }),
    saufSi(
      'Le risque de rupture a été évalué et dit absent, et aucun risque voisin n’est dit présent.',
      (vue) => (risquesOu(NATURES, present)(vue).length === 0 ? risquesOu(['rupture_parcours'], evalue)(vue) : RIEN),
      chacun({
        faits: risquesOu(NATURES, present),
        sans: risquesOu(NATURES, (r, au) => present(r, au) && r.avisPersonne === undefined && r.secours === undefined),
        cle: 'avisPersonne',
        manque: ['projet/risques'],
      }),
    ),
  ],
});

const risque = { id: 'r', nature: 'rupture_parcours', presence: 'present', evalueLe: '2026-01-10' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un risque présent, avec ce que la personne en pense et un secours prévu',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [{ ...risque, secours: 'Qui appeler.' }] }) },
  },
  {
    titre: 'Deux crises, et un risque dit absent',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        evenements: [
          { id: 'v', type: 'crise', le: '2026-02-01' },
          { id: 'w', type: 'crise', le: '2026-03-01' },
        ],
      },
      projets: projet({ risques: [{ ...risque, presence: 'absent' }] }),
    },
  },
  {
    titre: 'Présent, sans l’avis de la personne',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ risques: [risque] }) },
  },
  PAS_ENCORE_ADMISE,
];
