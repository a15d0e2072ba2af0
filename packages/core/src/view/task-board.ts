import type { LegalDate } from "../kernel/legal-date.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import type { Province } from "../province/province.schema.js";
import { actingAcceptor, actingBody } from "../obligation/succession/acting-body.js";
import { awaitsBody, type ObligationState } from "../obligation/obligation-state.js";
import { type OfficialClass, officialClass, worstClass } from "../obligation/official-class.js";
import { requireBody } from "./body-name.js";

/** One duty in one period, with all bodies it was given to. */
export interface BoardTask {
  readonly duty: string;
  readonly occurrence: string;
  readonly text: string;
  /** The day with which it was assigned; each part has its own once it is extended. */
  readonly lastDay: LegalDate | null;
  readonly draft: boolean;
  readonly parts: readonly ObligationState[];
  /** Parts done of parts not cancelled: n of m. */
  readonly done: number;
  readonly of: number;
  /** Done when every part that is not cancelled is. */
  readonly completed: boolean;
  /** The worst part. */
  readonly class: OfficialClass;
}

/** What one body sees: what it must do, what it accepts, what it helps with. */
export interface BodyBoard {
  readonly body: string;
  /** Its own obligations, the most pressing day first, those without a day last. */
  readonly own: readonly ObligationState[];
  /** Reports of others which await its acceptance. */
  readonly toAccept: readonly ObligationState[];
  /** Obligations of others in which it cooperates. */
  readonly cooperating: readonly ObligationState[];
}

const isDone = (state: ObligationState) => state.status === "completed" || state.status === "carriedOn";

/** All duties on the register's day with the bodies they were assigned to, in the order of the documents. */
export function taskBoard(register: Register): readonly BoardTask[] {
  const tasks = new Map<string, ObligationState[]>();
  for (const state of obligationsOf(register)) {
    const { kind, duty, occurrence } = state.obligation;
    const key = `${kind} ${duty}@${occurrence}`;
    const parts = tasks.get(key);
    if (parts) parts.push(state);
    else tasks.set(key, [state]);
  }
  return [...tasks.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const counted = parts.filter((it) => it.status !== "cancelled");
    const done = counted.filter(isDone).length;
    return [
      {
        duty: first.obligation.duty,
        occurrence: first.obligation.occurrence,
        text: first.obligation.text,
        lastDay: first.obligation.lastDay,
        draft: first.obligation.draft,
        parts,
        done,
        of: counted.length,
        completed: counted.length > 0 && done === counted.length,
        class:
          worstClass((counted.length > 0 ? counted : parts).map((it) => officialClass(it, register.asOf))) ??
          "cancelled",
      },
    ];
  });
}

function byDay(a: ObligationState, b: ObligationState): number {
  const [left, right] = [a.correctBy ?? a.lastDay ?? "9", b.correctBy ?? b.lastDay ?? "9"];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The board of one body on the register's day, cooperating duties included: through the groups it is a member of, and in
 * the place of bodies whose work it took over by a confirmed succession.
 *
 * @throws KtttError `roster/unknown-body` for a body neither the province nor its log knows
 */
export function bodyBoard(register: Register, province: Province, body: string): BodyBoard {
  const names = new Set([body, ...province.groups.filter((it) => it.members.includes(body)).map((it) => it.id)]);
  const all = obligationsOf(register);
  requireBody(
    province,
    body,
    ["body"],
    all.map((it) => it.body),
  );
  const { successions } = register;
  const helps = (id: string) => names.has(id) || actingBody(successions, id) === body;
  return {
    body,
    own: all.filter((it) => it.body === body && awaitsBody(it)).sort(byDay),
    toAccept: all.filter((it) => it.status === "reported" && actingAcceptor(it, successions) === body),
    cooperating: all.filter((it) => awaitsBody(it) && it.obligation.cooperating.some(helps)),
  };
}
