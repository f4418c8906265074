import type { Exemple } from '../exemple';
import { clauseDuDocument } from '../outils/clauses';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En ITEP, le contrat de séjour ou le DIPC retrace les principales caractéristiques du projet. */
export const d312595RepriseAuContrat: Regle = {
  id: 'casf-categories/d312-59-5-reprise-au-contrat',
  titre: 'ITEP : principales caractéristiques du projet reprises au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteItep('D312-59-5', 'II'),
  champ: { categories: ITEP },
  lecture: 'Le document en cours au jour du contrôle est lu ; un avenant compte comme le document lui-même.',
  doutes: ETAT_2015,
  remede: 'Ajouter au document, par avenant, les principales caractéristiques du projet.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    clauseDuDocument(dossier, au, ['contrat_sejour', 'dipc'], {
      caracteristiquesDuProjet: 'les principales caractéristiques du projet',
    }),
};

const structure = { categorie: 'itep' } as const;
const document = { id: 'c1', type: 'dipc', etabliLe: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le DIPC reprend le projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { documentsIndividuels: [{ ...document, clauses: { caracteristiquesDuProjet: true } }] },
    },
  },
  {
    titre: 'Le DIPC ne dit rien du projet',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { documentsIndividuels: [{ ...document, clauses: { caracteristiquesDuProjet: false } }] },
    },
  },
  {
    titre: 'On ne sait pas ce que le DIPC contient',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [document] } },
  },
  {
    titre: 'Aucun contrat ni DIPC n’est encore établi',
    verdict: 'sans_objet',
    au: '2026-01-11',
    dossier: { structure, accompagnement: { documentsIndividuels: [document] } },
  },
];
