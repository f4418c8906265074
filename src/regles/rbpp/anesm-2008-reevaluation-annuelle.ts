import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { recurrent } from '../outils/parcours';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { joursDesRevisions, REVISIONS } from '../outils/revisions';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

/** Le projet est réévalué au moins une fois par an. */
export const anesm2008ReevaluationAnnuelle: Regle = recommandation({
  nom: 'anesm-2008-reevaluation-annuelle',
  titre: 'Bonne pratique : projet réévalué au moins une fois par an',
  moment: 'revision',
  vu: 'commentaire',
  partie: 'réévaluer le projet',
  doutes:
    'L’obligation annuelle de D311 porte sur les objectifs et prestations du contrat ou du DIPC, non sur le projet : elle a sa propre règle.',
  lecture:
    'Un an compté depuis la dernière révision tenue, à défaut depuis le début du projet. L’écart est certain quand une année civile entière s’est écoulée sans révision ; avant, il tient à cette lecture.',
  remede: 'Préparer et tenir la révision avec la personne, et fixer la suivante.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { debutLe, statut }, ou }) =>
      statut === 'clos'
        ? sansObjet('Le projet est clos.')
        : recurrent({
            dossier,
            au,
            delai: ans(1),
            parAn: 1,
            quoi: 'Révision du projet',
            ...(debutLe !== undefined && { origine: { le: debutLe, ou: sous(ou, 'debutLe') } }),
            faits: joursDesRevisions(dossier, au),
            ou: REVISIONS,
          }),
    ),
});

const projets = [{ id: 'p1', statut: 'mise_en_oeuvre', debutLe: '2024-02-29' }] as const;
const revision = { id: 'r1', projet: 'p1', motif: 'date', statut: 'tenue' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Révisé il y a moins d’un an',
    verdict: 'respectee',
    au: '2026-02-14',
    dossier: { projets, revisions: [{ ...revision, tenueLe: '2025-02-14' }] },
  },
  {
    titre: 'Commencé un 29 février, à revoir avant le 28',
    verdict: 'a_faire',
    au: '2025-02-28',
    dossier: { projets, revisions: [] },
  },
  {
    titre: 'Un an et un jour',
    verdict: 'non_respectee',
    au: '2025-03-01',
    dossier: { projets, revisions: [] },
  },
  {
    titre: 'Le dossier ne dit rien des révisions',
    verdict: 'indeterminee',
    au: '2025-03-01',
    dossier: { projets },
  },
  {
    titre: 'La personne est sortie',
    verdict: 'sans_objet',
    au: '2025-03-01',
    dossier: {
      projets,
      revisions: [],
      accompagnement: { sortie: { le: '2025-01-31', motif: 'choix_personne' } },
    },
  },
];
