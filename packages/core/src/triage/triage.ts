import { triageProblem } from "./errors.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { citer } from "../law/cite.js";
import type { Reading } from "../law/reading.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { type Answer, type AsyncJudge, type Judge, type RuleEvaluator, whenAnswered } from "../rules/evaluator.js";
import { compiledRules } from "../rules/compile.js";
import type { FactCatalogue } from "../rules/fact.js";
import { checkRules, loadRules } from "../rules/load-rules.js";
import type { Rule } from "../rules/rule.schema.js";
import type { ConditionVerdict, ExplainedVerdict, LeafVerdict, RuleVerdict } from "../rules/verdict.js";
import { CLASSES, GROUNDS_2012, GROUNDS_2023, INSOLVENCY } from "./ground.rules.js";
import { ROUTE_READINGS, ROUTE_RULES, type RouteId } from "./route.rules.js";
import { FOUND_FACTS, TRIAGE_FACTS, type TriageFact, type TriageFacts } from "./triage-facts.js";

/** Something found: a ground, a class, insolvency, or what a province's own rule says. */
export interface Finding {
  readonly rule: string;
  readonly name: Bilingual;
  readonly outcome: Rule["event"];
  readonly citation: Citation;
  readonly trust: Trust;
}

/** A duty which follows from a finding, with what it costs not to do it. */
export interface TriageDuty {
  readonly code: "file-for-bankruptcy";
  readonly text: Bilingual;
  readonly cites: readonly Citation[];
}

const B51 = citer("51/2014/QH13");
/** From insolvency under law 51/2014. What law 142/2025 asks of the representative has not been read. */
const FILE_FOR_BANKRUPTCY: TriageDuty = {
  code: "file-for-bankruptcy",
  text: {
    vi: "Người đại diện theo pháp luật có nghĩa vụ nộp đơn yêu cầu mở thủ tục phá sản, kể cả khi tài sản đủ trả nợ; không nộp thì chịu trách nhiệm, phải bồi thường thiệt hại phát sinh",
    en: "The legal representative must file for bankruptcy even where assets would cover the debts, and answers for the loss otherwise",
  },
  cites: [B51(5, 3), B51(28, 5)],
};

/** A route that is closed: the comparisons which close it, with what is known. */
export interface ExcludedRoute {
  readonly route: RouteId;
  readonly citation: Citation;
  readonly because: readonly LeafVerdict[];
}

/** What the review of one cooperative comes to on a day (kết quả phân loại). Plain data, to be stored with the event. */
export interface TriageResult {
  readonly on: LegalDate;
  readonly class: string | null;
  /** Every ground that applies, with its citation. */
  readonly grounds: readonly Finding[];
  readonly insolvency: Finding | null;
  /** What somebody must do on what was found, and answers for otherwise. */
  readonly duties: readonly TriageDuty[];
  /** What rules of a province found beside. */
  readonly provincial: readonly Finding[];
  /** The first route that is open; `null` where none is. */
  readonly recommended: {
    readonly route: RouteId;
    readonly citation: Citation;
    /** Whether nothing unknown could put another route before it. */
    readonly certain: boolean;
    /** The weakest source it rests on; below `announced` a person must confirm it. */
    readonly trust: Trust;
    /** How the texts are read where they leave it open, with the other reading. */
    readonly readings: readonly Reading[];
  } | null;
  /** Other routes that are open. */
  readonly open: readonly RouteId[];
  readonly excluded: readonly ExcludedRoute[];
  /** Routes which hang on something unknown. */
  readonly undecided: readonly { readonly route: RouteId; readonly missing: readonly TriageFact[] }[];
  /** Facts whose lack leaves something open, in the order of the catalogue. */
  readonly missing: readonly TriageFact[];
  readonly verdicts: readonly ExplainedVerdict[];
}

const NATIONAL: readonly Rule[] = [...GROUNDS_2023, ...GROUNDS_2012, ...INSOLVENCY, ...CLASSES];
/** The rules of the triage with a province's own, and the facts each of the two readings may ask about. */
export const TRIAGE_RULES = {
  handling: {
    facts: TRIAGE_FACTS as FactCatalogue,
    rules: (provincial: readonly unknown[]) => [...NATIONAL, ...provincial] as readonly Rule[],
  },
  routes: { facts: { ...TRIAGE_FACTS, ...FOUND_FACTS } as FactCatalogue, rules: () => ROUTE_RULES },
} as const;

const NATIONAL_IDS = new Set([...NATIONAL, ...ROUTE_RULES].map((it) => it.id));
const NATIONAL_GROUPS = new Set(NATIONAL.flatMap((it) => it.group ?? []));

interface Named {
  readonly id?: unknown;
  readonly group?: unknown;
  readonly exceptionTo?: unknown;
}

/** A province adds rules; it cannot take a national one away, beat it, or answer in its place. */
function takesNational(rule: unknown): boolean {
  if (typeof rule !== "object" || rule === null) return false;
  const { id, group, exceptionTo } = rule as Named;
  const names = Array.isArray(exceptionTo) ? exceptionTo : [];
  return (
    NATIONAL_IDS.has(id as string) ||
    NATIONAL_GROUPS.has(group as string) ||
    names.some((it) => NATIONAL_IDS.has(it as string))
  );
}

/** Everything that is wrong with a province's own rules on handling, with paths into the list given. */
export function handlingRuleProblems(provincial: readonly unknown[]): readonly Problem[] {
  if (provincial.length === 0) return []; // the national ones alone are read when they are first used
  const taking = provincial.flatMap((rule, at) =>
    takesNational(rule)
      ? [triageProblem("cooperative/rule-removes-national", [at, "id"], { rule: String((rule as Named).id) })]
      : [],
  );
  if (taking.length > 0) return taking;
  const { facts, rules } = TRIAGE_RULES.handling;
  const { problems } = checkRules(rules(provincial), { facts });
  return problems.map((it) => {
    const [at, ...inner] = it.path;
    return typeof at === "number" ? { ...it, path: [at - NATIONAL.length, ...inner] } : it;
  });
}

function* leaves(condition: ConditionVerdict | null): Generator<LeafVerdict> {
  if (!condition) return;
  if (condition.kind === "leaf") yield condition;
  else for (const part of condition.parts) yield* leaves(part);
}

/** The leaves which make a condition what it is: of a failed `all` those that fail, of a failed `any` all of them. */
function* decisive(condition: ConditionVerdict | null, result: LeafVerdict["result"]): Generator<LeafVerdict> {
  if (!condition || condition.result !== result) return;
  if (condition.kind === "leaf") yield condition;
  else for (const part of condition.parts) yield* decisive(part, result);
}

const finding = (it: RuleVerdict): Finding => ({
  rule: it.rule,
  name: it.name ?? { vi: it.rule, en: it.rule },
  outcome: it.outcome,
  citation: it.citation,
  trust: it.citation.trust,
});

/** Whether any rule of a kind applies: true; none can: false; it hangs on something unknown: undefined. */
function any(rules: readonly RuleVerdict[], type: string): boolean | undefined {
  const some = rules.filter((it) => it.inForce && it.outcome.type === type);
  if (some.some((it) => it.applies === "true")) return true;
  return some.some((it) => it.applies === "unknown") ? undefined : false;
}

/** A triage with its rules loaded: use it for many cooperatives. */
export interface Triage {
  (facts: TriageFacts, on: LegalDate): TriageResult;
}

/** A triage whose rules are judged by an evaluator which answers later. */
export interface AsyncTriage {
  (facts: TriageFacts, on: LegalDate): Promise<TriageResult>;
}

/** What the routes ask about, and the outcome of the grounds behind it. */
const BEHIND = {
  revocationGround: "revocation-ground",
  committeeGround: "compulsory-ground",
  insolvent: "insolvency",
} as const satisfies Record<keyof typeof FOUND_FACTS, string>;

const FACTS_IN_ORDER = Object.keys(TRIAGE_FACTS) as TriageFact[];

function inOrder(names: Iterable<string>): readonly TriageFact[] {
  const set = new Set(names);
  return FACTS_IN_ORDER.filter((it) => set.has(it));
}

const routeOf = (it: RuleVerdict) => it.outcome.params?.route as RouteId;

/** The facts whose lack leaves a route open, those behind the grounds included. */
function missingOf(route: RuleVerdict, national: readonly RuleVerdict[]): readonly TriageFact[] {
  return inOrder(
    [...decisive(route.conditions, "unknown")].flatMap((leaf) => {
      const behind = Object.hasOwn(BEHIND, leaf.fact) ? BEHIND[leaf.fact as keyof typeof BEHIND] : undefined;
      if (behind === undefined) return [leaf.fact];
      const rules = national.filter((one) => one.outcome.type === behind && one.applies === "unknown");
      return rules.flatMap((one) => [...decisive(one.conditions, "unknown")].map((inner) => inner.fact));
    }),
  );
}

function resultOf(
  on: LegalDate,
  own: ReadonlySet<string>,
  found: ExplainedVerdict,
  routes: ExplainedVerdict,
): TriageResult {
  const national = found.rules.filter((it) => !own.has(it.rule));
  const applying = found.rules.filter((it) => it.applies === "true");
  const inForce = routes.rules.filter((it) => it.inForce);
  const open = inForce.filter((it) => it.applies === "true");
  const unknown = inForce.filter((it) => it.applies === "unknown");
  const [best] = open;
  const insolvencyTrust = applying.find((it) => it.outcome.type === "insolvency")?.citation.trust ?? "verified";
  const classes = found.groups.find((it) => it.group === "class");
  const undecided = unknown.map((it) => ({ route: routeOf(it), missing: missingOf(it, national) }));
  return {
    on,
    class: classes?.status === "decided" ? String(classes.outcome?.params?.class) : null,
    grounds: applying.filter((it) => !own.has(it.rule) && it.outcome.type.endsWith("-ground")).map(finding),
    insolvency: applying.filter((it) => it.outcome.type === "insolvency").map(finding)[0] ?? null,
    duties: applying.some((it) => it.rule === "insolvency-2014") ? [FILE_FOR_BANKRUPTCY] : [],
    provincial: applying.filter((it) => own.has(it.rule)).map(finding),
    recommended: best
      ? {
          route: routeOf(best),
          citation: best.citation,
          certain: !unknown.some((it) => inForce.indexOf(it) < inForce.indexOf(best)),
          trust: weakestTrust(best.citation.trust, routeOf(best) === "bankruptcy" ? insolvencyTrust : "verified"),
          readings: [ROUTE_READINGS[routeOf(best)]].filter((it) => it !== undefined),
        }
      : null,
    open: open.slice(1).map(routeOf),
    excluded: inForce
      .filter((it) => it.applies === "false")
      .map((it) => ({ route: routeOf(it), citation: it.citation, because: [...decisive(it.conditions, "false")] })),
    undecided,
    missing: inOrder(undecided.flatMap((it) => it.missing)),
    verdicts: [found, routes],
  };
}

/**
 * Makes the triage of stopped cooperatives (phân loại, chọn biện pháp xử lý) from the national rules and a province's own.
 *
 * @param evaluator how the rules are judged; defaults to {@link compiledRules}, whose results are there at once
 * @throws KtttError `cooperative/rule-removes-national`, and those of {@link loadRules}
 */
export function makeTriage(provincial?: readonly unknown[], evaluator?: RuleEvaluator<Judge>): Triage;
export function makeTriage(provincial: readonly unknown[], evaluator: RuleEvaluator<AsyncJudge>): AsyncTriage;
export function makeTriage(
  provincial: readonly unknown[] = [],
  evaluator: RuleEvaluator = compiledRules,
): (facts: TriageFacts, on: LegalDate) => Answer<TriageResult> {
  const wrong = handlingRuleProblems(provincial);
  if (wrong.length > 0) throw new KtttError(wrong);
  const { handling, routes } = TRIAGE_RULES;
  const first = evaluator.prepare(loadRules(handling.rules(provincial), { facts: handling.facts }));
  const second = evaluator.prepare(loadRules(routes.rules(), { facts: routes.facts }));
  const own = new Set(provincial.map((it) => (it as Rule).id));

  return (facts, on) =>
    whenAnswered(first(facts, { on, explain: true }), (found) => {
      const national = found.rules.filter((it) => !own.has(it.rule));
      const derived = Object.fromEntries(
        Object.entries(BEHIND).map(([fact, type]) => [fact, any(national, type)] as const),
      );
      return whenAnswered(second({ ...facts, ...derived }, { on, explain: true }), (ways) =>
        resultOf(on, own, found, ways),
      );
    });
}

/** Every fact which any rule in force asks about and nobody knows: what a full review would still find out. */
export function unknownFacts(result: TriageResult): readonly TriageFact[] {
  const names = new Set(
    result.verdicts
      .flatMap((it) => it.rules.flatMap((rule) => [...leaves(rule.conditions)]))
      .filter((leaf) => leaf.result === "unknown")
      .map((leaf) => leaf.fact),
  );
  return (Object.keys(TRIAGE_FACTS) as TriageFact[]).filter((it) => names.has(it));
}
