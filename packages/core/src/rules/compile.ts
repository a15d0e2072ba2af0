import type { LegalDate } from "../calendar/legal-date.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../calendar/vietnam-calendar.js";
import { KtttError } from "../errors.js";
import { explainCondition } from "./explain-condition.js";
import { JUDGED_ON } from "./fact-type.js";
import { type JudgeOptions, requireDay, ruleVerdict, wrongFact } from "./judging.js";
import { type Facts, keyOf, operandOf, readOperand, WRONG } from "./operand.js";
import type { JudgedAt } from "./operator.js";
import { type Layout, type Program, programOf, run } from "./program.js";
import type { LeafConstant, RuleSet, UsedOperand } from "./rule-set.js";
import { type Settlement, settler } from "./settle.js";
import { FALSE, type TruthCode } from "./truth.js";
import type { ExplainedVerdict, Verdict } from "./verdict.js";

/** Judges rules for given facts, at once. */
export interface Judge {
  (facts: Facts, options: JudgeOptions & { readonly explain: true }): ExplainedVerdict;
  (facts: Facts, options: JudgeOptions): Verdict;
}

/** What one call works on. */
interface Workspace {
  readonly slots: unknown[];
  readonly codes: TruthCode[];
}

/** Reads every place which the rules read into its slot. @throws KtttError `rules/wrong-fact`, one per wrong fact */
function fillSlots(slots: unknown[], used: readonly UsedOperand[], facts: Facts): void {
  let isWrong = false;
  for (let index = 0; index < used.length; index += 1) {
    const value = readOperand(facts, (used[index] as UsedOperand).operand);
    if (value === WRONG) isWrong = true;
    slots[index] = value;
  }
  if (!isWrong) return;
  const wrong = used.filter((_, index) => slots[index] === WRONG);
  throw new KtttError(wrong.map((it) => wrongFact(it, facts[it.operand.fact])));
}

/** A list of our own: reading from a frozen one is three times slower, and this one nobody else sees. */
function thawed(constant: LeafConstant): LeafConstant {
  return typeof constant === "object" ? [...constant] : constant;
}

/**
 * Compiles rules (biên dịch quy tắc) into a plain function: synchronous, no code is generated, so it runs under the
 * strictest content security policy. It gives the same verdicts as {@link evaluate}.
 *
 * The function it returns checks every fact which any rule reads before it judges.
 *
 * The returned function throws KtttError `rules/wrong-fact`, one per wrong fact, naming rule, fact and value; and
 * `rules/not-a-judging-day`.
 *
 * @param options the calendar by which time limits run; the announced days off of Vietnam when left out
 * @example
 * const judge = compile(ruleSet);
 * judge({ score: 82 }, { on: legalDate("2024-03-31") }).groups[0]?.outcome
 */
export function compile(ruleSet: RuleSet, options: { readonly calendar?: LegalCalendar } = {}): Judge {
  const { calendar = VIETNAM_CALENDAR } = options;
  // First the facts which are given, then the day judged for, then the constants.
  const used = ruleSet.operands
    .filter(({ operand }) => operand.fact !== JUDGED_ON)
    .map(({ operand: { fact, path, type }, rules }) => ({ operand: operandOf(fact, path, type), rules }));
  const places = new Map(used.map(({ operand }, index) => [keyOf(operand), index]));
  const dayPlace = used.length;
  const template: unknown[] = [...used.map(() => undefined), undefined];
  const layout: Layout = {
    slotOf: (operand) => places.get(keyOf(operand)) ?? dayPlace,
    slotOfConstant: (constant) => template.push(thawed(constant)) - 1,
  };
  const programs = ruleSet.rules.map(({ conditions }) => programOf(conditions, layout));
  const settleOn = settler(ruleSet);
  const newWorkspace = (): Workspace => ({ slots: template.slice(), codes: programs.map(() => FALSE) });

  // Kept from one call to the next: who is in force on the day of the last call, and the space to work in. The space is
  // taken while in use, so a getter or an operator which judges by these very rules gets one of its own.
  let last: { readonly on: LegalDate; readonly settlement: Settlement } | null = null;
  let spare: Workspace | null = newWorkspace();

  const judgeIn = ({ slots, codes }: Workspace, facts: Facts, options: JudgeOptions): Verdict => {
    const { on } = options;
    if (last?.on !== on) {
      requireDay(on);
      last = { on, settlement: settleOn(on) };
    }
    const { settlement } = last;
    const { inForce } = settlement;
    fillSlots(slots, used, facts);
    slots[dayPlace] = on;
    const at: JudgedAt = { on, calendar };
    for (let index = 0; index < programs.length; index += 1) {
      codes[index] = inForce[index] ? run(programs[index] as Program, slots, at) : FALSE;
    }
    const applies = settlement.applies(codes);
    const groups = settlement.groups(applies);
    if (!options.explain) return { on, groups, rules: null };
    const explaining = { slotOf: layout.slotOf, slots, at, sources: options.sources };
    const rules = ruleSet.rules.map((rule, index) => {
      const conditions = inForce[index] ? explainCondition(rule.conditions, explaining) : null;
      return ruleVerdict(rule, codes[index] as TruthCode, applies[index] as TruthCode, conditions);
    });
    return { on, groups, rules };
  };

  function judge(facts: Facts, options: JudgeOptions & { readonly explain: true }): ExplainedVerdict;
  function judge(facts: Facts, options: JudgeOptions): Verdict;
  function judge(facts: Facts, options: JudgeOptions): Verdict {
    const space = spare ?? newWorkspace();
    spare = null;
    try {
      return judgeIn(space, facts, options);
    } finally {
      spare = space;
    }
  }
  return judge;
}
