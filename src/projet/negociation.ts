import type { EtapeNegociation } from './objectif';

type Etapes = readonly EtapeNegociation[] | undefined;

/** La proposition, ou contre-proposition, sur laquelle porte la négociation ; `null` si aucune n’est connue. */
export const derniereProposition = (etapes: Etapes): EtapeNegociation | null =>
  (etapes ?? []).findLast(({ type }) => type === 'proposition' || type === 'contre_proposition') ?? null;

/** La négociation est-elle conclue, par un accord ou par un désaccord écrit ? Une négociation inconnue l’est. */
export const negociationConclue = (etapes: Etapes): boolean => {
  const derniere = etapes?.at(-1);
  return derniere === undefined || derniere.type === 'accord' || derniere.type === 'desaccord';
};
