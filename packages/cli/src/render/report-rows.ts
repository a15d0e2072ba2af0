import {
  type Bilingual,
  bodyName,
  type DutyLine,
  formatDay,
  type Language,
  type Province,
  type SpanReport,
} from "@kttt/core";
import { trustMark } from "@kttt/core/law";
import {
  type BodyRow,
  type Done,
  officeDayMark,
  type PeriodRow,
  type TargetRow,
  type WithoutDay,
} from "@kttt/core/plan";
import { number, unitWord, word } from "./words.js";

/** Only what has a day can be on time or late. */
export const DATED_CLASSES = ["completedOnTime", "completedLate", "inProgressWithinTime", "inProgressOverdue"] as const;

/** The classes a table shows, in the order of its columns. */
export const SHOWN_CLASSES = [...DATED_CLASSES, "returned"] as const;

/** What has no day, in the order of its columns. */
export const SHOWN_WITHOUT_DAY = ["reports", "continuous", "tasks"] as const;

/** A body of a table: one of the programme, or several district or commune units taken together. */
export type ShownBody = Pick<BodyRow, "assigned" | "classes" | "collective" | "withoutDay"> & { readonly name: string };

/** What a reader must know about a body beside its name. */
export function bodyMarks(body: BodyRow, language: Language): string {
  const marks = [
    ...(body.collective ? [word("collective", language)] : []),
    ...(body.endedOn === null ? [] : [`${word("ended", language)} ${formatDay(body.endedOn, language)}`]),
    ...(body.unheld > 0 ? [`${word("unheld", language)}: ${number(body.unheld, language)}`] : []),
    ...(body.assumed ? [word("assumed", language)] : []),
  ];
  return marks.length === 0 ? "" : ` [${marks.join("; ")}]`;
}

/** A succession of a table: one, or several bodies of which the same is to be said. */
export interface ShownSuccession {
  readonly from: string;
  readonly on: string;
  readonly to: string;
  readonly open: number;
  readonly confirmed: string;
}

/** Who is to take over by the roster, as long as nobody has: a few of them, and how many more. */
function someNamed(named: readonly Bilingual[], language: Language, most = 3): string {
  const shown = named.slice(0, most).map((name) => `${name[language]} (?)`);
  const rest = named.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${number(rest, language)} ${word("otherBodies", language)}`] : [])].join("; ");
}

/** The successions for a table. Bodies which ceased on one day with no known successor stand in one row. */
export function shownSuccessions(report: SpanReport, language: Language): readonly ShownSuccession[] {
  const rows = new Map<string, ShownSuccession & { readonly count: number }>();
  for (const it of report.successions) {
    const unknown = it.status === "proposed" && it.named.length === 0;
    const key = unknown ? `${it.on} ?` : it.id;
    const before = rows.get(key);
    const count = (before?.count ?? 0) + 1;
    const first = before?.from.split(" (+")[0] ?? it.from[language];
    const mark = it.trust === null ? null : trustMark(it.trust, language);
    rows.set(key, {
      from: count > 1 ? `${first} (+${number(count - 1, language)} ${word("otherBodies", language)})` : first,
      on: formatDay(it.on, language),
      to:
        it.to.map(({ duties, name }) => `${name[language]} (${number(duties, language)})`).join("; ") ||
        someNamed(it.named, language) ||
        "?",
      open: it.open + (before?.open ?? 0),
      confirmed:
        it.status === "proposed"
          ? word("notConfirmed", language)
          : it.status === "rejected"
            ? word("rejected", language)
            : (it.decision ?? mark ?? "✓"),
      count,
    });
  }
  return [...rows.values()];
}

function sum(a: Done, b: Done): Done {
  return { done: a.done + b.done, of: a.of + b.of };
}

function sumWithoutDay(a: WithoutDay, b: WithoutDay): WithoutDay {
  return {
    reports: sum(a.reports, b.reports),
    tasks: sum(a.tasks, b.tasks),
    continuous: sum(a.continuous, b.continuous),
  };
}

/**
 * The bodies for a short table: the members of a district- or commune-level group in one row, everybody else in one of
 * their own.
 */
export function shortBodies(report: SpanReport, province: Province, language: Language): readonly ShownBody[] {
  const local = new Map(
    province.groups
      .filter((group) => group.complete && group.members.length > 3)
      .flatMap((group) => group.members.map((member) => [member, group] as const))
      .filter(([member]) => {
        const level = province.agencies.find((it) => it.id === member)?.level;
        return level === "district" || level === "commune";
      }),
  );
  const rows = new Map<string, ShownBody & { readonly count: number; readonly unheld: number }>();
  for (const body of report.bodies) {
    const group = local.get(body.body);
    const key = group?.id ?? body.body;
    const before = rows.get(key);
    const classes = { ...body.classes };
    if (before) for (const shown of SHOWN_CLASSES) classes[shown] += before.classes[shown];
    const count = (before?.count ?? 0) + 1;
    const unheld = body.unheld + (before?.unheld ?? 0);
    rows.set(key, {
      name: group
        ? `${group.name[language]} (${count} ${word("units", language)})${bodyMarks({ ...body, unheld, collective: false }, language)}`
        : `${body.name[language]}${bodyMarks(body, language)}`,
      collective: body.collective,
      assigned: body.assigned + (before?.assigned ?? 0),
      classes,
      withoutDay: before ? sumWithoutDay(body.withoutDay, before.withoutDay) : body.withoutDay,
      count,
      unheld,
    });
  }
  return [...rows.values()];
}

const COMPARATOR_SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "=": "=", "~": "≈", range: "" } as const;

/** What a measure aims at: `≥ 60 %`, `70 – 85 %`, `≈ 2.000 tỷ đồng`. */
export function aimOf({ measure }: Pick<TargetRow, "measure">, language: Language): string {
  const unit = unitWord(measure.unit, language);
  const value =
    measure.comparator === "range"
      ? `${number(measure.min ?? 0, language)} – ${number(measure.max ?? 0, language)}`
      : `${COMPARATOR_SIGNS[measure.comparator]} ${number(measure.value ?? 0, language)}`;
  const mark = measure.inferred ? ` (${word("inferred", language)})` : "";
  return `${value}${unit === "" ? "" : ` ${unit}`}${mark}`;
}

const VERDICT_WORDS = {
  met: "met",
  notMet: "notMet",
  onPath: "onPath",
  noData: "noFigure",
  needsJudgement: "needsJudgement",
} as const;

/** The figure and what it comes to: `312 (31/12/2024): đạt`; "chưa có số liệu" where nothing was measured. */
export function figureOf({ figure, synthetic, verdict }: TargetRow, language: Language): string {
  const words = word(VERDICT_WORDS[verdict], language);
  if (figure === null) return words;
  const mark = synthetic ? ` [${word("synthetic", language)}]` : "";
  return `${number(figure.value, language)} (${formatDay(figure.asOf, language)}): ${words}${mark}`;
}

/** The last day of a report and whose day it is, where the document prints none. */
export function dayOfPeriod(period: PeriodRow, language: Language): string {
  if (period.lastDay === null) return word("noDayPrinted", language);
  return [formatDay(period.lastDay, language), officeDayMark(period, language)].filter(Boolean).join(", ");
}

/** Who has a duty, and who leads it with that body. */
export function holdersOf(province: Province, { body, jointWith }: DutyLine, language: Language): string {
  const others = jointWith.map((it) => bodyName(province, it, language)).join(", ");
  return `${bodyName(province, body, language)}${others === "" ? "" : ` (${word("jointly", language)}: ${others})`}`;
}

/** Which reporting duty a report is owed under, as the document words it, and who receives it. */
export function reportingDutyOf(province: Province, id: string, language: Language) {
  const duty = province.reporting.find((it) => it.id === id);
  const recipients = duty?.recipients ?? [];
  const all = recipients.length > 0 || !duty?.finalRecipient ? recipients : [duty.finalRecipient];
  return {
    words: duty?.text ?? "–",
    recipients: all.map((it) => bodyName(province, it, language)).join("; ") || "–",
  };
}

/** How many of those who must report have; a group nobody has listed is no body which could have. */
export function reportedOf({ of, reported }: PeriodRow): string {
  return of === 0 ? "–" : `${reported}/${of}`;
}

/** A few of those who have not reported, and how many more there are. */
export function silentNames(period: PeriodRow, language: Language, most = 3): string {
  const shown = period.silent.slice(0, most).map((it) => it[language]);
  const rest = period.silent.length - shown.length;
  if (shown.length === 0) return "–";
  return `${shown.join("; ")}${rest > 0 ? `; +${rest} ${word("others", language)}` : ""}`;
}
