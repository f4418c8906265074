import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { suiviApresSortie } from '../outils/apres-sortie';
import { ETAT_2015, texteUeros } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** L’UEROS suit le projet d’insertion pendant deux ans. */
export const d3121613SuiviDeuxAns: Regle = {
  id: 'casf-categories/d312-161-3-suivi-deux-ans',
  titre: 'UEROS : suivi du projet d’insertion pendant deux ans',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'sortie',
  sources: texteUeros('D312-161-3', 'dernier alinéa'),
  champ: { categories: ['ueros'] },
  lecture:
    'Le texte ne dit pas d’où courent les deux ans ; nous les comptons depuis la sortie. Un suivi plus court est un manquement selon cette lecture. Au terme, on propose à l’intéressé de faire le point.',
  doutes: ETAT_2015,
  remede:
    'Garder le contact prévu avec l’intéressé, noter jusqu’à quel jour, et lui proposer de faire le point au terme.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => suiviApresSortie(dossier, au, ans(2), 'Suivi du projet d’insertion après la sortie'),
};

const structure = { categorie: 'ueros' } as const;
const sortie = { le: '2024-02-29', motif: 'fin_orientation' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Suivi tenu deux ans',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: { structure, accompagnement: { sortie: { ...sortie, devenirSuiviJusquAu: '2026-02-28' } } },
  },
  {
    titre: 'Le suivi court encore',
    verdict: 'a_faire',
    au: '2026-02-28',
    dossier: { structure, accompagnement: { sortie } },
  },
  {
    titre: 'Arrêté au bout d’un an',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: { structure, accompagnement: { sortie: { ...sortie, devenirSuiviJusquAu: '2025-02-28' } } },
  },
  {
    titre: 'Le dossier ne dit rien du suivi',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: { structure, accompagnement: { sortie } },
  },
  {
    titre: 'L’intéressé est toujours accompagné',
    verdict: 'sans_objet',
    au: '2024-02-28',
    dossier: { structure, accompagnement: {} },
  },
];
