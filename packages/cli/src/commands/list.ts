import {
  bodyName,
  dutyList,
  formatDay,
  type Language,
  type LegalDate,
  OFFICIAL_CLASSES,
  reportingCompliance,
} from "@kttt/core";
import { OBLIGATION_STATUSES, periodName, REPORT_STANDINGS, type ReportStanding, requireBody } from "@kttt/core/plan";
import { nearest } from "@kttt/core/errors";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { dayOption, type Office, readOffice } from "../office.js";
import { holdersOf, reportingDutyOf } from "../render/report-rows.js";
import { shorten, textTable } from "../render/text-table.js";
import { type Word, word } from "../render/words.js";
import { questionsOf, type Standing, standingOf } from "../standing.js";
import { UsageError } from "../usage-error.js";

/** A list as data and as a table. */
interface Listed {
  readonly rows: readonly object[];
  readonly table: string;
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

const WORD_OF_STANDING: Readonly<Record<ReportStanding, Word>> = {
  inTime: "inTime",
  late: "late",
  afterClose: "afterClose",
  returned: "returned",
  notYet: "underWay",
  notYetAtClose: "notYetAtClose",
  passed: "passed",
  overdue: "overdue",
  cancelled: "cancelled",
};

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
    const table = textTable(
      [
        { heading: word("lastDay", language) },
        { heading: word("body", language), width: 34 },
        { heading: word("standing", language), width: 24 },
        { heading: word("content", language), width: 52 },
        { heading: word("period", language), width: 16 },
        { heading: word("id", language) },
      ],
      rows.map((it) => [
        dayWords(it.dueOn ?? it.lastDay, language),
        holdersOf(province, it, language),
        word(it.class, language),
        shorten(it.text, 100),
        it.occurrence === "once" ? "–" : periodName(it.occurrence, language),
        it.obligation,
      ]),
    );
    return { rows, table };
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
    const table = textTable(
      [
        { heading: word("period", language) },
        { heading: word("body", language), width: 40 },
        { heading: word("lastDay", language) },
        { heading: word("standing", language) },
        { heading: word("sentOn", language) },
        { heading: word("reportingDuty", language), width: 32 },
        { heading: word("recipient", language), width: 26 },
        { heading: word("id", language) },
      ],
      rows.map((it) => [
        periodName(it.period, language),
        bodyName(province, it.body, language),
        it.lastDay === null ? word("noDayPrinted", language) : formatDay(it.lastDay, language),
        word(WORD_OF_STANDING[it.standing], language),
        dayWords(it.reportedOn, language),
        shorten(reportingDutyOf(province, it.duty, language).words, 60),
        reportingDutyOf(province, it.duty, language).recipients,
        it.obligation,
      ]),
    );
    return { rows, table };
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
    const table = textTable(
      [
        { heading: word("id", language) },
        { heading: word("cooperative", language), width: 24 },
        { heading: word("standing", language), width: 60 },
        { heading: word("overdue", language), align: "right" },
        { heading: word("inbox", language), align: "right", width: 12 },
      ],
      rows.map((it) => [
        it.case,
        it.cooperative,
        it.stages.join("; ") || it.stage,
        String(it.overdue.length),
        String(it.questions.length),
      ]),
    );
    return { rows, table };
  },
};

const questions: List = {
  filters: [],
  statuses: [],
  list({ province }, standing, _, language) {
    const rows = questionsOf(standing, province);
    const table = textTable(
      [
        { heading: word("askedOn", language) },
        { heading: word("question", language), width: 60 },
        { heading: word("content", language), width: 44 },
        { heading: word("choices", language), width: 26 },
        { heading: word("id", language) },
      ],
      rows.map((it) => [
        formatDay(it.askedOn, language),
        it.question[language],
        shorten(it.text, 90),
        it.choices.map((choice) => choice.id).join(", ") || "–",
        it.id,
      ]),
    );
    return { rows, table };
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

export const listCommand: Command = {
  name: "list",
  usage:
    "<duties|reports|cases|questions> --folder THƯ-MỤC [--body CƠ-QUAN] [--status TÌNH-TRẠNG] [--overdue] [--due-by NGÀY] [--as-of NGÀY] [--json]",
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
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const name = words[0] ?? "";
    const list = listOf(words[0]);
    const filter = filterOf(invocation, list, name);
    return readOffice(invocation, async (office) => {
      const standing = await standingOf(invocation, office);
      const { rows, table } = list.list(office, standing, filter, language);
      const { asOf } = standing;
      if (wantsJson(invocation)) {
        writeJson(invocation, `kttt.${name}/1`, { province: office.province.id, asOf, [name]: rows });
        return 0;
      }
      host.write(`${word("asOf", language)} ${formatDay(asOf, language)}: ${rows.length}\n`);
      if (rows.length > 0) host.write(`\n${table}`);
      return 0;
    });
  },
};
