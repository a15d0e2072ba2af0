import {
  bodyName,
  type DutyLine,
  formatDay,
  type Language,
  obligationStatusLabel,
  OFFICIAL_CLASS_LABELS,
  type Province,
} from "@kttt/core";
import { periodName } from "@kttt/core/plan";
import { daysBetween } from "@kttt/core/time";
import { orderedIn } from "@kttt/office/tables";
import { z } from "@hono/zod-openapi";
import type { Standing } from "../standing.js";
import { labelledSchema, type Named, namedSchema } from "./answer.js";
import { day } from "./list-query.js";

/** One duty of one body, with its words. */
export const dutyItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    /** The task or reporting duty it comes from. */
    duty: z.string(),
    period: labelledSchema.nullable(),
    kind: z.enum(["task", "report", "consolidation"]),
    text: z.string(),
    /** Where it was ordered: document and day, numeral, line. */
    orderedIn: z.string(),
    body: namedSchema,
    jointWith: z.array(namedSchema),
    collective: z.boolean(),
    draft: z.boolean(),
    continuous: z.boolean(),
    status: labelledSchema,
    class: labelledSchema,
    assignedOn: day,
    /** The last day on time as it stands, after extensions. */
    lastDay: day.nullable(),
    /** The day which presses now: that of correction after a return, else the last day. */
    dueOn: day.nullable(),
    /** The day as an official reads it: `31/12/2024`, or that none is printed. */
    dayWords: z.string(),
    /** Whole days until `dueOn`; below 0 after it, null where none presses. */
    daysLeft: z.int().nullable(),
    startedOn: day.nullable(),
    reportedOn: day.nullable(),
    completedOn: day.nullable(),
    late: z.boolean(),
    awaitingAcceptance: z.boolean(),
    unheld: z.boolean(),
    /** Version of its stream: for `If-Match`. */
    version: z.int(),
  })
  .openapi("Duty");
export type DutyItem = z.output<typeof dutyItemSchema>;

/** A body by its id and name. */
export function named(province: Province, id: string, language: Language): Named {
  return { id, name: bodyName(province, id, language) };
}

const NO_DAY = { vi: "Không in ngày", en: "No day printed" } as const;

/** A day in an official's words, or that there is none. */
export function dayWords(on: DutyLine["lastDay"], language: Language): string {
  return on === null ? NO_DAY[language] : formatDay(on, language);
}

/** A line of the list of duties with its words. */
export function dutyItem(line: DutyLine, standing: Standing, language: Language): DutyItem {
  const { asOf, province, register } = standing;
  const { dueOn, lastDay, occurrence } = line;
  const obligation = register.obligations.get(line.obligation)?.obligation;
  return {
    id: line.obligation,
    province: province.id,
    duty: line.duty,
    period: occurrence === "once" ? null : { id: occurrence, label: periodName(occurrence, language) },
    kind: line.kind,
    text: line.text,
    orderedIn: obligation ? orderedIn(obligation, { province, language }) : "",
    body: named(province, line.body, language),
    jointWith: line.jointWith.map((it) => named(province, it, language)),
    collective: line.collective,
    draft: line.draft,
    continuous: line.continuous,
    status: { id: line.status, label: obligationStatusLabel(line.status, language) },
    class: { id: line.class, label: OFFICIAL_CLASS_LABELS[line.class][language] },
    assignedOn: line.assignedOn,
    lastDay,
    dueOn,
    dayWords: dayWords(dueOn ?? lastDay, language),
    daysLeft: dueOn === null ? null : dueOn >= asOf ? daysBetween(asOf, dueOn) : -daysBetween(dueOn, asOf),
    startedOn: line.startedOn,
    reportedOn: line.reportedOn,
    completedOn: line.completedOn,
    late: line.late,
    awaitingAcceptance: line.awaitingAcceptance,
    unheld: line.unheld,
    version: register.obligations.get(line.obligation)?.version ?? 0,
  };
}
