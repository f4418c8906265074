import { estLaDirection } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { ENFANTS_HANDICAPES, ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le projet individualisé est conçu et mis en œuvre sous la responsabilité du directeur. */
export const d3123DirecteurResponsable: Regle = {
  id: 'casf-categories/d312-10-3-directeur-responsable',
  titre: 'Projet individualisé placé sous la responsabilité du directeur',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: [...texteEnfants('D312-10-3', 'premier alinéa'), ...texteEnfants('D312-19', 'troisième phrase')],
  champ: { categories: ENFANTS_HANDICAPES },
  lecture:
    'Celui que le directeur a formellement délégué répond pour lui. Un autre responsable nommé au dossier est un manquement selon notre lecture : il peut tenir une délégation que le dossier ne montre pas.',
  doutes: `${ETAT_2015} D312-19 n’est écrit que pour la déficience intellectuelle.`,
  remede:
    'Nommer le directeur, ou celui qu’il a délégué, comme responsable du projet ; le référent garde son propre rôle.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { responsable }, ou }) =>
      affirme(
        responsable && estLaDirection(responsable),
        sous(ou, 'responsable'),
        'Le responsable inscrit au projet n’est ni le directeur ni son délégué.',
        'selon_lecture',
      ),
    ),
};

const structure = { categorie: 'sessad' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le directeur répond du projet',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', responsable: { qualite: 'directeur' } }] },
  },
  {
    titre: 'Une éducatrice est inscrite comme responsable',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', responsable: { qualite: 'professionnel' } }],
    },
  },
  {
    titre: 'Aucun responsable n’est inscrit',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'coconstruction' }] },
  },
];
