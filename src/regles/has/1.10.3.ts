import type { Exemple } from '../exemple';
import { besoinsEvalues, rienDEvalue } from './detecteurs/coconstruction';
import { evaluationsFaites, evaluationsValidees, outilsTousNonValides } from './detecteurs/evaluations';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** Les besoins évalués avec des outils validés. */
export const critere1103 = critere(PROJET, '1.10.3', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Un outil est tenu pour validé quand le dossier le dit, ou s’il est d’usage courant (AGGIR, GEVA, Vineland, MNA…) ; un outil inconnu laisse le dossier muet. SERAFIN-PH nomme des besoins et des prestations : ce n’est pas un outil d’évaluation.',
  doutes: 'Aucune liste officielle d’outils validés n’accompagne le critère.',
  remede: 'Dater les évaluations, nommer l’outil et sa version, et les relier aux besoins du projet.',
  questions: {
    personne: ['A-t-on pris le temps de voir avec vous ce que vous savez faire et ce qui est difficile ?'],
    equipe: ['Quels outils avez-vous choisis pour cette personne, et pourquoi ceux-là ?'],
  },
  elements: [
    element({
      pour: [evaluationsFaites, besoinsEvalues],
      contre: [contraire('Le projet s’applique et le dossier affirme ne tenir ni évaluation, ni besoin.', rienDEvalue)],
      manque: ['projet/evaluations'],
    }),
    element({
      pour: [evaluationsValidees],
      contre: [
        contraire('Toutes les évaluations viennent d’outils que le dossier dit non validés.', outilsTousNonValides),
      ],
      manque: ['projet/evaluations'],
    }),
  ],
});

const faite = { id: 'e', le: '2026-01-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Évaluée avec la grille AGGIR',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [{ ...faite, outil: { nom: 'AGGIR' } }] }) },
  },
  {
    titre: 'L’outil n’est pas nommé',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [faite] }) },
  },
  {
    titre: 'Un projet appliqué sans rien évaluer, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [], besoins: [] }) },
  },
  {
    titre: 'Le seul outil employé est dit non validé',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [{ ...faite, outil: { nom: 'Grille maison', valide: false } }] }) },
  },
  PAS_ENCORE_ADMISE,
];
