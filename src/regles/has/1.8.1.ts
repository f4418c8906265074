import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { LIENS } from './detecteurs/domaines';
import { actionsDe, objectifsDe, prestationsDe } from './detecteurs/objectifs';
import { presentsSansReponse } from './detecteurs/risques';
import { critere } from './outils/critere';
import { action, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Les liens que la personne garde, et ceux qu’elle noue. */
export const critere181 = critere(EXPRESSION, '1.8.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Un isolement dit présent, et auquel le dossier affirme que rien ne répond, contredit le critère.',
  remede: 'Demander à la personne quels liens comptent pour elle, et y relier un objectif ou une action.',
  questions: {
    personne: ['Qui voyez-vous ? Y a-t-il quelqu’un que vous aimeriez voir plus souvent, ou rencontrer ?'],
    equipe: ['Que faites-vous quand vous voyez quelqu’un se replier ?'],
  },
  elements: [
    element({
      pour: [attentesDeLaPersonne(LIENS), objectifsDe(LIENS)],
      contre: [
        contraire(
          'L’isolement est dit présent et le dossier affirme que rien n’y répond.',
          presentsSansReponse(['isolement']),
        ),
      ],
      manque: ['projet/attentes', 'projet/objectifs'],
    }),
    element({ pour: [actionsDe(LIENS), prestationsDe('2.3.4')], manque: ['projet/actions'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Des liens souhaités et une action : elle seule peut dire si elle se sent seule',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('vie_sociale')], actions: [action()] }) },
  },
  {
    titre: 'Isolement présent, sans réponse d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ risques: [{ id: 'r', nature: 'isolement', presence: 'present', objectifs: [], actions: [] }] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
