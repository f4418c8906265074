import type { Exemple } from '../exemple';
import { affirme, contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surPlan } from '../outils/plans';
import { surProjetArrete } from '../outils/projets';
import { ENFANTS_HANDICAPES, ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le projet personnalisé de scolarisation (PPS) est un volet du projet individualisé. */
export const d3123VoletScolaire: Regle = {
  id: 'casf-categories/d312-10-3-volet-scolaire',
  titre: 'Projet personnalisé de scolarisation repris comme volet du projet individualisé',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: [...texteEnfants('D312-10-3', 'deuxième alinéa'), ...texteEnfants('D312-37', '3°')],
  champ: { categories: ENFANTS_HANDICAPES, precision: 'Élève qui a un projet personnalisé de scolarisation.' },
  lecture:
    'Vaut volet : un PPS dit articulé avec le projet, ou un volet scolaire écrit au projet. Sans PPS au dossier, la règle n’a pas d’objet.',
  doutes: ETAT_2015,
  remede:
    'Ajouter au projet un volet scolaire qui reprend le PPS notifié, ou noter que le PPS est articulé avec le projet.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPlan(dossier, au, ['pps', 'projet personnalisé de scolarisation'], (pps) =>
      surProjetArrete(dossier, au, ({ valeur: { volets }, ou }) =>
        pps.valeur.articuleAvecLeProjet !== undefined
          ? affirme(
              pps.valeur.articuleAvecLeProjet,
              sous(pps.ou, 'articuleAvecLeProjet'),
              'Le dossier dit que le projet de scolarisation n’est pas articulé avec le projet.',
            )
          : contient(
              volets,
              sous(ou, 'volets'),
              ({ type }) => type === 'scolaire',
              'Un projet de scolarisation existe, et le projet n’a pas de volet scolaire.',
            ),
      ),
    ),
};

const structure = { categorie: 'ime' } as const;
const plansLies = [{ id: 'pps1', type: 'pps', etabliLe: '2026-03-02' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le projet a un volet scolaire',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies },
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'scolaire' }] }],
    },
  },
  {
    titre: 'Un PPS au dossier, aucun volet scolaire',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies },
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'educatif' }] }],
    },
  },
  {
    titre: 'Le dossier ne dit pas de quels volets le projet est fait',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies }, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'L’enfant n’a pas de PPS',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
