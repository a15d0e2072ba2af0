import { isKtttError, type Problem } from "@kttt/core/errors";
import { canonicalJson } from "@kttt/core/log";
import { documentSpan, type Province } from "@kttt/core/province";
import {
  checkProvinceRules,
  type Facts,
  PROVINCE_RULE_KINDS,
  type ProvinceRuleKind,
  type RuleSet,
  ruleSetOf,
  rulesOf,
} from "@kttt/core/rules";
import { isLegalDate, type LegalDate, shiftDays } from "@kttt/core/time";
import { conformanceProblem } from "./errors.js";
import type { ProvinceCheck, Subject } from "./check.js";

type Rule = RuleSet["rules"][number];
type Condition = Rule["conditions"];
type Comparison = Extract<Condition, { readonly kind: "leaf" }>;

/** One question to a set of rules. */
interface Probe {
  readonly facts: Facts;
  readonly on: LegalDate;
}

/** Rules of one kind which are probed: enough to meet every operator, few enough to run at every check. */
const RULES_PROBED = 8;

function comparisonsOf(condition: Condition): readonly Comparison[] {
  return condition.kind === "leaf" ? [condition] : condition.parts.flatMap(comparisonsOf);
}

/** A value which the comparison names, or lies just at: of a list the first, of a range its beginning. */
function aimedAt({ actual, expected }: Comparison, on: LegalDate): unknown {
  if (!("constant" in expected)) return undefined;
  const { constant } = expected;
  const [first] = Array.isArray(constant) ? (constant as readonly unknown[]) : [constant];
  switch (actual.type.type) {
    case "set":
      return Array.isArray(constant) ? constant : [constant];
    case "share":
      return { part: first, whole: 100 };
    case "span":
      return { from: on, to: shiftDays(on, Number(first)) };
    case "date":
      return typeof first === "number" ? shiftDays(on, -31 * first) : first;
    default:
      return first;
  }
}

/** The same value, slightly otherwise. */
function besideIt(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return isLegalDate(value) ? shiftDays(value, 1) : value;
}

function placed(facts: Facts, [step, ...inner]: readonly string[], value: unknown): Facts {
  if (step === undefined) return facts;
  const there = facts[step];
  const within = typeof there === "object" && there !== null ? (there as Facts) : {};
  return { ...facts, [step]: inner.length === 0 ? value : placed(within, inner, value) };
}

/** Questions which lie at the limits of one rule: just as it asks, slightly otherwise, and with something not known. */
function probesOf({ conditions, from }: Rule, otherwise: LegalDate): readonly Probe[] {
  const comparisons = comparisonsOf(conditions);
  const day = comparisons.find((it) => it.actual.fact === "judgedOn" && "constant" in it.expected);
  const named = day ? aimedAt(day, otherwise) : from;
  const on = isLegalDate(named) ? named : otherwise;
  const asked = comparisons.filter((it) => it.actual.fact !== "judgedOn");
  const factsOf = (valueOf: (value: unknown) => unknown) =>
    asked.reduce<Facts>(
      (facts, it) => placed(facts, [it.actual.fact, ...it.actual.steps], valueOf(aimedAt(it, on))),
      {},
    );
  const whole = factsOf((value) => value);
  const [lacking] = Object.keys(whole);
  return [
    { facts: whole, on },
    { facts: factsOf(besideIt), on: shiftDays(on, 1) },
    { facts: Object.fromEntries(Object.entries(whole).filter(([fact]) => fact !== lacking)), on },
  ];
}

function probed(rules: readonly Rule[], otherwise: LegalDate): readonly Probe[] {
  const { length } = rules;
  const count = Math.min(length, RULES_PROBED);
  return Array.from({ length: count }, (_, index) => rules[Math.floor((index * length) / count)]).flatMap((rule) =>
    rule ? probesOf(rule, otherwise) : [],
  );
}

/** What an evaluator makes of a probe: its verdict with every comparison, or the problems for which it refuses the facts. */
async function answerOf(judge: (facts: Facts, options: { on: LegalDate; explain: true }) => unknown, probe: Probe) {
  try {
    return canonicalJson(await judge(probe.facts, { on: probe.on, explain: true }));
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return canonicalJson(error.problems);
  }
}

async function disagreements({ evaluators, province }: Subject, kind: ProvinceRuleKind) {
  const [first] = province.documents;
  if (!first) return { examined: 0, problems: [] };
  const ruleSet = ruleSetOf(province, kind);
  const own = new Set([...province.rules.handling, ...province.rules.targets].map((it) => it["id"]));
  const otherwise = documentSpan(first).from;
  // The province's own rules beside what the documents and the law bring: neither crowds out the other.
  const probes = [true, false].flatMap((isOwn) =>
    probed(
      ruleSet.rules.filter((it) => own.has(it.id) === isOwn),
      otherwise,
    ),
  );
  const judges = evaluators.map((it) => ({ name: it.name, judge: it.prepare(ruleSet) }));
  const problems: Problem[] = [];
  for (const probe of probes) {
    const answers = await Promise.all(judges.map(({ judge }) => answerOf(judge, probe)));
    const differing = judges.filter((_, index) => answers[index] !== answers[0]);
    problems.push(
      ...differing.map(({ name }) =>
        conformanceProblem("conformance/evaluators-disagree", ["rules", kind], {
          kind,
          evaluator: name,
          other: judges[0]?.name ?? "–",
          day: probe.on,
          facts: JSON.stringify(probe.facts),
        }),
      ),
    );
  }
  return { examined: probes.length, problems };
}

function loadingProblems(province: Province): readonly Problem[] {
  return PROVINCE_RULE_KINDS.flatMap((kind) => checkProvinceRules(province, kind).problems);
}

export const RULE_CHECKS: readonly ProvinceCheck[] = [
  {
    id: "rules/derived-rules-load",
    title: {
      vi: "quy tắc lập từ chỉ tiêu, chế độ báo cáo, cơ quan, nhắc việc đều nạp được",
      en: "the rules made from targets, reports, roster and reminders load",
    },
    run: ({ province }) => ({
      examined: Object.values(rulesOf(province)).reduce((sum, file) => sum + file.rules.length, 0),
      problems: loadingProblems(province),
    }),
  },
  {
    id: "rules/evaluators-agree",
    title: {
      vi: "hai cách đánh giá quy tắc (biên dịch, json-rules-engine) cho cùng một kết luận",
      en: "both ways of judging the rules (compiled, json-rules-engine) come to the same verdicts",
    },
    async run(subject) {
      // Rules which do not load are the other check's to tell.
      if (loadingProblems(subject.province).length > 0) return { examined: 0, problems: [] };
      const found = [];
      for (const kind of PROVINCE_RULE_KINDS) found.push(await disagreements(subject, kind));
      return {
        examined: found.reduce((sum, it) => sum + it.examined, 0),
        problems: found.flatMap((it) => it.problems),
      };
    },
  },
];
