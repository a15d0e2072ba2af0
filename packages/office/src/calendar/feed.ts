import {
  bodyName,
  eventsAsOf,
  formatDay,
  isKtttEvent,
  type KtttEvent,
  type LegalDate,
  type ObligationState,
  obligationsOf,
} from "@kttt/core";
import { type CaseState, cooperativeName, flowOf, nextActs } from "@kttt/core/cooperative";
import { caseRemindersOn, effectiveDay, remindersOn } from "@kttt/core/plan";
import { shiftDays, VIETNAM_CALENDAR } from "@kttt/core/time";
import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { plainText } from "../plain-text.js";
import { dutyWords } from "../tables/duties.js";
import { orderedIn, type ReportSource } from "../tables/report-source.js";
import { word } from "../tables/words.js";

/** What moves a day, hands a duty on or ends it: each raises the SEQUENCE of its entry. */
const MOVES: readonly KtttEvent["type"][] = [
  "DeadlineExtended",
  "DeadlineSet",
  "TermsAmended",
  "ReportReturned",
  "Reassigned",
  "Reported",
  "ReportAccepted",
  "Cancelled",
  "PeriodClosed",
];
/** How many days before and after a last day the rules of reminders are asked about. */
const WINDOW = { before: 60, after: 30 } as const;
/** An alarm rings at eight in the morning of its day. */
const MORNING = 8 * 3600;
const DAY = 86_400;
const LONGEST_SUMMARY = 250;

/** One entry of a feed: a day by which something must be done. */
interface Entry {
  /** The duty or case. */
  readonly about: string;
  readonly uid: string;
  readonly sequence: number;
  readonly day: LegalDate;
  readonly summary: string;
  readonly description: string;
  readonly ended: boolean;
  /** Days before the last day on which to be reminded; below 0 after it. */
  readonly alarms: readonly number[];
}

/** Today's date for the format: a day without an hour, whatever the zone of the machine. */
const dayValue = (day: LegalDate) => new Date(`${day}T00:00:00.000Z`);

function alarmsOf(state: ObligationState, day: LegalDate, { province }: ReportSource): readonly number[] {
  const alarms: number[] = [];
  for (let left = WINDOW.before; left >= -WINDOW.after; left -= 1) {
    if (remindersOn(province, state, shiftDays(day, -left)).length > 0) alarms.push(left);
  }
  return alarms;
}

function dutyEntries(source: ReportSource, moves: ReadonlyMap<string, number>): readonly Entry[] {
  const { body, language, province, register } = source;
  return obligationsOf(register).flatMap((state): readonly Entry[] => {
    const { obligation } = state;
    const mine = body === undefined || state.body === body;
    const was = state.formerHolders.some((it) => it.body === body);
    const day = effectiveDay(state);
    if ((!mine && !was) || day === null || obligation.continuous) return [];
    const owed = state.status === "assigned" || state.status === "inProgress" || state.status === "overdue";
    const ended = !mine || !owed;
    const holder = bodyName(province, state.body, language);
    return [
      {
        about: obligation.id,
        uid: `${obligation.id}@${province.id}.kttt`,
        sequence: moves.get(obligation.id) ?? 0,
        day,
        summary: `${obligation.draft ? `[${language === "vi" ? "dự thảo" : "draft"}] ` : ""}${dutyWords(obligation, language)}`,
        description: [
          `${word("lead", language)}: ${holder}`,
          `${word("orderedIn", language)}: ${orderedIn(obligation, source)}`,
          ...(obligation.deadlineText === null ? [] : [`“${obligation.deadlineText}”`]),
        ].join("\n"),
        ended,
        alarms: ended ? [] : alarmsOf(state, day, source),
      },
    ];
  });
}

/** For each act owed in a case: how many days before its last day somebody is to be reminded, below 0 after it. */
function caseAlarms(state: CaseState, { province, register }: ReportSource): ReadonlyMap<string, readonly number[]> {
  const alarms = new Map<string, number[]>();
  for (let ahead = 0; ahead <= WINDOW.before + WINDOW.after; ahead += 1) {
    const on = shiftDays(register.asOf, ahead);
    for (const it of caseRemindersOn(province, state, on, register.successions, VIETNAM_CALENDAR)) {
      const key = `${it.proceeding}/${it.act}`;
      const known = alarms.get(key);
      if (known) known.push(it.daysLeft);
      else alarms.set(key, [it.daysLeft]);
    }
  }
  return alarms;
}

/** The acts of a case which are done: their entries are cancelled, under the UID they had while they were owed. */
function doneEntries(state: CaseState, { language, province }: ReportSource): readonly Entry[] {
  return state.proceedings.flatMap((proceeding) =>
    proceeding.acts.map(({ act, on }): Entry => ({
      about: state.id,
      uid: `${state.id}/${proceeding.id}/${act}@${province.id}.kttt`,
      sequence: state.journal.length,
      day: on,
      summary: `${cooperativeName(state.cooperative.ref, language)}: ${flowOf(proceeding.flow)?.steps.transitions.find((it) => it.event === act)?.meta.label[language] ?? act}`,
      description: "",
      ended: true,
      alarms: [],
    })),
  );
}

function caseEntries(source: ReportSource): readonly Entry[] {
  const { body, cases, language, province, register } = source;
  return [...(cases?.values() ?? [])].flatMap((state) => {
    const alarms = caseAlarms(state, source);
    const open = nextActs(state, register.asOf).flatMap((act): readonly Entry[] => {
      if (act.lastDay === null || act.kind !== "duty") return [];
      const holder = state.bodies.findLast((it) => it.role === act.who && it.since <= register.asOf)?.agency;
      if (body !== undefined && holder !== body) return [];
      return [
        {
          about: state.id,
          uid: `${state.id}/${act.proceeding}/${act.act}@${province.id}.kttt`,
          // Everything recorded in the case may move its days.
          sequence: state.journal.length,
          day: act.lastDay,
          summary: `${cooperativeName(state.cooperative.ref, language)}: ${act.label[language]}`,
          description: `${word("lastDay", language)}: ${formatDay(act.lastDay, language)}`,
          ended: false,
          alarms: alarms.get(`${act.proceeding}/${act.act}`) ?? [],
        },
      ];
    });
    const owed = new Set(open.map((it) => it.uid));
    const mine = body === undefined || state.bodies.some((it) => it.agency === body);
    const done = new Map(
      doneEntries(state, source)
        .filter((it) => mine && !owed.has(it.uid))
        .map((it) => [it.uid, it]),
    );
    return [...open, ...done.values()];
  });
}

/** What narrows a calendar beside the body of its source. */
export interface FeedOptions {
  /** Only these duties and cases, by their ids. */
  readonly only?: ReadonlySet<string>;
}

/**
 * The days of a body, or of a whole province, as a calendar (iCalendar, RFC 5545): last days of duties and reports, next
 * days of cases. An entry keeps its UID for ever; its SEQUENCE rises when its day moves, and it is cancelled when the duty is
 * done, ends or goes to another body. Alarms ring when the province's rules of reminders say so.
 *
 * @returns the bytes, the same for the same log and day
 */
export function calendarFeed(source: ReportSource, options: FeedOptions = {}): Uint8Array {
  const { body, events, language, province, register, synthetic } = source;
  const moves = new Map<string, number>();
  for (const event of eventsAsOf(events, { happenedBy: register.asOf })) {
    if (event.province !== province.id || !isKtttEvent(event) || !MOVES.includes(event.type)) continue;
    const id = event.stream.slice(`${province.id}/obligation/`.length);
    moves.set(id, (moves.get(id) ?? 0) + 1);
  }
  const of = body === undefined ? province.name[language] : bodyName(province, body, language);
  const calendar = ical({
    name: plainText(`${synthetic ? (language === "vi" ? "[Giả định] " : "[Invented] ") : ""}${of}`, LONGEST_SUMMARY),
    prodId: { company: "kttt", product: "office", language: language.toUpperCase() },
  });
  const { only } = options;
  const all = [...dutyEntries(source, moves), ...caseEntries(source)];
  const entries = all
    .filter((it) => only === undefined || only.has(it.about))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0));
  for (const { alarms, day, description, ended, sequence, summary, uid } of entries) {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      start: dayValue(day),
      end: dayValue(shiftDays(day, 1)),
      allDay: true,
      timezone: "UTC",
      stamp: dayValue(register.asOf),
      summary: plainText(summary.replaceAll("\n", " "), LONGEST_SUMMARY),
      description: plainText(description),
      status: ended ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const left of alarms) {
      const before = left * DAY - MORNING;
      event.createAlarm({
        type: ICalAlarmType.display,
        description: plainText(summary.replaceAll("\n", " "), LONGEST_SUMMARY),
        ...(before >= 0 ? { triggerBefore: before } : { triggerAfter: -before }),
      });
    }
  }
  return new TextEncoder().encode(calendar.toString());
}
