import type { Decider } from '../kernel/decider';
import { execute, replay } from '../kernel/decider';
import type { Result } from '../kernel/result';
import { enJson, memeJson } from './egalite';

type Cle<State> = State extends object ? keyof State : never;

/** Des valeurs attendues dans un état, écrites en clair : jours et identifiants y sont de simples textes. */
export type Attendu<State> = { readonly [K in Cle<State>]?: unknown };

/** Ce qu’a donné la commande d’un scénario : à lire, ou à vérifier ; une attente déçue lève une erreur lisible. */
export type Issue<State, Event, Refusal> = {
  readonly result: Result<readonly Event[], Refusal>;
  /** État d’après la commande ; celui d’avant si elle est refusée. */
  readonly state: State;
  /** La commande donne exactement ces faits, dans cet ordre. */
  readonly thenEvents: (...attendus: readonly object[]) => void;
  /** La commande est acceptée sans rien changer. */
  readonly thenNothing: () => void;
  /** La commande est acceptée et mène à un état qui porte ces valeurs (les autres clés ne comptent pas). */
  readonly thenState: (attendu: Attendu<State>) => void;
  /** La commande est refusée : par ce code, ou exactement par ce refus. */
  readonly thenRefused: (attendu: string | object) => void;
};

const echec = (constat: string, attendu: unknown, obtenu: unknown): Error =>
  new Error(`${constat}\nAttendu : ${enJson(attendu)}\nObtenu : ${enJson(obtenu)}`);

const codeDe = (refus: unknown): unknown =>
  typeof refus === 'object' && refus !== null && 'code' in refus ? refus.code : undefined;

const partie = (etat: unknown, cles: readonly string[]): unknown =>
  typeof etat === 'object' && etat !== null
    ? Object.fromEntries(Object.entries(etat).filter(([cle]) => cles.includes(cle)))
    : etat;

const issue = <State, Event, Refusal>(
  result: Result<readonly Event[], Refusal>,
  state: State,
): Issue<State, Event, Refusal> => {
  const accepter = (attendu: unknown): readonly Event[] => {
    if (!result.ok) throw echec('La commande est refusée.', attendu, result.error);
    return result.value;
  };
  const thenEvents = (...attendus: readonly object[]): void => {
    const faits = accepter(attendus);
    if (!memeJson(faits, attendus)) throw echec('Les faits ne sont pas ceux attendus.', attendus, faits);
  };
  return {
    result,
    state,
    thenEvents,
    thenNothing: () => thenEvents(),
    thenState: (attendu) => {
      accepter(attendu);
      const obtenu = partie(state, Object.keys(attendu));
      if (!memeJson(obtenu, attendu)) throw echec('L’état n’est pas celui attendu.', attendu, obtenu);
    },
    thenRefused: (attendu) => {
      if (result.ok) throw echec('La commande est acceptée.', attendu, result.value);
      const obtenu = typeof attendu === 'string' ? codeDe(result.error) : result.error;
      if (!memeJson(obtenu, attendu)) throw echec('Le refus n’est pas celui attendu.', attendu, result.error);
    },
  };
};

/**
 * Banc d’essai d’un agrégat, pour n’importe quel outil de test :
 * `given(faits déjà connus).when(commande).thenEvents(faits)`, `.thenRefused(code)`, `.thenState(…)`, `.thenNothing()`.
 *
 * `givenCommands` part de commandes plutôt que de faits ; une commande refusée au passage lève une erreur.
 */
export const scenario = <State, Command, Event, Refusal>(decider: Decider<State, Command, Event, Refusal>) => {
  const depuis = (state: State) => ({
    /** État d’où part le scénario. */
    state,
    /** Joue une commande et rend ce qu’elle donne. */
    when: (command: Command): Issue<State, Event, Refusal> => {
      const execution = execute(decider, state, command);
      return execution.ok
        ? issue<State, Event, Refusal>({ ok: true, value: execution.value.events }, execution.value.state)
        : issue<State, Event, Refusal>(execution, state);
    },
  });
  return {
    /** Part de faits déjà connus. */
    given: (...events: readonly Event[]) => depuis(replay(decider, events)),
    /** Part de commandes, toutes acceptées. */
    givenCommands: (...commands: readonly Command[]) =>
      depuis(
        commands.reduce<State>(
          (state, command) => {
            const execution = execute(decider, state, command);
            if (!execution.ok) throw echec('Une commande du préambule est refusée.', command, execution.error);
            return execution.value.state;
          },
          replay(decider, []),
        ),
      ),
  };
};
