import {
  createRegister,
  type Language,
  type LegalDate,
  type Province,
  registerAsOf,
  shiftDays,
  type Span,
  span as spanOf,
  spanReport,
  type SpanReport,
} from "@kttt/core";
import { writeLogLines } from "@kttt/kit";
import { type Behaviours, simulate, runSummary } from "@kttt/core/simulation";
import { periodsWithin } from "@kttt/core/time";
import type { ReportSource, ResultRow } from "@kttt/office/tables";
import { join } from "node:path";
import type { Host } from "./host.js";
import type { KeptRun } from "./kept-runs.js";
import { number, word } from "./render/words.js";

/** A span of one province to be simulated and shown. */
export interface RunPlan {
  readonly province: Province;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly behaviour: Behaviours;
  readonly seed: number;
  /** What is brought in from before the first day. Defaults to nothing. */
  readonly carryIn?: "none" | "open";
  /** Follow successions which are not verified; marked in every output. */
  readonly acceptUnverified?: boolean;
  /** Totals and successions only; the page has it all. */
  readonly brief?: boolean;
  /** The totals as JSON, and nothing else. */
  readonly json?: boolean;
  /** Folder for the log and the page; nothing is written when it is left out. */
  readonly out?: string;
  /** Folder in which the run is kept, to be shown again while nothing it follows from has changed. */
  readonly keep?: string;
}

/** Runs the span and says how long that took, or takes the run kept of it when there is one. */
async function runOrKept(plan: RunPlan, host: Host): Promise<KeptRun & { readonly seconds: number | null }> {
  let seconds: number | null = null;
  const make = async () => {
    const before = host.milliseconds();
    const { events, outside } = await simulate(plan);
    seconds = (host.milliseconds() - before) / 1000;
    return { events, outside };
  };
  if (plan.keep === undefined || !host.keptRuns) return { ...(await make()), seconds };
  const { acceptUnverified = false, behaviour, carryIn = "none", from, province, seed, to } = plan;
  const input = { acceptUnverified, behaviour, carryIn, from, province, seed, to };
  const { events, outside } = await host.keptRuns.readOrMake(plan.keep, input, make);
  return { events, outside, seconds };
}

/** The end of the last quarter before the last day: what the figures are compared with; `undefined` in the first quarter. */
function earlierDay(span: Span): LegalDate | undefined {
  return periodsWithin("quarter", span)
    .map((it) => it.span.to)
    .findLast((it) => it < span.to);
}

/** A row of table A as data: every count with its share and what it is a share of, as the tables print them. */
function countsOf({ assigned, awaiting, bands, carriedOver, counts, notUpdated, withDay }: ResultRow) {
  const shares = Object.entries(counts).map(([key, { count, of, share }]) => [key, { count, of, share }] as const);
  return {
    assigned: assigned.count,
    withDay: withDay.count,
    counts: Object.fromEntries(shares),
    overdueBands: { upTo30: bands.upTo30.count, from31To90: bands.from31To90.count, over90: bands.over90.count },
    awaiting: awaiting.count,
    carriedOver: carriedOver.count,
    notUpdated: notUpdated.count,
  };
}

/** Simulates a span, prints its tables, and writes the log and the page. */
export async function simulatedRun(plan: RunPlan, host: Host, language: Language): Promise<SpanReport> {
  const { province } = plan;
  const { events, outside, seconds } = await runOrKept(plan, host);
  const register = createRegister(province.id);
  for (const event of events) register.apply(event);
  register.reach(shiftDays(plan.to, 1));
  const span = spanOf(plan.from, plan.to);
  const report = spanReport(province, register, span, { synthetic: true, outside });
  const before = earlierDay(span);
  const source: ReportSource = {
    province,
    register,
    events,
    span,
    synthetic: true,
    language,
    ...(before === undefined ? {} : { earlier: registerAsOf(register, events, before) }),
  };
  const files =
    plan.out === undefined ? null : { log: join(plan.out, "log.jsonl"), page: join(plan.out, "index.html") };
  if (files) {
    await host.writeFile(files.log, await writeLogLines(events));
    const { pagesOfRun } = await import("./pages-of-run.js");
    const pages = await pagesOfRun(plan, events, language);
    for (const [name, page] of pages) await host.writeFile(join(plan.out ?? "", name), page);
  }
  if (plan.json) {
    const { closedOn, synthetic } = report;
    const { results } = await import("@kttt/office/tables");
    const { rows, total } = results(source);
    const run = { province: province.id, span, closedOn, synthetic, seed: plan.seed, events: events.length, outside };
    const tableA = {
      total: countsOf(total),
      bodies: rows.map((it) => ({ body: it.body, collective: it.collective, ...countsOf(it) })),
    };
    const answer = { format: "kttt.run/1", ...run, summary: runSummary(report), results: tableA, files };
    host.write(`${JSON.stringify(answer, null, 2)}\n`);
    return report;
  }
  const { briefReport, textReport } = await import("./render/text-report.js");
  host.write(plan.brief ? briefReport(source, report) : textReport(source, report));
  const time =
    seconds === null
      ? word("kept", language)
      : `${number(Math.round(seconds * 100) / 100, language)} ${word("seconds", language)}`;
  const took = `${number(events.length, language)} ${word("events", language)} · ${time} · ${word("seed", language)} ${plan.seed}`;
  host.write(`\n${took}\n`);
  if (files) host.write(`${word("log", language)}: ${files.log}\n${word("page", language)}: ${files.page}\n`);
  return report;
}
