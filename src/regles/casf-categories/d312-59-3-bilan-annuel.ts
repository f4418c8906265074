import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { echangePeriodique } from '../outils/familles';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En ITEP, les parents reçoivent chaque année un bilan complet de la situation de leur enfant. */
export const d312593BilanAnnuel: Regle = {
  id: 'casf-categories/d312-59-3-bilan-annuel',
  titre: 'ITEP : bilan complet adressé aux parents chaque année',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: texteItep('D312-59-3', 'quatrième alinéa'),
  champ: { categories: ITEP, age: 'mineur' },
  lecture:
    'Un an compté depuis le dernier bilan, ou depuis l’admission. Le retard est certain quand une année civile entière s’est écoulée sans bilan ; avant, il tient à cette lecture. Pour un jeune majeur, voir la règle sur son accord.',
  doutes: ETAT_2015,
  remede: 'Écrire le bilan complet de la situation et l’adresser aux parents, en notant le jour.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    echangePeriodique(dossier, au, {
      types: ['bilan_transmis'],
      delai: ans(1),
      parAn: 1,
      quoi: 'Bilan complet aux parents',
    }),
};

const structure = { categorie: 'itep' } as const;
const usager = { identite: { naissanceLe: '2014-02-10' } } as const;
const admission = { admisLe: '2024-02-29' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le bilan a moins d’un an',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'bilan_transmis', le: '2025-03-01' }] },
    },
  },
  {
    titre: 'Admis un 29 février : un an échoit le 28',
    verdict: 'a_faire',
    au: '2025-02-28',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Un an et un jour sans bilan',
    verdict: 'non_respectee',
    au: '2025-03-01',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Le dossier ne dit rien des échanges avec la famille',
    verdict: 'indeterminee',
    au: '2025-03-01',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'Le jeune est majeur : son accord décide',
    verdict: 'sans_objet',
    au: '2032-02-10',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
];
