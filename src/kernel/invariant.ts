/** Défaut de la bibliothèque elle-même, jamais des données reçues. */
export class InvariantError extends Error {
  /** Marque stable, lisible même quand deux copies de la bibliothèque sont chargées. */
  readonly code = 'INVARIANT';

  constructor(message: string) {
    super(`[projet-personnalise] ${message}`);
    this.name = 'InvariantError';
  }
}

/** Affirme ce qui ne peut être faux que par notre faute. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
