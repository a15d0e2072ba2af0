import type { Bilingual, Problem } from "@kttt/core/errors";
import { checkProvince as checkDefinition, documentSpan, expandPlan, type Province } from "@kttt/core/province";
import { compiledRules } from "@kttt/core/rules";
import { type Simulated, simulateYear } from "@kttt/core/simulation";
import { jsonRulesEngine } from "@kttt/core/json-rules-engine";
import { ALL_CHECKS, PROVINCE_CHECKS } from "./all-checks.js";
import type { Findings, Subject } from "./check.js";
import { DEFINITION_CHECKS, UNCLAIMED } from "./definition-checks.js";
import { codeProblems, NO_CODE } from "./data-checks.js";

/** How one check came out. `blocked`: it could not run, because the definition itself is broken. */
export interface CheckResult {
  readonly id: string;
  readonly title: Bilingual;
  readonly status: "passed" | "failed" | "blocked";
  /** How many things it looked at. */
  readonly examined: number;
  readonly problems: readonly Problem[];
}

/** How a province came through the conformance run. Plain data: it can be stored and sent as JSON. */
export interface ProvinceResult {
  readonly province: string | null;
  /** Every check was executed and none failed. */
  readonly ok: boolean;
  /** The checks there are, by id. */
  readonly declared: readonly string[];
  /** The checks which did run. */
  readonly executed: readonly string[];
  readonly checks: readonly CheckResult[];
}

function busiestYear(province: Province, years: readonly number[]): number {
  const first = province.documents.map((it) => Number(documentSpan(it).from.slice(0, 4))).sort((a, b) => a - b)[0];
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return best?.[0] ?? first ?? 2024;
}

/** The province as its checks see it. */
export function subjectOf(definition: unknown, province: Province): Subject {
  const spans = province.documents.map(documentSpan);
  const from = spans.map((it) => it.from).sort()[0];
  const to = spans
    .map((it) => it.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) throw new Error("a province without documents passed core's check");
  const plan = expandPlan(province, { from, to: to < from ? from : to });
  const year = busiestYear(
    province,
    plan.obligations.flatMap((it) => (it.lastDay === null ? [] : [Number(it.lastDay.slice(0, 4))])),
  );
  const runs = new Map<string, Promise<Simulated>>();
  const once = (name: string, run: () => Promise<Simulated>) => {
    const known = runs.get(name) ?? run();
    runs.set(name, known);
    return known;
  };
  return {
    definition,
    province,
    plan,
    evaluators: [compiledRules, jsonRulesEngine],
    busiestYear: year,
    punctual: (run) => once(`punctual ${run}`, () => simulateYear({ province, year })),
    silent: () => once("silent", () => simulateYear({ province, year, behaviour: { default: "silent" } })),
  };
}

/** Runs the checks of a province which core accepts. */
export async function examine(subject: Subject): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { id, run, title } of PROVINCE_CHECKS) results.push(resultOf(id, title, await run(subject)));
  return results;
}

function resultOf(id: string, title: Bilingual, { examined, problems }: Findings): CheckResult {
  return { id, title, status: problems.length === 0 ? "passed" : "failed", examined, problems };
}

/**
 * Holds a province against everything the library expects of one: first what core demands of a definition, then what can
 * only be seen when the plan is expanded and a year of it simulated. Every check runs that can; what it found is data.
 *
 * `ok` is true only when every declared check was executed: a suite which ran nothing has not passed.
 *
 * Not to be confused with core's `checkProvince`, which looks at the definition only; it is the first part of this one.
 *
 * @param definition a province, or its definition as parsed JSON
 */
export async function checkProvince(definition: unknown): Promise<ProvinceResult> {
  const code = codeProblems(definition);
  // What holds code is not handed to anything that might call it.
  const core = code.length > 0 ? { ok: false as const, problems: [] } : checkDefinition(definition);
  const results: CheckResult[] = [...DEFINITION_CHECKS, UNCLAIMED].map((check) =>
    code.length > 0
      ? { id: check.id, title: check.title, status: "blocked", examined: 0, problems: [] }
      : resultOf(check.id, check.title, {
          examined: check.examined(definition),
          problems: core.problems.filter((it) => check.owns(it)),
        }),
  );
  const subject = core.ok ? subjectOf(definition, core.province) : null;
  const blocked = PROVINCE_CHECKS.map(({ id, title }): CheckResult =>
    id === NO_CODE && code.length > 0
      ? resultOf(id, title, { examined: 1, problems: code })
      : { id, title, status: "blocked", examined: 0, problems: [] },
  );
  results.push(...(subject ? await examine(subject) : blocked));
  const declared = ALL_CHECKS.map((it) => it.id);
  const executed = results.filter((it) => it.status !== "blocked").map((it) => it.id);
  return {
    province: subject?.province.id ?? null,
    ok: results.every((it) => it.status === "passed") && declared.every((id) => executed.includes(id)),
    declared,
    executed,
    checks: results,
  };
}
