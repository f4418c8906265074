import type { Exemple } from '../exemple';
import { attentesPrisesEnCompte } from './detecteurs/attentes';
import { LIENS } from './detecteurs/domaines';
import { actionsDe, objectifsDe, prestationsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { action, attente, objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

/** Les relations sociales et affectives. */
export const critere231 = critere(ETHIQUE_ET_DROITS, '2.3.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une attente qui a reçu une réponse, ou un objectif, sur les liens montre qu’ils sont pris en compte ; une action ou une prestation, qu’ils se développent.',
  remede: 'Demander quels liens comptent, sans écarter la vie affective, et prévoir ce qui les entretient.',
  questions: {
    personne: ['L’équipe vous aide-t-elle à voir ceux que vous aimez ?'],
    equipe: ['Quelle place faites-vous à la vie affective dans ce projet ?'],
  },
  elements: [
    element({
      pour: [attentesPrisesEnCompte(LIENS), objectifsDe(LIENS)],
      manque: ['projet/attentes', 'projet/objectifs'],
    }),
    element({ pour: [actionsDe(LIENS), prestationsDe('2.3.4.1', '2.3.3.5')], manque: ['projet/actions'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif de vie affective et une action',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('vie_affective')], actions: [action()] }) },
  },
  {
    titre: 'Une attente, aucune action notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [attente('vie_affective')] }) },
  },
  PAS_ENCORE_ADMISE,
];
