/** Source d’un mot que ni la loi, ni TDDUI, ni la HAS ne nous donnent. */
export const PROPRE = 'propre à la bibliothèque';

/** Mots d’une salle, par nom ASCII : terme, définition, source, traduction. */
export type Table = Readonly<
  Record<string, readonly [terme: string, definition: string, source: string, anglais: string]>
>;
