import { isLegalDate, laterOf, type LegalDate, partsOf, civilDate } from "../kernel/legal-date.js";
import { inBoth } from "../kernel/language.js";
import { suggest } from "../kernel/nearest.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import type { Actor } from "../log/actor.js";
import { roleLabel } from "../log/actor.js";
import type { Answer, Attachment } from "../log/command.js";
import { logProblem } from "../log/errors.js";
import { chosen, valueProblems } from "../plan/plan-questions.js";
import { provinceProblem } from "../province/errors.js";
import { indicatorIds, indicatorOf, type OwnIndicator } from "../province/indicators.js";
import type { ObligationStatus } from "../province/obligation-status.js";
import { obligationProblem } from "./errors.js";
import { evolveObligation } from "./evolve-obligation.js";
import type { ObligationCommand } from "./obligation.commands.js";
import type { ObligationFact, ReportedFigure, Reporter } from "./obligation.events.js";
import type { ObligationMachineEvent } from "./obligation.guards.js";
import { obligationActLabel, obligationStatusLabel, obligationTable } from "./obligation.machine.js";
import { type ObligationChoice, obligationQuestionId, openQuestionsOfObligation } from "./obligation-questions.js";
import {
  awaitsBody,
  isAfterClose,
  isLateReport,
  type ObligationState,
  openDecisions,
  overdueFrom,
} from "./obligation-state.js";

/** What a decision needs to know beside the obligation itself. */
export interface DecisionContext {
  /** The legal day on which the command is entered. */
  readonly today: LegalDate;
  /** For a consolidation: the bodies which had not reported by the day of the command. */
  readonly silent: readonly string[];
  /** The indicators of the province's own, beside the catalogue. */
  readonly indicators?: readonly OwnIndicator[] | undefined;
}

/**
 * The status to which the machine leads by an event.
 *
 * @throws KtttError `obligation/refused` (state, guards, who can) and then every unmet condition in words
 */
export function statusAfter(state: ObligationState, event: ObligationMachineEvent, today: LegalDate): ObligationStatus {
  const judgement = obligationTable.judge(state.status, event, { state, today });
  if (judgement.allowed) return judgement.transition.to;
  const [nearest] = [...judgement.refused].sort((a, b) => a.unmet.length - b.unmet.length);
  const sample = nearest?.transition ?? obligationTable.transitions.find((row) => row.event === event.type);
  const head = obligationProblem(
    "obligation/refused",
    [],
    {
      ...inBoth("action", (language) => obligationActLabel(event.type, language)),
      ...inBoth("state", (language) => obligationStatusLabel(state.status, language)),
      ...inBoth("who", (language) => (sample?.meta.by ?? []).map((it) => roleLabel(it, language)).join(", ")),
      ...(nearest
        ? { unmet: nearest.conditions.length }
        : inBoth("possible", (language) =>
            judgement.possibleIn.map((it) => obligationStatusLabel(it, language)).join(", "),
          )),
    },
    state.obligation.basis,
  );
  throw new KtttError([head, ...(nearest?.unmet ?? [])]);
}

type CommandOf<Type extends ObligationCommand["type"]> = Extract<ObligationCommand, { readonly type: Type }>;

/** Deliveries to nobody's address, and to those who have it already. */
function deliveryProblems(state: ObligationState, command: CommandOf<"report">): readonly Problem[] {
  const { recipients } = state.obligation;
  const open = recipients.filter((it) => state.deliveries.every((delivery) => delivery.recipient !== it));
  return (command.deliveredTo ?? []).flatMap((recipient, index) => {
    const path = ["deliveredTo", index];
    if (!recipients.includes(recipient)) {
      return [
        obligationProblem("obligation/unknown-recipient", path, {
          recipient,
          recipients: recipients.join(", ") || "–",
        }),
      ];
    }
    return open.includes(recipient)
      ? []
      : [obligationProblem("obligation/already-delivered", path, { recipient, open: open.join(", ") || "–" })];
  });
}

const reporterOf = ({ agency, person }: Actor): Reporter => ({ agency, person });
const papersOf = ({ attachments }: { readonly attachments?: readonly Attachment[] | undefined }) =>
  attachments ? { attachments } : {};

/** What is wrong with the figures of a report: what they measure, in which unit, and for which day. */
function figureProblems(
  { obligation }: ObligationState,
  { figures = [], on }: CommandOf<"report">,
  own: DecisionContext["indicators"],
): Problem[] {
  const since = civilDate(partsOf(obligation.orderedOn ?? obligation.assignedOn).year, 1, 1);
  return figures.flatMap(({ asOf, indicator, unit }, index) => {
    const known = indicatorOf(indicator, own);
    const at = (field: string) => ["figures", index, field];
    return [
      ...(known
        ? []
        : [
            provinceProblem("province/unknown-indicator", at("indicator"), {
              id: indicator,
              ...suggest(indicator, indicatorIds(own)),
            }),
          ]),
      ...(known && unit !== undefined && unit !== known.unit
        ? [obligationProblem("obligation/figure-unit", at("unit"), { indicator, unit, wanted: known.unit })]
        : []),
      ...(asOf > on ? [obligationProblem("obligation/figure-after-report", at("asOf"), { asOf, on })] : []),
      ...(asOf < since ? [obligationProblem("obligation/figure-before-order", at("asOf"), { asOf, since })] : []),
    ];
  });
}

function figuresOf(
  { figures = [] }: CommandOf<"report">,
  own: DecisionContext["indicators"],
): readonly ReportedFigure[] {
  return figures.map(({ asOf, indicator, note, unit, value }) => ({
    indicator,
    value,
    unit: unit ?? indicatorOf(indicator, own)?.unit ?? null,
    asOf,
    note: note ?? null,
  }));
}

function report(
  state: ObligationState,
  command: CommandOf<"report">,
  { indicators, silent, today }: DecisionContext,
): readonly ObligationFact[] {
  const status = statusAfter(state, { type: "report", on: command.on }, today);
  const wrong = [...deliveryProblems(state, command), ...figureProblems(state, command, indicators)];
  if (wrong.length > 0) throw new KtttError(wrong);
  const { recipients } = state.obligation;
  const now = recipients.filter(
    (it) => (command.deliveredTo ?? recipients).includes(it) && state.deliveries.every((had) => had.recipient !== it),
  );
  const delivered = [...state.deliveries.map((it) => it.recipient), ...now];
  const whole = recipients.every((it) => delivered.includes(it));
  // Done when the last one has it, in whatever order the deliveries were entered.
  const on = whole ? state.deliveries.reduce((last, delivery) => laterOf(last, delivery.on), command.on) : command.on;

  const facts: ObligationFact[] = [];
  let after = state;
  const add = (fact: ObligationFact) => {
    facts.push(fact);
    after = evolveObligation(after, fact) ?? after;
  };
  const cleared = obligationTable.judge(state.status, { type: "clear-overdue", on }, { state, today });
  if (whole && cleared.allowed) {
    add({ type: "OverdueCleared", happenedOn: on, data: { reportedOn: on, status: cleared.transition.to } });
  }
  const started = obligationTable.judge(after.status, { type: "start", on: command.on }, { state: after, today });
  if (started.allowed) add({ type: "WorkStarted", happenedOn: command.on, data: { status: started.transition.to } });
  if (recipients.length > 1) {
    for (const recipient of now) add({ type: "ReportDelivered", happenedOn: command.on, data: { recipient } });
  }
  if (!whole) return facts;
  add({
    type: "Reported",
    happenedOn: on,
    data: {
      nil: command.nil ?? false,
      documentNumber: command.documentNumber ?? null,
      summary: command.summary ?? null,
      deliveredTo: delivered,
      late: isLateReport(state, on),
      afterClose: isAfterClose(state, on),
      silent,
      synthetic: command.synthetic ?? false,
      reportedBy: reporterOf(command.actor),
      figures: figuresOf(command, indicators),
      status,
      ...papersOf(command),
    },
  });
  return facts;
}

/**
 * Decides the answer to a question about an obligation: closing the question, and what the choice does beside that.
 *
 * @throws KtttError `question/not-open`, `question/unknown-choice`, `question/wrong-value`, `command/in-future`, and
 * `obligation/refused` where the machine does not let the choice happen
 */
export function decideObligationAnswer(
  state: ObligationState,
  answer: Answer,
  { today }: Pick<DecisionContext, "today">,
): readonly ObligationFact[] {
  const { on, reason } = answer;
  const { id } = state.obligation;
  const choice = chosen(answer, openQuestionsOfObligation(state));
  const problems = valueProblems(answer, choice, null);
  if (on > today) problems.push(logProblem("command/in-future", ["on"], { on, today }));
  if (problems.length > 0) throw new KtttError(problems);
  const asked = openDecisions(state).find((it) => obligationQuestionId(id, it.id) === answer.question);
  const value = answer.value?.[0] ?? null;
  const taken: ObligationFact = {
    type: "DecisionTaken",
    happenedOn: on,
    data: { decision: asked?.id ?? answer.question, choice: choice.id, value, reason, ...papersOf(answer) },
  };
  const day = overdueFrom(state);
  switch (choice.id as ObligationChoice) {
    case "set-day":
    case "no-day": {
      const to = isLegalDate(value) ? value : null;
      statusAfter(state, { type: "set-day", on, to }, today);
      const trust = answer.basis?.trust ?? "verified";
      return [taken, { type: "DeadlineSet", happenedOn: on, data: { from: state.lastDay, to, trust } }];
    }
    case "cancel": {
      const status = statusAfter(state, { type: "cancel", on }, today);
      return [taken, { type: "Cancelled", happenedOn: on, data: { reason, status } }];
    }
    case "mark-overdue": {
      // After a report it settles whether that was late: the fold reads it from the decision itself.
      if (!awaitsBody(state) || day === null) return [taken];
      const status = statusAfter(state, { type: "mark-overdue", on: today, confirmed: true }, today);
      return [taken, { type: "OverdueMarked", happenedOn: day.from, data: { lastDay: day.lastDay, status } }];
    }
    case "not-overdue":
      return [taken];
  }
}

/**
 * Decides a command on an obligation: the facts it leads to, in order, or the refusal.
 *
 * Pure. Time's own events up to `context.today` must have been applied to `state` before (`dueFacts`).
 *
 * @throws KtttError `obligation/refused` first, then every unmet condition; the state is what it was
 */
export function decideObligation(
  state: ObligationState,
  command: ObligationCommand,
  context: DecisionContext,
): readonly ObligationFact[] {
  const { actor, on } = command;
  const papers = papersOf(command);
  const judge = (event: ObligationMachineEvent) => statusAfter(state, event, context.today);
  switch (command.type) {
    case "start": {
      const status = judge({ type: "start", on });
      return [{ type: "WorkStarted", happenedOn: on, data: { status, ...papers } }];
    }
    case "report":
      return report(state, command, context);
    case "accept": {
      const status = judge({ type: "accept", on, by: reporterOf(actor) });
      return [{ type: "ReportAccepted", happenedOn: on, data: { status, ...papers } }];
    }
    case "return": {
      const { correctBy, reason } = command;
      const status = judge({ type: "return", on, by: reporterOf(actor), correctBy });
      return [{ type: "ReportReturned", happenedOn: on, data: { reason, correctBy, status, ...papers } }];
    }
    case "extend": {
      const { decision, to } = command;
      const status = judge({ type: "extend", on, to });
      const trust = command.trust ?? command.basis?.trust ?? "verified";
      const data = { from: state.lastDay, to, decision, trust, status, ...papers };
      return [{ type: "DeadlineExtended", happenedOn: on, data }];
    }
    case "reassign": {
      const { reason, to } = command;
      judge({ type: "reassign", on, to });
      return [{ type: "Reassigned", happenedOn: on, data: { from: state.body, to, reason, ...papers } }];
    }
    case "raise-obstacle": {
      const { obstacle, text } = command;
      judge({ type: "raise-obstacle", on, obstacle });
      return [{ type: "ObstacleRaised", happenedOn: on, data: { obstacle, text, ...papers } }];
    }
    case "answer-obstacle": {
      const { answer, obstacle } = command;
      judge({ type: "answer-obstacle", on, obstacle });
      return [{ type: "ObstacleAnswered", happenedOn: on, data: { obstacle, answer, ...papers } }];
    }
    case "cancel": {
      const status = judge({ type: "cancel", on });
      return [{ type: "Cancelled", happenedOn: on, data: { reason: command.reason, status, ...papers } }];
    }
  }
}
