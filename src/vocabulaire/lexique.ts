/** Un mot du modèle : son terme, ce qu’il désigne, d’où il vient, et sa traduction. */
export type EntreeLexique = {
  readonly terme: string;
  readonly definition: string;
  readonly source: string;
  readonly anglais: string;
};

/** Mots du modèle, par nom ASCII. */
export const LEXIQUE: Readonly<Record<string, EntreeLexique>> = {};
