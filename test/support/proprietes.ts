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
  tiragesParDroit = TIRAGES_AGREGAT,
): void => {
  const droits = new Set(sujet.droits?.map(({ titre }) => titre));
  describe(nom, () => {
    for (const { titre, verifier } of proprietesGeneriques(sujet)) {
      it(titre, () => verifier({ numRuns: droits.has(titre) ? tiragesParDroit : TIRAGES_AGREGAT }), 600_000);
    }
  });
};
