import {
  createRegister,
  type Language,
  type LegalDate,
  type Province,
  shiftDays,
  span as spanOf,
  spanReport,
  type SpanReport,
} from "@kttt/core";
import { writeLogLines } from "@kttt/kit";
import { type Behaviours, simulate, runSummary } from "@kttt/core/simulation";
import { join } from "node:path";
import type { Host } from "./host.js";
import type { KeptRun } from "./kept-runs.js";
import { htmlPage } from "./render/html-page.js";
import { briefReport, textReport } from "./render/text-report.js";
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

/** Simulates a span, prints its tables, and writes the log and the page. */
export async function simulatedRun(plan: RunPlan, host: Host, language: Language): Promise<SpanReport> {
  const { province } = plan;
  const { events, outside, seconds } = await runOrKept(plan, host);
  const register = createRegister(province.id);
  for (const event of events) register.apply(event);
  register.reach(shiftDays(plan.to, 1));
  const report = spanReport(province, register, spanOf(plan.from, plan.to), { synthetic: true, outside });
  const files =
    plan.out === undefined ? null : { log: join(plan.out, "log.jsonl"), page: join(plan.out, "index.html") };
  if (files) {
    await host.writeFile(files.log, await writeLogLines(events));
    await host.writeFile(files.page, htmlPage(report, register, province, language));
  }
  if (plan.json) {
    const { closedOn, span, synthetic } = report;
    const run = { province: province.id, span, closedOn, synthetic, seed: plan.seed, events: events.length, outside };
    host.write(`${JSON.stringify({ format: "kttt.run/1", ...run, summary: runSummary(report), files }, null, 2)}\n`);
    return report;
  }
  host.write(plan.brief ? briefReport(report, language) : textReport(report, province, language));
  const time =
    seconds === null
      ? word("kept", language)
      : `${number(Math.round(seconds * 100) / 100, language)} ${word("seconds", language)}`;
  const took = `${number(events.length, language)} ${word("events", language)} · ${time} · ${word("seed", language)} ${plan.seed}`;
  host.write(`\n${took}\n`);
  if (files) host.write(`${word("log", language)}: ${files.log}\n${word("page", language)}: ${files.page}\n`);
  return report;
}
