import fc from 'fast-check';
import type { Decider } from '../kernel/decider';
import { execute, replay } from '../kernel/decider';

/** Une commande jouée sur un état : les faits qu’elle a donnés, ou `null` si elle a été refusée. */
export type Pas<State, Command, Event> = {
  readonly avant: State;
  readonly commande: Command;
  readonly faits: readonly Event[] | null;
  readonly apres: State;
};

/** Ce qu’a donné une suite de commandes : l’état atteint, le journal, et chaque pas. */
export type Vie<State, Command, Event> = {
  readonly etat: State;
  readonly journal: readonly Event[];
  readonly pas: readonly Pas<State, Command, Event>[];
};

/** Joue des commandes l’une après l’autre ; une commande refusée est passée, comme dans la vie. */
export const vivre = <State, Command, Event, Refusal>(
  decider: Decider<State, Command, Event, Refusal>,
  commandes: readonly Command[],
): Vie<State, Command, Event> => {
  const pas: Pas<State, Command, Event>[] = [];
  let etat = replay(decider, []);
  for (const commande of commandes) {
    const execution = execute(decider, etat, commande);
    const apres = execution.ok ? execution.value.state : etat;
    pas.push({ avant: etat, commande, faits: execution.ok ? execution.value.events : null, apres });
    etat = apres;
  }
  return { etat, journal: pas.flatMap(({ faits }) => faits ?? []), pas };
};

const parJour = (a: { readonly le: string }, b: { readonly le: string }): number =>
  a.le < b.le ? -1 : a.le > b.le ? 1 : 0;

const redire = <Command>(commandes: readonly Command[], rang: number): readonly Command[] =>
  commandes.flatMap((commande, i) => (i === rang % commandes.length ? [commande, commande] : [commande]));

/**
 * Suites de commandes plausibles : quatre fois sur cinq dans l’ordre des jours, sinon dans le désordre où les
 * logiciels les reçoivent aussi ; l’une d’elles est envoyée deux fois.
 */
export const suiteDeCommandes = <Command extends { readonly le: string }>(
  commande: fc.Arbitrary<Command>,
  longueur = 25,
): fc.Arbitrary<readonly Command[]> =>
  fc
    .tuple(fc.array(commande, { maxLength: longueur, size: 'max' }), fc.integer({ min: 0, max: 4 }), fc.nat())
    .map(([commandes, tirage, rang]) => redire(tirage < 4 ? commandes.toSorted(parJour) : commandes, rang));
