import * as z from 'zod';

/**
 * Jour du calendrier, écrit `AAAA-MM-JJ`, de 1900 à 2200. Jamais un instant : aucun fuseau n’y entre.
 * Deux jours se comparent comme deux textes (`<`, `<=`).
 */
export const DateCivile = z.iso
  .date()
  .regex(/^(?:19\d\d|2[01]\d\d|2200)-/)
  .brand<'DateCivile'>()
  .meta({ id: 'DateCivile', description: 'Jour du calendrier, AAAA-MM-JJ, de 1900 à 2200' });
/** Jour du calendrier, écrit `AAAA-MM-JJ`. */
export type DateCivile = z.infer<typeof DateCivile>;

/** Lit un jour ; `null` si le texte n’en est pas un (30 février, année hors bornes, autre forme…). */
export const lireDateCivile = (texte: string): DateCivile | null => {
  const lecture = DateCivile.safeParse(texte);
  return lecture.success ? lecture.data : null;
};
