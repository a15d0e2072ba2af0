import { type Language, legalDate, type LegalDate, renderCitation, successionRows } from "@kttt/core";
import { partsOf, shiftDays } from "@kttt/core/time";
import { regimeTable, shownCell, targetRows, word } from "@kttt/office/tables";
import type { z } from "@hono/zod-openapi";
import type { CalendarItem, calendarQuery, RegimeItem, SuccessionItem, TargetItem } from "../operations/programme.js";
import { maySee } from "../request.js";
import type { Seen } from "../routes/listing.js";
import { caseItem, caseRowsOf } from "./case-rows.js";
import { dutyItem } from "./duty-item.js";
import { dutyRows } from "./duty-rows.js";
import { sourceOf } from "./source.js";

/** The targets of a province, in the order of its documents. */
export function targetItems({ standing }: Seen, language: Language): readonly TargetItem[] {
  const { province, register, synthetic } = standing;
  return targetRows(sourceOf(standing, language)).map((row): TargetItem => {
    const target = province.targets.find((it) => it.id === row.target);
    const points = [...register.measurements.values()]
      .filter((it) => it.indicator === row.indicator && it.scope === target?.scope && !it.withdrawn)
      .filter((it) => synthetic || !it.synthetic)
      .map(({ asOf, measurement, synthetic: invented, value }) => ({ value, asOf, measurement, synthetic: invented }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
    return {
      id: row.target,
      province: province.id,
      text: row.text,
      indicator: { id: row.indicator, name: row.name },
      unit: row.unit,
      draft: row.draft,
      baseline: row.baseline,
      lastYear: row.lastYear,
      plan: row.plan,
      estimate: row.estimate,
      ofPlan: row.ofPlan,
      ofLastYear: row.ofLastYear,
      aims: row.aims.map((it) => ({
        horizon: it.horizon,
        words: it.words,
        verdict: { id: it.verdict, label: word(it.verdict, language) },
        basis: renderCitation("document" in it.basis ? { ...it.basis, file: undefined } : it.basis, language),
      })),
      points,
      source: row.source,
    };
  });
}

const STATUSES = {
  proposed: { vi: "chờ xác nhận", en: "to be confirmed" },
  confirmed: { vi: "đã xác nhận", en: "confirmed" },
  rejected: { vi: "đã bác", en: "rejected" },
} as const;

/** The successions of a province in the order of their days. */
export function successionItems({ readable, standing }: Seen, language: Language): readonly SuccessionItem[] {
  const { province, register } = standing;
  return successionRows(province, register)
    .filter((it) => {
      const known = register.successions.get(it.id);
      return maySee(readable, known ? [known.from, ...known.rows.map((row) => row.to)] : []);
    })
    .map((it) => ({
      id: it.id,
      province: province.id,
      from: it.from[language],
      on: it.on,
      to: it.to.map(({ duties, name }) => ({ name: name[language], duties })),
      named: it.named.map((name) => name[language]),
      open: it.open,
      status: { id: it.status, label: STATUSES[it.status][language] },
      decision: it.decision,
      trust: it.trust,
    }));
}

/** The regime of periodic reports: of one body those it sends or puts together. */
export function regimeItems({ readable, standing }: Seen, language: Language, body?: string): readonly RegimeItem[] {
  const { province } = standing;
  const table = regimeTable(sourceOf(standing, language));
  return province.reporting.flatMap((duty, index): readonly RegimeItem[] => {
    const row = table.rows[index];
    const bodies = [...duty.reporters, ...duty.consolidators];
    if (!row || !maySee(readable, bodies) || (body !== undefined && !bodies.includes(body))) return [];
    const cell = (key: string) => {
      const column = table.columns.find((it) => it.key === key);
      return column ? shownCell(column, row, table) : "";
    };
    return [
      {
        id: duty.id,
        province: province.id,
        name: cell("reportName"),
        form: cell("form"),
        period: cell("period"),
        cutOff: cell("cutOff"),
        dueOn: cell("dueOn"),
        sender: cell("sender"),
        recipient: cell("recipient"),
        way: cell("way"),
        outline: cell("outline"),
      },
    ];
  });
}

/** The first of a day's month, and the end of the month after it. */
function twoMonths(on: LegalDate): { readonly from: LegalDate; readonly to: LegalDate } {
  const { month, year } = partsOf(on);
  const from = legalDate(`${year}-${String(month).padStart(2, "0")}-01`);
  const next = month >= 11 ? [year + 1, month - 10] : [year, month + 2];
  return { from, to: shiftDays(legalDate(`${next[0]}-${String(next[1]).padStart(2, "0")}-01`), -1) };
}

/** What falls due on the days of a span, duties and acts of cases. */
export function calendarItems(
  seen: Seen,
  query: z.output<typeof calendarQuery>,
  language: Language,
): readonly CalendarItem[] {
  const { standing } = seen;
  const usual = twoMonths(standing.asOf);
  const { body, from = usual.from, to = usual.to } = query;
  const within = (on: LegalDate | null): on is LegalDate => on !== null && on >= from && on <= to;
  const duties = dutyRows([seen], { ...(body === undefined ? {} : { body }) })
    .map(({ line }) => dutyItem(line, standing, language))
    .flatMap((it): readonly CalendarItem[] => {
      const day = it.dueOn ?? it.lastDay;
      if (!within(day)) return [];
      return [
        { id: it.id, province: it.province, kind: "duty", day, text: it.text, body: it.body.name, standing: it.class },
      ];
    });
  const cases = caseRowsOf(seen, language)
    .filter((it) => body === undefined || it.bodies.includes(body))
    .map((it) => caseItem(it, language))
    .flatMap((it): readonly CalendarItem[] => {
      if (!within(it.nextDay)) return [];
      const text = [it.cooperative, ...it.steps].join(": ");
      return [
        {
          id: it.id,
          province: it.province,
          kind: "case",
          day: it.nextDay,
          text,
          body: it.handledBy.join("; "),
          standing: it.stage,
        },
      ];
    });
  return [...duties, ...cases];
}
