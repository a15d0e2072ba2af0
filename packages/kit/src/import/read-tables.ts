import { kitProblem } from "../errors.js";
import { KtttError } from "@kttt/core/errors";
import { type LineRange, readDelimited } from "./read-delimited.js";
import { readDocx } from "./read-docx.js";
import { readXlsx } from "./read-xlsx.js";
import type { Table } from "./table.js";

/** The kinds of files a table may come in. */
export const TABLE_FILES = ["tsv", "txt", "csv", "xlsx", "docx"] as const;

/**
 * The tables of a file, by the ending of its name. In text files (`.tsv`, `.txt`) rows are lines and cells are parted by tabs.
 *
 * @param range for text files: the lines in which the table stands
 * @throws KtttError `import/unknown-kind-of-file`, `import/unreadable`, `import/too-large`
 */
export function readTables(name: string, bytes: Uint8Array, range: LineRange | null = null): readonly Table[] {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const text = () => new TextDecoder("utf-8").decode(bytes);
  switch (extension) {
    case "tsv":
    case "txt":
      return [readDelimited(text(), "tsv", name, range)];
    case "csv":
      return [readDelimited(text(), "csv", name, range)];
    case "xlsx":
      return readXlsx(bytes, name);
    case "docx":
      return readDocx(bytes, name);
    default:
      throw new KtttError(kitProblem("import/unknown-kind-of-file", [name], { extension }));
  }
}
