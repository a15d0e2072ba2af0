import { bodyName, formatDay, type LegalDate } from "@kttt/core";
import {
  CASE_OUTCOMES,
  caseRegister,
  type CaseState,
  flowOf,
  nextActs,
  openProceedings,
  openQuestions,
  PARTY_ROLES,
} from "@kttt/core/cooperative";
import { LEGAL_STATUSES, type LegalStatus, renderCitation, statusOn } from "@kttt/core/law";
import { cell, type Column, type OfficeTable, type Row } from "./office-table.js";
import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { word, type Word } from "./words.js";

/** A stopped cooperative and where its handling stands (biểu E). */
export interface CooperativeRow {
  readonly case: string;
  readonly cooperative: string;
  readonly status: LegalStatus | null;
  /** Since when the register shows that status. */
  readonly since: LegalDate | null;
  readonly basis: readonly string[];
  readonly steps: readonly string[];
  readonly blocks: readonly string[];
  readonly handledBy: readonly string[];
  readonly nextDay: LegalDate | null;
  readonly overdue: number;
  readonly result: string;
  readonly synthetic: boolean;
}

function rowOf(state: CaseState, source: ReportSource): CooperativeRow {
  const { language, province, register } = source;
  const { asOf } = register;
  const [line] = caseRegister([state], asOf);
  const acts = nextActs(state, asOf);
  const owed = acts.filter((it) => it.kind === "duty");
  const days = owed.flatMap((it) => (it.lastDay === null ? [] : [it.lastDay])).sort();
  const open = openProceedings(state);
  const status = statusOn(state.status, asOf);
  const stateLabel = (flow: string, at: string) => {
    const known = flowOf(flow);
    return `${known?.title[language] ?? flow}: ${known?.states[at]?.[language] ?? at}`;
  };
  const stage = line?.stage ?? "reviewing";
  const asked = openQuestions(state);
  const unmet = owed.flatMap((it) => it.unmet.map((condition) => condition.reason[language]));
  const roles = [...new Set(owed.map((it) => it.who))];
  return {
    case: state.id,
    cooperative: state.cooperative.ref,
    status,
    since: state.status.findLast((it) => it.status === status && it.since <= asOf)?.since ?? null,
    basis: [...new Set(owed.flatMap((it) => it.cites.slice(0, 1)).map((it) => renderCitation(it, language)))],
    steps: open.map((it) => stateLabel(it.flow, it.state)),
    blocks: [
      ...(asked.length === 0 ? [] : [word("asksPerson", language)]),
      ...asked.map((it) => it.asked.text[language]),
      ...new Set(unmet),
    ],
    handledBy: roles.map((role) => {
      const agency = state.bodies.findLast((it) => it.role === role && it.since <= asOf)?.agency;
      return agency === undefined ? PARTY_ROLES[role][language] : bodyName(province, agency, language);
    }),
    nextDay: days[0] ?? null,
    overdue: line?.overdue.length ?? 0,
    result:
      state.ended === null
        ? stage === "handling"
          ? ""
          : word(stage === "reviewing" ? "reviewing" : stage === "closed" ? "closed" : "handled", language)
        : `${CASE_OUTCOMES[state.ended.outcome][language]} ${formatDay(state.ended.on, language)}`,
    synthetic: state.synthetic,
  };
}

/** Every case known on the day, in the order in which they were opened. */
export function cooperativeRows(source: ReportSource): readonly CooperativeRow[] {
  const { cases, register } = source;
  return [...(cases?.values() ?? [])].filter((it) => it.openedOn <= register.asOf).map((it) => rowOf(it, source));
}

/** Table E (biểu E): stopped cooperatives and where the handling of each stands. */
export function cooperativesTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const { language, register } = source;
  const of = (key: string, name: Word, kind: Column["kind"], width: number): Column => ({
    key,
    heading: word(name, language),
    kind,
    width,
  });
  return {
    id: "cooperatives",
    title: word("tableE", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns: [
      of("no", "no", "index", 5),
      of("cooperative", "cooperative", "text", 26),
      of("status", "legalStatus", "text", 22),
      of("since", "stoppedSince", "day", 11),
      of("basis", "basis", "text", 28),
      of("step", "step", "text", 34),
      of("obstacle", "obstacle", "text", 36),
      of("handledBy", "handledBy", "text", 26),
      of("nextDay", "nextDay", "day", 11),
      of("result", "result", "text", 20),
    ],
    rows: cooperativeRows(source).map((it, index): Row => {
      const behind = trace.of("case", [it.case]);
      const mark = it.synthetic ? ` (${word("inventedCase", language)})` : "";
      return {
        kind: "row",
        cells: {
          no: cell(index + 1),
          cooperative: cell(`${it.cooperative}${mark}`, behind),
          status: cell(it.status === null ? null : LEGAL_STATUSES[it.status].label[language], behind),
          since: cell(it.since, behind),
          basis: cell(it.basis.join("; ") || null),
          step: cell(it.steps.join("; ") || null, behind),
          obstacle: cell(it.blocks.join("; ") || null, behind),
          handledBy: cell(it.handledBy.join("; ") || null),
          nextDay: cell(it.nextDay, behind),
          result: cell(it.result || null, behind),
        },
      };
    }),
  };
}
