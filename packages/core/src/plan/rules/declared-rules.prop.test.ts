import { dongnai } from "@kttt/province-dongnai";
import { hanoi } from "@kttt/province-hanoi";
import { hcm } from "@kttt/province-hcm";
import { quangngai } from "@kttt/province-quangngai";
import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { daysBetween, type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import { expandPlan } from "../expand-plan.js";
import type { Province } from "../../province/province.schema.js";
import { holderOf } from "../../province/roster/holder.js";
import { compile } from "../../rules/compile.js";
import { jsonRulesEngine } from "../../json-rules-engine/evaluator.js";
import { loadRules } from "../../rules/load-rules.js";
import { registerOperators } from "../../json-rules-engine/register-operators.js";
import { groupOf } from "../../rules/verdict.js";
import { wholeSpan } from "./reporting-rules.js";
import { NO_SCOPE } from "./roster-rules.js";
import { checkProvinceRules, factsOf, rulesOf } from "./rules-of.js";
import { figureFact, measureGroup, satisfies } from "../../province/rules/target-rules.js";

const PROVINCES: readonly Province[] = [hcm, hanoi, dongnai, quangngai];
const KINDS = ["targets", "reporting", "roster", "reminders"] as const;

const judgeFor = (province: Province, kind: (typeof KINDS)[number]) =>
  compile(loadRules(rulesOf(province)[kind], { facts: factsOf(province, kind) }));

function dayIn(province: Province): fc.Arbitrary<LegalDate> {
  const { from, to } = wholeSpan(province);
  return fc.integer({ min: 0, max: daysBetween(from, to) }).map((n) => shiftDays(from, n));
}

describe.each(PROVINCES.map((province) => [province.id, province] as const))(
  "what %s declares, as rules",
  (_, province) => {
    test.each(KINDS)("the rules of %s load without a problem", (kind) => {
      expect(checkProvinceRules(province, kind).problems).toEqual([]);
    });

    test("a figure meets a target by the rules just when it does by the assessment; a missing one is unknown", () => {
      const judge = judgeFor(province, "targets");
      const measures = province.targets.flatMap((target) =>
        target.measures.map((measure, index) => ({ target, measure, group: measureGroup(target.id, index) })),
      );
      const near = measures
        .flatMap(({ measure }) => [measure.value, measure.min, measure.max])
        .flatMap((it) => it ?? []);
      const figure = fc.oneof(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc
          .constantFrom(...near)
          .chain((value) => fc.constantFrom(value, value * 0.99, value * 1.01, value - 1, value + 1)),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...measures),
          fc.option(figure, { nil: undefined }),
          ({ target, measure, group }, value) => {
            const facts = { [figureFact(target.scope, measure.indicator)]: value };
            const verdict = groupOf(judge(facts, { on: measure.horizon }), group);
            const expected =
              value === undefined
                ? "unknown"
                : { yes: "target-met", open: "needs-judgement", no: "none" }[satisfies(measure, value)];
            expect(verdict?.outcome?.type ?? verdict?.status).toBe(expected);
          },
        ),
        { numRuns: 300 },
      );
    });

    test("a body owes on a day, by the rules, just the reports which the plan gives it", () => {
      const judge = judgeFor(province, "reporting");
      const reports = expandPlan(province, wholeSpan(province)).obligations.filter((it) => it.kind === "report");
      if (reports.length === 0) return;
      fc.assert(
        fc.property(fc.constantFrom(...new Set(reports.map((it) => it.body))), dayIn(province), (body, on) => {
          const expected = reports
            .filter((it) => it.body === body && it.assignedOn <= on && on <= (it.lastDay ?? it.closesOn ?? on))
            .map((it) => `${it.duty}/${it.occurrence}`);
          const due = judge({ body }, { on }).groups.filter((it) => it.outcome?.type === "report-due");
          expect(due.map((it) => it.group).sort()).toEqual(expected.sort());
        }),
        { numRuns: 200 },
      );
    });

    test("what was given to a body is held on a day, by the rules, by whom the roster says", () => {
      const judge = judgeFor(province, "roster");
      const start = wholeSpan(province).from;
      const moved = province.successions.map((row) => ({ body: row.from, scope: row.scope ?? undefined }));
      if (moved.length === 0) return;
      const inOffice = moved.filter(({ body }) => {
        const from = [...province.agencies, ...province.groups].find((it) => it.id === body)?.from;
        return typeof from !== "string" || from <= start;
      });
      fc.assert(
        fc.property(fc.constantFrom(...inOffice), fc.boolean(), dayIn(province), ({ body, scope }, whole, on) => {
          const part = whole ? undefined : scope;
          const holding = holderOf(province, { body, scope: part, assignedOn: start }, on);
          const group = `roster/${body}/${part ?? NO_SCOPE}`;
          const outcome = groupOf(judge({ "given-to": body, scope: part ?? NO_SCOPE }, { on }), group)?.outcome;
          expect(outcome?.type).toBe({ held: "held-by", open: "successor-open", ended: "no-successor" }[holding.kind]);
          if (holding.kind !== "open") expect(outcome?.params?.["body"]).toBe(holding.body);
        }),
        { numRuns: 300 },
      );
    });

    test("stock json-rules-engine with our operators fires the same events, and evaluate() gives the same verdicts", async () => {
      const { from, to } = wholeSpan(province);
      const on = shiftDays(from, Math.floor(daysBetween(from, to) / 3));
      const body = expandPlan(province, { from, to }).obligations.find((it) => it.kind === "report")?.body ?? "nobody";
      const file = rulesOf(province).reporting;
      const ruleSet = loadRules(file, { facts: factsOf(province, "reporting") });
      const compiled = compile(ruleSet)({ body }, { on });
      expect(await jsonRulesEngine.prepare(ruleSet)({ body }, { on })).toEqual(compiled);

      const engine = new Engine([], { allowUndefinedFacts: false });
      registerOperators(engine, { on });
      for (const { conditions, event } of file.rules) {
        engine.addRule({ conditions: structuredClone(conditions) as never, event: structuredClone(event) as never });
      }
      const { events } = await engine.run({ body, judgedOn: on });
      const fired = events.map((event) => `${String(event.params?.["duty"])}/${String(event.params?.["period"])}`);
      expect(fired.sort()).toEqual(
        compiled.groups
          .filter((it) => it.status === "decided")
          .map((it) => it.group)
          .sort(),
      );
    });
  },
);

test("a rule written by hand excepts a declared one by its id", () => {
  const target = hcm.targets[0]!;
  const group = measureGroup(target.id, 0);
  const fact = figureFact(target.scope, target.measures[0]!.indicator);
  const handWritten = {
    id: "hcm.by-hand",
    citation: { document: "Quyết định thử nghiệm", trust: "verified" },
    group,
    exceptionTo: [`${group}/met`],
    conditions: { all: [{ fact, operator: "lessThan", value: 400 }] },
    event: { type: "needs-judgement" },
  };
  const province: Province = { ...hcm, rules: { ...hcm.rules, targets: [handWritten] } };
  const judge = judgeFor(province, "targets");
  const outcome = (figure: number) =>
    groupOf(judge({ [fact]: figure }, { on: target.measures[0]!.horizon }), group)?.outcome?.type;
  expect(outcome(350)).toBe("needs-judgement");
  expect(outcome(450)).toBe("target-met");
});
