import type { Exemple } from '../exemple';
import { affirme, contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surPlan } from '../outils/plans';
import { surProjetArrete } from '../outils/projets';
import { ENFANTS_HANDICAPES, ETAT_2015, texteEnfants } from '../outils/textes-categories';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee } from '../verdict';

/** Deux façons de tenir un même devoir : l’une suffit, et seul le dossier qui nie les deux y manque. */
const lUnOuLAutre = (un: Verdict, autre: Verdict): Verdict => {
  const tenu = [un, autre].find(({ verdict }) => verdict === 'respectee');
  if (tenu) return tenu;
  const tus = [un, autre].flatMap((verdict) => (verdict.verdict === 'indeterminee' ? verdict.manque : []));
  return tus.length > 0 ? indeterminee(...tus) : un;
};

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
    'Vaut volet : un PPS dit articulé avec le projet, ou un volet scolaire écrit au projet. Il y a manquement quand le dossier nie l’un et l’autre. Sans PPS au dossier, la règle n’a pas d’objet.',
  doutes: ETAT_2015,
  remede:
    'Ajouter au projet un volet scolaire qui reprend le PPS notifié, ou noter que le PPS est articulé avec le projet.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPlan(dossier, au, ['pps', 'projet personnalisé de scolarisation'], (pps) =>
      surProjetArrete(dossier, au, ({ valeur: { volets }, ou }) =>
        lUnOuLAutre(
          affirme(
            pps.valeur.articuleAvecLeProjet,
            sous(pps.ou, 'articuleAvecLeProjet'),
            'Un projet de scolarisation existe ; il n’est pas articulé avec le projet, qui n’a pas de volet scolaire.',
          ),
          contient(volets, sous(ou, 'volets'), ({ type }) => type === 'scolaire', 'Aucun volet scolaire au projet.'),
        ),
      ),
    ),
};

const structure = { categorie: 'ime' } as const;
const pps = { id: 'pps1', type: 'pps', etabliLe: '2026-03-02' } as const;
const plansLies = [pps];

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
    titre: 'Le PPS n’est pas articulé avec le projet, qui n’a pas de volet scolaire',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies: [{ ...pps, articuleAvecLeProjet: false }] },
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'educatif' }] }],
    },
  },
  {
    titre: 'Aucun volet scolaire, mais le dossier ne dit pas si le PPS est articulé avec le projet',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies },
      projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'educatif' }] }],
    },
  },
  {
    titre: 'L’enfant n’a pas de PPS',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
