import type { Exemple } from '../exemple';
import { informationsSur } from './detecteurs/informations';
import { prestationsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** La pair-aidance et l’entraide. */
export const critere185 = critere(EXPRESSION, '1.8.5', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'La pair-aidance présentée à la personne étaye le premier élément ; une prestation de pair-aidance, le second. Un besoin n’est pas une réponse, et un groupe d’expression n’est pas un groupe d’entraide.',
  remede: 'Présenter la pair-aidance ou un groupe d’entraide, et noter la réponse de la personne.',
  questions: {
    personne: ['Avez-vous déjà parlé avec quelqu’un qui vit la même chose que vous ? En auriez-vous envie ?'],
    equipe: ['Quels groupes d’entraide ou pairs-aidants connaissez-vous ?'],
  },
  elements: [
    element({ pour: [informationsSur('pair_aidance')], manque: ['/accompagnement/informations'] }),
    element({
      pour: [prestationsDe('2.3.3.6')],
      manque: ['projet/prestations'],
    }),
  ],
});

const accompagnement = {
  informations: [{ sujet: 'pair_aidance', le: '2026-01-05', a: [PERSONNE] }],
} as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Pair-aidance présentée, et une prestation pour l’exercer',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement,
      projets: projet({ prestations: [{ id: 's', titre: 'Entraide', codes: ['2.3.3.6'], statut: 'actif' }] }),
    },
  },
  {
    titre: 'Présentée, et un groupe d’expression proposé : il n’est pas un groupe d’entraide',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        ...accompagnement,
        participationsCollectives: [{ type: 'groupe_expression', le: '2026-03-01' }],
      },
    },
  },
  PAS_ENCORE_ADMISE,
];
