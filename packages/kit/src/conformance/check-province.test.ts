import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@kttt/core/log";
import { defineProvince } from "@kttt/core/province";
import {
  compiledRules,
  type GroupVerdict,
  type Judge,
  PROVINCE_RULE_KINDS,
  type RuleEvaluator,
  ruleSetOf,
} from "@kttt/core/rules";
import { simulateYear } from "@kttt/core/simulation";
import { sampleDefinition } from "../sample/sample-definition.js";
import { ALL_CHECKS, PROVINCE_CHECKS } from "./all-checks.js";
import type { Subject } from "./check.js";
import { checkProvince, examine, subjectOf } from "./check-province.js";
import { type Draft, MUTANTS } from "./mutants.fixture.js";

const sample = () => sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
const failedIn = (checks: readonly { readonly id: string; readonly status: string }[]) =>
  checks.filter((it) => it.status === "failed").map((it) => it.id);

/** What only a broken engine can break: the runs are, not the data. */
const BROKEN_RUNS: readonly (readonly [
  check: string,
  also: readonly string[],
  runs: (sound: Subject) => Partial<Subject>,
])[] = [
  [
    "plan/same-every-time",
    ["plan/same-in-parts", "data/same-after-json"],
    ({ province }) => {
      let asked = 0;
      const unsteady = Object.defineProperty({ ...province }, "reporting", {
        enumerable: true,
        get: () => ((asked += 1) % 2 === 0 ? province.reporting : []),
      });
      return { province: unsteady };
    },
  ],
  [
    "rules/derived-rules-load",
    ["data/same-after-json", "plan/same-every-time"],
    ({ province }) => ({ province: { ...province, rules: { ...province.rules, reminders: [{ id: "x" }] } } }),
  ],
  [
    "rules/evaluators-agree",
    [],
    ({ evaluators }) => {
      // A judge which takes what is not known for "no".
      const hasty: RuleEvaluator<Judge> = {
        name: "hasty",
        prepare(ruleSet) {
          const judge = compiledRules.prepare(ruleSet);
          const settled = (it: GroupVerdict): GroupVerdict =>
            it.status === "unknown" ? { ...it, status: "none" } : it;
          return ((facts, options) => {
            const verdict = judge(facts, options);
            return { ...verdict, groups: verdict.groups.map(settled) };
          }) as Judge;
        },
      };
      return { evaluators: [...evaluators.slice(0, 1), hasty] };
    },
  ],
  ["plan/same-in-parts", [], ({ plan }) => ({ plan: { ...plan, obligations: plan.obligations.slice(1) } })],
  [
    "year/on-time-when-all-are-punctual",
    [],
    ({ province, busiestYear: year }) => {
      const late = () => simulateYear({ province, year, behaviour: { default: { late: 3 } } });
      return { punctual: late };
    },
  ],
  ["year/silence-is-noticed", [], (sound) => ({ silent: () => sound.punctual(1) })],
  [
    "year/same-log-every-time",
    [],
    (sound) => ({
      punctual: (run) =>
        run === 1 ? sound.punctual(1) : simulateYear({ province: sound.province, year: sound.busiestYear, seed: 2 }),
    }),
  ],
  [
    "year/log-tells-everything",
    [],
    (sound) => ({
      punctual: async () => {
        const run = await sound.punctual(1);
        const [[id, state] = ["", undefined]] = run.register.obligations;
        if (!state) throw new Error("nothing was assigned");
        const obligations = new Map(run.register.obligations).set(id, { ...state, status: "cancelled" });
        return { ...run, register: { ...run.register, obligations } };
      },
    }),
  ],
];

describe("the conformance run of a province", () => {
  test("the sample province passes, and every declared check was executed", async () => {
    const result = await checkProvince(sample());
    expect(failedIn(result.checks)).toEqual([]);
    expect(result.executed).toEqual(result.declared);
    expect(result.declared).toEqual(ALL_CHECKS.map((it) => it.id));
    expect(result.ok).toBe(true);
  });

  test("the result is plain data: the same after JSON", async () => {
    const result = await checkProvince(sample());
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("ids are unique, and titles say the guarantee in both languages", () => {
    expect(new Set(ALL_CHECKS.map((it) => it.id)).size).toBe(ALL_CHECKS.length);
    for (const { title } of ALL_CHECKS) expect(title.vi.length > 10 && title.en.length > 10).toBe(true);
  });

  test("every check is broken by a mutant or by a broken run; one stays for what core may demand some day", () => {
    const broken = [...MUTANTS.map((it) => it.check), ...BROKEN_RUNS.map(([id]) => id)];
    expect([...new Set(broken), "definition/nothing-else-wrong"].sort()).toEqual(ALL_CHECKS.map((it) => it.id).sort());
    expect(MUTANTS.length).toBeGreaterThanOrEqual(40);
  });

  test.each(MUTANTS.map((it) => [it.check, it.what, it] as const))("%s notices: %s", async (_, __, mutant) => {
    const draft = structuredClone(sample()) as Draft;
    mutant.break(draft);
    const result = await checkProvince(draft);
    expect(failedIn(result.checks).sort()).toEqual([mutant.check, ...(mutant.also ?? [])].sort());
    expect(result.ok).toBe(false);
  });

  test.each(PROVINCE_RULE_KINDS)(
    "an evaluator which is wrong about the rules of %s alone is found out",
    async (kind) => {
      const sound = subjectOf(sample(), defineProvince(sample()));
      const concerned = ruleSetOf(sound.province, kind);
      // A judge which takes nothing for decided.
      const wrong: RuleEvaluator<Judge> = {
        name: "wrong",
        prepare(ruleSet) {
          const judge = compiledRules.prepare(ruleSet);
          if (ruleSet !== concerned) return judge;
          return ((facts, options) => ({ ...judge(facts, options), groups: [] })) as Judge;
        },
      };
      const checks = await examine({ ...sound, evaluators: [...sound.evaluators, wrong] });
      const [check] = checks.filter((it) => it.id === "rules/evaluators-agree");
      expect(check?.status).toBe("failed");
      expect(new Set(check?.problems.map((it) => it.path.join(".")))).toEqual(new Set([`rules.${kind}`]));
    },
  );

  test.each(BROKEN_RUNS)("%s notices a broken run", async (check, also, runs) => {
    const definition = sample();
    const sound = subjectOf(definition, defineProvince(definition));
    const failed = failedIn(await examine({ ...sound, ...runs(sound) }));
    expect(failed).toContain(check);
    expect(failed.filter((id) => id !== check && !also.includes(id))).toEqual([]);
  });

  test("a definition which core refuses blocks the other checks: they count as not executed, and nothing is ok", async () => {
    const result = await checkProvince({ ...sample(), agencies: [] });
    const blocked = result.checks.filter((it) => it.status === "blocked").map((it) => it.id);
    expect(blocked).toEqual(PROVINCE_CHECKS.map((it) => it.id));
    expect(result.executed).not.toContain(blocked[0]);
    expect(result.ok).toBe(false);
  });

  test.each([null, "text", [], 42])("%j is no province, and is told so", async (input) => {
    const result = await checkProvince(input);
    expect(failedIn(result.checks)).toEqual(["manifest/format-known"]);
    expect(result.ok).toBe(false);
  });

  test("code in the data is found and never run", async () => {
    let ran = false;
    const trap = Object.defineProperty({}, "text", {
      enumerable: true,
      get() {
        ran = true;
        return "";
      },
    });
    const result = await checkProvince({ ...sample(), tasks: [trap] });
    expect(failedIn(result.checks)).toEqual(["data/no-code"]);
    expect(ran).toBe(false);
  });

  test("data from another realm is data like any other", async () => {
    const elsewhere = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(sample()))})`) as unknown;
    expect(failedIn((await checkProvince(elsewhere)).checks)).toEqual([]);
    const ofAClass = { ...sample(), extra: new Date(0) };
    expect(failedIn((await checkProvince(ofAClass)).checks)).toEqual(["data/no-code"]);
  });

  test("the run changes nothing in what it is given", async () => {
    const definition = sample();
    const before = canonicalJson(definition);
    await checkProvince(definition);
    expect(canonicalJson(definition)).toBe(before);
  });
});
