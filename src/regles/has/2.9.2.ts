import type { Exemple } from '../exemple';
import { alternatives, solutionTrouvee } from './detecteurs/parcours';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { avantAdmissionOuDeces } from './outils/vue';
import { CONTINUITE } from './reference/c2-parcours';

/** Les autres voies possibles, connues et présentées. */
export const critere292 = critere(CONTINUITE, '2.9.2', {
  moment: 'revision',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Plusieurs options présentées, une autre proposition faite après un refus, ou une solution trouvée à la sortie font penser que d’autres voies ont été connues et dites à la personne. Si elles portaient sur la suite du parcours ne se lit pas : ce n’est qu’un indice.',
  remede: 'Présenter à la personne, et à qui elle veut, plusieurs suites possibles, et noter ce qu’elle en pense.',
  questions: {
    personne: ['Vous a-t-on parlé d’autres possibilités pour la suite ?'],
    equipe: ['Quelles autres solutions connaissez-vous pour cette personne ?'],
  },
  prealable: avantAdmissionOuDeces,
  elements: [
    element({ pour: [alternatives, solutionTrouvee], manque: ['projet/prestations', 'projet/refus'] }),
    element({ pour: [alternatives], manque: ['projet/prestations', 'projet/refus'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Trois options présentées à la personne',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        prestations: [
          {
            id: 's',
            titre: 'Accueil temporaire',
            statut: 'actif',
            choix: { reponse: 'acceptee', le: '2026-02-01', par: PERSONNE, optionsProposees: 3 },
          },
        ],
      }),
    },
  },
  {
    titre: 'Rien de noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({}) },
  },
  PAS_ENCORE_ADMISE,
];
