import { type CommandInput, type Language, type LegalDate, type Problem } from "@kttt/core";
import { indicatorOf } from "@kttt/core/province";
import { createHash } from "node:crypto";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";
import type { ReportSource } from "../tables/report-source.js";
import { targetRows, unitWords } from "../tables/targets.js";
import { dayIn, wordsIn } from "./cell-values.js";
import { type ReturnedRow, returnedRows, type ReturningForm, returningWorkbook } from "./returning-sheet.js";

type Key = "no" | "name" | "unit" | "known" | "value" | "asOf" | "source" | "baseline" | "indicator" | "scope";

const FORM: ReturningForm<Key> = {
  sheet: "so_lieu",
  format: "kttt.figures/1",
  mostRows: 5_000,
  columns: [
    { key: "no", vi: "STT", en: "No.", width: 5, format: "0" },
    { key: "name", vi: "Chỉ tiêu", en: "Indicator", width: 46 },
    { key: "unit", vi: "ĐVT", en: "Unit", width: 12 },
    { key: "known", vi: "Số liệu gần nhất", en: "Latest figure", width: 18, format: "#,##0.##" },
    { key: "value", vi: "Số liệu mới", en: "New figure", width: 14, filled: true, format: "#,##0.##" },
    { key: "asOf", vi: "Đúng đến ngày", en: "True for the day", width: 14, filled: true, format: "dd/mm/yyyy" },
    { key: "source", vi: "Nguồn (số, ngày văn bản)", en: "Source (number and day)", width: 34, filled: true },
    { key: "baseline", vi: "Số gốc (ghi x)", en: "Baseline (write x)", width: 10, filled: true },
    { key: "indicator", vi: "Mã (không sửa)", en: "Id (leave alone)", width: 24 },
    { key: "scope", vi: "Phạm vi (không sửa)", en: "Scope (leave alone)", width: 12 },
  ],
};

/** A row of figures which came back: the command which records it, or what is wrong. */
export type FigureRow =
  | { readonly row: number; readonly indicator: string; readonly command: CommandInput }
  | { readonly row: number; readonly indicator: string; readonly problems: readonly Problem[] };

/** A workbook in which an office enters the figures of its targets: one row for each indicator, value, day and source to fill in. */
export function figuresWorkbook(source: ReportSource): Promise<Uint8Array> {
  const { language, province, register } = source;
  const vi = language === "vi";
  const scopes = new Map(province.targets.map((it) => [it.id, it.scope]));
  const seen = new Set<string>();
  const targets = targetRows(source).filter((it) => {
    const key = `${it.indicator} ${scopes.get(it.target) ?? ""}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return returningWorkbook(FORM, {
    ...{ language, province, asOf: register.asOf },
    title: vi ? `Số liệu các chỉ tiêu: ${province.name.vi}` : `Figures of the targets: ${province.name.en}`,
    explanation: vi
      ? "Điền các cột tô vàng. Mỗi số phải có ngày và nguồn. Số đã ghi không bị sửa: số mới ghi thêm, ngày mới nhất được dùng."
      : "Fill in the yellow columns. Each figure needs a day and a source. What was recorded stays: the latest day counts.",
    rows: targets.map((it, index) => ({
      no: index + 1,
      name: plainText(it.name),
      unit: it.unit || unitWords(indicatorOf(it.indicator, province.indicators)?.unit ?? "", language) || null,
      known: (it.estimate ?? it.lastYear ?? it.baseline)?.value ?? null,
      indicator: it.indicator,
      scope: scopes.get(it.target) ?? "province",
    })),
    checks: { value: { type: "decimal", operator: "between", formula1: "-1E+15", formula2: "1E+15" } },
  });
}

/**
 * Reads the figures which were filled in: for each row the command which records it, or what is wrong with it. The same row
 * read twice gives the same command with the same key. Nothing is executed here.
 *
 * @param on the day on which the figures are recorded
 * @throws KtttError `office/not-a-workbook`, `office/not-a-tracker`, `office/other-province`
 */
export async function readFigures(
  bytes: Uint8Array,
  source: ReportSource,
  on: LegalDate,
): Promise<readonly FigureRow[]> {
  const { language, province } = source;
  const rows = await returnedRows(FORM, bytes, province);
  const actor = { agency: province.documents[0]?.monitor ?? province.id, person: null, role: "monitor" } as const;
  return rows.map((it) => readRow(it, language, { actor, on }));
}

function readRow(
  { of, row }: ReturnedRow<Key>,
  language: Language,
  { actor, on }: Pick<CommandInput, "actor"> & { readonly on: LegalDate },
): FigureRow {
  const indicator = wordsIn(of("indicator"));
  const problems: Problem[] = [];
  const unclear = (key: Key, vi: string, en: string) => {
    const column = FORM.columns.find((it) => it.key === key)?.[language] ?? key;
    problems.push(officeProblem("office/row-unclear", [row, key], { row, column, what: language === "vi" ? vi : en }));
  };
  const value = of("value");
  const asOf = dayIn(of("asOf"));
  const words = wordsIn(of("source"));
  const scope = wordsIn(of("scope"));
  if (typeof value !== "number" || !Number.isFinite(value))
    unclear("value", "không phải là một số", "this is no number");
  if (asOf === null) unclear("asOf", "không phải là một ngày", "this is no day");
  if (words === "") unclear("source", "chưa nêu nguồn", "no source is named");
  if (typeof value !== "number" || asOf === null || problems.length > 0) return { row, indicator, problems };
  const baseline = wordsIn(of("baseline")) !== "";
  const parts = [indicator, scope, String(value), asOf, words, String(baseline)];
  const digest = createHash("sha256").update(parts.join("\u001F")).digest("hex").slice(0, 32);
  return {
    row,
    indicator,
    command: {
      type: "record-measurement",
      measurement: `${indicator}-${asOf}-${digest.slice(0, 8)}`,
      on,
      actor,
      idempotencyKey: `figures-${digest}`,
      indicator,
      ...(scope === "" ? {} : { scope }),
      value,
      asOf,
      source: words,
      ...(baseline ? { baseline } : {}),
    },
  };
}
