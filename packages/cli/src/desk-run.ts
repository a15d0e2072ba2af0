import { createRegister, type Language, legalDate, registerAsOf, type StoredEvent } from "@kttt/core";
import { simulate, parseBehaviour } from "@kttt/core/simulation";
import { join } from "node:path";
import { DEFAULT_BEHAVIOUR, DEFAULT_SEED } from "./default-run.js";
import type { Host } from "./host.js";
import { provinceById } from "./provinces.js";
import { word } from "./render/words.js";

/** The files for an official's desk which `npm start` makes: the first province's report on one quarter. */
export const DESK = {
  province: "hcm",
  begins: "2023-04-12",
  from: "2024-07-01",
  to: "2024-09-30",
  before: "2024-06-30",
  period: { vi: "quý III năm 2024", en: "in quarter 3 of 2024" },
  name: "bao-cao-quy-III-2024",
  folder: "hcm",
} as const;

/** Writes one report (Word), one workbook (Excel) and one calendar, and names them. */
export async function deskOf(
  plan: typeof DESK & { readonly out: string },
  host: Host,
  language: Language,
): Promise<void> {
  const { calendarFeed, dutiesTable, regimeTable, reportDocument, reportTables, workbook } =
    await import("@kttt/office");
  const province = await provinceById(plan.province);
  const [from, to] = [legalDate(plan.from), legalDate(plan.to)];
  const behaviour = { default: parseBehaviour(DEFAULT_BEHAVIOUR) };
  const { events } = await simulate({ province, from: legalDate(plan.begins), to, behaviour, seed: DEFAULT_SEED });
  const register = createRegister(province.id);
  for (const event of events as readonly StoredEvent[]) register.apply(event);
  register.reach(to);
  const on = (day: typeof to) => registerAsOf(register, events, day);
  const source = {
    province,
    register: on(to),
    earlier: on(legalDate(plan.before)),
    events,
    span: { from, to },
    synthetic: true,
    language,
  };
  const files = [
    [`${plan.name}.docx`, await reportDocument(source, { period: plan.period[language] })],
    [`${plan.name}.xlsx`, await workbook([...reportTables(source), dutiesTable(source), regimeTable(source)])],
    ["lich.ics", calendarFeed(source)],
  ] as const;
  host.write(`\n${word("desk", language)}:\n`);
  for (const [name, bytes] of files) {
    await host.writeFile(join(plan.out, name), bytes, plan.out);
    host.write(`  ${join(plan.out, name)}\n`);
  }
}
