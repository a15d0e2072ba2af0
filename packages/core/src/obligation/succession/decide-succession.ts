import { obligationProblem } from "../errors.js";
import { provinceProblem } from "../../province/errors.js";
import { logProblem } from "../../log/errors.js";
import { citeDocument } from "../../law/cite.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import type { Register } from "../register.js";
import { KtttError, type Problem } from "../../kernel/problem.js";
import { suggest } from "../../kernel/nearest.js";
import type { Province } from "../../province/province.schema.js";
import { isInOffice, rosterOf } from "../../province/roster/roster.js";
import { departuresOf } from "./departures.js";
import { affectedBy } from "./route.js";
import type { AffectedDuty, Departure, SuccessionFact, SuccessionState } from "../../plan/succession/succession.js";
import type { SuccessionCommand } from "../../plan/succession/succession.commands.js";

type Confirm = Extract<SuccessionCommand, { readonly type: "confirm-succession" }>;

/** What the log knows of it, or what the roster does where nobody has been asked yet. */
function known(province: Province, register: Register, id: string): Departure | SuccessionState {
  const departures = [...departuresOf(province).values()].flat();
  const found = register.successions.get(id) ?? departures.find((it) => it.id === id);
  if (found) return found;
  const ids = departures.map((it) => it.id);
  throw new KtttError(obligationProblem("succession/unknown", ["succession"], { succession: id, ...suggest(id, ids) }));
}

function statusOf(departure: Departure | SuccessionState): SuccessionState["status"] | null {
  return "status" in departure ? departure.status : null;
}

/** What is wrong with a body named to take over. */
function successorProblems(
  province: Province,
  { from, on }: Departure,
  to: string,
  path: Problem["path"],
): readonly Problem[] {
  const { bodies } = rosterOf(province);
  const body = bodies.get(to);
  if (!body) return [provinceProblem("roster/unknown-body", path, { id: to, ...suggest(to, [...bodies.keys()]) })];
  if (to === from) return [obligationProblem("succession/same-body", path, { body: to })];
  return isInOffice(body, on)
    ? []
    : [
        obligationProblem("succession/not-in-office", path, {
          body: to,
          on,
          from: body.from ?? "–",
          until: body.until ?? "–",
        }),
      ];
}

function confirmProblems(
  province: Province,
  departure: Departure | SuccessionState,
  affected: readonly AffectedDuty[],
  { rest, routes = {} }: Confirm,
): readonly Problem[] {
  const open = new Set(affected.map((it) => it.obligation));
  const ids = [...open];
  const named = Object.entries(routes).flatMap(([obligation, to]) => [
    ...(open.has(obligation)
      ? []
      : [
          obligationProblem("succession/not-affected", ["routes", obligation], {
            obligation,
            succession: departure.id,
            ...suggest(obligation, ids),
          }),
        ]),
    ...successorProblems(province, departure, to, ["routes", obligation]),
  ]);
  const others = rest === undefined ? [] : successorProblems(province, departure, rest, ["rest"]);
  const saysNothing = rest === undefined && Object.keys(routes).length === 0;
  const unsaid =
    saysNothing && departure.rows.length === 0
      ? [obligationProblem("succession/no-successor", ["rest"], { body: departure.from, on: departure.on })]
      : saysNothing && statusOf(departure) === "confirmed"
        ? [
            obligationProblem("succession/already-confirmed", ["succession"], {
              succession: departure.id,
              open: ids.length,
            }),
          ]
        : [];
  return [...named, ...others, ...unsaid];
}

/**
 * What a person's word on a succession comes to. The register must have been brought up to today first.
 *
 * A succession may be confirmed before anybody was asked about it, once its day has come; and again, to say where the
 * duties go which the first decision left open.
 *
 * @throws KtttError with everything that is wrong: `succession/unknown`, `succession/before-its-day`, `command/in-future`,
 * `succession/not-affected`, `succession/not-in-office`, `succession/same-body`, `succession/no-successor`,
 * `succession/already-confirmed`, `roster/unknown-body`
 */
export function decideSuccession(
  province: Province,
  register: Register,
  command: SuccessionCommand,
  today: LegalDate,
): SuccessionFact {
  const departure = known(province, register, command.succession);
  const problems: Problem[] = [];
  if (command.on > today) problems.push(logProblem("command/in-future", ["on"], { on: command.on, today }));
  if (departure.on > today) {
    problems.push(
      obligationProblem("succession/before-its-day", ["succession"], {
        succession: departure.id,
        on: departure.on,
        today,
      }),
    );
  }
  if (command.type === "reject-succession") {
    if (statusOf(departure) !== "proposed") {
      problems.push(obligationProblem("succession/not-asked", ["succession"], { succession: departure.id }));
    }
    if (problems.length > 0) throw new KtttError(problems);
    return {
      type: "SuccessionRejected",
      happenedOn: command.on,
      data: { id: departure.id, reason: command.reason },
    };
  }
  const affected = affectedBy(departure, register.openOf(departure.from));
  problems.push(...confirmProblems(province, departure, affected, command));
  if (problems.length > 0) throw new KtttError(problems);
  const { id, from, on, ended, rows } = departure;
  const { decision, reason, rest, routes } = command;
  const basis = command.basis ?? citeDocument(decision);
  return {
    type: "SuccessionConfirmed",
    happenedOn: command.on,
    data: {
      ...{ id, from, on, ended, rows },
      routes: routes ?? {},
      rest: rest ?? null,
      ...{ decision, reason, automatic: false, trust: basis.trust, basis },
    },
  };
}
