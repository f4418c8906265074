import type { Exemple } from '../exemple';
import { attentesDeLaPersonne, attentesPrisesEnCompte, attentesSansReponse } from './detecteurs/attentes';
import { critere } from './outils/critere';
import { attente, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { chacun, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Ce que la personne exprime est analysé, et l’accompagnement s’adapte. */
export const critere163 = critere(EXPRESSION, '1.6.3', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'L’analyse se voit à la réponse donnée à chaque attente de la personne : retenue, motivée, communiquée, reliée à un besoin ou à un objectif. Une seule attente sans réponse laisse le dossier muet.',
  remede: 'Répondre à chaque attente, noter la décision, et relier celles qui sont retenues à un objectif.',
  questions: {
    personne: ['Quand vous dites ce que vous voulez, qu’est-ce que cela change ?'],
    equipe: ['Quand relisez-vous en équipe ce que la personne a exprimé ?'],
  },
  elements: [
    chacun({ faits: attentesDeLaPersonne(), sans: attentesSansReponse(), cle: 'suite', manque: ['projet/attentes'] }),
    element({ pour: [attentesPrisesEnCompte()], manque: ['projet/attentes', 'projet/objectifs'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une attente reprise dans un objectif, l’autre écartée avec son motif',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        attentes: [
          { ...attente('loisirs_culture'), id: 'a' },
          { ...attente('logement'), id: 'b', suite: { decision: 'non_retenue', le: '2026-02-01', motif: 'Expliqué.' } },
        ],
        objectifs: [{ ...objectif('loisirs_culture'), attentes: ['a'] }],
      }),
    },
  },
  {
    titre: 'Une attente reste sans réponse notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [attente('loisirs_culture')] }) },
  },
  PAS_ENCORE_ADMISE,
];
