import { z } from "zod";
import { earlierOf, type LegalDate, type Span } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { suggest } from "../kernel/nearest.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { commandFields, idText, words } from "../log/command.js";
import { logProblem } from "../log/errors.js";
import type { Province } from "../province/province.schema.js";
import type { PlanText, DutyRow } from "./amendment/amendment.js";
import { presentRows } from "./amendment/duty-versions.js";
import { requestProblem } from "./errors.js";
import { bodiesAskedOf, isOnRequest, knownOn } from "./expand-plan.js";
import type { PlanFact } from "./plan.events.js";

/** Most bodies one request names. */
const MOST_BODIES = 5_000;

export const requestCommandSchema = z.lazy(() =>
  z.strictObject({
    type: z.literal("request-duty"),
    ...commandFields,
    /** The duty due on demand, or the report without periods. */
    duty: idText,
    /** Who is asked. Defaults to everybody who holds the duty. */
    bodies: z.array(idText).min(1).max(MOST_BODIES).readonly().optional(),
    /** The last day on time, inclusive; `null` where the paper sets none. */
    lastDay: legalDateSchema.nullable(),
    /** Number of the paper which asks. */
    decision: words,
    reason: words.optional(),
  }),
);

/** Asks for what is owed only when somebody asks for it (theo yêu cầu, đột xuất). */
export type RequestCommand = z.infer<typeof requestCommandSchema>;

/** What a request is decided on. */
export interface RequestContext {
  readonly text: PlanText;
  readonly today: LegalDate;
  /** The days the plan is at work for. */
  readonly within: Span;
  /** The body which acts in the place of another on the day of the request. */
  readonly acting: (body: string) => string;
}

function occurrenceOf({ requests }: PlanText, { duty, on }: RequestCommand): string {
  const before = requests.filter((it) => it.duty === duty && it.on === on).length;
  return `asked-${on}${before === 0 ? "" : `.${before + 1}`}`;
}

/** The bodies a request names, as the duty has them: one which has taken another's place may be named, too. */
function namedBodies(province: Province, row: DutyRow, command: RequestCommand, { acting }: RequestContext) {
  const problems: Problem[] = [];
  if (!command.bodies) return { bodies: null, problems };
  const known = bodiesAskedOf(province, row);
  const bodies = command.bodies.flatMap((body, index) => {
    const holder = known.find((it) => it === body) ?? known.find((it) => acting(it) === body);
    if (holder === undefined) {
      const params = { body, duty: row.id, bodies: known.join(", ") || "–", ...suggest(body, known) };
      problems.push(requestProblem("request/not-a-holder", ["bodies", index], params));
    }
    return holder ?? [];
  });
  return { bodies: [...new Set(bodies)], problems };
}

/**
 * What asking for a duty comes to.
 *
 * @throws KtttError with everything that is wrong: `request/unknown-duty`, `request/not-on-demand`, `request/not-a-holder`,
 * `request/day-passed`, `request/before-document`, `request/outside-span`, `command/in-future`
 */
export function decideRequest(province: Province, command: RequestCommand, context: RequestContext): PlanFact {
  const { attachments, decision, duty, lastDay, on, reason } = command;
  const rows = presentRows(province, context.text);
  const row = rows.get(duty)?.row;
  if (!row) {
    const onDemand = [...rows.values()].filter((it) => isOnRequest(it.row)).map((it) => it.row.id);
    throw new KtttError(requestProblem("request/unknown-duty", ["duty"], { duty, ...suggest(duty, onDemand) }));
  }
  const { bodies, problems } = namedBodies(province, row, command, context);
  const document = province.documents.find((it) => it.id === row.document);
  const known = document ? knownOn(document) : on;
  if (!isOnRequest(row)) problems.push(requestProblem("request/not-on-demand", ["duty"], { duty }));
  if (lastDay !== null && lastDay < on)
    problems.push(requestProblem("request/day-passed", ["lastDay"], { lastDay, on }));
  if (on < known) problems.push(requestProblem("request/before-document", ["on"], { on, known }));
  const end = earlierOf(context.within.to, document?.period.to ?? context.within.to);
  if (on < context.within.from || on > end) {
    problems.push(requestProblem("request/outside-span", ["on"], { on, from: context.within.from, to: end }));
  }
  if (on > context.today) problems.push(logProblem("command/in-future", ["on"], { on, today: context.today }));
  if (problems.length > 0) throw new KtttError(problems);
  return {
    type: "DutyRequested",
    happenedOn: on,
    data: {
      duty,
      occurrence: occurrenceOf(context.text, command),
      bodies,
      lastDay,
      decision,
      reason: reason ?? null,
      ...(attachments ? { attachments } : {}),
    },
  };
}
