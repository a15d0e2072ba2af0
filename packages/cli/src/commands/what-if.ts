import { describeError, formatDay, isKtttError, type Language, parseCommand, type Province } from "@kttt/core";
import {
  behaviourFrom,
  type Behaviours,
  type Expected,
  parseBehaviour,
  type WhatIf,
  type WhatIfChanges,
  whatIf,
} from "@kttt/core/simulation";
import { readLogLines } from "@kttt/kit";
import type { OfficeTable } from "@kttt/office";
import {
  type ExpectedRow,
  expectedRows,
  type Foreseen,
  nationTable,
  overdueTogether,
  whatIfTables,
} from "@kttt/office/tables";
import { join } from "node:path";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { DEFAULT_BEHAVIOUR } from "../default-run.js";
import type { Host } from "../host.js";
import { installedProvinces, provinceFrom, readData } from "../provinces.js";
import { officeText } from "../render/office-text.js";
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

function table(heading: string, rows: readonly ExpectedRow[], language: Language): string {
  const [first] = rows;
  if (!first) return "";
  const both = (row: ExpectedRow, show: (it: Expected) => string) =>
    row.then === null ? show(row.now) : `${show(row.now)} → ${show(row.then)}`;
  const days = ({ daysLate }: Expected) =>
    daysLate === null ? "–" : `${daysLate.p10}, ${daysLate.p50}, ${daysLate.p90}`;
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

function decidingLines(deciding: readonly string[], language: Language): string {
  if (deciding.length === 0) return "";
  const heading = language === "vi" ? "Nhiệm vụ quyết định kết quả" : "The duties which decide it";
  const lines = deciding.slice(0, 5).map((it, at) => `${at + 1}. ${shorten(it, 140)}`);
  return `${heading}\n${lines.join("\n")}\n`;
}

/** Runs a province's plan, and the other one where something is to be changed. */
async function foresee(invocation: Invocation, province: Province): Promise<Foreseen> {
  const { host } = invocation;
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
  return { province, result };
}

/** A province of the nation which was left out, and why. */
interface LeftOut {
  readonly province: Province;
  readonly why: string;
}

/** Every province at hand whose documents run in the span. @throws UsageError where there is none, or something is of one province */
async function foreseeAll(invocation: Invocation): Promise<{ all: readonly Foreseen[]; leftOut: readonly LeftOut[] }> {
  const { host, language, words } = invocation;
  const ofOne = ["learn", "amend"].find((it) => textOption(invocation, it) !== undefined);
  if (ofOne !== undefined) {
    throw new UsageError(
      { vi: `--${ofOne} là của một tỉnh.`, en: `--${ofOne} is of one province.` },
      { vi: "Bỏ --national, hoặc bỏ tùy chọn đó.", en: "Leave out --national, or that option." },
    );
  }
  const named = words[0] === undefined ? null : await provinceFrom(words[0], host);
  const installed = await installedProvinces();
  const provinces = named ? [named, ...installed.filter((it) => it.id !== named.id)] : installed;
  const all: Foreseen[] = [];
  const leftOut: LeftOut[] = [];
  for (const province of provinces) {
    try {
      all.push(await foresee(invocation, province));
    } catch (error) {
      if (!(error instanceof UsageError) && !isKtttError(error)) throw error;
      if (named && province.id === named.id) throw error;
      const why = error instanceof UsageError ? error.text[language] : describeError(error, language)[0]?.message;
      leftOut.push({ province, why: why ?? "" });
    }
  }
  const [first] = all;
  if (!first) {
    throw new UsageError(
      { vi: "Không tỉnh nào có văn bản trong khoảng này.", en: "No province has a document in this span." },
      { vi: "Chọn năm khác.", en: "Choose another year." },
    );
  }
  return { all, leftOut };
}

/** Writes the files which were asked for. */
async function writeFiles(
  invocation: Invocation,
  all: readonly Foreseen[],
  tables: readonly OfficeTable[],
): Promise<Readonly<Record<string, string>>> {
  const { host, language, options } = invocation;
  const [first] = all;
  if (!first) return {};
  const { province, result } = first;
  const out = textOption(invocation, "out") ?? ".";
  const scope = all.length > 1 ? "cac-tinh" : province.id;
  const name = ["chay-thu", scope, result.span.from, result.span.to].join("-");
  const files: Record<string, string> = {};
  const put = async (kind: string, file: string, content: string | Uint8Array) => {
    files[kind] = join(out, file);
    await host.writeFile(join(out, file), content, out);
  };
  if (options["docx"] === true) {
    const { tablesDocument } = await import("@kttt/office");
    await put("docx", `${name}.docx`, await tablesDocument(tables[0]?.title ?? name, tables));
  }
  if (options["xlsx"] === true) {
    const { workbook } = await import("@kttt/office");
    await put("xlsx", `${name}.xlsx`, await workbook(tables));
  }
  if (options["page"] === true) {
    const { whatIfPage } = await import("@kttt/web");
    for (const it of all) {
      const { runs, span } = it.result;
      const page = whatIfPage({
        ...{ language, runs, span, where: it.province.name[language] },
        ...expectedRows(it, language),
      });
      const key = all.length > 1 ? `page:${it.province.id}` : "page";
      await put(key, `${["chay-thu", it.province.id, span.from, span.to].join("-")}.html`, page);
    }
  }
  return files;
}

function textOf({ province, result }: Foreseen, language: Language): string {
  const vi = language === "vi";
  const { changed, runs, span } = result;
  const { bodies, deciding, duties } = expectedRows({ province, result }, language);
  return [
    `${province.name[language]} · ${formatDay(span.from, language)} – ${formatDay(span.to, language)} · ${vi ? `${runs} lần chạy` : `${runs} runs`}`,
    vi ? "Mô phỏng: hành vi của các cơ quan là giả định" : "Simulated: the bodies' acts are invented",
    ...(changed ? [vi ? "Trái: như kế hoạch; phải: phương án khác" : "Left: as planned; right: the other plan"] : []),
    vi
      ? "Khả năng có ít nhất một nhiệm vụ quá hạn vào ngày cuối quý"
      : "Chance that at least one duty is overdue on the last day of the quarter",
    "",
    table(vi ? "Cơ quan" : "Body", bodies, language),
    table(vi ? "Nhiệm vụ, báo cáo" : "Duty or report", duties, language),
    decidingLines(deciding, language),
  ].join("\n");
}

/** What all provinces together come to at the ends of quarters. */
function together(results: readonly WhatIf[]) {
  const isChanged = results.every((it) => it.changed !== null);
  return { plan: overdueTogether(results, "plan"), changed: isChanged ? overdueTogether(results, "changed") : null };
}

export const whatIfCommand: Command = {
  name: "what-if",
  usage:
    "<tỉnh|tệp.json> [--year N | --from NGÀY --to NGÀY] [--behaviour LỜI | --learn TỆP] [--seeds N] " +
    "[--change-behaviour LỜI] [--amend TỆP] [--national] [--threads N] [--docx] [--xlsx] [--page] [--out THƯ-MỤC] [--json]",
  summary: {
    vi: "chạy thử nhiều lần: khả năng quá hạn cuối quý, số ngày trễ; so với một phương án khác; mọi tỉnh (--national); tệp Word, Excel, trang có biểu đồ",
    en: "many simulated runs: chances of being overdue at quarter's end, days late; beside another plan; all provinces (--national); Word, Excel, a page with plots",
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
    national: { type: "boolean" },
    docx: { type: "boolean" },
    xlsx: { type: "boolean" },
    page: { type: "boolean" },
    out: { type: "string" },
    threads: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, options, words } = invocation;
    const isNational = options["national"] === true;
    const { all, leftOut } = isNational
      ? await foreseeAll(invocation)
      : { all: [await foresee(invocation, await provinceFrom(words[0], host))], leftOut: [] };
    const tables = [
      ...(isNational ? [nationTable(all, language)] : []),
      ...all.flatMap((it) =>
        whatIfTables(it, language).map((one) =>
          isNational
            ? { ...one, id: `${one.id}-${it.province.id}`, title: `${one.title}: ${it.province.name[language]}` }
            : one,
        ),
      ),
    ];
    const files = await writeFiles(invocation, all, tables);
    const [first] = all;
    if (wantsJson(invocation) && first) {
      if (!isNational) writeJson(invocation, "kttt.what-if/1", first.result);
      else {
        writeJson(invocation, "kttt.what-if-national/1", {
          synthetic: true,
          provinces: all.map((it) => it.result),
          together: together(all.map((it) => it.result)),
          leftOut: leftOut.map(({ province, why }) => ({ province: province.id, why })),
        });
      }
      return 0;
    }
    const vi = language === "vi";
    if (isNational) {
      const [nation] = tables;
      if (nation) host.write(`${officeText(nation, { notes: true })}\n`);
      for (const { province, why } of leftOut) {
        host.write(`${vi ? "Không tính" : "Left out"}: ${province.name[language]} (${why})\n`);
      }
    } else if (first && Object.keys(files).length === 0) host.write(textOf(first, language));
    for (const file of Object.values(files)) host.write(`✓ ${file}\n`);
    return 0;
  },
};
