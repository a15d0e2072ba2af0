import { type Language, type LegalDate, legalDayOf } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";

import type { OfficeTable, ReportSource } from "@kttt/office/tables";
import type { BodyItem } from "../operations/bodies.js";
import type { CaseItem } from "../operations/cases.js";
import { DOCUMENTS, letterDocx, lettersZip, reportDocx, reportXlsx } from "../operations/documents.js";
import { ARCHIVE, type FileKind, MEDIA } from "../operations/media.js";
import type { CalendarItem, RegimeItem, SuccessionItem, TargetItem } from "../operations/programme.js";
import type { QuestionItem } from "../operations/questions.js";
import { casePaperDocx, listCasePapers } from "../operations/single.js";
import type { ReportItem } from "../operations/reports.js";
import { serverProblem } from "../errors.js";
import { caseItem, caseOrder, caseRows } from "../lists/case-rows.js";
import { type DutyItem, dutyItem } from "../lists/duty-item.js";
import { dutyOrder, dutyRows } from "../lists/duty-rows.js";
import { type ListColumn, listTable } from "../lists/list-table.js";
import { ordered } from "../lists/page.js";
import { calendarItems, regimeItems, successionItems, targetItems } from "../lists/programme-rows.js";
import { questionItem, questionOrder, questionRows } from "../lists/question-rows.js";
import { reportItem, reportListRows, reportOrder } from "../lists/report-rows.js";
import { sourceOf } from "../lists/source.js";
import type { Operation } from "../operation.js";
import { type Asking, type Desk, unknownId } from "../request.js";
import { type Reply, type Route, route } from "../route.js";
import { bodyItems } from "./bodies.js";
import { filterSaid, type ListQuery, type Seen, seenProvinces, tagOf } from "./listing.js";
import { reportSource } from "./report-source.js";
import { placed } from "./programme.js";
import { caseIds, findCase, found } from "./single.js";

/** A list which can be had as a file. */
interface FileList<Item> {
  readonly title: { readonly vi: string; readonly en: string };
  /** Exactly the rows of the list, all pages, in its order. */
  readonly items: (seen: readonly Seen[], query: never, language: Language) => readonly Item[];
  readonly columns: readonly ListColumn<Item>[];
}

const labels = (all: readonly { readonly label: string }[]) => all.map((it) => it.label).join("; ") || null;
const names = (all: readonly { readonly name: string }[]) => all.map((it) => it.name).join("; ") || null;

const LISTS = {
  duties: {
    title: { vi: "Danh sách nhiệm vụ", en: "List of duties" },
    items: (seen, query, language) =>
      ordered(dutyRows(seen, query), dutyOrder((query as { sort?: never }).sort, language)).map(({ line, standing }) =>
        dutyItem(line, standing, language),
      ),
    columns: [
      {
        heading: "text",
        kind: "text",
        width: 56,
        of: (it) => (it.period ? `${it.text} (${it.period.label})` : it.text),
      },
      { heading: "lead", kind: "text", width: 28, of: (it) => names([it.body, ...it.jointWith]) },
      { heading: "assignedOn", kind: "day", width: 11, of: (it) => it.assignedOn },
      { heading: "lastDay", kind: "day", width: 11, of: (it) => it.dueOn ?? it.lastDay },
      { heading: "standing", kind: "text", width: 20, of: (it) => it.class.label },
      {
        heading: "daysLate",
        kind: "count",
        width: 8,
        of: (it) => (it.class.id === "inProgressOverdue" && it.daysLeft !== null ? -it.daysLeft : null),
      },
      { heading: "sentOn", kind: "day", width: 11, of: (it) => it.reportedOn },
      { heading: "orderedIn", kind: "text", width: 28, of: (it) => it.orderedIn },
      { heading: "id", kind: "text", width: 24, of: (it) => it.id },
    ],
  } satisfies FileList<DutyItem>,
  reports: {
    title: { vi: "Chế độ báo cáo", en: "Periodic reports" },
    items: (seen, query, language) =>
      ordered(reportListRows(seen, query), reportOrder((query as { sort?: never }).sort, language)).map((row) =>
        reportItem(row, language),
      ),
    columns: [
      { heading: "period", kind: "text", width: 18, of: (it) => it.period.label },
      { heading: "body", kind: "text", width: 34, of: (it) => it.body.name },
      { heading: "report", kind: "text", width: 40, of: (it) => it.text },
      { heading: "cutOff", kind: "day", width: 11, of: (it) => it.closesOn },
      {
        heading: "dueOn",
        kind: "text",
        width: 16,
        of: (it) => (it.dayMark ? `${it.dayWords} (${it.dayMark})` : it.dayWords),
      },
      { heading: "standing", kind: "text", width: 18, of: (it) => it.standing.label },
      { heading: "sentOn", kind: "day", width: 11, of: (it) => it.reportedOn },
      { heading: "recipient", kind: "text", width: 28, of: (it) => names(it.recipients) },
      { heading: "id", kind: "text", width: 24, of: (it) => it.id },
    ],
  } satisfies FileList<ReportItem>,
  cases: {
    title: { vi: "Hợp tác xã ngừng hoạt động đang xử lý", en: "Stopped cooperatives" },
    items: (seen, query, language) =>
      ordered(caseRows(seen, query, language), caseOrder((query as { sort?: never }).sort)).map((row) =>
        caseItem(row, language),
      ),
    columns: [
      { heading: "cooperative", kind: "text", width: 24, of: (it) => it.cooperative },
      { heading: "commune", kind: "text", width: 16, of: (it) => it.commune },
      { heading: "trade", kind: "text", width: 14, of: (it) => it.trade },
      { heading: "stoppedSince", kind: "day", width: 11, of: (it) => it.stoppedSince },
      { heading: "legalStatus", kind: "text", width: 20, of: (it) => it.status?.label ?? null },
      { heading: "step", kind: "text", width: 34, of: (it) => it.steps.join("; ") || it.stage.label },
      {
        heading: "obstacle",
        kind: "text",
        width: 32,
        of: (it) => [labels(it.obstacles), ...it.blocks].filter(Boolean).join("; ") || null,
      },
      { heading: "handledBy", kind: "text", width: 22, of: (it) => it.handledBy.join("; ") || null },
      { heading: "nextDay", kind: "day", width: 11, of: (it) => it.nextDay },
      { heading: "result", kind: "text", width: 20, of: (it) => it.result || null },
      { heading: "id", kind: "text", width: 16, of: (it) => it.id },
    ],
  } satisfies FileList<CaseItem>,
  questions: {
    title: { vi: "Việc chờ người có thẩm quyền quyết định", en: "Waiting for a person's decision" },
    items: (seen, query, language) =>
      ordered(questionRows(seen, query), questionOrder((query as { sort?: never }).sort)).map((row) =>
        questionItem(row, language),
      ),
    columns: [
      { heading: "question", kind: "text", width: 44, of: (it) => it.question },
      { heading: "about", kind: "text", width: 50, of: (it) => it.text },
      { heading: "body", kind: "text", width: 28, of: (it) => it.body?.name ?? null },
      { heading: "askedOn", kind: "day", width: 11, of: (it) => it.askedOn },
      { heading: "daysWaited", kind: "count", width: 8, of: (it) => it.daysWaited },
      { heading: "basis", kind: "text", width: 24, of: (it) => it.basis },
      { heading: "id", kind: "text", width: 24, of: (it) => it.id },
    ],
  } satisfies FileList<QuestionItem>,
  targets: {
    title: { vi: "Thực hiện các chỉ tiêu", en: "Targets" },
    items: (seen, query, language) =>
      placed(
        seen.flatMap((it) => targetItems(it, language)),
        (query as { q?: string }).q,
        (it) => `${it.text} ${it.indicator.name}`,
      ).map((it) => it.item),
    columns: [
      { heading: "target", kind: "text", width: 40, of: (it) => it.indicator.name },
      { heading: "unit", kind: "text", width: 10, of: (it) => it.unit || null },
      { heading: "lastYear", kind: "figure", width: 11, of: (it) => it.lastYear?.value ?? null },
      { heading: "plan", kind: "figure", width: 11, of: (it) => it.plan },
      { heading: "estimate", kind: "figure", width: 11, of: (it) => it.estimate?.value ?? null },
      { heading: "ofPlan", kind: "share", width: 9, of: (it) => it.ofPlan },
      { heading: "ofLastYear", kind: "share", width: 9, of: (it) => it.ofLastYear },
      {
        heading: "verdict",
        kind: "text",
        width: 40,
        of: (it) =>
          it.aims.map((aim) => `${aim.horizon.slice(0, 4)}: ${aim.words}, ${aim.verdict.label}`).join("; ") || null,
      },
      { heading: "source", kind: "text", width: 22, of: (it) => it.source },
    ],
  } satisfies FileList<TargetItem>,
  bodies: {
    title: { vi: "Danh sách cơ quan, đơn vị", en: "Bodies" },
    items: (seen, query, language) => bodyItems(seen, query, language),
    columns: [
      { heading: "body", kind: "text", width: 50, of: (it) => it.name },
      { heading: "notDone", kind: "count", width: 10, of: (it) => it.open },
      { heading: "inProgressOverdue", kind: "count", width: 10, of: (it) => it.overdue },
      { heading: "ended", kind: "day", width: 12, of: (it) => it.until },
      { heading: "id", kind: "text", width: 24, of: (it) => it.id },
    ],
  } satisfies FileList<BodyItem>,
  regime: {
    title: { vi: "Chế độ báo cáo định kỳ", en: "Regime of periodic reports" },
    items: (seen, query, language) =>
      placed(
        seen.flatMap((it) => regimeItems(it, language, (query as { body?: string }).body)),
        (query as { q?: string }).q,
        (it) => `${it.name} ${it.sender}`,
      ).map((it) => it.item),
    columns: (
      [
        ["reportName", 36, "name"],
        ["form", 14, "form"],
        ["period", 14, "period"],
        ["cutOff", 16, "cutOff"],
        ["dueOn", 24, "dueOn"],
        ["sender", 28, "sender"],
        ["recipient", 28, "recipient"],
        ["way", 14, "way"],
        ["outline", 14, "outline"],
      ] as const
    ).map(([heading, width, key]) => ({ heading, kind: "text" as const, width, of: (it: RegimeItem) => it[key] })),
  } satisfies FileList<RegimeItem>,
  successions: {
    title: { vi: "Kế thừa nhiệm vụ", en: "Successions" },
    items: (seen, query, language) =>
      placed(
        seen.flatMap((it) => successionItems(it, language)),
        (query as { q?: string }).q,
        (it) => [it.from, ...it.named].join(" "),
      ).map((it) => it.item),
    columns: [
      { heading: "body", kind: "text", width: 34, of: (it) => it.from },
      { heading: "lastDay", kind: "day", width: 11, of: (it) => it.on },
      {
        heading: "recipient",
        kind: "text",
        width: 40,
        of: (it) => it.to.map((to) => `${to.name} (${to.duties})`).join("; ") || it.named.join("; ") || null,
      },
      { heading: "notDone", kind: "count", width: 9, of: (it) => it.open },
      { heading: "standing", kind: "text", width: 16, of: (it) => it.status.label },
      { heading: "basis", kind: "text", width: 20, of: (it) => it.decision },
    ],
  } satisfies FileList<SuccessionItem>,
  calendar: {
    title: { vi: "Lịch thời hạn", en: "Calendar of days" },
    items: (seen, query, language) =>
      ordered(
        placed(
          seen.flatMap((it) => calendarItems(it, query, language)),
          (query as { q?: string }).q,
          (it) => `${it.text} ${it.body}`,
        ).map((it) => it.item),
        { key: (it) => it.day, id: (it) => `${it.province}/${it.id}` },
      ),
    columns: [
      { heading: "lastDay", kind: "day", width: 11, of: (it) => it.day },
      { heading: "content", kind: "text", width: 60, of: (it) => it.text },
      { heading: "body", kind: "text", width: 34, of: (it) => it.body },
      { heading: "standing", kind: "text", width: 20, of: (it) => it.standing.label },
    ],
  } satisfies FileList<CalendarItem>,
} as const;

type ListName = keyof typeof LISTS;

/** `Content-Disposition` with a plain name. */
const asFile = (name: string) => ({ "Content-Disposition": `attachment; filename="${name}"` });

async function calendarOf(
  seen: readonly Seen[],
  ids: ReadonlySet<string>,
  desk: Desk,
  language: Language,
): Promise<Uint8Array> {
  const [one, ...more] = seen;
  if (!one || more.length > 0) {
    const known = seen.map((it) => it.standing.province.id).join(", ");
    throw new KtttError(serverProblem("server/one-province", ["province"], { known }));
  }
  const { calendarFeed } = await import("@kttt/office");
  const reader = desk.provinces.get(one.standing.province.id);
  const events = (await reader?.events()) ?? [];
  return calendarFeed(sourceOf(one.standing, language, { events }), { only: ids });
}

/** A list as a file: exactly its rows under the same filter. */
async function fileOf(
  list: ListName,
  kind: FileKind,
  operation: Operation,
  { account, language, query }: Pick<Asking, "account" | "language"> & { readonly query: object },
  desk: Desk,
): Promise<Reply<Uint8Array>> {
  const { columns, items: itemsOf, title } = LISTS[list] as unknown as FileList<{ readonly id: string }>;
  const seen = await seenProvinces(desk, operation, { account, query });
  const items = itemsOf(seen, query as never, language);
  const asOf = seen[0]?.standing.asOf ?? legalDayOf(desk.now());
  const headers = { "Content-Type": MEDIA[kind], ...asFile(`${list}-${asOf}.${kind}`) };
  const etag = `${tagOf(seen, language)}.${kind}`;
  if (kind === "ics") {
    const ids = new Set(items.map((it) => it.id));
    return { data: await calendarOf(seen, ids, desk, language), headers, etag };
  }
  const table = listTable(items, {
    ...{ asOf, columns, language },
    id: list,
    title: title[language],
    filter: filterSaid(query),
    provinces: seen.map((it) => it.standing.province),
    synthetic: seen.some((it) => it.standing.synthetic),
  });
  return { data: await bytesOf(table, kind), headers, etag };
}

async function bytesOf(table: OfficeTable, kind: Exclude<FileKind, "ics">): Promise<Uint8Array> {
  const { tableCsv, tableDocument, workbook } = await import("@kttt/office");
  if (kind === "csv") return tableCsv(table);
  return kind === "xlsx" ? workbook([table]) : tableDocument(table);
}

const listRoutes = Object.values(DOCUMENTS).map((it): Route => {
  const operation = it as unknown as Operation;
  const [, list = "", kind = ""] = /\/(\w+)\.(\w+)$/.exec(operation.path) ?? [];
  return {
    operation,
    handle: (asking, desk) =>
      fileOf(
        list as ListName,
        kind as FileKind,
        operation,
        asking as unknown as Pick<Asking, "account" | "language"> & { query: object },
        desk,
      ),
  };
});

export const documentRoutes: readonly Route[] = [
  ...listRoutes,
  route(reportDocx, async ({ account, language, query }, desk) => {
    const { source } = await reportSource(desk, reportDocx as unknown as Operation, { account, language, query });
    const { reportDocument } = await import("@kttt/office");
    const name = `bao-cao-${source.register.asOf}.docx`;
    return { data: await reportDocument(source), headers: { "Content-Type": MEDIA.docx, ...asFile(name) } };
  }),
  route(reportXlsx, async ({ account, language, query }, desk) => {
    const { source } = await reportSource(desk, reportXlsx as unknown as Operation, { account, language, query });
    const { reportTables, workbook } = await import("@kttt/office");
    const name = `bieu-${source.register.asOf}.xlsx`;
    return { data: await workbook(reportTables(source)), headers: { "Content-Type": MEDIA.xlsx, ...asFile(name) } };
  }),
  route(letterDocx, async ({ account, language, query }, desk) => {
    const { answerBy, body, duties, province } = query;
    const asked = { account, language, query: { province, body } };
    const { source } = await reportSource(desk, letterDocx as unknown as Operation, asked);
    const letter = await letterTo(body, source, { answerBy, duties });
    if (!letter) throw new KtttError(serverProblem("server/nothing-overdue", ["body"]));
    const name = `don-doc-${source.register.asOf}.docx`;
    return { data: letter, headers: { "Content-Type": MEDIA.docx, ...asFile(name) } };
  }),
  route(lettersZip, async ({ account, language, query }, desk) => {
    const { answerBy, bodies, duties, province } = query;
    const asked = { account, language, query: { province } };
    const { source } = await reportSource(desk, lettersZip as unknown as Operation, asked);
    const { overdueRows } = await import("@kttt/office");
    const only = duties === undefined ? null : new Set(duties);
    const late = overdueRows(source)
      .filter(({ line }) => only === null || only.has(line.obligation))
      .map(({ line }) => line.body);
    const files = [];
    for (const body of new Set(late)) {
      if (bodies !== undefined && !bodies.includes(body)) continue;
      const bytes = await letterTo(body, source, { answerBy, duties });
      if (bytes) files.push({ name: `don-doc-${safeName(body)}-${source.register.asOf}.docx`, bytes });
    }
    if (files.length === 0) throw new KtttError(serverProblem("server/nothing-overdue", ["bodies"]));
    const { archive } = await import("@kttt/office");
    const name = `don-doc-${source.register.asOf}.zip`;
    return { data: archive(files), headers: { "Content-Type": ARCHIVE, ...asFile(name) } };
  }),
  route(listCasePapers, async ({ account, language, params, query }, desk) => {
    const { source } = await caseSource(desk, listCasePapers as unknown as Operation, {
      account,
      language,
      params,
      query,
    });
    const { papersNeeded } = await import("@kttt/office");
    const items = papersNeeded(source, params.id).map((it) => ({
      ...{ file: it.file, proceeding: it.proceeding, notBefore: it.notBefore, lastDay: it.lastDay },
      act: { id: it.act, label: it.words.act },
      paper: it.paper === null ? null : { id: it.paper, label: it.words.paper ?? it.paper },
      form: it.words.form,
    }));
    return { data: { asOf: source.register.asOf, items } };
  }),
  route(casePaperDocx, async ({ account, language, params, query }, desk) => {
    const { file, id } = params;
    const { source } = await caseSource(desk, casePaperDocx as unknown as Operation, {
      account,
      language,
      params,
      query,
    });
    const { casePapers, papersNeeded } = await import("@kttt/office");
    const [draft] = await casePapers(source, id, { file });
    if (!draft) {
      const known = papersNeeded(source, id).map((it) => it.file);
      throw unknownId(file, known, "file");
    }
    return {
      data: draft.bytes,
      headers: { "Content-Type": MEDIA.docx, ...asFile(`${safeName(id)}-${safeName(file)}`) },
    };
  }),
];

/** A part of a file's name: what a header cannot carry is left out. */
const safeName = (text: string) => text.replaceAll(/[^\w.-]+/g, "-");

/** The letter to one body; `null` where nothing asked for is overdue. */
async function letterTo(
  body: string,
  source: ReportSource,
  { answerBy, duties }: { readonly answerBy?: LegalDate | undefined; readonly duties?: readonly string[] | undefined },
): Promise<Uint8Array | null> {
  const { reminderLetter } = await import("@kttt/office");
  return reminderLetter(
    { ...source, body },
    { ...(answerBy === undefined ? {} : { answerBy }), ...(duties === undefined ? {} : { only: new Set(duties) }) },
  );
}

/** What the papers of one case are made from: that case and no other. @throws KtttError `server/unknown-id` */
async function caseSource(
  desk: Desk,
  operation: Operation,
  {
    account,
    language,
    params: { id },
    query,
  }: Pick<Asking, "account" | "language"> & { readonly params: { readonly id: string }; readonly query: ListQuery },
): Promise<{ readonly source: ReportSource }> {
  const { found: state, seen } = await found(desk, operation, { account, query, id }, findCase(id), caseIds);
  return { source: { ...sourceOf(seen.standing, language), cases: new Map([[id, state]]) } };
}
