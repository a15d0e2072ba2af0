import { simulationProblem } from "./errors.js";
import { type Instant, instantAt } from "../kernel/instant.js";
import {
  civilDate,
  earlierOf,
  laterOf,
  type LegalDate,
  type Span,
  shiftDays,
  span as spanOf,
} from "../kernel/legal-date.js";
import { createEngine, type Engine } from "../engine/engine.js";
import { settableClock } from "../log/clock.js";
import type { StoredEvent } from "../log/event.js";
import { memoryLog } from "../log/memory-log.js";
import type { Register } from "../obligation/register.js";
import { KtttError } from "../kernel/problem.js";
import type { AmendCommand } from "../plan/amendment/plan-change.schema.js";
import type { RequestCommand } from "../plan/request-duty.js";
import { expandPlan, knownOn } from "../plan/expand-plan.js";
import type { Province } from "../province/province.schema.js";
import { bodyOf, hasEnded } from "../province/roster/roster.js";
import { registerAsOf } from "../view/as-of.js";
import { requireBody } from "../view/body-name.js";
import type { Behaviours } from "./behaviour.js";
import { type ScriptedAct, scriptActs } from "./script-acts.js";

/**
 * What is brought in from before the first day.
 *
 * - `none`: duties due before it stay outside the run and are only counted
 * - `open`: everything assigned since the documents' dates comes in as nobody has touched it
 * - a log: the run goes on from there
 */
export type CarryIn = "none" | "open" | readonly StoredEvent[];

export interface SimulationOptions {
  readonly province: Province;
  readonly from: LegalDate;
  /** The last day of the run. One closing sweep follows on the day after. */
  readonly to: LegalDate;
  readonly carryIn?: CarryIn;
  /** Defaults to `punctual` for all. */
  readonly behaviour?: Behaviours;
  /** The same seed gives the same log, byte for byte. Defaults to 1. */
  readonly seed?: number;
  /**
   * Follow successions whose source is not verified: every output then marks what rests on one. Otherwise they wait
   * for a person, and the duties of a body which ceased lie still.
   */
  readonly acceptUnverified?: boolean;
  /**
   * Decisions which change the plan while it runs, each entered in the morning of its day; one of before the run on its
   * first day. What a body has not begun yet goes by the new day. See `officeDay`.
   */
  readonly amendments?: readonly AmendCommand[];
  /** Requests for what is owed on demand, entered in the same way. */
  readonly requests?: readonly RequestCommand[];
}

/** A finished run. All reports in it are invented and say `synthetic`. */
export interface Simulated {
  readonly span: Span;
  /** The day of the closing sweep, the day after the span: what fell due on the last day is marked then. */
  readonly closedOn: LegalDate;
  readonly seed: number;
  readonly events: readonly StoredEvent[];
  /** Where everything stands on {@link closedOn}. */
  readonly register: Register;
  /** Where everything stood at the end of a day of the run. @throws KtttError `view/before-log`, `view/after-register` */
  asOf(day: LegalDate): Register;
  /** Obligations due before the run, left outside it by `carryIn: "none"`. */
  readonly outside: number;
}

/** A run under way: to be moved on, with commands of one's own in between. */
export interface Simulation {
  readonly engine: Engine;
  /** Plays everything up to the end of a day. @throws KtttError `simulation/backwards`, `simulation/beyond-end` */
  advanceTo(day: LegalDate): Promise<void>;
  /** Plays the rest, sweeps once on the day after, and gives the result. */
  finish(): Promise<Simulated>;
}

/** When in the day the bodies work; time's own events come at its beginning. */
const OFFICE_HOUR = 9;

/** Obligations whose last day came before the run. */
function countOutside(province: Province, from: LegalDate): number {
  const earliest = province.documents.map((document) => knownOn(document)).sort()[0];
  if (earliest === undefined || earliest >= from) return 0;
  const before = expandPlan(province, { from: earliest, to: shiftDays(from, -1) });
  return before.obligations.filter((it) => {
    const last = it.lastDay ?? it.closesOn;
    return last !== null && last < from;
  }).length;
}

/**
 * Begins a run of a province's plan over a span with bodies that behave as said.
 *
 * @throws KtttError `calendar/empty-span` when `from` is after `to`, `roster/unknown-body` for a behaviour of nobody
 */
export function startSimulation(options: SimulationOptions): Simulation {
  const { province, carryIn = "none", seed = 1 } = options;
  const behaviours: Behaviours = options.behaviour ?? { default: "punctual" };
  const run = spanOf(options.from, options.to);
  for (const body of Object.keys(behaviours.bodies ?? {})) requireBody(province, body, ["behaviour", "bodies", body]);
  const earliest = province.documents.map((document) => knownOn(document)).sort()[0] ?? run.from;
  const span: Span = carryIn === "none" ? run : { from: earliest < run.from ? earliest : run.from, to: run.to };
  const log = memoryLog(typeof carryIn === "string" ? [] : carryIn);
  const clock = settableClock(instantAt(run.from));
  const engine = createEngine({ province, log, clock, span, acceptUnverified: options.acceptUnverified ?? false });
  const agenda = new Map<LegalDate, ScriptedAct[]>();
  const scripted = new Map<string, LegalDate | null>();
  const orders = [...(options.amendments ?? []), ...(options.requests ?? [])].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  let amended = false;
  let scriptedPlan = 0;
  let now = run.from;

  /**
   * Newly assigned obligations get their script, and those to which a decision gave another day a new one; what would have
   * been done before the run is done on its first day.
   */
  function script(register: Register): void {
    if (register.obligations.size === scripted.size && !amended) return;
    // What stood there before can only have another day when the plan has changed: else the new ones alone are looked at.
    const known = amended || register.planVersion !== scriptedPlan ? 0 : scripted.size;
    amended = false;
    scriptedPlan = register.planVersion;
    let at = 0;
    for (const [id, state] of register.obligations) {
      if ((at += 1) <= known) continue;
      const { lastDay } = state.obligation;
      if (scripted.get(id) === lastDay) continue;
      if (scripted.has(id)) {
        if (state.firstReportOn !== null) continue;
        for (const [day, acts] of agenda)
          agenda.set(
            day,
            acts.filter((act) => act.obligation !== id),
          );
      }
      scripted.set(id, lastDay);
      for (const act of scriptActs(state.obligation, behaviours, seed)) {
        const on = laterOf(act.on, now);
        const acts = agenda.get(on);
        if (acts) acts.push(act);
        else agenda.set(on, [act]);
      }
    }
  }

  function nextActDay(after: LegalDate): LegalDate | null {
    let first: LegalDate | null = null;
    for (const day of agenda.keys()) if (day >= after && (first === null || day < first)) first = day;
    const [order] = orders;
    return order === undefined ? first : laterOf(after, first === null ? order.on : earlierOf(first, order.on));
  }

  /** Time only goes on, also where a command of one's own was given earlier on the same day. */
  function setClock(moment: Instant): void {
    if (moment > clock.now()) clock.set(moment);
  }

  async function playDay(day: LegalDate): Promise<void> {
    now = day;
    setClock(instantAt(day));
    await engine.advance();
    while (orders[0] !== undefined && orders[0].on <= day) {
      const command = orders.shift();
      if (command) await engine.execute(command);
      amended = true;
    }
    if (amended) await engine.advance();
    const register = await engine.register();
    script(register);
    const acts = agenda.get(day) ?? [];
    agenda.delete(day);
    setClock(instantAt(day, OFFICE_HOUR));
    for (const act of acts) {
      const { obligations, successions } = await engine.register();
      const state = obligations.get(act.obligation);
      const command = state ? act.command(state, day, successions) : null;
      // A body which is no longer there writes no reports and accepts none.
      if (command && !hasEnded(bodyOf(province, command.actor.agency), day)) await engine.execute(command);
    }
  }

  async function advanceTo(day: LegalDate): Promise<void> {
    if (day < now) throw new KtttError(simulationProblem("simulation/backwards", [], { to: day, now }));
    if (day > run.to) throw new KtttError(simulationProblem("simulation/beyond-end", [], { to: day, end: run.to }));
    for (;;) {
      const due = await engine.nextDueDay();
      const act = nextActDay(now);
      const next = laterOf(now, due === null ? (act ?? shiftDays(day, 1)) : act === null || due < act ? due : act);
      if (next > day) break;
      await playDay(next);
    }
    now = day;
    setClock(instantAt(now, OFFICE_HOUR));
  }

  return {
    engine,
    advanceTo,
    async finish() {
      await advanceTo(run.to);
      const closedOn = shiftDays(run.to, 1);
      setClock(instantAt(closedOn));
      await engine.advance();
      const register = await engine.register();
      const events: StoredEvent[] = [];
      for (;;) {
        const page = await log.readAll({ after: events.at(-1)?.position ?? 0 });
        if (page.length === 0) break;
        events.push(...page);
      }
      const asOf = (day: LegalDate) => registerAsOf(register, events, day);
      let outside: number | null = carryIn === "none" ? null : 0;
      return {
        ...{ span: run, closedOn, seed, events, register, asOf },
        /** Counted when it is read: it expands the plan of all years before the run. */
        get outside() {
          outside ??= countOutside(province, run.from);
          return outside;
        },
      };
    },
  };
}

/** Runs a province's plan over a span from beginning to end. */
export function simulate(options: SimulationOptions): Promise<Simulated> {
  return startSimulation(options).finish();
}

/** Runs one calendar year. */
export function simulateYear(
  options: Omit<SimulationOptions, "from" | "to"> & { readonly year: number },
): Promise<Simulated> {
  const { year, ...rest } = options;
  return simulate({ ...rest, from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) });
}
