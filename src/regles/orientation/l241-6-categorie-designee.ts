import type { CategorieEssms } from '../../vocabulaire/categories-essms';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { ORIENTATIONS, orientationRecente } from '../outils/orientations';
import { ENFANTS_HANDICAPES, ITEP, SUR_ORIENTATION, texteOrientation } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const DISPOSITIF_INTEGRE = '2024-07-07';
const DANS_ITEP: readonly CategorieEssms[] = ITEP;
const ENFANTS: readonly CategorieEssms[] = [...ENFANTS_HANDICAPES, ...ITEP];

const ensemble = (liste: readonly CategorieEssms[], a: CategorieEssms, b: CategorieEssms): boolean =>
  liste.includes(a) && liste.includes(b);

/** Depuis juillet 2024, ces établissements peuvent ne former qu’un dispositif. */
const peuventEtreEnDispositif = (a: CategorieEssms, b: CategorieEssms, au: DateCivile): boolean =>
  au >= DISPOSITIF_INTEGRE && ensemble(ENFANTS, a, b);

/** La commission désigne une catégorie d’établissement ou de service : la structure en est-elle ? */
export const l2416CategorieDesignee: Regle = {
  id: 'orientation/l241-6-categorie-designee',
  titre: 'Structure de la catégorie que la commission a désignée',
  nature: 'loi',
  gravite: 'information',
  moment: 'admission',
  sources: texteOrientation('L241-6', 'I, 2°, et III', 'extrait'),
  champ: { categories: SUR_ORIENTATION },
  lecture:
    'La décision s’impose à la structure dans la limite de sa spécialité. Une autre catégorie est signalée selon notre lecture : la notification peut en désigner plusieurs. Depuis le 7 juillet 2024, les établissements pour enfants handicapés peuvent fonctionner en dispositif intégré : entre eux, la règle n’a plus d’objet. ITEP et dispositif ITEP se valent.',
  doutes:
    'Article lu en entier dans une copie du 30 décembre 2006, en partie dans une copie plus récente et non datée.',
  remede:
    'Vérifier la notification, et demander à la commission d’y ajouter la catégorie si la personne est bien accueillie.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const categorie = dossier.structure?.categorie;
    if (categorie === undefined) return indeterminee('/structure/categorie');
    if (dossier.accompagnement?.orientations === undefined) return indeterminee(ORIENTATIONS);
    const orientation = orientationRecente(dossier, au);
    if (orientation === undefined) return sansObjet('Aucune décision de la commission au dossier à cette date.');
    const ou = sous(orientation.ou, 'categorieDesignee');
    const { categorieDesignee } = orientation.valeur;
    if (categorieDesignee === undefined) return indeterminee(ou);
    if (categorieDesignee === categorie || ensemble(DANS_ITEP, categorieDesignee, categorie)) return respectee([ou]);
    return peuventEtreEnDispositif(categorieDesignee, categorie, au)
      ? sansObjet('Les deux catégories peuvent fonctionner en un même dispositif intégré.')
      : nonRespectee('La catégorie désignée par la commission n’est pas celle de la structure.', [ou], {
          certitude: 'selon_lecture',
        });
  },
};

const structure = { categorie: 'ime' } as const;
const orientation = { id: 'o1', type: 'cdaph', debutLe: '2023-09-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Orienté vers un IME, accueilli en IME',
    verdict: 'respectee',
    au: '2024-07-06',
    dossier: { structure, accompagnement: { orientations: [{ ...orientation, categorieDesignee: 'ime' }] } },
  },
  {
    titre: 'Orienté vers un SESSAD, accueilli en IME, avant les dispositifs intégrés',
    verdict: 'non_respectee',
    au: '2024-07-06',
    dossier: { structure, accompagnement: { orientations: [{ ...orientation, categorieDesignee: 'sessad' }] } },
  },
  {
    titre: 'La notification n’est pas décrite',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { orientations: [orientation] } },
  },
  {
    titre: 'Le lendemain, les deux peuvent ne former qu’un dispositif',
    verdict: 'sans_objet',
    au: '2024-07-07',
    dossier: { structure, accompagnement: { orientations: [{ ...orientation, categorieDesignee: 'sessad' }] } },
  },
];
