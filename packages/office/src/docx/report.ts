import { bodyName, formatDay, type Language, obstaclesOf } from "@kttt/core";
import { REPORT_STANDING_LABELS } from "@kttt/core/plan";
import type { PlanDocument } from "@kttt/core/province";
import { OBSTACLE_KINDS, type ObstacleKind } from "@kttt/core/cooperative";
import { LEGAL_STATUSES } from "@kttt/core/law";
import type { Paragraph } from "docx";
import { cooperativeRows, cooperativesTable } from "../tables/cooperatives.js";
import { overdueTable } from "../tables/duties.js";
import type { OfficeTable } from "../tables/office-table.js";
import { reportRows, reportsTable } from "../tables/reports.js";
import { type ReportSource, statesOf, type Trace, traceOf } from "../tables/report-source.js";
import { results, resultsSentences, resultsTable } from "../tables/results.js";
import { targetRows, targetsTable } from "../tables/targets.js";
import { numberWords, percentWords, word } from "../tables/words.js";
import { type Block, packed, pages, paragraph, type TextStyle } from "./form.js";
import { closing, letterhead, type Letterhead } from "./letterhead.js";
import { titled } from "./table.js";

/** What only the office knows. A part left out is a bracketed gap in the document. */
export interface ReportOptions {
  readonly letterhead?: Partial<Letterhead>;
  /** The period in words for the title: `quý III năm 2024`. Defaults to the days of the span. */
  readonly period?: string;
  readonly recipients?: readonly string[];
}

/** The tables of a report, A to E, in their order. The one source of its text, its annexes and its workbook. */
export function reportTables(source: ReportSource, trace: Trace = traceOf(source)): readonly OfficeTable[] {
  return [
    resultsTable(source, trace),
    overdueTable(source, trace),
    reportsTable(source, trace),
    targetsTable(source, trace),
    cooperativesTable(source, trace),
  ];
}

const HEADINGS = [
  { vi: "I. TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ, HỢP TÁC XÃ", en: "I. DEVELOPMENT OF THE COLLECTIVE ECONOMY" },
  { vi: "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO", en: "II. RESULTS OF THE ASSIGNED DUTIES" },
  { vi: "III. CHẤP HÀNH CHẾ ĐỘ BÁO CÁO", en: "III. KEEPING OF REPORTS" },
  { vi: "IV. THỰC HIỆN CÁC CHỈ TIÊU", en: "IV. TARGETS" },
  { vi: "V. XỬ LÝ HỢP TÁC XÃ NGỪNG HOẠT ĐỘNG", en: "V. STOPPED COOPERATIVES" },
  { vi: "VI. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", en: "VI. SHORTCOMINGS AND THEIR CAUSES" },
  { vi: "VII. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI", en: "VII. DIRECTION AND DUTIES OF THE NEXT SPAN" },
  { vi: "VIII. KIẾN NGHỊ, ĐỀ XUẤT", en: "VIII. PROPOSALS" },
] as const;

const GAPS = {
  causes: {
    vi: "[Cơ quan soạn thảo viết phần này: tồn tại, hạn chế; nguyên nhân khách quan, chủ quan.]",
    en: "[To be written by the office: shortcomings and their causes.]",
  },
  next: {
    vi: "[Cơ quan soạn thảo viết phần này: phương hướng, nhiệm vụ trọng tâm kỳ tới.]",
    en: "[To be written by the office: direction and main duties of the next span.]",
  },
  proposals: {
    vi: "[Cơ quan soạn thảo viết phần này: kiến nghị với cấp có thẩm quyền.]",
    en: "[To be written by the office: proposals to the competent bodies.]",
  },
} as const;

const RUNNING: TextStyle = { running: true };

/** The first issued document of the programme, which the report answers. */
function mainDocument({ province }: ReportSource): PlanDocument | undefined {
  return province.documents.find((it) => it.status === "issued") ?? province.documents[0];
}

function spanWords({ language, span }: ReportSource): string {
  const [from, to] = [formatDay(span.from, language), formatDay(span.to, language)];
  return language === "vi" ? `từ ngày ${from} đến ngày ${to}` : `from ${from} to ${to}`;
}

function opening(source: ReportSource, issuer: string): string {
  const { language, province, register } = source;
  const document = mainDocument(source);
  const day = formatDay(register.asOf, language);
  const dated = document?.issuedOn ? formatDay(document.issuedOn, language) : null;
  if (language === "en") {
    const plan = document ? `Under ${document.number ?? document.title}${dated ? ` of ${dated}` : ""}, ` : "";
    return `${plan}${issuer} reports what was done ${spanWords(source)} (figures as of ${day}) as follows:`;
  }
  const plan = document
    ? `Thực hiện ${document.number === null ? document.title : `văn bản số ${document.number}`}${dated ? ` ngày ${dated}` : ""} của ${bodyName(province, document.issuer, "vi")}${document.number === null ? "" : ` (${document.title})`}, `
    : "";
  return `${plan}${issuer} báo cáo kết quả thực hiện ${spanWords(source)} (số liệu tính đến ngày ${day}) như sau:`;
}

function developmentOf(source: ReportSource): readonly string[] {
  const { language } = source;
  const measured = targetRows(source).filter((it) => it.estimate !== null || it.lastYear !== null);
  const seen = new Set<string>();
  const told = measured.flatMap((it) => {
    const figure = it.estimate ?? it.lastYear;
    if (figure === null || seen.has(it.indicator)) return [];
    seen.add(it.indicator);
    const unit = it.unit === "" ? "" : ` ${it.unit}`;
    const mark = figure.synthetic ? ` (${word("invented", language)})` : "";
    return [`${it.name}: ${numberWords(figure.value, language)}${unit} (${formatDay(figure.asOf, language)})${mark}.`];
  });
  if (told.length > 0) return told;
  return [
    language === "vi"
      ? "[Chưa có số liệu nào được nhập cho các chỉ tiêu của chương trình; cơ quan soạn thảo bổ sung.]"
      : "[No figure has been entered for the programme's targets; to be added by the office.]",
  ];
}

function reportSentences(source: ReportSource): readonly string[] {
  const { language } = source;
  const rows = reportRows(source).filter((it) => !it.collective && it.standing !== "cancelled");
  const counted = new Map<string, number>();
  for (const it of rows) {
    const name = REPORT_STANDING_LABELS[it.standing][language];
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  const total = rows.length;
  if (total === 0) {
    return [language === "vi" ? "Trong kỳ không có báo cáo nào đến hạn." : "No report fell due in the span."];
  }
  const parts = [...counted].map(
    ([name, count]) => `${name}: ${numberWords(count, language)} (${percentWords(count / total, language)})`,
  );
  return [
    language === "vi"
      ? `Số báo cáo phải gửi trong kỳ: ${numberWords(total, language)}. ${parts.join("; ")}.`
      : `Reports of the span: ${numberWords(total, language)}. ${parts.join("; ")}.`,
  ];
}

function targetSentences(source: ReportSource): readonly string[] {
  const { language } = source;
  const verdicts = targetRows(source).flatMap((it) => it.aims.map((aim) => aim.verdict));
  const names = ["met", "onPath", "notMet", "needsJudgement", "noData"] as const;
  const parts = names.flatMap((name) => {
    const count = verdicts.filter((it) => it === name).length;
    return count === 0 ? [] : [`${word(name, language)}: ${numberWords(count, language)}`];
  });
  if (verdicts.length === 0) {
    return [
      language === "vi" ? "Chương trình không đặt chỉ tiêu bằng số." : "The programme sets no target in figures.",
    ];
  }
  return [
    language === "vi"
      ? `Số mức phải đạt theo các văn bản: ${numberWords(verdicts.length, language)}, trong đó ${parts.join("; ")}.`
      : `Levels set by the documents: ${numberWords(verdicts.length, language)}, of which ${parts.join("; ")}.`,
  ];
}

function cooperativeSentences(source: ReportSource): readonly string[] {
  const { language } = source;
  const rows = cooperativeRows(source);
  if (rows.length === 0) {
    return [
      language === "vi"
        ? "Trong nhật ký chưa có hồ sơ xử lý hợp tác xã ngừng hoạt động nào."
        : "The log holds no case of a stopped cooperative.",
    ];
  }
  const by = new Map<string, number>();
  for (const { status } of rows) {
    const name =
      status === null ? (language === "vi" ? "chưa xác định" : "unknown") : LEGAL_STATUSES[status].label[language];
    by.set(name, (by.get(name) ?? 0) + 1);
  }
  const held = (Object.keys(OBSTACLE_KINDS) as ObstacleKind[]).flatMap((kind) => {
    const count = rows.filter((it) => it.obstacles.some((one) => one.kind === kind)).length;
    return count === 0 ? [] : [`${OBSTACLE_KINDS[kind][language]}: ${numberWords(count, language)}`];
  });
  const blocked =
    held.length === 0
      ? []
      : [
          language === "vi"
            ? `Vướng mắc (số hồ sơ; một hồ sơ có thể có nhiều vướng mắc): ${held.join("; ")}.`
            : `What holds cases up (cases; one may have several): ${held.join("; ")}.`,
        ];
  const overdue = rows.filter((it) => it.overdue > 0).length;
  const parts = [...by].map(([name, count]) => `${name}: ${numberWords(count, language)}`);
  return [
    language === "vi"
      ? `Số hồ sơ: ${numberWords(rows.length, language)}. ${parts.join("; ")}. Hồ sơ có bước quá hạn: ${numberWords(overdue, language)}.`
      : `Cases: ${numberWords(rows.length, language)}. ${parts.join("; ")}. With an act overdue: ${numberWords(overdue, language)}.`,
    ...blocked,
  ];
}

/** The obstacles raised in the span and what was answered: material for who writes section VI. */
function obstacleLines(source: ReportSource): readonly string[] {
  const { language, province, span } = source;
  return statesOf(source).flatMap((state) =>
    obstaclesOf(state)
      .filter((it) => it.raisedOn >= span.from && it.raisedOn <= span.to)
      .map((it) => {
        const answered =
          it.answeredOn === null
            ? language === "vi"
              ? "chưa trả lời"
              : "not answered"
            : `${language === "vi" ? "đã trả lời" : "answered"} ${formatDay(it.answeredOn, language)}`;
        return `- ${bodyName(province, state.body, language)} (${formatDay(it.raisedOn, language)}): ${it.text} [${answered}]`;
      }),
  );
}

function worst(source: ReportSource, trace: Trace): readonly string[] {
  const { language } = source;
  const rows = results(source, trace)
    .rows.filter((it) => !it.collective && it.counts.overdue.count > 0)
    .sort((a, b) => b.counts.overdue.count - a.counts.overdue.count)
    .slice(0, 5);
  if (rows.length === 0) return [];
  const names = rows.map((it) => `${it.name} (${numberWords(it.counts.overdue.count, language)})`).join("; ");
  return [language === "vi" ? `Cơ quan có nhiều nhiệm vụ quá hạn nhất: ${names}.` : `Most overdue: ${names}.`];
}

/**
 * The consolidated report of a programme, or of one body, over a span (Báo cáo kết quả thực hiện), as a Word document in
 * the form of Decree 30/2020/NĐ-CP: sections I to V and the annexes are filled from the log, VI to VIII are gaps for the
 * officer, with the obstacles of the span as material. Signing, numbering and sending stay with the office.
 *
 * @returns the bytes of a DOCX file, the same for the same log, day and language
 * @throws KtttError `roster/unknown-body` for a body neither the province nor its log knows
 */
export async function reportDocument(source: ReportSource, options: ReportOptions = {}): Promise<Uint8Array> {
  const { body, language, province, register, synthetic } = source;
  const trace = traceOf(source);
  const tables = reportTables(source, trace);
  const document = mainDocument(source);
  const issuerId = body ?? document?.monitor ?? document?.issuer ?? province.id;
  const issuer = options.letterhead?.body ?? bodyName(province, issuerId, language);
  const heading = (index: number) =>
    paragraph(HEADINGS[index]?.[language] ?? "", { bold: true, before: 6, keep: true, align: "left" });
  const text = (words: readonly string[]): readonly Paragraph[] => words.map((it) => paragraph(it, RUNNING));
  const annex = (index: number) =>
    language === "vi"
      ? `(Chi tiết tại ${tables[index]?.title.split(".")[0]} kèm theo.)`
      : `(Details: ${tables[index]?.title.split(".")[0]}.)`;
  const gap = (key: keyof typeof GAPS) => paragraph(GAPS[key][language], { running: true, italic: true });
  const obstacles = obstacleLines(source);
  const period = options.period ?? spanWords(source);
  const title = language === "vi" ? "BÁO CÁO" : "REPORT";
  const about = document?.title ?? province.name[language];
  const first: Block[] = [
    letterhead({ body: issuer, symbol: "BC", ...options.letterhead }, language),
    paragraph(title, { align: "center", bold: true, before: 12, after: 0 }),
    paragraph(language === "vi" ? `Kết quả thực hiện “${about}” ${period}` : `Results under “${about}” ${period}`, {
      align: "center",
      bold: true,
      after: 12,
    }),
    ...(synthetic ? [paragraph(word("simulated", language), { align: "center", italic: true, after: 12 })] : []),
    paragraph(opening(source, issuer), RUNNING),
    heading(0),
    ...text(developmentOf(source)),
    heading(1),
    ...text([...resultsSentences(source), ...worst(source, trace), `${annex(0)} ${annex(1)}`]),
    heading(2),
    ...text([...reportSentences(source), annex(2)]),
    heading(3),
    ...text([...targetSentences(source), annex(3)]),
    heading(4),
    ...text([...cooperativeSentences(source), annex(4)]),
    heading(5),
    gap("causes"),
    ...(obstacles.length === 0
      ? []
      : [
          paragraph(
            language === "vi"
              ? "Tư liệu: khó khăn, vướng mắc các cơ quan đã nêu trong kỳ"
              : "Material: obstacles the bodies raised in the span",
            { italic: true, keep: true },
          ),
          ...obstacles.map((it) => paragraph(it, RUNNING)),
        ]),
    heading(6),
    gap("next"),
    heading(7),
    gap("proposals"),
    paragraph(
      language === "vi"
        ? `Trên đây là báo cáo kết quả thực hiện ${period} của ${issuer}.`
        : `This is the report of ${issuer} ${period}.`,
      RUNNING,
    ),
    closing(options.recipients ?? [language === "vi" ? "Như trên" : "As above"], language),
  ];
  const annexes = tables.map(titled);
  return packed(
    `${title} ${period}`,
    [pages("portrait", first, true), ...annexes.map((it) => pages("landscape", it))],
    register.asOf,
  );
}

/** Names of the gaps and headings, for whoever reads a report back. */
export function reportHeadings(language: Language): readonly string[] {
  return HEADINGS.map((it) => it[language]);
}
