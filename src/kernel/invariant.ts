/** Défaut de la bibliothèque elle-même, ou journal rejoué qui ne se tient pas ; jamais un document lu, ni une commande. */
export class InvariantError extends Error {
  /** Marque stable, lisible même quand deux copies de la bibliothèque sont chargées. */
  readonly code = 'INVARIANT';

  constructor(message: string) {
    super(`[projet-personnalise] ${message}`);
    this.name = 'InvariantError';
  }
}

/** Affirme ce qu’aucun document lu ni aucune commande ne peut rendre faux. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
