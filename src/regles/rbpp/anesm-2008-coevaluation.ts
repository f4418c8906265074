import type { Exemple } from '../exemple';
import { situer, sous } from '../outils/lecture';
import { recommandation } from '../outils/rbpp';
import { derniereRevision, REVISIONS } from '../outils/revisions';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** L’évaluation du projet se fait avec la personne : son avis sur chaque objectif est recueilli. */
export const anesm2008Coevaluation: Regle = recommandation({
  nom: 'anesm-2008-coevaluation',
  titre: 'Bonne pratique : le projet est évalué avec la personne',
  moment: 'revision',
  vu: 'extrait',
  partie: 'associer la personne à l’évaluation du projet',
  lecture:
    'À la dernière révision, l’avis de la personne est noté pour chaque objectif évalué, ou pour l’ensemble. Écrire pourquoi il n’a pu être recueilli suffit. Ne pas l’avoir invitée est un écart.',
  remede: 'Reprendre la révision avec la personne et noter ce qu’elle pense de chaque objectif.',
  acteur: 'referent',
  controler: (dossier, au) => {
    if (dossier.revisions === undefined) return indeterminee(REVISIONS);
    const revision = derniereRevision(dossier, au);
    if (revision === undefined) return sansObjet('Aucune révision ne s’est encore tenue à cette date.');
    const { personne, avisPersonne, evaluations } = revision.valeur;
    if (personne?.presente === false && personne.motif === 'non_invitee') {
      return nonRespectee('La personne n’a pas été invitée à la dernière révision.', [sous(revision.ou, 'personne')]);
    }
    if (avisPersonne !== undefined) return respectee([sous(revision.ou, 'avisPersonne')]);
    const base = sous(revision.ou, 'evaluations');
    if (evaluations === undefined || evaluations.length === 0) return indeterminee(sous(revision.ou, 'avisPersonne'));
    const avis = situer(evaluations, base).map(({ valeur, ou }) => ({
      connu: valeur.avisPersonne !== undefined,
      ou: sous(ou, 'avisPersonne'),
    }));
    const tus = avis.filter(({ connu }) => !connu);
    return tus.length > 0 ? indeterminee(...tus.map(({ ou }) => ou)) : respectee(avis.map(({ ou }) => ou));
  },
});

const projets = [
  { id: 'p1', statut: 'mise_en_oeuvre', objectifs: [{ id: 'o1', titre: 'Sortir le matin', statut: 'actif' }] },
] as const;
const revision = { id: 'r1', projet: 'p1', motif: 'date', statut: 'tenue', tenueLe: '2026-06-10' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Son avis est noté sur l’objectif',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets,
      revisions: [
        { ...revision, evaluations: [{ objectif: 'o1', avisPersonne: { recueilli: true, sens: 'favorable' } }] },
      ],
    },
  },
  {
    titre: 'La révision s’est faite sans l’inviter',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets, revisions: [{ ...revision, personne: { presente: false, motif: 'non_invitee' } }] },
  },
  {
    titre: 'L’avis de la personne n’est pas noté',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets, revisions: [{ ...revision, evaluations: [{ objectif: 'o1' }] }] },
  },
  {
    titre: 'Aucune révision ne s’est encore tenue',
    verdict: 'sans_objet',
    au: '2026-06-09',
    dossier: { projets, revisions: [revision] },
  },
];
