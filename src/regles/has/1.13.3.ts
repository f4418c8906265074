import type { Exemple } from '../exemple';
import { attentesPrisesEnCompte } from './detecteurs/attentes';
import { actionsDe, portee, prestationsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, attente, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE } from './reference/c1-autonomie';

/** La recherche d’un logement qui convient à la personne. */
export const critere1133 = critere(AUTONOMIE, '1.13.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Si le dossier affirme n’avoir aucun objectif de logement, rien n’est conclu : la personne n’en cherche peut-être pas.',
  remede: 'Relier la recherche de logement aux attentes de la personne, et adapter l’aide apportée.',
  questions: {
    personne: ['Le logement que l’on cherche avec vous correspond-il à ce que vous voulez ?'],
    equipe: ['Qu’avez-vous écarté parce que cela ne convenait pas à la personne ?'],
  },
  elements: [
    element({ pour: [attentesPrisesEnCompte(['logement'])], manque: ['projet/attentes'] }),
    element({ pour: [actionsDe(['logement'], portee), prestationsDe('2.3.2.1')], manque: ['projet/actions'] }),
  ],
});

const attentes = [{ ...attente('logement'), id: 'a' }];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une attente de logement, l’objectif qu’elle a fait naître, et quelqu’un pour l’accompagner',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ attentes, objectifs: [{ ...objectif('logement'), attentes: ['a'] }], actions: [action()] }),
    },
  },
  {
    titre: 'Une attente sans suite notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes }) },
  },
  PAS_ENCORE_ADMISE,
];
