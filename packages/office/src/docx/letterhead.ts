import type { Language, LegalDate } from "@kttt/core";
import { paragraph, rule, run, sideBySide } from "./form.js";
import type { Block } from "./form.js";

/** What stands above every administrative document (Decree 30/2020/NĐ-CP, Annex I). A part left out is a gap to fill in. */
export interface Letterhead {
  /** The body which issues it, and the one above it where it is named. */
  readonly body: string;
  readonly above?: string;
  /** Number and symbol, `15/BC-SNN`; signing and numbering stay with the office. */
  readonly number?: string;
  /** Symbol after the number: `BC` for a report, `TB` for a notice; none for a letter. */
  readonly symbol?: string;
  readonly place?: string;
  readonly on?: LegalDate;
  /** What a letter is about (V/v …); other documents have a title of their own. */
  readonly subject?: string;
}

const GAP = "……";

function dateLine({ on, place = GAP }: Letterhead, language: Language): string {
  const [year = GAP, month = GAP, day = GAP] = on?.split("-") ?? [];
  // A month of one digit before 3 and a day of one digit carry a zero (Decree 30/2020, Annex I, II.4).
  const monthWords = month !== GAP && Number(month) > 2 ? String(Number(month)) : month;
  return language === "vi"
    ? `${place}, ngày ${day} tháng ${monthWords} năm ${year}`
    : `${place}, ${day}/${month}/${year}`;
}

/** The head of a document: issuing body and number left; name of the State, motto, place and day right. */
export function letterhead(head: Letterhead, language: Language): Block {
  const { above, body, number, subject, symbol } = head;
  const left = 0.42;
  const right = 0.58;
  const numberWords = number ?? (symbol === undefined ? GAP : `${GAP}/${symbol}-${GAP}`);
  return sideBySide([
    [
      left,
      [
        ...(above === undefined ? [] : [paragraph(above.toUpperCase(), { align: "center", size: 12, after: 0 })]),
        paragraph(body.toUpperCase(), { align: "center", bold: true, size: 12, after: 2 }),
        rule(0.35, left),
        paragraph(`${language === "vi" ? "Số" : "No."}: ${numberWords}`, { align: "center", size: 13, after: 2 }),
        ...(subject === undefined ? [] : [paragraph(subject, { align: "center", size: 12, after: 0 })]),
      ],
    ],
    [
      right,
      [
        paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { align: "center", bold: true, size: 12, after: 0 }),
        paragraph("Độc lập - Tự do - Hạnh phúc", { align: "center", bold: true, size: 13, after: 2 }),
        rule(0.52, right),
        paragraph([run(dateLine(head, language), { italic: true, size: 13 })], { align: "center", after: 2 }),
      ],
    ],
  ]);
}

/** Recipients left, place of the signature right. Nothing is signed here. */
export function closing(recipients: readonly string[], language: Language): Block {
  return sideBySide([
    [
      0.5,
      [
        paragraph(language === "vi" ? "Nơi nhận:" : "To:", { bold: true, italic: true, size: 12, after: 0 }),
        ...[...recipients, language === "vi" ? "Lưu: VT." : "File."].map((it) =>
          paragraph(`- ${it}${it.endsWith(".") ? "" : ";"}`, { size: 11, after: 0 }),
        ),
      ],
    ],
    [
      0.5,
      [
        paragraph(language === "vi" ? "[CHỨC VỤ CỦA NGƯỜI KÝ]" : "[OFFICE OF THE SIGNATORY]", {
          align: "center",
          bold: true,
          size: 13,
          after: 60,
        }),
        paragraph(language === "vi" ? "[Họ và tên]" : "[Name]", { align: "center", bold: true, size: 13 }),
      ],
    ],
  ]);
}
