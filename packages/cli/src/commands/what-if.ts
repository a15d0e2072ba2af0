import { bodyName, formatDay, type Language, parseCommand, type Province } from "@kttt/core";
import {
  behaviourFrom,
  type Behaviours,
  type Expected,
  parseBehaviour,
  type WhatIfChanges,
  type WhatIfOutcome,
  whatIf,
} from "@kttt/core/simulation";
import { readLogLines } from "@kttt/kit";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { DEFAULT_BEHAVIOUR } from "../default-run.js";
import type { Host } from "../host.js";
import { provinceFrom, readData } from "../provinces.js";
import { shorten, textTable } from "../render/text-table.js";
import { UsageError } from "../usage-error.js";
import { spanOption } from "./simulate.js";

const DEFAULT_SEEDS = "100";
const MOST_THREADS = 256;
/** Rows of a table on the terminal; `--json` has them all. */
const ROWS = 15;

function wholeOption(invocation: Invocation, name: string, most: number, fallback: string): number {
  const text = textOption(invocation, name) ?? fallback;
  if (/^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new UsageError(
    { vi: `“${text}” không dùng được cho --${name}.`, en: `“${text}” is no value for --${name}.` },
    { vi: `Ghi một số nguyên từ 1 đến ${most}.`, en: `Write a whole number from 1 to ${most}.` },
  );
}

async function fileText(path: string, host: Host): Promise<string> {
  try {
    return await host.readFile(path);
  } catch {
    throw new UsageError(
      { vi: `Không đọc được tệp “${path}”.`, en: `The file “${path}” cannot be read.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
}

/** How the bodies work: as said, or as a log of a real year tells. */
async function behavioursOption(invocation: Invocation): Promise<Behaviours> {
  const [said, learned] = [textOption(invocation, "behaviour"), textOption(invocation, "learn")];
  if (said !== undefined && learned !== undefined) {
    throw new UsageError(
      { vi: "Chỉ dùng một trong --behaviour và --learn.", en: "Use one of --behaviour and --learn only." },
      { vi: "Bỏ một trong hai.", en: "Leave one of them out." },
    );
  }
  if (learned === undefined) return { default: parseBehaviour(said ?? DEFAULT_BEHAVIOUR) };
  return behaviourFrom(await readLogLines(await fileText(learned, invocation.host))).behaviours;
}

/** The other plan; `undefined` where nothing is to be changed. */
async function changesOption(invocation: Invocation): Promise<WhatIfChanges | undefined> {
  const [behaviour, decision] = [textOption(invocation, "change-behaviour"), textOption(invocation, "amend")];
  if (behaviour === undefined && decision === undefined) return undefined;
  const command = decision === undefined ? null : parseCommand(await readData(decision, invocation.host));
  if (command && command.type !== "amend-plan") {
    throw new UsageError(
      { vi: `Tệp “${decision}” không phải là quyết định điều chỉnh.`, en: `The file “${decision}” amends no plan.` },
      { vi: 'Tệp phải là một lệnh "amend-plan".', en: 'It must hold a command "amend-plan".' },
    );
  }
  return {
    ...(behaviour === undefined ? {} : { behaviours: { default: parseBehaviour(behaviour) } }),
    ...(command ? { amendments: [command] } : {}),
  };
}

/** A bar with the time left, once a second. */
function progress({ host, language }: Invocation): (done: number, of: number) => void {
  const began = host.milliseconds();
  let shown = began;
  return (done, of) => {
    const now = host.milliseconds();
    if (now - shown < 1000) return;
    shown = now;
    const left = Math.ceil((((now - began) / done) * (of - done)) / 1000);
    const bar = "█".repeat(Math.round((20 * done) / of)).padEnd(20, "░");
    const rest = language === "vi" ? `còn khoảng ${left} giây` : `about ${left} seconds left`;
    host.writeError(`${bar} ${done}/${of}, ${rest}\n`);
  };
}

const percent = (share: number, language: Language): string =>
  `${(100 * share).toFixed(0)}${language === "vi" ? " %" : "%"}`;

interface Row {
  readonly name: string;
  readonly now: Expected;
  readonly then: Expected | undefined;
}

/** The last quarter's end counts first: what is overdue then stays so. */
const worst = (a: Row, b: Row) => {
  const of = ({ now, then }: Row) => Math.max(now.overdue.at(-1)?.mean ?? 0, then?.overdue.at(-1)?.mean ?? 0);
  return of(b) - of(a);
};

function table(heading: string, rows: readonly Row[], language: Language): string {
  const [first] = rows;
  if (!first) return "";
  const both = (row: Row, show: (it: Expected) => string) =>
    row.then === undefined ? show(row.now) : `${show(row.now)} → ${show(row.then)}`;
  const days = ({ daysLate }: Expected) =>
    daysLate === null ? "–" : `${daysLate.p10}/${daysLate.p50}/${daysLate.p90}`;
  const columns = [
    { heading, width: 44 },
    ...first.now.overdue.map(({ on }) => ({ heading: formatDay(on, language), align: "right" as const })),
    {
      heading: language === "vi" ? "Số ngày trễ 10/50/90 %" : "Days late 10/50/90 %",
      align: "right" as const,
    },
  ];
  const cells = rows
    .slice(0, ROWS)
    .map((row) => [
      shorten(row.name, 88),
      ...row.now.overdue.map((_, at) => both(row, (it) => percent(it.overdue[at]?.chance ?? 0, language))),
      both(row, days),
    ]);
  const more = rows.length - cells.length;
  const rest = language === "vi" ? `… và ${more} dòng nữa (--json)` : `… and ${more} more rows (--json)`;
  return textTable(columns, cells) + (more > 0 ? `${rest}\n` : "");
}

/** The words of a duty, as the document has them. */
function dutyWords(province: Province, id: string): string {
  return [...province.tasks, ...province.reporting].find((it) => it.id === id)?.text ?? id;
}

function rowsOf(
  now: readonly Expected[],
  then: readonly Expected[] | undefined,
  nameOf: (id: string) => string,
): readonly Row[] {
  const ids = [...new Set([...now, ...(then ?? [])].map((it) => it.id))];
  const nothing = (id: string): Expected => ({
    ...{ id, obligations: 0, daysLate: null },
    overdue: (now[0] ?? then?.[0])?.overdue.map(({ on }) => ({ on, chance: 0, mean: 0 })) ?? [],
  });
  return ids
    .map((id) => ({
      name: nameOf(id),
      now: now.find((it) => it.id === id) ?? nothing(id),
      then: then && (then.find((it) => it.id === id) ?? nothing(id)),
    }))
    .sort(worst);
}

function decidingLines(outcome: WhatIfOutcome, province: Province, language: Language): string {
  if (outcome.deciding.length === 0) return "";
  const heading = language === "vi" ? "Nhiệm vụ quyết định kết quả" : "The duties which decide it";
  const lines = outcome.deciding.slice(0, 5).map((id, at) => `${at + 1}. ${shorten(dutyWords(province, id), 140)}`);
  return `${heading}\n${lines.join("\n")}\n`;
}

export const whatIfCommand: Command = {
  name: "what-if",
  usage:
    "<tỉnh|tệp.json> [--year N | --from NGÀY --to NGÀY] [--behaviour LỜI | --learn TỆP] [--seeds N] " +
    "[--change-behaviour LỜI] [--amend TỆP] [--threads N] [--json]",
  summary: {
    vi: "chạy thử nhiều lần: khả năng quá hạn cuối quý, số ngày trễ; so với một phương án khác",
    en: "many simulated runs: chances of being overdue at quarter's end, days late; beside another plan",
  },
  options: {
    year: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    behaviour: { type: "string" },
    learn: { type: "string" },
    seeds: { type: "string" },
    "change-behaviour": { type: "string" },
    amend: { type: "string" },
    threads: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await provinceFrom(words[0], host);
    const { from, to } = spanOption(invocation, province);
    const seeds = wholeOption(invocation, "seeds", 100_000, DEFAULT_SEEDS);
    const threads = wholeOption(invocation, "threads", MOST_THREADS, String(host.seedThreads?.most ?? 1));
    const changes = await changesOption(invocation);
    const result = await whatIf({
      ...{ province, from, to, seeds, behaviours: await behavioursOption(invocation) },
      onProgress: progress(invocation),
      ...(changes ? { changes } : {}),
      ...(host.seedThreads && threads > 1 ? { runner: host.seedThreads.runner(threads) } : {}),
    });
    if (wantsJson(invocation)) {
      writeJson(invocation, "kttt.what-if/1", result);
      return 0;
    }
    const vi = language === "vi";
    const { changed, plan } = result;
    const span = `${formatDay(from, language)} – ${formatDay(to, language)}`;
    host.write(
      [
        `${province.name[language]} · ${span} · ${vi ? `${seeds} lần chạy` : `${seeds} runs`}`,
        vi ? "Mô phỏng: hành vi của các cơ quan là giả định" : "Simulated: the bodies' acts are invented",
        ...(changed
          ? [vi ? "Trái: như kế hoạch; phải: phương án khác" : "Left: as planned; right: the other plan"]
          : []),
        vi
          ? "Khả năng có ít nhất một nhiệm vụ quá hạn vào ngày cuối quý"
          : "Chance that at least one duty is overdue on the last day of the quarter",
        "",
        table(
          vi ? "Cơ quan" : "Body",
          rowsOf(plan.bodies, changed?.bodies, (id) => bodyName(province, id, language)),
          language,
        ),
        table(
          vi ? "Nhiệm vụ, báo cáo" : "Duty or report",
          rowsOf(plan.duties, changed?.duties, (id) => dutyWords(province, id)),
          language,
        ),
        decidingLines(changed ?? plan, province, language),
      ].join("\n"),
    );
    return 0;
  },
};
