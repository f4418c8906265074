import type { Exemple } from '../exemple';
import { TOUTE_SANTE } from './detecteurs/domaines';
import { evaluationAnnuelle, evaluationsDe } from './detecteurs/evaluations';
import { besoinsDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { evaluation, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Les besoins en santé, identifiés puis réévalués dans l’année. */
export const critere1155 = critere(SANTE, '1.15.5', {
  moment: 'revision',
  acteur: 'equipe',
  lecture:
    'Un besoin de santé daté vaut évaluation. L’année court de l’évaluation de santé précédente, de quantième à quantième. Sans aucune évaluation de santé notée, le dossier se tait : elle est peut-être au dossier de soins. Il se tait aussi quand une évaluation plus récente ne dit pas sur quoi elle porte.',
  remede: 'Faire chaque année le point sur les besoins en santé, avec le médecin traitant, et le dater.',
  questions: {
    personne: ['Quand a-t-on parlé avec vous de votre santé pour la dernière fois ?'],
    equipe: ['Qui déclenche le point annuel de santé, et où le notez-vous ?'],
  },
  elements: [
    element({ pour: [evaluationsDe(TOUTE_SANTE), besoinsDe('1.1')], manque: ['projet/evaluations', 'projet/besoins'] }),
    evaluationAnnuelle(TOUTE_SANTE, '1.1', 'Réévaluation des besoins en santé'),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Réévalués le dernier jour de l’année',
    verdict: 'respectee',
    au: '2026-02-01',
    dossier: {
      projets: projet({ evaluations: [evaluation('sante', '2024-02-01'), evaluation('sante', '2025-02-01')] }),
    },
  },
  {
    titre: 'Évalués une fois, l’année court encore',
    verdict: 'a_faire',
    au: '2026-02-01',
    dossier: { projets: projet({ evaluations: [evaluation('sante', '2025-02-01')] }) },
  },
  {
    titre: 'Plus d’un an depuis la dernière évaluation',
    verdict: 'non_respectee',
    au: '2026-02-02',
    dossier: { projets: projet({ evaluations: [evaluation('sante', '2025-02-01')] }) },
  },
  {
    titre: 'Une évaluation plus récente ne dit pas sur quoi elle porte',
    verdict: 'indeterminee',
    au: '2026-02-02',
    dossier: {
      projets: projet({ evaluations: [evaluation('sante', '2025-02-01'), { id: 'e', le: '2026-01-15' }] }),
    },
  },
  {
    titre: 'Aucune évaluation de santé notée',
    verdict: 'indeterminee',
    au: '2026-02-02',
    dossier: { projets: projet({ evaluations: [evaluation('autonomie', '2020-01-01')] }) },
  },
  PAS_ENCORE_ADMISE,
];
