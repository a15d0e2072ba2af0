import { caseStream } from "../cooperative/evolve-case.js";
import type { CaseFact } from "../cooperative/case.events.js";
import type { Instant } from "../kernel/instant.js";
import { earlierOf, type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import type { StreamWrite } from "../log/event-log.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import { dueFacts } from "../obligation/due-obligation.js";
import { type RemindersDueData, reminderStream } from "../obligation/reminder/reminder-index.js";
import { type DueSuccession, dueSuccession } from "../obligation/succession/propose-succession.js";
import { basisOfMove } from "../obligation/succession/route.js";
import { obligationStream } from "../plan/obligation.js";
import { planStream } from "../plan/plan.events.js";
import { evolveSuccessions, type Successions } from "../plan/succession/succession.js";
import { type DueItem, firstDueItems } from "./due-work.js";
import { type Author, dueEvent, ENGINE, eventOf, writeOf } from "./family.js";
import { askFact, firstQuestions, openPlanFacts, takenOverFact } from "./open-plan.js";
import type { World } from "./world.js";

/** After every day a plan can name. */
const LAST_DAY = legalDate("2999-12-31");

/** How time's own work is done. */
export interface DueOptions {
  /** Successions whose source is not verified confirm themselves. */
  readonly acceptUnverified: boolean;
  /** The day the programme was taken over into this log, where it had been running before. */
  readonly startedOn: LegalDate | null;
}

/** What time brings first, of every family. */
interface FirstDue {
  readonly asked: LegalDate | null;
  readonly items: readonly DueItem[];
  readonly succession: DueSuccession | null;
  readonly cases: { readonly on: LegalDate; readonly ids: readonly string[] } | null;
  readonly takenOver: LegalDate | null;
  readonly reminders: LegalDate | null;
}

const NOTHING_DUE: FirstDue = {
  asked: null,
  items: [],
  succession: null,
  cases: null,
  takenOver: null,
  reminders: null,
};

const found = new WeakMap<World, { readonly position: number; readonly due: FirstDue }>();

/** Kept until the world has another event: who asks for the next day then goes there, and asks for its work. */
function firstDue(world: World, options: DueOptions): FirstDue {
  const known = found.get(world);
  const { position } = world.register;
  if (known?.position === position) return known.due;
  const due = soughtFirstDue(world, LAST_DAY, options);
  found.set(world, { position, due });
  return due;
}

function soughtFirstDue(world: World, upTo: LegalDate, { acceptUnverified }: DueOptions): FirstDue {
  const { cases, province, register, reminders } = world;
  const { plan } = world.plan();
  const items = firstDueItems(register, plan, upTo);
  // Of one day, a succession comes after all else: it takes along what was assigned that day.
  const before = items[0] ? shiftDays(items[0].on, -1) : upTo;
  return {
    asked: firstQuestions(register.questions, plan)[0]?.askedOn ?? null,
    items,
    succession: dueSuccession(province, register, before, acceptUnverified),
    cases: cases.firstDue(),
    takenOver: register.takenOver ? null : register.startedOn,
    reminders: earliest(reminders.nextDay(), world.caseReminders.nextDay()),
  };
}

const earliest = (...days: readonly (LegalDate | null | undefined)[]): LegalDate | null =>
  days.reduce<LegalDate | null>(
    (first, day) => (day == null ? first : first === null ? day : earlierOf(first, day)),
    null,
  );

const firstDayOf = ({ asked, cases, items, reminders, succession, takenOver }: FirstDue): LegalDate | null =>
  earliest(asked, items[0]?.on, succession?.on, cases?.on, takenOver, reminders);

/** Whether a programme is to be taken over by now: its summary comes before anything a person enters. */
export function isTakeoverDue({ register, span }: World, today: LegalDate, { startedOn }: DueOptions): boolean {
  if (register.planVersion === 0) return startedOn !== null && span.from <= today;
  return !register.takenOver && register.startedOn !== null && register.startedOn <= today;
}

/** The first day on which time brings anything; `null` when it never will. */
export function firstDueDay(world: World, options: DueOptions): LegalDate | null {
  if (world.register.planVersion === 0) {
    return earliest(world.span.from, world.cases.firstDue()?.on, world.caseReminders.nextDay());
  }
  return firstDayOf(firstDue(world, options));
}

/**
 * All that time brings on the first day on which it brings anything, as writes; none when that day is after `upTo`. On one day:
 * questions of the plan, then what is assigned and what falls due, then successions, then cases, then the summary of a programme
 * taken over and reminders, which go by how things stand then.
 */
export function writesOfFirstDay(
  world: World,
  upTo: LegalDate,
  recordedAt: Instant,
  options: DueOptions,
): readonly StreamWrite[] {
  const { province, register, span } = world;
  const planEvents = (facts: readonly Parameters<typeof eventOf>[0][]) => [
    writeOf(
      world,
      planStream(province.id),
      facts.map((fact) => eventOf(fact, { actor: ENGINE, basis: null, recordedAt })),
    ),
  ];
  const opened = register.planVersion > 0;
  if (!opened && span.from <= upTo) return planEvents(openPlanFacts(province, span, options.startedOn));
  // Cases are handled whether or not the plan has begun.
  const due: FirstDue = opened
    ? firstDue(world, options)
    : { ...NOTHING_DUE, cases: world.cases.firstDue(), reminders: world.caseReminders.nextDay() };
  const on = firstDayOf(due);
  if (on === null || on > upTo) return [];
  if (due.asked === on) return planEvents(firstQuestions(register.questions, world.plan().plan).map(askFact));
  if (due.items[0]?.on === on) {
    return due.items.map(({ facts, obligation }) =>
      writeOf(
        world,
        obligationStream(province.id, obligation.id),
        facts.map((fact) => dueEvent(fact, obligation, recordedAt, register.successions)),
      ),
    );
  }
  if (due.succession?.on === on) return successionWrites(world, due.succession, recordedAt);
  if (due.cases?.on === on) {
    return [...due.cases.ids].sort().flatMap((id) => {
      const facts = world.cases.dueUpTo(id, on);
      return facts.length === 0 ? [] : [caseDueWrite(world, id, facts, recordedAt)];
    });
  }
  return due.takenOver === on ? planEvents([takenOverFact(register, on)]) : [reminderWrite(world, on, recordedAt)];
}

/** Everything time brings up to a day, in a world which has it already when this returns. */
export function writesUpTo(
  world: World,
  upTo: LegalDate,
  recordedAt: Instant,
  options: DueOptions,
): readonly StreamWrite[] {
  const all: StreamWrite[] = [];
  for (;;) {
    const writes = writesOfFirstDay(world, upTo, recordedAt, options);
    if (writes.length === 0) return all;
    all.push(...writes);
    world.foresee(writes);
  }
}

/** What time brings to one case. */
export function caseDueWrite(world: World, id: string, facts: readonly CaseFact[], recordedAt: Instant): StreamWrite {
  const events = facts.map((fact) => {
    const basis = fact.type === "PeriodEnded" || fact.type === "StepOverdue" ? fact.data.cite : null;
    return eventOf(fact, { actor: ENGINE, basis, recordedAt });
  });
  return writeOf(world, caseStream(world.province.id, id), events);
}

/** Moves by succession up to a day as writes, one for each obligation which moves. */
export function movesAsWrites(
  world: World,
  states: readonly ObligationState[],
  successions: Successions,
  upTo: LegalDate,
  author: Omit<Author, "today">,
): readonly StreamWrite[] {
  return states.flatMap((state) => {
    const { obligation } = state;
    const facts = dueFacts(state, upTo, successions);
    if (facts.length === 0) return [];
    const events = facts.map((fact) => {
      const moved = fact.type === "Reassigned" ? fact.data.succession : undefined;
      const basis = (moved && basisOfMove(successions, obligation, moved.id)) ?? author.basis;
      return eventOf(fact, { ...author, basis });
    });
    return [writeOf(world, obligationStream(world.province.id, obligation.id), events)];
  });
}

/** A departure which came up, and what moves at once where it confirmed itself. */
function successionWrites(
  world: World,
  { departure, facts, on }: DueSuccession,
  recordedAt: Instant,
): readonly StreamWrite[] {
  const { province, register } = world;
  const author = { actor: ENGINE, basis: departure.rows[0]?.citation ?? null, recordedAt };
  const successions = facts.reduce(evolveSuccessions, register.successions);
  return [
    writeOf(
      world,
      planStream(province.id),
      facts.map((fact) => eventOf(fact, author)),
    ),
    ...movesAsWrites(world, register.openOf(departure.from), successions, on, author),
  ];
}

/** The version of the shape of a day's reminders as written today. */
const REMINDERS_SCHEMA_VERSION = 1;

/** The reminders of the first day on which anybody is to be reminded, as one event. */
function reminderWrite(world: World, on: LegalDate, recordedAt: Instant): StreamWrite {
  const { province, register, reminders } = world;
  const due = reminders.on(on, (id) => register.obligations.get(id), register.successions);
  const cases = world.caseReminders.on(on, register.successions);
  const data: RemindersDueData = {
    reminders: due.map(({ daysLeft, obligation, rule, to, urgency }) => ({ obligation, rule, to, urgency, daysLeft })),
    ...(cases.length > 0 ? { cases: cases.map(({ basis: _, on: __, ...it }) => it) } : {}),
  };
  return writeOf(world, reminderStream(province.id), [
    {
      type: "RemindersDue",
      schemaVersion: REMINDERS_SCHEMA_VERSION,
      happenedOn: on,
      recordedAt,
      actor: ENGINE,
      basis: (due[0] ?? cases[0])?.basis ?? null,
      idempotencyKey: null,
      data,
    },
  ]);
}
