import type { Role } from "../log/actor.js";
import type { Problem } from "../kernel/problem.js";
import type { Citation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";

/** What every transition of every machine says about itself. */
export interface TransitionMeta {
  /** Who may do it. */
  readonly by: readonly Role[];
  readonly label: Bilingual;
  /** The article, line or decision record it rests on. */
  readonly basis: Citation;
}

/** A condition of a transition: a named pure function and, for when it does not hold, the problem in words. */
export interface Guard<Context, Event> {
  readonly test: (context: Context, event: Event) => boolean;
  /** Why not, and what would make it possible. Called only when `test` is false. */
  readonly unmet: (context: Context, event: Event) => Problem;
}

/** One row of the transition table. */
export interface Transition<State extends string = string, Meta extends TransitionMeta = TransitionMeta> {
  readonly from: State;
  readonly event: string;
  readonly to: State;
  readonly guards: readonly string[];
  readonly meta: Meta;
}

/** Whether an event may happen: the transition it takes, or every reason why none can be taken. */
export type Judgement<State extends string = string, Meta extends TransitionMeta = TransitionMeta> =
  | { readonly allowed: true; readonly transition: Transition<State, Meta> }
  | {
      readonly allowed: false;
      /** The transitions of this event in this state, each with its unmet conditions; none when the state has no such event. */
      readonly refused: readonly {
        readonly transition: Transition<State, Meta>;
        /** Names of the guards which do not hold; `unmet` says the same in words, in this order. */
        readonly conditions: readonly string[];
        readonly unmet: readonly Problem[];
      }[];
      /** States in which the event is known at all. */
      readonly possibleIn: readonly State[];
    };

/** A machine as a table, ready to be judged. */
export interface TransitionTable<
  State extends string,
  Context,
  Event extends { readonly type: string },
  Meta extends TransitionMeta = TransitionMeta,
> {
  readonly id: string;
  /** What the table was read from, and the conditions it names. */
  readonly config: MachineConfig<State, Meta>;
  readonly guards: Readonly<Record<string, Guard<Context, Event>>>;
  readonly initial: State;
  readonly states: readonly State[];
  readonly transitions: readonly Transition<State, Meta>[];
  /** States nothing leads out of. */
  readonly finals: readonly State[];
  judge(state: State, event: Event, context: Context): Judgement<State, Meta>;
  /** All transitions of an event, out of whichever state. */
  of(event: string): readonly Transition<State, Meta>[];
  /** All transitions out of a state, whether their conditions hold or not. */
  from(state: State): readonly Transition<State, Meta>[];
}

/** How a guard is written in a machine: one name, or several which must all hold. */
export type GuardReference = string | { readonly type: "all"; readonly params: { readonly of: readonly string[] } };

/** One way an event may take. Without a target the state stays. */
export interface TransitionConfig<Meta extends TransitionMeta = TransitionMeta> {
  readonly target?: string;
  readonly guard?: GuardReference;
  readonly meta?: Meta;
}

/** A state: its ways out by event, and what it is called. */
export interface StateConfig<Meta extends TransitionMeta = TransitionMeta> {
  readonly on?: Readonly<Record<string, TransitionConfig<Meta> | readonly TransitionConfig<Meta>[]>>;
  readonly meta?: { readonly label: Bilingual };
}

/** A machine as plain data, in the form XState's `createMachine` takes: the only place a transition is declared. */
export interface MachineConfig<State extends string = string, Meta extends TransitionMeta = TransitionMeta> {
  readonly id: string;
  readonly initial: NoInfer<State>;
  readonly states: Readonly<Record<State, StateConfig<Meta>>>;
}

const FORBIDDEN_STATE_KEYS = ["after", "always", "invoke", "entry", "exit", "states", "onDone"] as const;

function guardNames(guard: GuardReference | undefined): readonly string[] {
  if (guard === undefined) return [];
  return typeof guard === "string" ? [guard] : guard.params.of;
}

/** Every row of one state, in the order written. A machine that is not flat and declarative is a programming error. */
function rowsOf<State extends string, Meta extends TransitionMeta>(
  machineId: string,
  state: string,
  config: StateConfig<Meta>,
  known: ReadonlySet<string>,
): Transition<State, Meta>[] {
  for (const key of FORBIDDEN_STATE_KEYS) {
    if (key in config)
      throw new TypeError(`machine ${machineId}: state ${state} uses ${key}, machines here are flat tables`);
  }
  return Object.entries(config.on ?? {}).flatMap(([event, raw]) =>
    [raw].flat().map((row) => {
      const guards = guardNames(row.guard);
      const missing = guards.find((name) => !known.has(name));
      if (missing !== undefined)
        throw new TypeError(`machine ${machineId}: ${state}/${event} names unknown guard ${missing}`);
      if (!row.meta) throw new TypeError(`machine ${machineId}: ${state}/${event} has no meta (by, label, basis)`);
      return { from: state as State, event, to: (row.target ?? state) as State, guards, meta: row.meta };
    }),
  );
}

/**
 * Reads a declared machine into a table that answers whether an event may happen and, if not, why.
 *
 * XState ignores an event it does not accept without a word; here each condition is asked by name. `machineOf` makes the
 * XState machine of the same configuration, and a property test holds both to the same answers.
 *
 * @throws TypeError for a machine which is not a flat table of states with named guards (no `after`, actions or nesting)
 */
export function transitionTable<
  State extends string,
  Context,
  Event extends { readonly type: string },
  Meta extends TransitionMeta = TransitionMeta,
>(
  config: MachineConfig<State, Meta>,
  guards: Readonly<Record<string, Guard<Context, Event>>>,
): TransitionTable<State, Context, Event, Meta> {
  const { id, initial, states } = config;
  const known = new Set(Object.keys(guards));
  const transitions = Object.entries<StateConfig<Meta>>(states).flatMap(([state, it]) =>
    rowsOf<State, Meta>(id, state, it, known),
  );
  const byStateAndEvent = new Map<string, Transition<State, Meta>[]>();
  const byState = new Map<string, Transition<State, Meta>[]>();
  const byEvent = new Map<string, Transition<State, Meta>[]>();
  const push = (map: Map<string, Transition<State, Meta>[]>, key: string, row: Transition<State, Meta>) => {
    const rows = map.get(key);
    if (rows) rows.push(row);
    else map.set(key, [row]);
  };
  for (const row of transitions) {
    push(byStateAndEvent, `${row.from}\n${row.event}`, row);
    push(byState, row.from, row);
    push(byEvent, row.event, row);
  }
  const guardOf = (name: string): Guard<Context, Event> => {
    const guard = guards[name];
    if (!guard) throw new TypeError(`machine ${id}: unknown guard ${name}`);
    return guard;
  };
  const names = Object.keys(states) as State[];

  return {
    id,
    config,
    guards,
    initial,
    states: names,
    transitions,
    finals: names.filter((state) => !byState.has(state)),
    of: (event) => byEvent.get(event) ?? [],
    from: (state) => byState.get(state) ?? [],
    judge(state, event, context) {
      const rows = byStateAndEvent.get(`${state}\n${event.type}`) ?? [];
      const taken = rows.find((row) => row.guards.every((name) => guardOf(name).test(context, event)));
      if (taken) return { allowed: true, transition: taken };
      return {
        allowed: false,
        refused: rows.map((transition) => {
          const conditions = transition.guards.filter((name) => !guardOf(name).test(context, event));
          return { transition, conditions, unmet: conditions.map((name) => guardOf(name).unmet(context, event)) };
        }),
        possibleIn: [...new Set((byEvent.get(event.type) ?? []).map((row) => row.from))],
      };
    },
  };
}
