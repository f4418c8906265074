import type { Exemple } from '../exemple';
import { clauseDuDocument } from '../outils/clauses';
import { ETAT_2015_DATE_A_LIRE, texteMas } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En MAS, EAM et SAMSAH, le contrat prévoit la participation de la personne aux réunions et décisions qui la concernent. */
export const d34454ParticipationAuxReunions: Regle = {
  id: 'casf-categories/d344-5-4-participation-aux-reunions',
  titre: 'MAS, EAM, SAMSAH : participation de la personne aux réunions prévue au contrat',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteMas('D344-5-4', '3°'),
  champ: {
    categories: ['mas', 'eam', 'samsah'],
    precision: 'Personnes en situation complexe de handicap, au sens de D344-5-1.',
  },
  lecture:
    'Le document en cours au jour du contrôle est lu ; un avenant compte comme le document lui-même. Le devoir porte sur ce que le contrat prévoit ; la présence effective relève des bonnes pratiques.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede:
    'Écrire au contrat, par avenant, par quels moyens adaptés la personne prend part aux réunions et aux décisions.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    clauseDuDocument(dossier, au, ['contrat_sejour', 'dipc'], {
      participationAuxReunions: 'la participation de la personne aux réunions et aux décisions',
    }),
};

const structure = { categorie: 'eam' } as const;
const document = { id: 'c1', type: 'contrat_sejour', etabliLe: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le document le contient',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { documentsIndividuels: [{ ...document, clauses: { participationAuxReunions: true } }] },
    },
  },
  {
    titre: 'Le document ne le contient pas',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { documentsIndividuels: [{ ...document, clauses: { participationAuxReunions: false } }] },
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
