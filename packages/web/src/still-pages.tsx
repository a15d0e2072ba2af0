import type { Language, LegalDate } from "@kttt/core";
import { visible } from "@kttt/core/errors";
import type { Client } from "@kttt/server/client";
import type { Child } from "hono/jsx";
import { showCalendar } from "./calendar/show-calendar.js";
import { showCases } from "./cases/cases-page.js";
import { beginVisit, type Visit } from "./context.js";
import { showAllDuties } from "./duties/all-duties.js";
import { showOverview } from "./overview/show-overview.js";
import { showQuestions } from "./questions/show-questions.js";
import { showAllReports } from "./reports/all-reports.js";
import { showSuccessions } from "./successions/show-successions.js";
import { showTargets } from "./targets/show-targets.js";

const questions = (visit: Visit) =>
  showQuestions(visit, null, { typed: new Map(), outcome: { kind: "new" }, token: "" });

/** The pages which are files, in the order of the menu. */
const FILES: readonly (readonly [path: string, file: string, show: (visit: Visit) => Promise<Child>])[] = [
  ["/", "index.html", showOverview],
  ["/duties", "duties.html", showAllDuties],
  ["/reports", "reports.html", showAllReports],
  ["/calendar", "calendar.html", showCalendar],
  ["/targets", "targets.html", showTargets],
  ["/cases", "cases.html", showCases],
  ["/questions", "questions.html", questions],
  ["/successions", "successions.html", showSuccessions],
];

/** The file a path of the pages is in. */
export function fileOf(path: string): string {
  return FILES.find(([it]) => it === path)?.[1] ?? "index.html";
}

/**
 * The same pages as files: they open from disk, print, need no script and no server, and lead only to one another.
 *
 * @returns the files by their names, `index.html` first
 */
export async function stillPages(options: {
  readonly client: Client;
  readonly language: Language;
  readonly asOf: LegalDate;
}): Promise<ReadonlyMap<string, string>> {
  const { asOf, client, language } = options;
  const files = new Map<string, string>();
  for (const [path, file, show] of FILES) {
    const visit = await beginVisit({
      ...{ client, language, signIn: null, assets: null, still: true, link: fileOf },
      url: new URL(`http://file${path}?asOf=${asOf}`),
    });
    files.set(file, `${visible(String(await show({ ...visit, page: { ...visit.page, who: null } })))}\n`);
  }
  return files;
}
