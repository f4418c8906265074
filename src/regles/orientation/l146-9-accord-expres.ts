import type { Exemple } from '../exemple';
import { accordExpres, surPlan } from '../outils/plans';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';

/** Un plan d’accompagnement global ne vaut qu’après l’accord exprès de la personne. */
export const l1469AccordExpres: Regle = {
  id: 'orientation/l146-9-accord-expres',
  titre: 'Plan d’accompagnement global : accord exprès de la personne',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: versions('CASF', ['L146-9', 'deuxième alinéa'], {
    enVigueurDu: '2018-01-01',
    au: null,
    modifiePar: 'loi n° 2016-41 du 26 janvier 2016 ; ordonnance n° 2020-232 du 11 mars 2020',
    vu: 'texte',
  }),
  champ: { numeros: ['2', '3', '5', '7'], precision: 'Personne handicapée qui a un plan d’accompagnement global.' },
  lecture:
    'L’accord est celui de la personne ; d’un représentant légal pour un mineur ; de qui est chargé de la mesure, en tenant compte de l’avis de la personne, pour un majeur représenté qui n’est pas apte à s’exprimer. Le dossier n’en garde que la date.',
  doutes:
    'Article lu dans une copie récente et non datée. Le 1er janvier 2018 est le jour où ce droit vaut partout, lu dans des commentaires ; chaque MDPH pouvait l’avancer.',
  remede: 'Recueillir l’accord exprès de la personne avant toute mise en œuvre du plan, et noter le jour.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPlan(dossier, au, ['pag', 'plan d’accompagnement global'], (plan) =>
      accordExpres(plan, au, 'Accord exprès au plan d’accompagnement global'),
    ),
};

const structure = { categorie: 'mas' } as const;
const plan = { id: 'pag1', type: 'pag', etabliLe: '2026-02-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Accord donné le jour même',
    verdict: 'respectee',
    au: '2026-02-02',
    dossier: { structure, accompagnement: { plansLies: [{ ...plan, accordExpresLe: '2026-02-02' }] } },
  },
  {
    titre: 'Le plan est établi, l’accord viendra plus tard',
    verdict: 'non_respectee',
    au: '2026-02-10',
    dossier: { structure, accompagnement: { plansLies: [{ ...plan, accordExpresLe: '2026-02-16' }] } },
  },
  {
    titre: 'Le dossier ne dit rien de l’accord',
    verdict: 'indeterminee',
    au: '2026-02-10',
    dossier: { structure, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'Aucun plan d’accompagnement global',
    verdict: 'sans_objet',
    au: '2026-02-10',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
