const JOUR = /^\d{4}-\d{2}-\d{2}$/;

/** Toutes les dates écrites dans un document. */
export const datesDe = (document: unknown): readonly string[] => {
  if (typeof document === 'string') return JOUR.test(document) ? [document] : [];
  return typeof document === 'object' && document !== null ? Object.values(document).flatMap(datesDe) : [];
};
