import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { suiviApresSortie } from '../outils/apres-sortie';
import { ENFANTS_HANDICAPES, ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le dossier garde, trois ans après la sortie, ce que l’établissement sait du devenir du jeune. */
export const d31237DevenirTroisAns: Regle = {
  id: 'casf-categories/d312-37-devenir-trois-ans',
  titre: 'Informations sur le devenir du jeune pendant les trois ans qui suivent sa sortie',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'sortie',
  sources: texteEnfants('D312-37', '7°'),
  champ: { categories: ENFANTS_HANDICAPES },
  lecture:
    'L’établissement n’a pas à enquêter : il garde ce dont il dispose. Nous regardons jusqu’à quand le dossier dit avoir suivi le devenir du jeune, et attendons trois ans depuis la sortie. Un suivi plus court est un manquement selon notre lecture.',
  doutes: ETAT_2015,
  remede:
    'Prendre des nouvelles avec l’accord du jeune ou de sa famille, et noter jusqu’à quel jour le devenir est connu.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => suiviApresSortie(dossier, au, ans(3), 'Suivi du devenir du jeune après sa sortie'),
};

const structure = { categorie: 'ime' } as const;
const sortie = { le: '2022-08-31', motif: 'majorite' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Devenir connu jusqu’à trois ans après',
    verdict: 'respectee',
    au: '2025-09-01',
    dossier: { structure, accompagnement: { sortie: { ...sortie, devenirSuiviJusquAu: '2025-08-31' } } },
  },
  {
    titre: 'Deux ans après la sortie, le suivi continue',
    verdict: 'a_faire',
    au: '2024-08-31',
    dossier: { structure, accompagnement: { sortie: { ...sortie, devenirSuiviJusquAu: '2024-06-01' } } },
  },
  {
    titre: 'Le suivi s’est arrêté au bout d’un an',
    verdict: 'non_respectee',
    au: '2025-09-01',
    dossier: { structure, accompagnement: { sortie: { ...sortie, devenirSuiviJusquAu: '2023-08-31' } } },
  },
  {
    titre: 'Le dossier ne dit rien du devenir',
    verdict: 'indeterminee',
    au: '2025-09-01',
    dossier: { structure, accompagnement: { sortie } },
  },
  {
    titre: 'Le jeune est toujours accompagné',
    verdict: 'sans_objet',
    au: '2022-08-30',
    dossier: { structure, accompagnement: { sortie } },
  },
];
