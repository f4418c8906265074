import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Sujet } from '../../src/essai/proprietes';
import { proprietesGeneriques } from '../../src/essai/proprietes';

/** Les propriétés d’agrégat se tirent dix fois plus que les autres : 1 000 fois, 20 000 en essai approfondi. */
export const TIRAGES_AGREGAT = 10 * (fc.readConfigureGlobal().numRuns ?? 100);

/** Déclare un test par propriété générique d’un agrégat, ses droits compris. */
export const eprouver = <S, C extends { readonly le: string }, E extends { readonly le: string }, R>(
  nom: string,
  sujet: Sujet<S, C, E, R>,
): void => {
  describe(nom, () => {
    for (const { titre, verifier } of proprietesGeneriques(sujet)) {
      it(titre, () => verifier({ numRuns: TIRAGES_AGREGAT }), 600_000);
    }
  });
};
