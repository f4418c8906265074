import type { DateCivile } from '../vocabulaire/date-civile';
import type { Revision } from './revision';

/** La révision examine-t-elle cet objectif ? */
export const examine = ({ objectifs, evaluations }: Revision, objectif: string): boolean =>
  (objectifs ?? []).some((id) => id === objectif) ||
  (evaluations ?? []).some((evaluation) => evaluation.objectif === objectif);

/** Avis que la personne a déjà donné, sur un objectif ou sur l’ensemble ; `null` si aucun. */
export const avisConnu = (
  revision: Revision,
  objectif: string | undefined,
): { readonly le?: DateCivile | undefined } | null => {
  const avis =
    objectif === undefined
      ? revision.avisPersonne
      : revision.evaluations?.find((evaluation) => evaluation.objectif === objectif)?.avisPersonne;
  return avis?.recueilli ? avis : null;
};
