import {
  type Behaviours,
  type Language,
  type LegalDate,
  type Province,
  simulate,
  type SpanReport,
  spanReport,
  type StoredEvent,
} from "@kttt/core";
import { join } from "node:path";
import type { Host } from "./host.js";
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
}

/** The log as JSON Lines: one event a line, in its order. */
function jsonLines(events: readonly StoredEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** Simulates a span, prints its tables, and writes the log and the page. */
export async function simulatedRun(plan: RunPlan, host: Host, language: Language): Promise<SpanReport> {
  const { province } = plan;
  const before = host.milliseconds();
  const { events, outside, register, span } = await simulate(plan);
  const seconds = (host.milliseconds() - before) / 1000;
  const report = spanReport(province, register, span, { synthetic: true, outside });
  host.write(textReport(report, province, language));
  const took = `${number(events.length, language)} ${word("events", language)} · ${number(Math.round(seconds * 100) / 100, language)} ${word("seconds", language)} · ${word("seed", language)} ${plan.seed}`;
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
