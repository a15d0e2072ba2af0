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
import type { Answer } from "../../log/command.js";
import { subjectOfQuestion } from "../../plan/plan-questions.js";
import { questionProblem } from "../../plan/errors.js";
import { SUCCESSION_CHOICES } from "./succession-questions.js";

/** What the log knows of it, or what the roster does where nobody has been asked yet. */
function known(province: Province, register: Register, id: string): Departure | SuccessionState {
  const departures = [...departuresOf(province).values()].flat();
  const found = register.successions.get(id) ?? departures.find((it) => it.id === id);
  if (found) return found;
  const ids = departures.map((it) => it.id);
  throw new KtttError(obligationProblem("succession/unknown", ["question"], { succession: id, ...suggest(id, ids) }));
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
  if (to === from) return [obligationProblem("succession/to-itself", path, { body: to })];
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
  rest: string | undefined,
  { decision, routes = {}, value = [] }: Answer,
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
  // One body: where several are meant, routes say which obligation goes where.
  const several = value.length > 1 || (value.length === 1 && value[0] !== rest);
  const { vi, en } = { vi: "một cơ quan", en: "one body" };
  const values = several
    ? [
        questionProblem("question/wrong-value", ["value"], {
          value: value.join(", "),
          choice: "confirm",
          neededVi: vi,
          neededEn: en,
        }),
      ]
    : [];
  const paper = decision === undefined ? [obligationProblem("succession/no-decision", ["decision"])] : [];
  const saysNothing = rest === undefined && Object.keys(routes).length === 0;
  const unsaid =
    saysNothing && departure.rows.length === 0
      ? [obligationProblem("succession/no-successor", ["rest"], { body: departure.from, on: departure.on })]
      : saysNothing && statusOf(departure) === "confirmed"
        ? [
            obligationProblem("succession/already-confirmed", ["question"], {
              succession: departure.id,
              open: ids.length,
            }),
          ]
        : [];
  return [...named, ...others, ...values, ...paper, ...unsaid];
}

/**
 * What the answer to a succession comes to. The register must have been brought up to today first.
 *
 * A succession may be confirmed before anybody was asked about it, once its day has come; and again, to say where the
 * duties go which the first decision left open: in `routes` by obligation, in `rest` (or `value`, one body) for all others.
 *
 * @throws KtttError with everything that is wrong: `succession/unknown`, `question/unknown-choice`,
 * `succession/not-yet-in-force`, `command/in-future`, `succession/not-affected`, `succession/not-in-office`,
 * `succession/to-itself`, `succession/no-successor`, `succession/no-decision`, `succession/already-confirmed`,
 * `roster/unknown-body`, `question/wrong-value`
 */
export function decideSuccession(
  province: Province,
  register: Register,
  answer: Answer,
  today: LegalDate,
): SuccessionFact {
  const asked = subjectOfQuestion(answer.question);
  const departure = known(province, register, asked?.kind === "succession" ? asked.id : answer.question);
  const papers = answer.attachments ? { attachments: answer.attachments } : {};
  const problems: Problem[] = [];
  if (answer.on > today) problems.push(logProblem("command/in-future", ["on"], { on: answer.on, today }));
  if (departure.on > today) {
    const params = { succession: departure.id, on: departure.on, today };
    problems.push(obligationProblem("succession/not-yet-in-force", ["question"], params));
  }
  switch (answer.choice) {
    case "reject":
      if (statusOf(departure) !== "proposed") {
        problems.push(obligationProblem("succession/not-proposed", ["question"], { succession: departure.id }));
      }
      if (problems.length > 0) throw new KtttError(problems);
      return {
        type: "SuccessionRejected",
        happenedOn: answer.on,
        data: { id: departure.id, reason: answer.reason, ...papers },
      };
    case "confirm": {
      const rest = answer.rest ?? answer.value?.[0];
      const affected = affectedBy(departure, register.openOf(departure.from));
      problems.push(...confirmProblems(province, departure, affected, rest, answer));
      if (problems.length > 0) throw new KtttError(problems);
      const { id, from, on, ended, rows } = departure;
      const { decision = "", reason, routes } = answer;
      const basis = answer.basis ?? citeDocument(decision);
      return {
        type: "SuccessionConfirmed",
        happenedOn: answer.on,
        data: {
          ...{ id, from, on, ended, rows },
          routes: routes ?? {},
          rest: rest ?? null,
          ...{ decision, reason, automatic: false, trust: basis.trust, basis },
          ...papers,
        },
      };
    }
    default: {
      const choices = SUCCESSION_CHOICES.join(", ");
      throw new KtttError(questionProblem("question/unknown-choice", ["choice"], { choice: answer.choice, choices }));
    }
  }
}
