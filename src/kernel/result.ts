/** Issue d’une opération qui peut être refusée : une valeur, ou l’erreur qui dit pourquoi. Simple donnée JSON. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Construit une réussite. */
export const ok = <const T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Construit un refus. */
export const err = <const E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
