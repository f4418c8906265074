import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { joursSitues, recurrent } from '../outils/parcours';
import { surPlan } from '../outils/plans';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee } from '../verdict';

/** Un plan d’accompagnement global serait actualisé chaque année ; le passage n’a pas été lu. */
export const l11411PlanGlobalAnnuel: Regle = {
  id: 'orientation/l114-1-1-plan-global-annuel',
  titre: 'Plan d’accompagnement global actualisé au moins chaque année',
  nature: 'loi',
  gravite: 'information',
  moment: 'revision',
  sources: versions('CASF', ['L114-1-1', 'dernier alinéa'], {
    enVigueurDu: '2018-01-01',
    au: null,
    modifiePar: 'loi n° 2016-41 du 26 janvier 2016, art. 89',
    vu: 'memoire',
  }),
  champ: { numeros: ['2', '3', '5', '7'], precision: 'Personne handicapée qui a un plan d’accompagnement global.' },
  lecture: 'Un an compté depuis la dernière actualisation, à défaut depuis l’établissement du plan.',
  doutes:
    'La périodicité n’a été lue que dans un débat parlementaire : simple rappel, en incubation, jamais un manquement à compter.',
  remede: 'Demander à la MDPH une réunion d’actualisation du plan avec la personne.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'incubation',
  controler: (dossier, au) =>
    surPlan(dossier, au, ['pag', 'plan d’accompagnement global'], ({ valeur: { etabliLe, actualisationsLe }, ou }) => {
      if (etabliLe === undefined) return indeterminee(sous(ou, 'etabliLe'));
      const base = sous(ou, 'actualisationsLe');
      return recurrent({
        dossier,
        au,
        delai: ans(1),
        parAn: 1,
        quoi: 'Actualisation du plan d’accompagnement global',
        origine: { le: etabliLe, ou: sous(ou, 'etabliLe') },
        faits: actualisationsLe && joursSitues(actualisationsLe, base),
        ou: base,
      });
    }),
};

const structure = { categorie: 'mas' } as const;
const plan = { id: 'pag1', type: 'pag', etabliLe: '2024-02-29' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Actualisé il y a moins d’un an',
    verdict: 'respectee',
    au: '2026-02-20',
    dossier: { structure, accompagnement: { plansLies: [{ ...plan, actualisationsLe: ['2025-02-20'] }] } },
  },
  {
    titre: 'Établi un 29 février, à actualiser avant le 28',
    verdict: 'a_faire',
    au: '2025-02-28',
    dossier: { structure, accompagnement: { plansLies: [{ ...plan, actualisationsLe: [] }] } },
  },
  {
    titre: 'Plus d’un an sans actualisation',
    verdict: 'non_respectee',
    au: '2025-03-01',
    dossier: { structure, accompagnement: { plansLies: [{ ...plan, actualisationsLe: [] }] } },
  },
  {
    titre: 'Le dossier ne dit rien des actualisations',
    verdict: 'indeterminee',
    au: '2025-03-01',
    dossier: { structure, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'Aucun plan d’accompagnement global',
    verdict: 'sans_objet',
    au: '2025-03-01',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
