import type { Exemple } from '../exemple';
import { projetEtabli } from '../outils/projets';
import { ENFANTS_HANDICAPES, ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Chaque enfant accueilli a un projet individualisé d’accompagnement, sous la responsabilité du directeur. */
export const d3123ProjetIndividualise: Regle = {
  id: 'casf-categories/d312-10-3-projet-individualise',
  titre: 'Projet individualisé d’accompagnement de l’enfant ou du jeune',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteEnfants('D312-10-3', 'premier alinéa'),
  champ: {
    categories: [...ENFANTS_HANDICAPES, 'camsp'],
    precision: 'Hors ITEP, dont le projet personnalisé d’accompagnement tient lieu de projet individualisé.',
  },
  lecture:
    'Le texte ne fixe pas de délai. Nous retenons six mois depuis l’admission, terme que D311 donne à l’avenant qui précise les objectifs : passé ce jour, l’absence d’un projet arrêté est un manquement selon notre lecture.',
  doutes: `${ETAT_2015} La place des CMPP n’a pas été vérifiée : ils ne sont pas visés ici.`,
  remede: 'Mener le projet jusqu’à sa mise en œuvre avec l’enfant et sa famille, et noter le jour où il est arrêté.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => projetEtabli(dossier, au, 'Projet individualisé d’accompagnement'),
};

const structure = { categorie: 'ime' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le projet est en cours de mise en œuvre',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { admission: { admisLe: '2026-01-05' } },
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', debutLe: '2026-04-01' }],
    },
  },
  {
    titre: 'Arrivé depuis trois mois, le projet s’écrit',
    verdict: 'a_faire',
    au: '2026-04-05',
    dossier: {
      structure,
      accompagnement: { admission: { admisLe: '2026-01-05' } },
      projets: [{ id: 'p1', statut: 'coconstruction' }],
    },
  },
  {
    titre: 'Un an après l’admission, aucun projet',
    verdict: 'non_respectee',
    au: '2027-01-05',
    dossier: { structure, accompagnement: { admission: { admisLe: '2026-01-05' } }, projets: [] },
  },
  {
    titre: 'Le dossier ne dit rien des projets',
    verdict: 'indeterminee',
    au: '2027-01-05',
    dossier: { structure, accompagnement: { admission: { admisLe: '2026-01-05' } } },
  },
  {
    titre: 'Un ITEP a un projet personnalisé d’accompagnement',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure: { categorie: 'itep' }, projets: [] },
  },
];
