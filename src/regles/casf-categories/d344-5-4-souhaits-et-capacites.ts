import type { Exemple } from '../exemple';
import { clauseDuDocument } from '../outils/clauses';
import { ETAT_2015_DATE_A_LIRE, texteMas } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En MAS, EAM et SAMSAH, le contrat détaille objectifs et actions selon les souhaits et les capacités de la personne. */
export const d34454SouhaitsEtCapacites: Regle = {
  id: 'casf-categories/d344-5-4-souhaits-et-capacites',
  titre: 'MAS, EAM, SAMSAH : contrat détaillant des objectifs adaptés aux souhaits et aux capacités',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteMas('D344-5-4', '1° et 2°'),
  champ: {
    categories: ['mas', 'eam', 'samsah'],
    precision: 'Personnes en situation complexe de handicap, au sens de D344-5-1.',
  },
  lecture:
    'Le document en cours au jour du contrôle est lu ; un avenant compte comme le document lui-même. Le texte vise le contrat de séjour ; un DIPC tenant lieu de contrat est lu de même.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede:
    'Préciser au contrat, par avenant, les objectifs et les actions, et ce qu’ils doivent aux souhaits de la personne.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    clauseDuDocument(dossier, au, ['contrat_sejour', 'dipc'], {
      objectifs: 'les objectifs et les actions de soutien',
      souhaitsEtCapacites: 'les souhaits et les capacités de la personne',
    }),
};

const structure = { categorie: 'mas' } as const;
const document = { id: 'c1', type: 'contrat_sejour', etabliLe: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le document le contient',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...document, clauses: { objectifs: true, souhaitsEtCapacites: true } }],
      },
    },
  },
  {
    titre: 'Le document ne le contient pas',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...document, clauses: { objectifs: true, souhaitsEtCapacites: false } }],
      },
    },
  },
  {
    titre: 'On ne sait pas ce que le document contient',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [document] } },
  },
  {
    titre: 'Aucun document n’est encore établi',
    verdict: 'sans_objet',
    au: '2026-01-11',
    dossier: { structure, accompagnement: { documentsIndividuels: [document] } },
  },
];
