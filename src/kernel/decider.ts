import { geler } from './immuable';
import type { Result } from './result';

/**
 * Le cœur d’un agrégat : décider (une commande, un état → des faits ou un refus), puis appliquer les faits.
 *
 * `decide` ne lève jamais et ne lit aucune horloge ; `evolve` ne refuse jamais, et ne lève (`InvariantError`) que devant
 * un journal qui ne se tient pas : le début manque, ou s’y trouve deux fois. `rejouerJournal` le dit sans lever.
 */
export type Decider<State, Command, Event, Refusal> = {
  readonly initialState: State;
  /** Décide : les faits qu’une commande produit, ou le refus ; ne lève jamais. */
  readonly decide: (command: Command, state: State) => Result<readonly Event[], Refusal>;
  /** Applique un fait déjà décidé. */
  readonly evolve: (state: State, event: Event) => State;
};

/** Ce que donne une commande acceptée : les faits à garder et l’état qui en résulte. */
export type Execution<State, Event> = { readonly state: State; readonly events: readonly Event[] };

/** Rejoue des faits depuis un état (à défaut, l’état initial) ; l’état rendu est gelé. */
export const replay = <State, Command, Event, Refusal>(
  decider: Decider<State, Command, Event, Refusal>,
  events: readonly Event[],
  from: State = decider.initialState,
): State => geler(events.reduce(decider.evolve, from));

/** Décide puis applique : les faits et le nouvel état, ou le refus, l’état d’origine restant intact. */
export const execute = <State, Command, Event, Refusal>(
  decider: Decider<State, Command, Event, Refusal>,
  state: State,
  command: Command,
): Result<Execution<State, Event>, Refusal> => {
  const decision = decider.decide(command, state);
  if (!decision.ok) return decision;
  return { ok: true, value: { state: replay(decider, decision.value, state), events: decision.value } };
};
