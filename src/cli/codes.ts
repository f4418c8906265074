/** Codes de sortie : contrat stable. */
export const CODES = {
  /** Aucun manquement au seuil demandé. */
  rien: 0,
  /** Au moins un manquement au seuil demandé. */
  manquement: 1,
  /** Mauvais usage, ou entrée illisible ; rien n’est écrit à moitié. */
  illisible: 2,
} as const;
/** Code de sortie de la commande. */
export type Code = (typeof CODES)[keyof typeof CODES];

/** Mauvais usage de la commande : dit en français, rendu en code 2. */
export class UsageError extends Error {
  /** Survit au passage d’un fil à un autre, où la classe se perd. */
  readonly code = 'PP_USAGE';
}

/** Est-ce un mauvais usage, fût-il né dans un autre fil ? */
export const estMauvaisUsage = (cause: unknown): cause is Error =>
  cause instanceof Error && 'code' in cause && cause.code === 'PP_USAGE';
