import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { estDeLaFamille } from '../outils/familles';
import { sous } from '../outils/lecture';
import { derniereRevision, REVISIONS } from '../outils/revisions';
import { ENFANTS_HANDICAPES, ETAT_2015, textesFamille } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** La famille est associée à l’évaluation du projet individualisé : ici, à la dernière révision tenue. */
export const d31214FamilleEvaluation: Regle = {
  id: 'casf-categories/d312-14-famille-evaluation',
  titre: 'Famille associée à l’évaluation du projet de l’enfant',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: textesFamille('premier alinéa'),
  champ: { categories: ENFANTS_HANDICAPES, age: 'mineur' },
  lecture:
    'Être conviée suffit : la famille est associée si elle était invitée à la dernière révision, ou si elle y est venue.',
  doutes: ETAT_2015,
  remede: 'Inviter la famille à chaque révision, et garder la trace de l’invitation même si elle ne vient pas.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    if (dossier.revisions === undefined) return indeterminee(REVISIONS);
    const revision = derniereRevision(dossier, au);
    if (revision === undefined) return sansObjet('Aucune révision ne s’est encore tenue à cette date.');
    const liste = revision.valeur.presents?.some(estDeLaFamille) ? 'presents' : 'invites';
    return contient(
      revision.valeur[liste],
      sous(revision.ou, liste),
      estDeLaFamille,
      'Personne de la famille n’était convié à la dernière révision.',
    );
  },
};

const structure = { categorie: 'iem' } as const;
const usager = { identite: { naissanceLe: '2015-06-01' } } as const;
const projets = [{ id: 'p1', statut: 'mise_en_oeuvre' }] as const;
const revision = { id: 'r1', projet: 'p1', motif: 'date', statut: 'tenue', tenueLe: '2026-06-10' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les parents étaient invités, sans pouvoir venir',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      usager,
      projets,
      revisions: [{ ...revision, invites: [{ qualite: 'parent' }], presents: [{ qualite: 'professionnel' }] }],
    },
  },
  {
    titre: 'La révision s’est tenue entre professionnels',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, usager, projets, revisions: [{ ...revision, invites: [{ qualite: 'professionnel' }] }] },
  },
  {
    titre: 'Le dossier ne dit pas qui était invité',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, usager, projets, revisions: [revision] },
  },
  {
    titre: 'Aucune révision ne s’est encore tenue',
    verdict: 'sans_objet',
    au: '2026-06-09',
    dossier: { structure, usager, projets, revisions: [revision] },
  },
];
