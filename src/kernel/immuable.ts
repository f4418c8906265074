import { freeze } from 'immer';

type Simple = string | number | boolean | bigint | null | undefined;

/** La même forme que `T`, en lecture seule à tous les étages. */
export type Immuable<T> = T extends Simple
  ? T
  : T extends (infer U)[]
    ? readonly Immuable<U>[]
    : { readonly [K in keyof T]: Immuable<T[K]> };

/** Gèle une valeur en profondeur et la rend. */
export const geler = <T>(valeur: T): T => freeze(valeur, true);
