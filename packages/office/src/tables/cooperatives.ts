import { bodyName, formatDay, type LegalDate } from "@kttt/core";
import {
  CASE_OUTCOMES,
  type CaseObstacle,
  caseRegister,
  type CaseState,
  flowOf,
  nextActs,
  cooperativeName,
  OBSTACLE_KINDS,
  obstaclesOfCase,
  openProceedings,
  openQuestions,
  PARTY_ROLES,
  type PartyRole,
} from "@kttt/core/cooperative";
import { LEGAL_STATUSES, type LegalStatus, renderCitation, statusOn } from "@kttt/core/law";
import { cell, type OfficeTable, type Row } from "./office-table.js";
import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { columnsIn, word } from "./words.js";

/** A stopped cooperative and where its handling stands (biểu E). */
export interface CooperativeRow {
  readonly case: string;
  readonly cooperative: string;
  /** Where its head office is, and what it does; `null` where nobody has said. */
  readonly commune: string | null;
  readonly trade: string | null;
  readonly status: LegalStatus | null;
  /** Since when it has not worked, as recorded; else since when the register has shown it as other than active. */
  readonly since: LegalDate | null;
  readonly basis: readonly string[];
  readonly steps: readonly string[];
  /** What holds the case up, of the fixed list. */
  readonly obstacles: readonly CaseObstacle[];
  /** What the next act waits for: answers of a person, and what the law still asks. */
  readonly blocks: readonly string[];
  readonly handledBy: readonly string[];
  readonly nextDay: LegalDate | null;
  readonly overdue: number;
  readonly result: string;
  readonly synthetic: boolean;
}

/** The first day of the last time it was shown as other than active. */
function inactiveSince(state: CaseState, asOf: LegalDate): LegalDate | null {
  const shown = state.status.filter((it) => it.since <= asOf);
  const active = shown.findLastIndex((it) => it.status === "active");
  return shown[active + 1]?.since ?? null;
}

/** The entry which last said a fact of the case. */
function saidIn(state: CaseState, fact: "commune" | "trade" | "stoppedSince", asOf: LegalDate): number | null {
  const entry = state.journal.findLast(
    ({ fact: it, superseded }) =>
      !superseded &&
      it.happenedOn <= asOf &&
      (it.type === "CaseOpened" || it.type === "FactsRecorded") &&
      it.data.facts[fact] !== undefined,
  );
  return entry?.entry ?? null;
}

/** An obstacle in words: what, and since when. */
export function obstacleWords({ kind, note, since }: CaseObstacle, language: ReportSource["language"]): string {
  const from = language === "vi" ? "từ" : "since";
  return `${OBSTACLE_KINDS[kind][language]}${note === null ? "" : `: ${note}`} (${from} ${formatDay(since, language)})`;
}

/** A condition as a part of a list: without its stop, and without the day which is not known. */
function plainReason(reason: string): string {
  const short = reason.replaceAll(/ \([^()]*: –\)/g, "").replace(/\.$/, "");
  return `${short.charAt(0).toLowerCase()}${short.slice(1)}`;
}

/** Who fills a role in a case, by name; the role itself where nobody is named, or the body of an invented case is in no roster. */
export function whoActs(state: CaseState, role: PartyRole, { language, province, register }: ReportSource): string {
  const agency = state.bodies.findLast((it) => it.role === role && it.since <= register.asOf)?.agency ?? null;
  const name = agency === null ? null : bodyName(province, agency, language);
  return name === null || (state.synthetic && name === agency) ? PARTY_ROLES[role][language] : name;
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
  const late = line?.overdue.length ?? 0;
  const asked = openQuestions(state);
  // The table tells of what is due next; everything which is owed stands in the case itself.
  const next = owed.filter((it) => it.lastDay !== null && it.lastDay === (days[0] ?? null));
  const told = next.length > 0 ? next : owed.slice(0, 1);
  const unmet = [
    ...new Set(told.flatMap((it) => it.unmet.map((condition) => plainReason(condition.reason[language])))),
  ];
  const roles = [...new Set(told.map((it) => it.who))];
  return {
    case: state.id,
    cooperative: state.cooperative.ref,
    commune: state.commune === null ? null : bodyName(province, state.commune, language),
    trade: state.trade,
    status,
    since: state.stoppedSince ?? inactiveSince(state, asOf),
    basis: [...new Set(told.flatMap((it) => it.cites.slice(0, 1)).map((it) => renderCitation(it, language)))],
    steps: open.map((it) => stateLabel(it.flow, it.state)),
    obstacles: obstaclesOfCase(state, asOf),
    blocks: [
      ...asked.map((it) => `${word("asksPerson", language)}: ${it.asked.text[language]}`),
      ...(unmet.length === 0 ? [] : [`${word("stillLacks", language)}: ${unmet.join(", ")}`]),
    ],
    handledBy: roles.map((role) => whoActs(state, role, source)),
    nextDay: days[0] ?? null,
    overdue: late,
    result:
      state.ended === null
        ? stage === "handling"
          ? late === 0
            ? ""
            : `${word("lateSteps", language)}: ${late}`
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
  const of = columnsIn(language);
  return {
    id: "cooperatives",
    title: word("tableE", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns: [
      of("no", "no", "index", 5),
      of("cooperative", "cooperative", "text", 22),
      of("commune", "commune", "text", 16),
      of("trade", "trade", "text", 14),
      of("since", "stoppedSince", "day", 11),
      of("basis", "basis", "text", 26),
      of("step", "step", "text", 34),
      of("obstacle", "obstacle", "text", 36),
      of("handledBy", "handledBy", "text", 22),
      of("nextDay", "nextDay", "day", 11),
      of("result", "result", "text", 20),
    ],
    rows: cooperativeRows(source).map((it, index): Row => {
      const behind = trace.of("case", [it.case]);
      const state = source.cases?.get(it.case);
      const fact = (name: "commune" | "trade" | "stoppedSince") => {
        const entry = state ? saidIn(state, name, register.asOf) : null;
        return entry === null ? behind : trace.entry(it.case, entry);
      };
      const held = it.obstacles.flatMap((one) => trace.entry(it.case, one.entry));
      const label = it.status === null ? [] : [LEGAL_STATUSES[it.status].label[language]];
      const stands = [...label, ...it.steps].join("; ");
      const blocked = [...it.obstacles.map((one) => obstacleWords(one, language)), ...it.blocks].join("; ");
      const name = cooperativeName(it.cooperative, language);
      const mark = it.synthetic && name === it.cooperative ? ` (${word("inventedCase", language)})` : "";
      return {
        kind: "row",
        cells: {
          no: cell(index + 1),
          cooperative: cell(`${name}${mark}`, behind),
          commune: cell(it.commune, it.commune === null ? [] : fact("commune")),
          trade: cell(it.trade, it.trade === null ? [] : fact("trade")),
          since: cell(it.since, it.since === null ? [] : fact("stoppedSince")),
          basis: cell(it.basis.join("; ") || null),
          step: cell(stands || null, behind),
          obstacle: cell(blocked || null, it.blocks.length > 0 ? behind : [...new Set(held)]),
          handledBy: cell(it.handledBy.join("; ") || null),
          nextDay: cell(it.nextDay, behind),
          result: cell(it.result || null, behind),
        },
      };
    }),
  };
}
