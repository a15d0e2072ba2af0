import { caseProblem } from "./errors.js";
import type { Actor } from "../log/actor.js";
import { laterOf } from "../kernel/legal-date.js";
import { KtttError, isKtttError } from "../kernel/problem.js";
import type { CaseCommandOf } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import type { CaseState, JournalEntry } from "./case-state.js";
import type { CaseContext } from "./decide-act.js";
import { type CaseEntry, decideEntry } from "./decide-entry.js";
import { questionNamed } from "./answer-of-case.js";
import { afterDue, dueOfCase } from "./due-of-case.js";
import { foldCase } from "./evolve-case.js";

/** The command an entry came from; `null` for what time or another act brought, which is judged anew. */
export function commandOf(fact: CaseFact, state: CaseState, actor: Actor): CaseEntry | null {
  const common = { case: state.id, on: fact.happenedOn, actor };
  switch (fact.type) {
    case "FactsRecorded":
      return { type: "record-facts", ...common, facts: fact.data.facts, papers: fact.data.papers };
    case "ReviewRecorded":
      return {
        type: "record-review",
        ...common,
        step: fact.data.step,
        result: fact.data.result,
        papers: fact.data.papers,
      };
    case "ObstacleRecorded":
      return { type: "record-obstacle", ...common, ...fact.data };
    case "ObstacleLifted":
      return { type: "lift-obstacle", ...common, ...fact.data };
    case "ProceedingOpened": {
      if (fact.data.derived) return null;
      const { flow, branch, state, earlier } = fact.data;
      return { type: "open-proceeding", ...common, flow, branch, state, earlier };
    }
    case "ActRecorded": {
      if (fact.data.derived) return null;
      const { proceeding, act, papers, payload, recordedFor } = fact.data;
      // Who had entered it stays: in its own role, or the registry for it.
      const role = recordedFor === null ? "authority" : "registrar";
      return { type: "record-act", ...common, actor: { ...actor, role }, proceeding, act, papers, payload };
    }
    case "ProhibitedActRecorded": {
      const { violation, papers } = fact.data;
      if (!violation.by) return null;
      return {
        type: "record-prohibited-act",
        ...common,
        point: violation.act.replace("prohibited-", "") as CaseCommandOf<"record-prohibited-act">["point"],
        by: violation.by,
        papers,
        forDissolution: false,
      };
    }
    case "QuestionDecided": {
      const { decision, paper, proceeding } = fact.data;
      const { choice, by, reason } = decision;
      const question = questionNamed(state, decision.question, proceeding) ?? decision.question;
      const answer = { question, choice, reason, ...(paper === null ? {} : { decision: paper }) };
      return { type: "answer", on: fact.happenedOn, actor: { ...actor, person: by }, ...answer };
    }
    case "BodyAssigned":
      return { type: "assign-body", ...common, ...fact.data };
    case "CaseClosed":
      return { type: "close-case", ...common, reason: fact.data.reason };
    case "AssetsSettled":
    case "CaseOpened":
    case "QuestionRaised":
    case "PeriodEnded":
    case "PeriodEndLifted":
    case "StatusFollowed":
    case "StepOverdue":
    case "OverdueLifted":
    case "EntryCorrected":
      return null;
  }
}

function corrected(command: CaseEntry, instead: NonNullable<CaseCommandOf<"correct">["instead"]>): CaseEntry {
  const on = instead.on ?? command.on;
  switch (command.type) {
    case "record-act":
      return { ...command, on, papers: instead.papers ?? command.papers, payload: instead.payload ?? command.payload };
    case "record-facts":
      return { ...command, on, papers: instead.papers ?? command.papers, facts: instead.facts ?? command.facts };
    case "record-obstacle":
    case "lift-obstacle":
      return { ...command, on, papers: instead.papers ?? command.papers };
    default:
      return { ...command, on };
  }
}

/**
 * Corrects an entry: everything after it is decided again on the corrected case, with what time brings in between, and
 * the result is stored in the event, so that replay judges nothing.
 *
 * @throws KtttError `cooperative/no-such-entry`, or `cooperative/correction-breaks` naming the later entry that would
 * no longer be possible, followed by its reasons
 */
export function decideCorrection(
  state: CaseState,
  command: CaseCommandOf<"correct">,
  context: CaseContext,
): readonly CaseFact[] {
  const live = state.journal.filter((it) => !it.superseded && it.fact.type !== "EntryCorrected");
  const target = live.find((it) => it.entry === command.entry);
  const original = target ? commandOf(target.fact, state, command.actor) : null;
  if (!target || !original) {
    throw new KtttError(caseProblem("cooperative/no-such-entry", ["entry"], { entry: command.entry }));
  }
  let current = foldCase(live.filter((it) => it.entry < command.entry).map((it) => it.fact));
  const rewritten: CaseFact[] = [];
  let today = current?.openedOn ?? target.fact.happenedOn;
  const again = (it: CaseEntry, entry: JournalEntry) => {
    // As if every entry had been made on its own day.
    today = laterOf(today, it.on);
    const day = { ...context, today };
    try {
      const { due, facts, state: after } = afterDue(current, day, (now) => decideEntry(now, it, day));
      rewritten.push(...due, ...facts);
      current = after;
    } catch (error) {
      if (!isKtttError(error) || entry === target) throw error;
      const head = caseProblem("cooperative/correction-breaks", ["entry"], {
        entry: command.entry,
        later: entry.entry,
      });
      throw new KtttError([head, ...error.problems]);
    }
  };
  if (command.instead) again(corrected(original, command.instead), target);
  for (const entry of live.filter((it) => it.entry > command.entry)) {
    const later = commandOf(entry.fact, current ?? state, command.actor);
    if (later) again(later, entry);
  }
  if (current) rewritten.push(...dueOfCase(current, context.today, context.calendar));
  return [
    {
      type: "EntryCorrected",
      happenedOn: command.on,
      data: { entry: command.entry, reason: command.reason, rewritten },
    },
  ];
}
