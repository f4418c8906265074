import type { Exemple } from '../exemple';
import { projetEtabli } from '../outils/projets';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** En ITEP, l’équipe agit dans le cadre d’un projet personnalisé d’accompagnement propre à chacun. */
export const d312592ProjetPersonnalise: Regle = {
  id: 'casf-categories/d312-59-2-projet-personnalise',
  titre: 'ITEP : projet personnalisé d’accompagnement',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteItep('D312-59-2', 'II, 2°'),
  champ: { categories: ITEP },
  lecture:
    'Le texte ne fixe pas de délai. Nous retenons six mois depuis l’admission, terme que D311 donne à l’avenant qui précise les objectifs : passé ce jour, l’absence d’un projet arrêté est un manquement selon notre lecture.',
  doutes: `${ETAT_2015} Depuis le 7 juillet 2024, le fonctionnement en dispositif intégré n’est plus propre aux ITEP.`,
  remede: 'Mener le projet jusqu’à sa mise en œuvre avec le jeune et ses parents, et noter le jour où il est arrêté.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => projetEtabli(dossier, au, 'Projet personnalisé d’accompagnement'),
};

const structure = { categorie: 'itep' } as const;
const accompagnement = { admission: { admisLe: '2026-01-05' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le projet est en révision',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'revision' }] },
  },
  {
    titre: 'Le dernier jour du sixième mois',
    verdict: 'a_faire',
    au: '2026-07-05',
    dossier: { structure, accompagnement, projets: [] },
  },
  {
    titre: 'Le lendemain des six mois',
    verdict: 'non_respectee',
    au: '2026-07-06',
    dossier: { structure, accompagnement, projets: [] },
  },
  {
    titre: 'La date d’admission manque',
    verdict: 'indeterminee',
    au: '2026-07-06',
    dossier: { structure, projets: [] },
  },
  {
    titre: 'Le jeune n’est pas encore admis',
    verdict: 'sans_objet',
    au: '2026-01-04',
    dossier: { structure, accompagnement, projets: [] },
  },
];
