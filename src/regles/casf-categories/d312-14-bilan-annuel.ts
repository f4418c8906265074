import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { echangePeriodique } from '../outils/familles';
import { ENFANTS_HANDICAPES, ETAT_2015, textesFamille } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Chaque année, la famille reçoit un bilan pluridisciplinaire complet de la situation de l’enfant. */
export const d31214BilanAnnuel: Regle = {
  id: 'casf-categories/d312-14-bilan-annuel',
  titre: 'Bilan pluridisciplinaire complet adressé à la famille chaque année',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: textesFamille('deuxième alinéa'),
  champ: { categories: ENFANTS_HANDICAPES, age: 'mineur' },
  lecture:
    'Un an compté depuis le dernier bilan, ou depuis l’admission. Le retard est certain quand une année civile entière s’est écoulée sans bilan ; avant, il tient à cette lecture.',
  doutes: ETAT_2015,
  remede:
    'Réunir les professionnels, écrire le bilan complet de la situation et l’adresser à la famille, en notant le jour.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    echangePeriodique(dossier, au, {
      types: ['bilan_transmis'],
      delai: ans(1),
      parAn: 1,
      quoi: 'Bilan pluridisciplinaire à la famille',
    }),
};

const structure = { categorie: 'eeap' } as const;
const usager = { identite: { naissanceLe: '2015-06-01' } } as const;
const admission = { admisLe: '2024-09-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le bilan de juin 2026 vaut un an',
    verdict: 'respectee',
    au: '2027-06-15',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'bilan_transmis', le: '2026-06-15' }] },
    },
  },
  {
    titre: 'Première année d’accueil',
    verdict: 'a_faire',
    au: '2025-09-02',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
  {
    titre: 'Le dernier bilan a plus d’un an',
    verdict: 'non_respectee',
    au: '2027-06-16',
    dossier: {
      structure,
      usager,
      accompagnement: { admission, echangesFamille: [{ type: 'bilan_transmis', le: '2026-06-15' }] },
    },
  },
  {
    titre: 'Le dossier ne dit rien des échanges avec la famille',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, accompagnement: { admission } },
  },
  {
    titre: 'Le jeune est majeur',
    verdict: 'sans_objet',
    au: '2033-06-01',
    dossier: { structure, usager, accompagnement: { admission, echangesFamille: [] } },
  },
];
