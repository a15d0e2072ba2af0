import { isLegalDate, type LegalDate } from "../calendar/legal-date.js";
import { KtttError, type Problem, problem } from "../errors.js";
import type { Language } from "../messages/language.js";
import { roleLabel, taskEventLabel, taskStatusLabel } from "../messages/labels.js";
import { DECISION_CHOICES } from "./due-obligation.js";
import { effectiveDay, isLateReport, type ObligationState } from "./obligation-state.js";
import type { TaskCommand } from "./task.commands.js";
import type { TaskFact } from "./task.events.js";
import type { TaskMachineEvent } from "./task.guards.js";
import { taskSteps } from "./task.machine.js";

/** What a decision needs to know beside the obligation itself. */
export interface DecisionContext {
  /** The legal day on which the command is entered. */
  readonly today: LegalDate;
  /** For a consolidation: the bodies which had not reported by the day of the command. */
  readonly silent: readonly string[];
}

/** What a machine event is judged to be, as an error that says why not, what would make it possible, and who can. */
function refusal(state: ObligationState, event: TaskMachineEvent, today: LegalDate): KtttError | null {
  const judgement = taskSteps.judge(state.status, event, { state, today });
  if (judgement.allowed) return null;
  const nearest = [...judgement.refused].sort((a, b) => a.unmet.length - b.unmet.length)[0];
  const sample = taskSteps.transitions.find((row) => row.event === event.type);
  const inBoth = (name: string, of: (language: Language) => string) => ({
    [`${name}Vi`]: of("vi"),
    [`${name}En`]: of("en"),
  });
  const list = (words: readonly string[]) => words.join(", ");
  const head = problem(
    "task/refused",
    [],
    {
      obligation: state.obligation.id,
      ...inBoth("action", (language) => taskEventLabel(event.type, language)),
      ...inBoth("state", (language) => taskStatusLabel(state.status, language)),
      ...inBoth("possible", (language) => list(judgement.possibleIn.map((it) => taskStatusLabel(it, language)))),
      ...inBoth("who", (language) => list((sample?.meta.by ?? []).map((it) => roleLabel(it, language)))),
    },
    state.obligation.basis,
  );
  return new KtttError([head, ...(nearest?.unmet ?? [])]);
}

function ensure(state: ObligationState, event: TaskMachineEvent, today: LegalDate): void {
  const error = refusal(state, event, today);
  if (error) throw error;
}

type CommandOf<Type extends TaskCommand["type"]> = Extract<TaskCommand, { readonly type: Type }>;

function unknownRecipients(state: ObligationState, command: CommandOf<"report">): readonly Problem[] {
  const { recipients } = state.obligation;
  return (command.deliveredTo ?? []).flatMap((recipient, index) =>
    recipients.includes(recipient)
      ? []
      : [
          problem("task/unknown-recipient", ["deliveredTo", index], {
            recipient,
            recipients: recipients.join(", ") || "–",
          }),
        ],
  );
}

function report(state: ObligationState, command: CommandOf<"report">, context: DecisionContext): readonly TaskFact[] {
  const unknown = unknownRecipients(state, command);
  if (unknown.length > 0) throw new KtttError(unknown);
  const { on } = command;
  const { recipients, closesOn, continuous } = state.obligation;
  const before = new Set(state.deliveredTo);
  const now = (command.deliveredTo ?? recipients).filter((it) => !before.has(it));
  const delivered = [...before, ...now];
  const facts: TaskFact[] = [];
  if (recipients.length > 1) {
    for (const recipient of now) facts.push({ type: "ReportDelivered", happenedOn: on, data: { recipient } });
    if (recipients.some((it) => !delivered.includes(it))) return facts;
  }
  const day = effectiveDay(state);
  if (state.status === "overdue" && day !== null && on <= day) {
    facts.push({ type: "OverdueCleared", happenedOn: on, data: { reportedOn: on } });
  }
  if (state.startedOn === null) facts.push({ type: "WorkStarted", happenedOn: on, data: {} });
  facts.push({
    type: "Reported",
    happenedOn: on,
    data: {
      nil: command.nil ?? false,
      documentNumber: command.documentNumber ?? null,
      summary: command.summary ?? null,
      deliveredTo: delivered,
      late: isLateReport(state, on),
      afterClose:
        state.status === "notReported" || (!continuous && closesOn !== null && state.lastDay === null && on > closesOn),
      silent: context.silent,
      synthetic: command.synthetic ?? false,
    },
  });
  return facts;
}

/** What the chosen answer of a decision does, beside closing the question. */
function decided(state: ObligationState, command: CommandOf<"decide">, context: DecisionContext): readonly TaskFact[] {
  const asked = state.decisions.find((it) => it.id === command.decision && it.takenOn === null);
  if (!asked) {
    const open = state.decisions.filter((it) => it.takenOn === null).map((it) => it.id);
    throw new KtttError(
      problem("task/no-such-decision", ["decision"], { decision: command.decision, open: open.join(", ") || "–" }),
    );
  }
  const choices: readonly string[] = DECISION_CHOICES[asked.question];
  if (!choices.includes(command.choice)) {
    throw new KtttError(
      problem("task/no-such-choice", ["choice"], { choice: command.choice, choices: choices.join(", ") }),
    );
  }
  const { on, reason, choice } = command;
  const value = command.value ?? null;
  const taken: TaskFact = {
    type: "DecisionTaken",
    happenedOn: on,
    data: { decision: asked.id, choice, value, reason },
  };
  switch (choice) {
    case "set-day": {
      if (!isLegalDate(value)) {
        throw new KtttError(problem("calendar/not-a-date", ["value"], { value: String(value) }));
      }
      ensure(state, { type: "setDay", on, to: value }, context.today);
      return [taken, { type: "DeadlineSet", happenedOn: on, data: { from: state.lastDay, to: value } }];
    }
    case "no-day":
      ensure(state, { type: "setDay", on, to: null }, context.today);
      return [taken, { type: "DeadlineSet", happenedOn: on, data: { from: state.lastDay, to: null } }];
    case "cancel":
      ensure(state, { type: "cancel", on }, context.today);
      return [taken, { type: "Cancelled", happenedOn: on, data: { reason } }];
    case "mark-overdue": {
      const day = effectiveDay(state);
      ensure(state, { type: "duePassed", on, confirmed: true }, context.today);
      return day === null
        ? [taken]
        : [taken, { type: "OverdueMarked", happenedOn: asked.askedOn, data: { lastDay: day } }];
    }
    default:
      return [taken];
  }
}

/**
 * Decides a command on an obligation: the facts it leads to, in order, or the refusal.
 *
 * Pure. Time's own events up to `context.today` must have been applied to `state` before ({@link dueFacts}).
 *
 * @throws KtttError `task/refused` first, then every unmet condition; the state is what it was
 */
export function decideObligation(
  state: ObligationState,
  command: TaskCommand,
  context: DecisionContext,
): readonly TaskFact[] {
  const { on } = command;
  const judge = (event: TaskMachineEvent) => {
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
