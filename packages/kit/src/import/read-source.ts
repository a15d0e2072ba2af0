import { KtttError, type Problem } from "@kttt/core/errors";
import { decodeText } from "./decode-text.js";
import { importProblem } from "./errors.js";
import { isCompound, isEncrypted } from "./office-parts.js";
import { fromEncoding, type OldEncoding, recognizeEncoding } from "./old-encodings.js";
import { type LineRange, readCsv, readPlain } from "./read-delimited.js";
import { type Paragraph, readWord } from "./read-docx.js";
import { readHtml } from "./read-html.js";
import { readXlsx } from "./read-xlsx.js";
import { cellText, type Clean, type Table, unmarked } from "./table.js";

/** The kinds of files a plan may come in, by the ending of the name. */
export const SOURCE_FILES = ["tsv", "txt", "csv", "xlsx", "xlsm", "docx", "docm", "html", "htm"] as const;

/** A file as it was read. */
export interface Source {
  /** Its name without folders. */
  readonly file: string;
  readonly tables: readonly Table[];
  /** What stands outside the tables, line by line. */
  readonly paragraphs: readonly Paragraph[];
  /** What was noticed about the file as a whole. */
  readonly problems: readonly Problem[];
}

export interface SourceOptions {
  /** For text files: the lines in which the table stands. */
  readonly lines?: LineRange | null;
  /** How the letters are to be understood; without it they are taken as they stand, and an old encoding is told. */
  readonly encoding?: OldEncoding | undefined;
}

type Read = Pick<Source, "tables" | "paragraphs">;

/** Letters of a cell or a line: more are no words, and the expressions which read words are not made for them. */
const MOST_LETTERS = 100_000;

const PAGE = /^\s*(?:<!doctype html|<html|<table|<\?xml[^>]*>\s*<html|<meta)/iu;

function plainParagraphs(
  text: string,
  tables: readonly Table[],
  range: LineRange | null,
  clean: Clean,
): readonly Paragraph[] {
  const taken = new Set(tables.flatMap((it) => it.rows.map(({ row }) => row)));
  return text
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ line: index + 1, text: clean(unmarked(line)) }))
    .filter((it) => !taken.has(it.line) && (!range || (it.line >= range.from && it.line <= range.to)));
}

function sourceOf(file: string, bytes: Uint8Array, range: LineRange | null, clean: Clean): Read {
  const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  switch (extension) {
    case "docx":
    case "docm":
      return readWord(bytes, file, clean);
    case "xlsx":
    case "xlsm":
      return { tables: readXlsx(bytes, file, clean), paragraphs: [] };
    case "csv":
      return { tables: readCsv(decodeText(bytes, file), file, range, clean), paragraphs: [] };
    case "html":
    case "htm":
      return { tables: readHtml(decodeText(bytes, file), file, clean), paragraphs: [] };
    case "doc":
    case "xls": {
      // Many programs give a page these endings.
      const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
      if (zipped && extension === "xls") return { tables: readXlsx(bytes, file, clean), paragraphs: [] };
      if (zipped) return readWord(bytes, file, clean);
      if (isCompound(bytes) && isEncrypted(bytes)) throw new KtttError(importProblem("import/encrypted", [file]));
      const text = isCompound(bytes) ? "" : decodeText(bytes, file);
      if (PAGE.test(text)) return { tables: readHtml(text, file, clean), paragraphs: [] };
      throw new KtttError(importProblem("import/unknown-kind-of-file", [file], { extension }));
    }
    case "tsv":
    case "txt": {
      const text = decodeText(bytes, file);
      const tables = readPlain(text, file, range, extension === "tsv", clean);
      return { tables, paragraphs: plainParagraphs(text, tables, range, clean) };
    }
    default:
      throw new KtttError(importProblem("import/unknown-kind-of-file", [file], { extension }));
  }
}

/**
 * Reads a file: its tables, and the lines outside them. Words in TCVN3, VNI, windows-1258 or UTF-8 read twice are told as a
 * problem; they are converted when that is asked for.
 *
 * @throws KtttError `import/unknown-kind-of-file`, `import/unreadable`, `import/encrypted`, `import/too-large`, `import/not-text`
 */
export function readSource(file: string, bytes: Uint8Array, options: SourceOptions = {}): Source {
  const encoding = options.encoding ?? "unicode";
  const read = sourceOf(file, bytes, options.lines ?? null, (text) => {
    const size = text.length > MOST_LETTERS ? cellText(text).length : 0;
    if (size <= MOST_LETTERS) return cellText(fromEncoding(text, encoding));
    const part = `${cellText(text.slice(0, 1000)).slice(0, 30)}…`;
    throw new KtttError(importProblem("import/too-large", [file], { part, size, limit: MOST_LETTERS }));
  });
  const words = [
    ...read.tables.flatMap((it) => it.rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
    ...read.paragraphs.map((it) => it.text),
  ].filter((it) => it !== "");
  const found = options.encoding ?? recognizeEncoding(words.join("\n"));
  if (found === encoding) return { file, ...read, problems: [] };
  const sample = words.find((it) => /[^\p{ASCII}]/u.test(it)) ?? "";
  return {
    file,
    ...read,
    problems: [importProblem("import/old-encoding", [file], { encoding: found, sample: sample.slice(0, 60) })],
  };
}
