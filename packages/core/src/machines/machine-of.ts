import { type AnyStateMachine, setup } from "xstate";
import type { Guard, TransitionTable } from "../machine/transition-table.js";

type XstateGuard<Context, Event> = (args: { context: Context; event: Event }, params?: unknown) => boolean;

/** Guards as XState takes them, with the combining guard `all`. */
function xstateGuards<Context, Event>(
  guards: Readonly<Record<string, Guard<Context, Event>>>,
): Record<string, XstateGuard<Context, Event>> {
  const single = Object.entries(guards).map(([name, guard]): [string, XstateGuard<Context, Event>] => [
    name,
    ({ context, event }) => guard.test(context, event),
  ]);
  return {
    ...Object.fromEntries(single),
    all: ({ context, event }, params) =>
      (params as { readonly of: readonly string[] }).of.every((name) => guards[name]?.test(context, event) === true),
  };
}

/**
 * The XState machine of a declared flow or of the lifecycle of an obligation: to draw it (Stately, Mermaid) and to walk it
 * with `xstate/graph`. Nothing in this library runs it; the table it was made from decides. What the guards are judged on
 * is the machine's input.
 *
 * @example
 * ```ts
 * import { getShortestPaths } from "xstate/graph";
 * const paths = getShortestPaths(machineOf(obligationTable), { input: { state, today } });
 * ```
 */
export function machineOf<State extends string, Context, Event extends { readonly type: string }>({
  config,
  guards,
}: Pick<TransitionTable<State, Context, Event>, "config" | "guards">): AnyStateMachine {
  const prepared = setup({ guards: xstateGuards(guards) } as unknown as Parameters<typeof setup>[0]);
  const whole = { ...config, context: ({ input }: { readonly input?: unknown }) => input ?? {} };
  return prepared.createMachine(whole as unknown as Parameters<typeof prepared.createMachine>[0]);
}
