import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { KtttError } from "../kernel/problem.js";
import { explainCondition } from "./explain-condition.js";
import { JUDGED_ON } from "./fact-type.js";
import { isOfType, type ValueCheck } from "./fact-value.js";
import { type JudgeOptions, requireDay, ruleVerdict, wrongFact } from "./judging.js";
import { type Facts, keyOf, type Operand, operandOf, readOperand, WRONG } from "./operand.js";
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

/** The places which the rules read, by slot: side by side in arrays, for this is gone through for every object judged. */
interface Reading {
  readonly operands: readonly Operand[];
  readonly facts: readonly string[];
  readonly checks: readonly ValueCheck[];
  readonly hasSteps: readonly boolean[];
  readonly rules: readonly (readonly string[])[];
}

function readingOf(used: readonly UsedOperand[]): Reading {
  // Made anew, so that nothing in it is frozen.
  const operands = used.map(({ operand: { fact, path, type } }) => operandOf(fact, path, type));
  return {
    operands,
    facts: operands.map(({ fact }) => fact),
    checks: operands.map(({ check }) => check),
    hasSteps: operands.map(({ steps }) => steps.length > 0),
    rules: used.map(({ rules }) => rules),
  };
}

/** Reads every place into its slot. @throws KtttError `rules/wrong-fact`, one per wrong fact */
function fillSlots(slots: unknown[], { operands, facts: names, checks, hasSteps, rules }: Reading, facts: Facts): void {
  let isWrong = false;
  for (let index = 0; index < names.length; index += 1) {
    let value = hasSteps[index] ? readOperand(facts, operands[index] as Operand) : facts[names[index] as string];
    if (value === null) value = undefined;
    else if (value !== undefined && !hasSteps[index] && !isOfType(value, checks[index] as ValueCheck)) value = WRONG;
    if (value === WRONG) isWrong = true;
    slots[index] = value;
  }
  if (!isWrong) return;
  const problems = operands.flatMap((operand, index) =>
    slots[index] === WRONG ? [wrongFact({ operand, rules: rules[index] ?? [] }, facts[operand.fact])] : [],
  );
  throw new KtttError(problems);
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
  const reading = readingOf(ruleSet.operands.filter(({ operand }) => operand.fact !== JUDGED_ON));
  const places = new Map(reading.operands.map((operand, index) => [keyOf(operand), index]));
  const dayPlace = reading.operands.length;
  const template: unknown[] = [...reading.operands.map(() => undefined), undefined];
  const layout: Layout = {
    slotOf: (operand) => places.get(keyOf(operand)) ?? dayPlace,
    slotOfConstant: (constant) => template.push(thawed(constant)) - 1,
  };
  const programs = ruleSet.rules.map(({ conditions }) => programOf(conditions, layout));
  const settleOn = settler(ruleSet);
  const newWorkspace = (): Workspace => ({ slots: template.slice(), codes: programs.map(() => FALSE) });

  // Kept from one call to the next: who is in force on the day of the last call, and the space to work in. The space is
  // taken while in use, so a getter or an operator which judges by these very rules gets one of its own.
  let last: { readonly at: JudgedAt; readonly settlement: Settlement } | null = null;
  let spare: Workspace | null = newWorkspace();

  const judgeIn = ({ slots, codes }: Workspace, facts: Facts, options: JudgeOptions): Verdict => {
    const { on } = options;
    if (last?.at.on !== on) {
      requireDay(on);
      last = { at: { on, calendar }, settlement: settleOn(on) };
    }
    const { at, settlement } = last;
    const { inForce } = settlement;
    fillSlots(slots, reading, facts);
    slots[dayPlace] = on;
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
