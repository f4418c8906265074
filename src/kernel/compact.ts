/** Le même objet, ses clés indéfinies ôtées : une clé y est avec sa valeur, ou n’y est pas. */
export type Compact<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Ôte les clés indéfinies. */
export const compact = <const T extends object>(objet: T): Compact<T> =>
  Object.fromEntries(Object.entries(objet).filter(([, valeur]) => valeur !== undefined)) as Compact<T>;
