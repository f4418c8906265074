/** Le même objet, ses clés indéfinies ôtées : une clé y est avec sa valeur, ou n’y est pas. */
export type Compact<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Ôte les clés indéfinies de l’objet ; ce qu’il contient reste tel quel. */
export const compact = <const T extends object>(objet: T): Compact<T> =>
  Object.fromEntries(Object.entries(objet).filter(([, valeur]) => valeur !== undefined)) as Compact<T>;

/**
 * La même donnée sans ses clés indéfinies, à tous les étages : elle survit à JSON telle quelle.
 *
 * Une clé absente et une clé indéfinie disent la même chose ; un journal n’en garde qu’une forme.
 */
export const sansIndefini = <T>(valeur: T): T => {
  if (Array.isArray(valeur)) return valeur.map(sansIndefini) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(compact(valeur)).map(([cle, v]) => [cle, sansIndefini(v)])) as T;
};
