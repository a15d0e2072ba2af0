import { roleLabel } from "../log/actor.js";
import { obligationProblem } from "./errors.js";
import { logProblem } from "../log/errors.js";
import { kernelProblem } from "../kernel/errors.js";
import { isLegalDate, laterOf, type LegalDate } from "../kernel/legal-date.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { inBoth } from "../kernel/language.js";
import { obligationActLabel, obligationStatusLabel } from "./labels.js";
import { DECISION_CHOICES } from "./due-obligation.js";
import {
  awaitsBody,
  effectiveDay,
  isAfterClose,
  isLateReport,
  type ObligationState,
  openDecisions,
} from "./obligation-state.js";
import type { ObligationCommand } from "./obligation.commands.js";
import type { ObligationFact } from "./obligation.events.js";
import type { ObligationMachineEvent } from "./obligation.guards.js";
import { obligationTable } from "./obligation.machine.js";

/** What a decision needs to know beside the obligation itself. */
export interface DecisionContext {
  /** The legal day on which the command is entered. */
  readonly today: LegalDate;
  /** For a consolidation: the bodies which had not reported by the day of the command. */
  readonly silent: readonly string[];
}

/**
 * Lets an event pass which the machine allows.
 *
 * @throws KtttError `obligation/refused` (state, guards, who can) and then every unmet condition in words
 */
function ensure(state: ObligationState, event: ObligationMachineEvent, today: LegalDate): void {
  const judgement = obligationTable.judge(state.status, event, { state, today });
  if (judgement.allowed) return;
  const [nearest] = [...judgement.refused].sort((a, b) => a.unmet.length - b.unmet.length);
  const sample = nearest?.transition ?? obligationTable.transitions.find((row) => row.event === event.type);
  const head = obligationProblem(
    "obligation/refused",
    [],
    {
      obligation: state.obligation.id,
      ...inBoth("action", (language) => obligationActLabel(event.type, language)),
      ...inBoth("state", (language) => obligationStatusLabel(state.status, language)),
      ...inBoth("who", (language) => (sample?.meta.by ?? []).map((it) => roleLabel(it, language)).join(", ")),
      ...(nearest
        ? { conditions: nearest.conditions.join(", ") }
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

function report(
  state: ObligationState,
  command: CommandOf<"report">,
  context: DecisionContext,
): readonly ObligationFact[] {
  const wrong = deliveryProblems(state, command);
  if (wrong.length > 0) throw new KtttError(wrong);
  const { recipients } = state.obligation;
  const began: readonly ObligationFact[] =
    state.startedOn === null ? [{ type: "WorkStarted", happenedOn: command.on, data: {} }] : [];
  const now = recipients.filter(
    (it) => (command.deliveredTo ?? recipients).includes(it) && state.deliveries.every((had) => had.recipient !== it),
  );
  const delivered = [...state.deliveries.map((it) => it.recipient), ...now];
  const deliveries: readonly ObligationFact[] =
    recipients.length > 1
      ? now.map((recipient) => ({ type: "ReportDelivered", happenedOn: command.on, data: { recipient } }))
      : [];
  if (recipients.some((it) => !delivered.includes(it))) return [...began, ...deliveries];
  // Done when the last one has it, in whatever order the deliveries were entered.
  const on = state.deliveries.reduce((last, delivery) => laterOf(last, delivery.on), command.on);
  const day = effectiveDay(state);
  const clears = state.status === "overdue" && day !== null && on <= day;
  return [
    ...(clears ? [{ type: "OverdueCleared", happenedOn: on, data: { reportedOn: on } } as const] : []),
    ...began,
    ...deliveries,
    {
      type: "Reported",
      happenedOn: on,
      data: {
        nil: command.nil ?? false,
        documentNumber: command.documentNumber ?? null,
        summary: command.summary ?? null,
        deliveredTo: delivered,
        late: isLateReport(state, on),
        afterClose: isAfterClose(state, on),
        silent: context.silent,
        synthetic: command.synthetic ?? false,
      },
    },
  ];
}

/** What the chosen answer of a decision does, beside closing the question. */
function decided(
  state: ObligationState,
  command: CommandOf<"decide">,
  context: DecisionContext,
): readonly ObligationFact[] {
  const { on, reason, choice } = command;
  const { today } = context;
  const open = openDecisions(state);
  const asked = open.find((it) => it.id === command.decision);
  if (!asked) {
    const names = open.map((it) => it.id).join(", ") || "–";
    throw new KtttError(
      obligationProblem("obligation/no-such-decision", ["decision"], { decision: command.decision, open: names }),
    );
  }
  const choices: readonly string[] = DECISION_CHOICES[asked.question];
  const value = command.value ?? null;
  const wrong = [
    ...(choices.includes(choice)
      ? []
      : [obligationProblem("obligation/no-such-choice", ["choice"], { choice, choices: choices.join(", ") })]),
    ...(on > today ? [logProblem("command/in-future", ["on"], { on, today })] : []),
    ...(choice === "set-day" && !isLegalDate(value)
      ? [kernelProblem("calendar/not-a-date", ["value"], { value: value ?? "–" })]
      : []),
  ];
  if (wrong.length > 0) throw new KtttError(wrong);
  const taken: ObligationFact = {
    type: "DecisionTaken",
    happenedOn: on,
    data: { decision: asked.id, choice, value, reason },
  };
  const setDay = (to: LegalDate | null): readonly ObligationFact[] => {
    ensure(state, { type: "setDay", on, to }, today);
    const trust = command.basis?.trust ?? "verified";
    return [taken, { type: "DeadlineSet", happenedOn: on, data: { from: state.lastDay, to, trust } }];
  };
  const day = effectiveDay(state);
  switch (choice) {
    case "set-day":
      return setDay(isLegalDate(value) ? value : null);
    case "no-day":
      return setDay(null);
    case "cancel":
      ensure(state, { type: "cancel", on }, today);
      return [taken, { type: "Cancelled", happenedOn: on, data: { reason } }];
    case "mark-overdue":
      if (!awaitsBody(state) || day === null) return [taken];
      ensure(state, { type: "duePassed", on: today, confirmed: true }, today);
      return [taken, { type: "OverdueMarked", happenedOn: asked.askedOn, data: { lastDay: day } }];
    default:
      return [taken];
  }
}

/**
 * Decides a command on an obligation: the facts it leads to, in order, or the refusal.
 *
 * Pure. Time's own events up to `context.today` must have been applied to `state` before ({@link dueFacts}).
 *
 * @throws KtttError `obligation/refused` first, then every unmet condition; the state is what it was
 */
export function decideObligation(
  state: ObligationState,
  command: ObligationCommand,
  context: DecisionContext,
): readonly ObligationFact[] {
  const { on } = command;
  const judge = (event: ObligationMachineEvent) => {
    ensure(state, event, context.today);
  };
  switch (command.type) {
    case "start":
      judge({ type: "start", on });
      return [{ type: "WorkStarted", happenedOn: on, data: {} }];
    case "report":
      judge({ type: "report", on });
      return report(state, command, context);
    case "accept":
      judge({ type: "accept", on });
      return [{ type: "ReportAccepted", happenedOn: on, data: {} }];
    case "return":
      judge({ type: "return", on, correctBy: command.correctBy });
      return [
        { type: "ReportReturned", happenedOn: on, data: { reason: command.reason, correctBy: command.correctBy } },
      ];
    case "extend":
      judge({ type: "extend", on, to: command.to });
      return [
        {
          type: "DeadlineExtended",
          happenedOn: on,
          data: {
            from: state.lastDay,
            to: command.to,
            decision: command.decision,
            trust: command.trust ?? command.basis?.trust ?? "verified",
          },
        },
      ];
    case "reassign":
      judge({ type: "reassign", on, to: command.to });
      return [
        { type: "Reassigned", happenedOn: on, data: { from: state.body, to: command.to, reason: command.reason } },
      ];
    case "raise-obstacle":
      judge({ type: "raiseObstacle", on, obstacle: command.obstacle });
      return [{ type: "ObstacleRaised", happenedOn: on, data: { obstacle: command.obstacle, text: command.text } }];
    case "answer-obstacle":
      judge({ type: "answerObstacle", on, obstacle: command.obstacle });
      return [
        { type: "ObstacleAnswered", happenedOn: on, data: { obstacle: command.obstacle, answer: command.answer } },
      ];
    case "cancel":
      judge({ type: "cancel", on });
      return [{ type: "Cancelled", happenedOn: on, data: { reason: command.reason } }];
    case "decide":
      return decided(state, command, context);
  }
}
