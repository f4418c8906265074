import { ajouter } from '../../kernel/listes';
import type { IdObjectif } from '../../vocabulaire/identifiants';
import type { AvisPersonne } from '../../vocabulaire/parole';
import type { EvaluationObjectif, Revision } from '../revision';

/** Complète ce que la révision dit d’un objectif. */
export const surObjectif = (
  revision: Revision,
  objectif: IdObjectif,
  ajout: Partial<Omit<EvaluationObjectif, 'objectif'>>,
): Revision => ({
  ...revision,
  evaluations: revision.evaluations?.some((evaluation) => evaluation.objectif === objectif)
    ? revision.evaluations.map((evaluation) =>
        evaluation.objectif === objectif ? { ...evaluation, ...ajout } : evaluation,
      )
    : ajouter(revision.evaluations, { objectif, ...ajout }),
});

/** Porte l’avis de la personne sur un objectif, ou sur l’ensemble ; un avis plus récent n’est pas recouvert. */
export const surAvis = (revision: Revision, objectif: IdObjectif | undefined, avis: AvisPersonne): Revision => {
  const connu =
    objectif === undefined
      ? revision.avisPersonne
      : revision.evaluations?.find((evaluation) => evaluation.objectif === objectif)?.avisPersonne;
  const plusRecent = connu?.recueilli === true && connu.le !== undefined && avis.le !== undefined && connu.le > avis.le;
  if (plusRecent) return revision;
  return objectif === undefined
    ? { ...revision, avisPersonne: avis }
    : surObjectif(revision, objectif, { avisPersonne: avis });
};
