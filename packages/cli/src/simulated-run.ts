import {
  type Behaviours,
  createRegister,
  type Language,
  type LegalDate,
  type Province,
  simulate,
  span as spanOf,
  type SpanReport,
  spanReport,
  type StoredEvent,
} from "@kttt/core";
import { join } from "node:path";
import type { Host } from "./host.js";
import type { KeptRun } from "./kept-runs.js";
import { htmlPage } from "./render/html-page.js";
import { textReport } from "./render/text-report.js";
import { number, word } from "./render/words.js";

/** A span of one province to be simulated and shown. */
export interface RunPlan {
  readonly province: Province;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly behaviour: Behaviours;
  readonly seed: number;
  /** Folder for the log and the page; nothing is written when it is left out. */
  readonly out?: string;
  /** Folder in which the run is kept, to be shown again while nothing it follows from has changed. */
  readonly keep?: string;
}

/** The log as JSON Lines: one event a line, in its order. */
function jsonLines(events: readonly StoredEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** Runs the span, or takes the run kept of it when there is one. */
async function runOrKept(plan: RunPlan, host: Host): Promise<KeptRun & { readonly kept: boolean }> {
  const make = async () => {
    const { events, outside } = await simulate(plan);
    return { events, outside };
  };
  if (plan.keep === undefined || !host.keptRuns) return { ...(await make()), kept: false };
  const { behaviour, from, province, seed, to } = plan;
  return host.keptRuns.readOrMake(plan.keep, { behaviour, from, province, seed, to }, make);
}

/** Simulates a span, prints its tables, and writes the log and the page. */
export async function simulatedRun(plan: RunPlan, host: Host, language: Language): Promise<SpanReport> {
  const { province } = plan;
  const before = host.milliseconds();
  const { events, kept, outside } = await runOrKept(plan, host);
  const register = createRegister(province.id);
  for (const event of events) register.apply(event);
  const seconds = (host.milliseconds() - before) / 1000;
  const report = spanReport(province, register, spanOf(plan.from, plan.to), { synthetic: true, outside });
  host.write(textReport(report, province, language));
  const took = `${number(events.length, language)} ${word("events", language)} · ${number(Math.round(seconds * 100) / 100, language)} ${word("seconds", language)} · ${word("seed", language)} ${plan.seed}${kept ? ` · ${word("kept", language)}` : ""}`;
  host.write(`\n${took}\n`);
  if (plan.out !== undefined) {
    const log = join(plan.out, "log.jsonl");
    const page = join(plan.out, "index.html");
    await host.writeFile(log, jsonLines(events));
    await host.writeFile(page, htmlPage(report, register, language));
    host.write(`${word("log", language)}: ${log}\n${word("page", language)}: ${page}\n`);
  }
  return report;
}
