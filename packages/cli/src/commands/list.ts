import {
  bodyName,
  dutyList,
  formatDay,
  isLegalDate,
  type Language,
  type LegalDate,
  OFFICIAL_CLASSES,
  reportingCompliance,
} from "@kttt/core";
import {
  OBLIGATION_STATUSES,
  periodName,
  REPORT_STANDING_LABELS,
  REPORT_STANDINGS,
  requireBody,
} from "@kttt/core/plan";
import { nearest } from "@kttt/core/errors";
import type { OfficeTable } from "@kttt/office";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { dayOption, type Office, readOffice } from "../office.js";
import { holdersOf, reportingDutyOf } from "../render/report-rows.js";
import { type Column, shorten, textTable } from "../render/text-table.js";
import { type Word, word } from "../render/words.js";
import { questionsOf, type Standing, standingOf } from "../standing.js";
import { UsageError } from "../usage-error.js";

/** A list as data and as a table. */
interface Listed {
  readonly rows: readonly object[];
  readonly columns: readonly ListColumn[];
  /** The shown words of each row; a legal day where the column holds days. */
  readonly cells: readonly (readonly (string | null)[])[];
}

/** A column of a list: on the terminal its words may be cut, in a file they are whole. */
interface ListColumn extends Column {
  readonly day?: true;
  readonly cutAt?: number;
}

/** What narrows a list. */
interface Filter {
  readonly body: string | undefined;
  readonly status: string | undefined;
  readonly overdue: boolean;
  readonly dueBy: LegalDate | undefined;
}

/** Which filters a list takes, which words its `--status` takes, and how it is made. */
interface List {
  readonly filters: readonly (keyof Filter)[];
  readonly statuses: readonly string[];
  list(office: Office, standing: Standing, filter: Filter, language: Language): Listed;
}

const dayWords = (day: LegalDate | null, language: Language) => (day === null ? "–" : formatDay(day, language));
const isOneOf = <T extends string>(names: readonly T[], name: string | undefined): name is T =>
  names.some((it) => it === name);

const duties: List = {
  filters: ["body", "status", "overdue", "dueBy"],
  statuses: [...new Set<string>([...OFFICIAL_CLASSES, ...OBLIGATION_STATUSES])],
  list({ province }, { register }, { body, dueBy, overdue, status }, language) {
    const rows = dutyList(register, province, {
      ...(body === undefined ? {} : { body }),
      ...(dueBy === undefined ? {} : { dueBy }),
      ...(isOneOf(OFFICIAL_CLASSES, status) ? { class: status } : {}),
      ...(isOneOf(OBLIGATION_STATUSES, status) ? { status } : {}),
      overdue,
    });
    const columns: readonly ListColumn[] = [
      { heading: word("lastDay", language), day: true },
      { heading: word("body", language), width: 34 },
      { heading: word("standing", language), width: 24 },
      { heading: word("content", language), width: 52, cutAt: 100 },
      { heading: word("period", language), width: 16 },
      { heading: word("id", language) },
    ];
    const cells = rows.map((it) => [
      it.dueOn ?? it.lastDay,
      holdersOf(province, it, language),
      word(it.class, language),
      it.text,
      it.occurrence === "once" ? "–" : periodName(it.occurrence, language),
      it.obligation,
    ]);
    return { rows, columns, cells };
  },
};

const reports: List = {
  filters: ["body", "status", "overdue", "dueBy"],
  statuses: REPORT_STANDINGS,
  list({ province }, { register }, { body, dueBy, overdue, status }, language) {
    if (body !== undefined)
      requireBody(
        province,
        body,
        ["body"],
        [...register.obligations.values()].map((it) => it.body),
      );
    const rows = reportingCompliance(register).flatMap(({ closesOn, duty, lines, partial, period }) =>
      lines
        .filter(
          (it) =>
            (body === undefined || it.body === body) &&
            (status === undefined || it.standing === status) &&
            (!overdue || it.standing === "overdue") &&
            (dueBy === undefined || (it.reportedOn === null && it.lastDay !== null && it.lastDay <= dueBy)),
        )
        .map((it) => ({ duty, period, partial, closesOn, ...it })),
    );
    const columns: readonly ListColumn[] = [
      { heading: word("period", language) },
      { heading: word("body", language), width: 40 },
      { heading: word("lastDay", language) },
      { heading: word("standing", language) },
      { heading: word("sentOn", language), day: true },
      { heading: word("reportingDuty", language), width: 32 },
      { heading: word("recipient", language), width: 26 },
      { heading: word("id", language) },
    ];
    const cells = rows.map((it) => [
      periodName(it.period, language),
      bodyName(province, it.body, language),
      it.lastDay === null ? word("noDayPrinted", language) : formatDay(it.lastDay, language),
      REPORT_STANDING_LABELS[it.standing][language],
      it.reportedOn,
      shorten(reportingDutyOf(province, it.duty, language).words, 60),
      reportingDutyOf(province, it.duty, language).recipients,
      it.obligation,
    ]);
    return { rows, columns, cells };
  },
};

const STAGES = ["reviewing", "handling", "handled", "closed"] as const;

const cases: List = {
  filters: ["status", "overdue", "dueBy"],
  statuses: STAGES,
  list(_, { caseLines }, { dueBy, overdue, status }, language) {
    const rows = caseLines.filter(
      (it) =>
        (status === undefined || it.stage === status) &&
        (!overdue || it.overdue.length > 0) &&
        (dueBy === undefined || it.overdue.some((act) => act.lastDay <= dueBy)),
    );
    const columns: readonly ListColumn[] = [
      { heading: word("id", language) },
      { heading: word("cooperative", language), width: 24 },
      { heading: word("standing", language), width: 60 },
      { heading: word("overdue", language), align: "right" },
      { heading: word("inbox", language), align: "right", width: 12 },
    ];
    const cells = rows.map((it) => [
      it.case,
      it.cooperative,
      it.stages.join("; ") || it.stage,
      String(it.overdue.length),
      String(it.questions.length),
    ]);
    return { rows, columns, cells };
  },
};

const questions: List = {
  filters: [],
  statuses: [],
  list({ province }, standing, _, language) {
    const rows = questionsOf(standing, province);
    const columns: readonly ListColumn[] = [
      { heading: word("askedOn", language), day: true },
      { heading: word("question", language), width: 60 },
      { heading: word("content", language), width: 44, cutAt: 90 },
      { heading: word("choices", language), width: 26 },
      { heading: word("id", language) },
    ];
    const cells = rows.map((it) => [
      it.askedOn,
      it.question[language],
      it.text,
      it.choices.map((choice) => choice.id).join(", ") || "–",
      it.id,
    ]);
    return { rows, columns, cells };
  },
};

const LISTS: Readonly<Record<string, List>> = { duties, reports, cases, questions };

function listOf(name: string | undefined): List {
  const list = name === undefined ? undefined : LISTS[name];
  if (list) return list;
  const names = Object.keys(LISTS);
  const meant = name === undefined ? null : nearest(name, names);
  throw new UsageError(
    name === undefined
      ? { vi: "Chưa nêu danh sách nào.", en: "No list is named." }
      : { vi: `Không có danh sách “${name}”.`, en: `There is no list “${name}”.` },
    meant
      ? { vi: `Có phải “${meant}” không?`, en: `Did you mean “${meant}”?` }
      : { vi: `Các danh sách: ${names.join(", ")}.`, en: `Lists: ${names.join(", ")}.` },
  );
}

const OPTION_OF: Readonly<Record<keyof Filter, string>> = {
  body: "body",
  status: "status",
  overdue: "overdue",
  dueBy: "due-by",
};

/** The filter asked for. @throws UsageError for one this list does not take, or a status there is not */
function filterOf(invocation: Invocation, { filters, statuses }: List, name: string): Filter {
  for (const key of Object.keys(OPTION_OF) as (keyof Filter)[]) {
    const option = OPTION_OF[key];
    if (invocation.options[option] === undefined || filters.includes(key)) continue;
    throw new UsageError(
      { vi: `Tuỳ chọn “--${option}” không dùng với “${name}”.`, en: `“--${option}” does not go with “${name}”.` },
      filters.length === 0
        ? { vi: "Danh sách này không lọc được.", en: "This list cannot be narrowed." }
        : {
            vi: `Dùng được: ${filters.map((it) => `--${OPTION_OF[it]}`).join(", ")}.`,
            en: `It takes: ${filters.map((it) => `--${OPTION_OF[it]}`).join(", ")}.`,
          },
    );
  }
  const status = textOption(invocation, "status");
  if (status !== undefined && !statuses.includes(status)) {
    const meant = nearest(status, statuses);
    throw new UsageError(
      { vi: `Không có tình trạng “${status}”.`, en: `There is no status “${status}”.` },
      meant
        ? { vi: `Có phải “${meant}” không?`, en: `Did you mean “${meant}”?` }
        : { vi: `Các tình trạng: ${statuses.join(", ")}.`, en: `Statuses: ${statuses.join(", ")}.` },
    );
  }
  return {
    body: textOption(invocation, "body"),
    status,
    overdue: invocation.options["overdue"] === true,
    dueBy: dayOption(invocation, "due-by"),
  };
}

/** A list for the terminal: days in words, long words cut. */
function onTerminal({ cells, columns }: Listed, language: Language): string {
  const shown = cells.map((row) =>
    columns.map(({ cutAt, day }, index) => {
      const value = row[index] ?? null;
      if (day) return dayWords(value !== null && isLegalDate(value) ? value : null, language);
      return cutAt === undefined ? (value ?? "–") : shorten(value ?? "–", cutAt);
    }),
  );
  return textTable(columns, shown);
}

interface Shown {
  readonly asOf: LegalDate;
  readonly invocation: Invocation;
  readonly name: string;
  readonly office: Office;
}

/** A list as a file: exactly the rows which are shown, the filter said above them. @throws UsageError for another kind of file */
async function fileOf(
  path: string,
  { cells, columns }: Listed,
  { asOf, invocation, name, office: { province } }: Shown,
): Promise<Uint8Array> {
  const { language, options } = invocation;
  const { tableCsv, tableDocument, workbook } = await import("@kttt/office");
  const filters = ["body", "status", "overdue", "due-by"].filter((it) => options[it] !== undefined);
  const said = filters.map((it) => (options[it] === true ? it : `${it} ${String(options[it])}`)).join(", ");
  const table: OfficeTable = {
    id: name,
    title: `${word(LIST_TITLES[name] ?? "content", language)}. ${province.name[language]}`,
    notes: [
      `${word("asOf", language)} ${formatDay(asOf, language)}: ${cells.length}`,
      ...(said === "" ? [] : [`${language === "vi" ? "Lọc" : "Filter"}: ${said}`]),
    ],
    asOf,
    language,
    columns: columns.map(({ align, day, heading, width }, index) => ({
      key: String(index),
      heading,
      kind: day ? ("day" as const) : align === "right" ? ("count" as const) : ("text" as const),
      width: Math.max(11, Math.min(width ?? 18, 60)),
    })),
    rows: cells.map((row) => ({
      kind: "row" as const,
      cells: Object.fromEntries(
        columns.map(({ align }, index) => {
          const value = row[index] ?? null;
          return [String(index), { value: align === "right" && value !== null ? Number(value) : value, events: [] }];
        }),
      ),
    })),
  };
  if (path.endsWith(".xlsx")) return workbook([table]);
  if (path.endsWith(".csv")) return tableCsv(table);
  if (path.endsWith(".docx")) return tableDocument(table);
  throw new UsageError(
    { vi: `Không biết ghi tệp “${path}”.`, en: `Files such as “${path}” cannot be written.` },
    { vi: "Dùng .xlsx, .csv hoặc .docx.", en: "Use .xlsx, .csv or .docx." },
  );
}

const LIST_TITLES: Readonly<Record<string, Word>> = {
  duties: "tasksListed",
  reports: "reporting",
  cases: "cooperative",
  questions: "inbox",
};

export const listCommand: Command = {
  name: "list",
  usage:
    "<duties|reports|cases|questions> --folder THƯ-MỤC [--body CƠ-QUAN] [--status TÌNH-TRẠNG] [--overdue] [--due-by NGÀY] [--as-of NGÀY] [--out TỆP.xlsx|.csv|.docx] [--json]",
  summary: {
    vi: "danh sách nhiệm vụ, báo cáo, hồ sơ, câu hỏi chờ trả lời; hôm nay hoặc tính đến một ngày",
    en: "lists duties, reports, cases, questions which wait for an answer; today or as of a day",
  },
  options: {
    folder: { type: "string" },
    body: { type: "string" },
    status: { type: "string" },
    overdue: { type: "boolean" },
    "due-by": { type: "string" },
    "as-of": { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const name = words[0] ?? "";
    const list = listOf(words[0]);
    const filter = filterOf(invocation, list, name);
    return readOffice(invocation, async (office) => {
      const standing = await standingOf(invocation, office);
      const listed = list.list(office, standing, filter, language);
      const { rows } = listed;
      const { asOf } = standing;
      const out = textOption(invocation, "out");
      if (out !== undefined) {
        await host.writeFile(out, await fileOf(out, listed, { asOf, invocation, name, office }));
        if (!wantsJson(invocation)) {
          host.write(`✓ ${out} (${rows.length})\n`);
          return 0;
        }
      }
      if (wantsJson(invocation)) {
        writeJson(invocation, `kttt.${name}/1`, { province: office.province.id, asOf, [name]: rows });
        return 0;
      }
      host.write(`${word("asOf", language)} ${formatDay(asOf, language)}: ${rows.length}\n`);
      if (rows.length > 0) host.write(`\n${onTerminal(listed, language)}`);
      return 0;
    });
  },
};
