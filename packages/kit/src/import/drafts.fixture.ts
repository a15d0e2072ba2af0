import { defineProvince } from "@kttt/core/province";
import { isKtttError, renderProblem } from "@kttt/core/errors";
import { strToU8 } from "fflate";
import { readFileSync } from "node:fs";
import { sampleDefinition, SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { importSource } from "./import-source.js";
import { docx, type WordCell } from "./office-files.fixture.js";
import type { Answers } from "./questions.js";
import { readSource, type Source } from "./read-source.js";

export const definition = sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
export const province = defineProvince(definition);
export const HEADING = [
  "TT",
  "Nội dung nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Sản phẩm",
  "Thời gian thực hiện",
];
export const saved = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

export const tsv = (...rows: readonly (readonly string[])[]) =>
  readSource("bang.tsv", strToU8([HEADING, ...rows].map((it) => it.join("\t")).join("\n")));
export const word = (...tables: readonly (readonly (readonly (string | WordCell)[])[])[]) =>
  readSource("a.docx", docx(...tables));
export const draft = (source: Source, answers: Answers = {}) =>
  importSource(source, {
    province,
    document: SAMPLE_DOCUMENT,
    decisions: { file: "d.yaml", answers, lines: new Map() },
  });
export const asked = (source: Source, answers: Answers = {}) =>
  draft(source, answers).questions.map((it) => `${it.places.map(({ row }) => row).join(",")} ${it.key}`);
export const task = (source: Source, answers: Answers = {}, at = 0) => draft(source, answers).tasks[at]?.task;
export const unread = (source: Source, answers: Answers = {}) =>
  draft(source, answers).unread.map((it) => `${it.table}:${it.row}:${it.column} ${it.text}`);
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const [first] = error.problems;
    // Whatever is refused says of which file or answer it speaks, and leaves no place of its words empty.
    const said = first ? renderProblem(first).message : "";
    if (
      !first ||
      first.path.includes("") ||
      first.path.length === 0 ||
      /\{\w+\}|: [.;]|\(: |\bundefined\b/u.test(said)
    ) {
      throw new Error(`refused without saying what: ${said}`, { cause: error });
    }
    return first.code;
  }
  throw new Error("nothing was refused");
}

export const ROW = [
  "1",
  "Tập huấn cán bộ",
  "Sở KH&ĐT",
  "UBND các huyện; Liên minh HTX tỉnh",
  "Lớp tập huấn",
  "Quý III/2024",
];
