import { citeDocument } from "../../law/cite.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { type DocumentCitation } from "../../kernel/citation.js";
import type { Province, TaskDefinition } from "../../province/province.schema.js";
import type { DutyRequest } from "../duty-request.js";
import type { DutyRow, PlanText } from "./amendment.js";
import { dutyOf, type PlanChange } from "./plan-change.schema.js";

/** One wording of a duty, and the days on which it stood in the plan. */
export interface DutyVersion {
  readonly row: DutyRow;
  /** The first day of this wording; `null` for the one the document printed. */
  readonly from: LegalDate | null;
  /** The first day on which it no longer stands; `null` while it does. */
  readonly until: LegalDate | null;
  /** Since when its bodies have had it: `null` since the document, else the day it was given to them. */
  readonly givenOn: LegalDate | null;
  /** The decision it rests on; `null` for the line of the document. */
  readonly basis: DocumentCitation | null;
  /** The office's own day, where the document prints none: since when, by which decision. */
  readonly officeDay: OfficeDay | null;
  /** What was asked for on demand, whatever its wording was then. */
  readonly requests: readonly DutyRequest[];
}

/** A day which an office has set for itself (ngày do cơ quan ấn định). */
export interface OfficeDay {
  readonly decision: string;
  readonly on: LegalDate;
}

export function isTask(row: DutyRow): row is TaskDefinition {
  return "leads" in row;
}

/** A row with one change; `null` where the change ends it. */
export function changedRow(row: DutyRow, change: PlanChange): DutyRow | null {
  switch (change.change) {
    case "end":
      return null;
    case "reword":
      return { ...row, text: change.text };
    case "office-day":
      return isTask(row) ? row : { ...row, due: change.deadline };
    case "redate":
      // The new deadline stands in the place of all the old ones.
      if (!isTask(row)) return { ...row, due: change.deadline, alsoDue: undefined };
      return {
        ...row,
        alsoDue: undefined,
        deadline: change.deadline ?? { kind: "none" },
        deadlineText: change.deadlineText === undefined ? row.deadlineText : change.deadlineText,
      };
    case "relead":
      return isTask(row) ? { ...row, leads: [...change.leads] } : { ...row, reporters: [...change.leads] };
    case "add-task":
    case "add-reporting":
      return row;
  }
}

function addedRow(change: PlanChange): DutyRow | null {
  return change.change === "add-task" ? change.task : change.change === "add-reporting" ? change.reporting : null;
}

function versionsOf(duty: string, printed: DutyRow | undefined, { amendments, ...text }: PlanText): DutyVersion[] {
  const requests = text.requests.filter((it) => it.duty === duty);
  const touching = amendments.flatMap(({ changes, decision, on }) => {
    const own = changes.filter((it) => dutyOf(it) === duty);
    const added = own.map(addedRow).find((it) => it !== null) ?? null;
    const basis =
      "document" in decision.basis ? decision.basis : citeDocument(decision.number, {}, decision.basis.trust);
    const officeDay = own.some((it) => it.change === "office-day") ? { decision: decision.number, on } : null;
    return own.length === 0 ? [] : [{ on, own, added, basis, officeDay }];
  });
  // A newer package may hold what a decision added: it stands from the decision on all the same.
  const isAdded = touching.some((it) => it.added !== null);
  const versions: DutyVersion[] =
    printed && !isAdded
      ? [{ row: printed, from: null, until: null, givenOn: null, basis: null, officeDay: null, requests }]
      : [];
  for (const { added, basis, officeDay, on, own } of touching) {
    const last = versions.at(-1);
    if (last) versions[versions.length - 1] = { ...last, until: last.until ?? on };
    const before = added ?? last?.row ?? null;
    const row = own.reduce<DutyRow | null>((it, change) => (it === null ? null : changedRow(it, change)), before);
    if (row === null) continue;
    const regiven = added !== null || own.some((it) => it.change === "relead");
    const dated = added !== null || own.some((it) => it.change === "redate" || it.change === "office-day");
    versions.push({
      row,
      from: on,
      until: null,
      givenOn: regiven ? on : (last?.givenOn ?? null),
      basis,
      officeDay: dated ? officeDay : (last?.officeDay ?? null),
      requests,
    });
  }
  return versions;
}

/**
 * Every duty of a plan with its wordings in order of time: as printed, and as changed by one decision after another. Tasks
 * first, then reporting duties, each in the order of the document; added ones follow.
 *
 * What a newer version of the package says otherwise is not at work until a decision says it too.
 */
export function dutyVersions(province: Province, text: PlanText): readonly (readonly DutyVersion[])[] {
  const { amendments, opened } = text;
  const rows: readonly DutyRow[] = opened ?? [...province.tasks, ...province.reporting];
  const printed = new Map(rows.map((row) => [row.id, row]));
  const added = amendments.flatMap(({ changes }) => changes.map(addedRow).filter((it) => it !== null));
  const own = (isOne: (row: DutyRow) => boolean) =>
    [...new Set([...rows, ...added].filter(isOne).map((row) => row.id))].map((id) =>
      versionsOf(id, printed.get(id), text),
    );
  return [...own(isTask), ...own((row) => !isTask(row))].filter((versions) => versions.length > 0);
}

/** The wording of every duty which stands in the plan after all amendments. */
export function presentRows(province: Province, text: PlanText): ReadonlyMap<string, DutyVersion> {
  return new Map(
    dutyVersions(province, text).flatMap((versions) => {
      const last = versions.at(-1);
      return last && last.until === null ? [[last.row.id, last] as const] : [];
    }),
  );
}
