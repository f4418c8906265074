import fc from 'fast-check';
import type { Sujet } from '../../src/essai/proprietes';
import { suiteDeCommandes, vivre } from '../../src/essai/vie';

/** Toujours les mêmes vies : ce test dit si le tirage atteint tout, pas si les agrégats tiennent. */
const GRAINE = 20_020_102;

/** Ce que des vies tirées ont fait arriver : types de commandes acceptées, et un refus de chaque code rencontré. */
export const ceQuiArrive = <
  S,
  C extends { readonly type: string; readonly le: string },
  E,
  R extends { readonly code: string },
>(
  sujet: Sujet<S, C, E, R>,
  nombre = 1000,
): { readonly acceptees: readonly string[]; readonly refus: readonly R[] } => {
  const acceptees = new Set<string>();
  const refus = new Map<string, R>();
  const vies = sujet.vie ?? suiteDeCommandes(sujet.commande);
  for (const commandes of fc.sample(vies, { numRuns: nombre, seed: GRAINE })) {
    for (const { avant, commande, faits } of vivre(sujet.decider, commandes).pas) {
      if (faits !== null) acceptees.add(commande.type);
      const decision = sujet.decider.decide(commande, avant);
      if (!decision.ok) refus.set(decision.error.code, decision.error);
    }
  }
  return { acceptees: [...acceptees].sort(), refus: [...refus.values()].sort((a, b) => (a.code < b.code ? -1 : 1)) };
};

/** Une phrase pour l’utilisateur : une seule, entière, qui dit quoi faire (« corrigez… ») après les deux-points. */
export const PHRASE = /^\p{Lu}[^:]+ : \p{Ll}(?!.*(?:undefined|null|NaN|\[object))(?=.*\p{Ll}ez\P{L}).+[^.]\.$/u;
