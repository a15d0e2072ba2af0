import { bodyName, formatDay } from "@kttt/core";
import { requireBody } from "@kttt/core/plan";
import { overdueRows, overdueTable } from "../tables/duties.js";
import type { OfficeTable } from "../tables/office-table.js";
import { type ReportSource, statesOf, traceOf } from "../tables/report-source.js";
import { numberWords, word } from "../tables/words.js";
import { packed, pages, paragraph } from "./form.js";
import { closing, letterhead, type Letterhead } from "./letterhead.js";
import { documentTable } from "./table.js";

/** What only the sender knows; a part left out is a gap in the letter. */
export interface LetterOptions {
  readonly letterhead?: Partial<Letterhead>;
  /** By when an answer is wanted; a gap where it is left out. */
  readonly answerBy?: Parameters<typeof formatDay>[0];
  /** Only these duties, by their ids; everything overdue of the body where it is left out. */
  readonly only?: ReadonlySet<string>;
}

const SHOWN = ["no", "text", "orderedIn", "lastDay", "daysLate", "reminders"];

/** The overdue list of a letter: the columns the receiver needs. */
function listOf(source: ReportSource, only: LetterOptions["only"]): OfficeTable {
  const trace = traceOf(source);
  const wanted = overdueRows(source, trace).filter(({ line }) => only === undefined || only.has(line.obligation));
  const table = overdueTable(source, trace, wanted);
  return { ...table, columns: table.columns.filter((it) => SHOWN.includes(it.key)) };
}

/**
 * A letter of reminder to one body with the list of what is overdue (công văn đôn đốc), as a Word document; `null` for a
 * body which has nothing overdue. Signing, numbering and sending stay with the office.
 *
 * @throws KtttError `roster/unknown-body` for a body neither the province nor its log knows
 */
export async function reminderLetter(
  source: ReportSource & { readonly body: string },
  options: LetterOptions = {},
): Promise<Uint8Array | null> {
  const { body, language, province, register } = source;
  requireBody(
    province,
    body,
    ["body"],
    statesOf({ ...source }).map((it) => it.body),
  );
  const list = listOf(source, options.only);
  if (list.rows.length === 0) return null;
  const document = province.documents.find((it) => it.status === "issued") ?? province.documents[0];
  const sender = options.letterhead?.body ?? bodyName(province, document?.monitor ?? province.id, language);
  const name = bodyName(province, body, language);
  const day = formatDay(register.asOf, language);
  const by = options.answerBy === undefined ? "[ngày]" : formatDay(options.answerBy, language);
  const count = numberWords(list.rows.length, language);
  const plan = document?.number ?? document?.title ?? province.name[language];
  const subject = language === "vi" ? "V/v đôn đốc thực hiện nhiệm vụ quá hạn" : "Re: duties which are overdue";
  const words =
    language === "vi"
      ? [
          `Theo dõi việc thực hiện ${plan}, tính đến ngày ${day}, ${name} còn ${count} nhiệm vụ quá hạn chưa hoàn thành (danh sách kèm theo).`,
          `${sender} đề nghị ${name} khẩn trương thực hiện, báo cáo kết quả, nêu rõ lý do chậm và thời gian hoàn thành trước ngày ${by}; trường hợp có khó khăn, vướng mắc hoặc cần gia hạn, có văn bản gửi cơ quan giao nhiệm vụ xem xét, quyết định.`,
        ]
      : [
          `Following up ${plan}: as of ${day} ${name} has ${count} duties overdue and not completed (list below).`,
          `${sender} asks ${name} to carry them out, to report, and to say why they are late and when they will be done, by ${by}; where there are obstacles or more time is needed, to write to the body which assigned them.`,
        ];
  const synthetic = source.synthetic ? [paragraph(word("simulated", language), { align: "center", italic: true })] : [];
  return packed(
    subject,
    [
      pages(
        "portrait",
        [
          letterhead({ body: sender, subject, ...options.letterhead }, language),
          paragraph(language === "vi" ? `Kính gửi: ${name}` : `To: ${name}`, {
            align: "center",
            before: 12,
            after: 12,
          }),
          ...synthetic,
          ...words.map((it) => paragraph(it, { running: true })),
          paragraph(language === "vi" ? "Trân trọng./." : "With regards.", { running: true }),
          closing([language === "vi" ? "Như trên" : "As above"], language),
        ],
        true,
      ),
      pages("landscape", [
        paragraph(list.title.toUpperCase(), { align: "center", bold: true, size: 13, after: 2, keep: true }),
        paragraph(name, { align: "center", italic: true, size: 12, after: 6, keep: true }),
        documentTable(list),
      ]),
    ],
    register.asOf,
  );
}
