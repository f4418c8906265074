import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import { ADMISSION } from '../outils/lecture';
import { ACCUEIL_TEMPORAIRE, surUrgence, TEMPORAIRE } from '../outils/temporaire';
import { ETAT_2015_DATE_A_LIRE, texteAccueilTemporaire } from '../outils/textes-categories';
import type { Regle } from '../regle';

const OU = `${TEMPORAIRE}/commissionInformeeLe` as const;

/** Une admission directe en urgence est portée à la connaissance de la commission dans les vingt-quatre heures. */
export const d31210UrgenceCommission: Regle = {
  id: 'casf-categories/d312-10-urgence-commission',
  titre: 'Accueil temporaire en urgence : commission informée dans les vingt-quatre heures',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: texteAccueilTemporaire('D312-10', 'II, deuxième alinéa, première phrase'),
  champ: ACCUEIL_TEMPORAIRE,
  lecture:
    'Le dossier ne connaît que des jours : l’information est à l’heure si elle est faite le jour de l’admission ou le lendemain. Elle peut encore avoir dépassé vingt-quatre heures le lendemain, ce que des jours ne montrent pas.',
  doutes: ETAT_2015_DATE_A_LIRE,
  remede: 'Prévenir la commission sans attendre, par un moyen qui laisse une trace datée.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surUrgence(dossier, au, ({ commissionInformeeLe: le }, admission) =>
      unique({
        au,
        calcul: calculer(admission, ADMISSION, jours(1)),
        fait: le !== undefined && le <= au ? { le, ou: OU } : undefined,
        silence: le === undefined,
        manque: [OU],
        quoi: 'Information de la commission sur l’admission en urgence',
      }),
    ),
};

const structure = { categorie: 'eam' } as const;
const admission = { modalite: 'accueil_temporaire', admisLe: '2026-02-28' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Informée le lendemain',
    verdict: 'respectee',
    au: '2026-03-10',
    dossier: {
      structure,
      accompagnement: {
        admission: { ...admission, temporaire: { urgence: true, commissionInformeeLe: '2026-03-01' } },
      },
    },
  },
  {
    titre: 'Admise aujourd’hui',
    verdict: 'a_faire',
    au: '2026-02-28',
    dossier: { structure, accompagnement: { admission: { ...admission, temporaire: { urgence: true } } } },
  },
  {
    titre: 'Informée le surlendemain',
    verdict: 'non_respectee',
    au: '2026-03-10',
    dossier: {
      structure,
      accompagnement: {
        admission: { ...admission, temporaire: { urgence: true, commissionInformeeLe: '2026-03-02' } },
      },
    },
  },
  {
    titre: 'Le dossier ne dit pas si la commission a été informée',
    verdict: 'indeterminee',
    au: '2026-03-10',
    dossier: { structure, accompagnement: { admission: { ...admission, temporaire: { urgence: true } } } },
  },
  {
    titre: 'L’accueil n’a pas été fait en urgence',
    verdict: 'sans_objet',
    au: '2026-03-10',
    dossier: { structure, accompagnement: { admission: { ...admission, temporaire: { urgence: false } } } },
  },
];
