import { daysBetween, type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import { REMINDER_WINDOW } from "../../province/rules/reminder-facts.js";
import { judgeOf, ruleSetOf } from "../../plan/rules/rules-of.js";
import type { Province } from "../../province/province.schema.js";
import type { Citation } from "../../kernel/citation.js";
import type { Facts } from "../../rules/fact.js";
import type { Outcome, Rule } from "../../rules/rule.schema.js";
import { leavesOf, type RuleSet } from "../../rules/rule-set.js";
import { actingBody, actingAcceptor } from "../succession/acting-body.js";
import { NO_SUCCESSIONS, type Successions } from "../../plan/succession/succession.js";
import { awaitsBody, effectiveDay, type ObligationState } from "../obligation-state.js";
import type { Reminder } from "./reminder.js";

/** The values of `days-left` at which any rule can change its mind; `null` when that may be any day of the window. */
function offsetsNamed(ruleSet: RuleSet): readonly number[] | null {
  const offsets = new Set<number>();
  for (const { conditions } of ruleSet.rules) {
    for (const leaf of leavesOf(conditions)) {
      if (leaf.actual.fact !== "days-left") continue;
      const constant = "constant" in leaf.expected ? leaf.expected.constant : null;
      if (leaf.operatorName === "equal" && typeof constant === "number") offsets.add(constant);
      else if (leaf.operatorName === "in" && Array.isArray(constant)) constant.forEach((it) => offsets.add(Number(it)));
      else return null;
    }
  }
  return [...offsets];
}

/** A province's rules of reminders, ready to be asked. */
interface ReminderRules {
  /** Days before the last day (negative: after it) on which to ask, the earliest day first. */
  readonly offsets: readonly number[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** The facts which some rule reads. */
  readonly reads: readonly string[];
  /** What was said on a day of what these facts said. */
  readonly said: Map<string, readonly Reminded[]>;
}

/** So many answers are kept. */
const MOST_SAID = 5_000;

const known = new WeakMap<Province, ReminderRules>();

function reminderRules(province: Province): ReminderRules {
  const before = known.get(province);
  if (before) return before;
  const ruleSet = ruleSetOf(province, "reminders");
  const { file } = ruleSet;
  const everyDay = Array.from(
    { length: REMINDER_WINDOW.before + REMINDER_WINDOW.after + 1 },
    (_, index) => REMINDER_WINDOW.before - index,
  );
  const offsets = file.rules.length === 0 ? [] : (offsetsNamed(ruleSet) ?? everyDay);
  const rules: ReminderRules = {
    offsets: [...offsets].sort((a, b) => b - a),
    rules: new Map(file.rules.map((rule) => [rule.id, rule])),
    reads: [...new Set(ruleSet.operands.map(({ operand }) => operand.fact))],
    said: new Map(),
  };
  known.set(province, rules);
  return rules;
}

/** Whether the province has any rule of reminders at all. */
export function hasReminders(province: Province): boolean {
  return province.rules.reminders.length > 0;
}

/** The bodies behind the roles: whoever acts for them now, where their work has been transferred. */
function recipients(state: ObligationState, { params = {} }: Outcome, successions: Successions): readonly string[] {
  const bodies = {
    lead: state.body,
    monitor: actingAcceptor(state, successions),
    issuer: actingBody(successions, state.obligation.issuer),
  };
  const roles = [params["to"]].flat();
  const also = [params["also"]].flat().filter((it) => typeof it === "string");
  const named = roles.flatMap((role) =>
    role === "lead" || role === "monitor" || role === "issuer" ? [bodies[role]] : [],
  );
  return [...new Set([...named, ...also])];
}

/** What one rule of reminders says on a day. */
export interface Reminded {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly urgency: string;
  readonly basis: Citation;
}

/**
 * Asks the province's rules of reminders about something with a last day. What they say is kept by the facts they read: the communes of
 * a duty have one last day. Measured over the plan's year of a province of 98 communes: 1 question in 30 was a new one.
 */
export function askReminders(province: Province, facts: Facts, on: LegalDate): readonly Reminded[] {
  const { reads, said } = reminderRules(province);
  const key = JSON.stringify([on, ...reads.map((fact) => facts[fact])]);
  const before = said.get(key);
  if (before) return before;
  const reminded = judgedReminders(province, facts, on);
  if (said.size >= MOST_SAID) said.clear();
  said.set(key, reminded);
  return reminded;
}

function judgedReminders(province: Province, facts: Facts, on: LegalDate): readonly Reminded[] {
  const { rules } = reminderRules(province);
  return judgeOf(province, "reminders")(facts, { on }).groups.flatMap((group): Reminded[] => {
    const [first] = group.by;
    const rule = first === undefined ? undefined : rules.get(first);
    if (group.status !== "decided" || group.outcome?.type !== "remind" || !rule) return [];
    const urgency = group.outcome.params?.["urgency"];
    return [
      {
        rule: rule.id,
        outcome: group.outcome,
        urgency: typeof urgency === "string" ? urgency : "notice",
        basis: rule.citation,
      },
    ];
  });
}

/** Days before a last day (negative: after it) on which the province's rules can say anything, the earliest day first. */
export function reminderOffsets(province: Province): readonly number[] {
  return reminderRules(province).offsets;
}

function factsOf({ body, obligation, returns, status }: ObligationState, daysLeft: number): Facts {
  const { act, document, duty, kind } = obligation;
  return { "days-left": daysLeft, status, kind, act, body, duty, document, returned: returns > 0 };
}

/** Everybody to be reminded of an obligation on one day, as it stands that day. */
export function remindersOn(
  province: Province,
  state: ObligationState,
  on: LegalDate,
  successions: Successions = NO_SUCCESSIONS,
): readonly Reminder[] {
  const day = effectiveDay(state);
  if (day === null || !awaitsBody(state)) return [];
  const { id } = state.obligation;
  const daysLeft = daysBetween(on, day);
  return askReminders(province, factsOf(state, daysLeft), on).map(({ basis, outcome, rule, urgency }) => ({
    on,
    obligation: id,
    rule,
    to: recipients(state, outcome, successions),
    urgency,
    daysLeft,
    basis,
  }));
}

/**
 * The first day after `after` on which somebody is to be reminded; `null` when no rule ever says so while the obligation stays as it
 * is. When it changes, ask again.
 */
export function nextReminderDay(province: Province, state: ObligationState, after: LegalDate): LegalDate | null {
  const day = effectiveDay(state);
  if (day === null || !awaitsBody(state)) return null;
  for (const offset of reminderOffsets(province)) {
    const on = shiftDays(day, -offset);
    if (on <= after || on < state.obligation.assignedOn) continue;
    if (askReminders(province, factsOf(state, offset), on).length > 0) return on;
  }
  return null;
}

/** The reminders of {@link nextReminderDay}; none where there is none. */
export function nextReminders(province: Province, state: ObligationState, after: LegalDate): readonly Reminder[] {
  const on = nextReminderDay(province, state, after);
  return on === null ? [] : remindersOn(province, state, on);
}
