import type { Exemple } from '../exemple';
import { reponsesConnuesDeLEquipe } from './detecteurs/consentements';
import { enEquipe, reunionsOu } from './detecteurs/reunions';
import { rolesDe } from './detecteurs/roles';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { CONTINUITE } from './reference/c2-parcours';

/** Le partage dans l’équipe. */
export const critere2101 = critere(CONTINUITE, '2.10.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Les membres de l’équipe notés au projet, ou une réponse de la personne portée à leur connaissance, donnent un indice de l’accès ; une réunion d’équipe, du temps prévu. Qui lit quoi se voit au système d’information.',
  remede: 'Noter qui fait partie de l’équipe, et dater les réunions où l’on parle du projet.',
  questions: {
    personne: ['Devez-vous répéter la même chose à plusieurs personnes ?'],
    equipe: ['Où trouvez-vous, en arrivant, ce qui a changé pour cette personne ?'],
  },
  elements: [
    element({
      pour: [rolesDe('referent', 'suppleant', 'coordonnateur', 'membre_equipe'), reponsesConnuesDeLEquipe],
      manque: ['projet/roles', '/consentements'],
    }),
    element({
      pour: [reunionsOu((reunion) => reunion.type === 'synthese' || reunion.type === 'suivi' || enEquipe(reunion))],
      manque: ['projet/reunions'],
    }),
  ],
});

const roles = [{ fonction: 'referent', personne: 'k' }] as const;
const personnes = [{ id: 'k' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un référent, et une réunion de synthèse',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { personnes, projets: projet({ roles, reunions: [{ id: 'm', type: 'synthese', le: '2026-03-01' }] }) },
  },
  {
    titre: 'Aucune réunion notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { personnes, projets: projet({ roles }) },
  },
  PAS_ENCORE_ADMISE,
];
