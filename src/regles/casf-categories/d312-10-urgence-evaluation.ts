import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { sous } from '../outils/lecture';
import { SORTIE, sortiLe } from '../outils/parcours';
import { ACCUEIL_TEMPORAIRE, surUrgence, TEMPORAIRE } from '../outils/temporaire';
import { ETAT_2015_DATE_A_LIRE, texteAccueilTemporaire } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

const OU = `${TEMPORAIRE}/evaluationTransmiseLe` as const;

/** Après un accueil en urgence, une évaluation du séjour est adressée à la commission sous quinze jours. */
export const d31210UrgenceEvaluation: Regle = {
  id: 'casf-categories/d312-10-urgence-evaluation',
  titre: 'Accueil temporaire en urgence : évaluation du séjour adressée sous quinze jours',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'sortie',
  sources: texteAccueilTemporaire('D312-10', 'II, deuxième alinéa, deuxième phrase'),
  champ: ACCUEIL_TEMPORAIRE,
  lecture: 'Le jour de la sortie ne compte pas ; le quinzième jour compte en entier.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede: 'Adresser à la commission l’évaluation du séjour, et noter le jour de l’envoi.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surUrgence(dossier, au, ({ evaluationTransmiseLe: le }) => {
      const sortie = sortiLe(dossier, au);
      if (sortie === undefined) return sansObjet('Le séjour n’est pas terminé à cette date.');
      return unique({
        au,
        calcul: calculer(sortie, sous(SORTIE, 'le'), jours(15)),
        fait: le !== undefined && le <= au ? { le, ou: OU } : undefined,
        silence: le === undefined,
        manque: [OU],
        quoi: 'Évaluation du séjour adressée à la commission',
      });
    }),
};

const structure = { categorie: 'eanm' } as const;
const admission = { modalite: 'accueil_temporaire', admisLe: '2026-02-02' } as const;
const sortie = { le: '2026-02-14', motif: 'autre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Adressée le quinzième jour',
    verdict: 'respectee',
    au: '2026-03-10',
    dossier: {
      structure,
      accompagnement: {
        admission: { ...admission, temporaire: { urgence: true, evaluationTransmiseLe: '2026-03-01' } },
        sortie,
      },
    },
  },
  {
    titre: 'Encore dans les quinze jours',
    verdict: 'a_faire',
    au: '2026-03-01',
    dossier: { structure, accompagnement: { admission: { ...admission, temporaire: { urgence: true } }, sortie } },
  },
  {
    titre: 'Adressée le seizième jour',
    verdict: 'non_respectee',
    au: '2026-03-10',
    dossier: {
      structure,
      accompagnement: {
        admission: { ...admission, temporaire: { urgence: true, evaluationTransmiseLe: '2026-03-02' } },
        sortie,
      },
    },
  },
  {
    titre: 'Le dossier ne dit pas si elle a été adressée',
    verdict: 'indeterminee',
    au: '2026-03-10',
    dossier: { structure, accompagnement: { admission: { ...admission, temporaire: { urgence: true } }, sortie } },
  },
  {
    titre: 'Le séjour dure encore',
    verdict: 'sans_objet',
    au: '2026-02-13',
    dossier: { structure, accompagnement: { admission: { ...admission, temporaire: { urgence: true } }, sortie } },
  },
];
