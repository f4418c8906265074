import fc from 'fast-check';
import { vi } from 'vitest';
import { vieProjet } from '../../src/essai/arbitraires/projet';
import type { Vie } from '../../src/essai/vie';
import { vivre } from '../../src/essai/vie';
import type { CommandeProjet } from '../../src/projet/commandes';
import type { EvenementProjet } from '../../src/projet/evenements';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';

/** Vingt fois plus de tirages demandent plus que le délai ordinaire. */
vi.setConfig({ testTimeout: 600_000 });

/** Une vie de projet, jouée. */
export type VieDeProjet = Vie<Projet | null, CommandeProjet, EvenementProjet>;

/** Des vies de projet, jouées. */
export const vies: fc.Arbitrary<VieDeProjet> = vieProjet.map((commandes) => vivre(deciderProjet, commandes));

/** Ce qui vaut dans toute vie tirée : 300 fois, vingt fois plus en essai approfondi. */
export const toujours = <T>(tirage: fc.Arbitrary<T>, verifier: (tire: T) => void): void =>
  fc.assert(fc.property(tirage, verifier), { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) });

/** Tous les objets d’un document, à tous les étages. */
export const objets = (valeur: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(valeur)) return valeur.flatMap(objets);
  if (typeof valeur !== 'object' || valeur === null) return [];
  return [valeur as Readonly<Record<string, unknown>>, ...Object.values(valeur).flatMap(objets)];
};
