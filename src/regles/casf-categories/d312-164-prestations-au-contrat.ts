import type { Exemple } from '../exemple';
import { clauseDuDocument } from '../outils/clauses';
import { ETAT_2015, texteSavs } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En SAVS et SAMSAH, les prestations du projet sont écrites au contrat ou au DIPC. */
export const d312164PrestationsAuContrat: Regle = {
  id: 'casf-categories/d312-164-prestations-au-contrat',
  titre: 'SAVS, SAMSAH : prestations formalisées au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: [
    ...texteSavs('D312-164', 'dernier alinéa ; de même D312-168 pour les SAMSAH'),
    ...texteSavs('D312-168', 'dernier alinéa'),
  ],
  champ: { categories: ['savs', 'samsah'] },
  lecture: 'Le document en cours au jour du contrôle est lu ; un avenant compte comme le document lui-même.',
  doutes: ETAT_2015,
  remede: 'Écrire au DIPC, par avenant, les prestations que le projet prévoit.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    clauseDuDocument(dossier, au, ['contrat_sejour', 'dipc'], { prestations: 'les prestations prévues au projet' }),
};

const structure = { categorie: 'savs' } as const;
const document = { id: 'c1', type: 'dipc', etabliLe: '2026-01-12' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le document le contient',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [{ ...document, clauses: { prestations: true } }] } },
  },
  {
    titre: 'Le document ne le contient pas',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { documentsIndividuels: [{ ...document, clauses: { prestations: false } }] },
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
