import type { LegalDate } from "@kttt/core";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { plainText } from "../plain-text.js";

/** A length of a page in twips, the unit of the format: 1 mm is 56.7 of them. */
export const millimetres = (length: number) => Math.round(length * 56.6929);
const points = (size: number) => size * 2;

/**
 * The page of an administrative document (Decree 30/2020/NĐ-CP, Annex I, part I): A4; margins of 20 to 25 mm above and
 * below, 30 to 35 left, 15 to 20 right; Times New Roman of 13 to 14 points.
 */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const LANDSCAPE_MARGINS = { top: 20, bottom: 15, left: 15, right: 15 } as const;
export const FONT = "Times New Roman";
export const TEXT_SIZE = 14;
const A4 = { width: 210, height: 297 } as const;

/** How wide the text of a page is, in twips. */
export const TEXT_WIDTH = {
  portrait: millimetres(A4.width - MARGINS.left - MARGINS.right),
  landscape: millimetres(A4.height - LANDSCAPE_MARGINS.left - LANDSCAPE_MARGINS.right),
} as const;

/** How text is set. Sizes in points. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right" | "justify";
  /** Indents the first line by 10 mm, as running text is set. */
  readonly running?: boolean;
  /** Stays on one page with what follows. */
  readonly keep?: boolean;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A run of text on one line, without characters which no file may hold. */
export function run(text: string, { bold = false, italic = false, size = TEXT_SIZE }: TextStyle = {}): TextRun {
  return new TextRun({
    bold,
    italics: italic,
    size: points(size),
    font: FONT,
    text: plainText(text).replaceAll("\n", " "),
  });
}

/** One paragraph. */
export function paragraph(children: string | readonly ParagraphChild[], style: TextStyle = {}): Paragraph {
  const { after = 6, align = style.running ? "justify" : "left", before = 0, keep = false, running = false } = style;
  return new Paragraph({
    alignment: ALIGN[align],
    keepNext: keep,
    spacing: { before: before * 20, after: after * 20, line: 264, lineRule: LineRuleType.AUTO },
    ...(running ? { indent: { firstLine: millimetres(10) } } : {}),
    children: typeof children === "string" ? [run(children, style)] : children,
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

/** Cells side by side without lines: a letterhead, or the place of recipients and signature. */
export function sideBySide(cells: readonly (readonly [share: number, children: readonly Paragraph[]])[]): Table {
  const widths = cells.map(([share]) => Math.round(TEXT_WIDTH.portrait * share));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ([, children], index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: NO_LINES,
              verticalAlign: VerticalAlignTable.TOP,
              margins: { left: 0, right: 0 },
              children,
            }),
        ),
      }),
    ],
  });
}

/** A short rule under the line above, as under the name of a body or the motto of the State. */
export function rule(share: number, text: number): Paragraph {
  const side = Math.round((TEXT_WIDTH.portrait * text * (1 - share)) / 2);
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });
}

/** The number of the page, centred in the top margin; not on the first page. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: FONT, size: points(13), children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

/** What stands in a document: paragraphs and tables. */
export type Block = Paragraph | Table;

/** A part of a document on pages of one direction. Only the first part has a first page without its number. */
export function pages(direction: "portrait" | "landscape", children: readonly Block[], first = false): ISectionOptions {
  const margins = direction === "portrait" ? MARGINS : LANDSCAPE_MARGINS;
  return {
    properties: {
      titlePage: first,
      page: {
        size: {
          width: millimetres(A4.width),
          height: millimetres(A4.height),
          orientation: direction === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: millimetres(margins.top),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          right: millimetres(margins.right),
          header: millimetres(10),
          footer: millimetres(10),
        },
      },
    },
    headers: first
      ? { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) }
      : { default: pageNumber() },
    children,
  };
}

/** 1980-01-01, the earliest day of a ZIP file: files do not tell when they were packed. */
const PACKED = new Date(1980, 0, 1);

/**
 * Packs a document. The same content gives the same bytes: its own days are `on`, and nothing tells when it was packed.
 */
export async function packed(title: string, sections: readonly ISectionOptions[], on: LegalDate): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(title, 250),
    creator: "kttt",
    lastModifiedBy: "kttt",
    styles: {
      default: { document: { run: { font: FONT, size: points(TEXT_SIZE), language: { value: "vi-VN" } } } },
    },
    sections: [...sections],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = "docProps/core.xml";
  const known = parts[core];
  if (known) {
    const stamp = `${on}T00:00:00Z`;
    parts[core] = strToU8(strFromU8(known).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`));
  }
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(names.map((it) => [it, parts[it] ?? new Uint8Array()])), {
    mtime: PACKED,
    level: 6,
  });
}
