import type { Actor } from "../../log/actor.js";
import { instantAt } from "../../kernel/instant.js";
import { type LegalDate, legalDate, span } from "../../kernel/legal-date.js";
import type { Authority } from "../../engine/authority.js";
import { settableClock } from "../../log/clock.js";
import { createEngine } from "../../engine/engine.js";
import type { StoredEvent } from "../../log/event.js";
import type { EventLog } from "../../log/event-log.js";
import { memoryLog } from "../../log/memory-log.js";
import type { Command } from "../../engine/commands.js";
import type { Answer } from "../../log/command.js";
import { defineProvince } from "../../province/define-province.js";
import type { Province, ProvinceInput } from "../../province/province.schema.js";
import { agency, provinceOf, type succession } from "../../province/roster/roster.fixture.js";

type Task = ProvinceInput["tasks"][number];

export const DOCUMENT = "kh-1-2023";
export const ISSUER: Actor = { agency: "ubnd", person: "p-1", role: "issuer" };

/** For tests: a task of the plan; without a day by default. */
export function task(place: string, lead: string, rest: Partial<Task> = {}): Task {
  return {
    id: `${DOCUMENT}/${place}`,
    document: DOCUMENT,
    origin: "annex",
    section: { numeral: "I", title: "Nhiệm vụ" },
    number: null,
    text: `Việc ${place}`,
    leads: [lead],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [1] },
    ...rest,
  };
}

/** For tests: a plan of `ubnd`, watched over by `so-khdt`, from 01/01/2023 to 31/12/2030. */
export function planOf(
  agencies: readonly ReturnType<typeof agency>[],
  successions: readonly ReturnType<typeof succession>[],
  tasks: readonly Task[],
): Province {
  const base = provinceOf([agency("ubnd"), ...agencies], successions);
  const monitor = agencies.some((it) => it.id === "so-khdt") ? "so-khdt" : "ubnd";
  return defineProvince({
    ...base,
    documents: base.documents.map((it) => ({ ...it, basis: [...it.basis], monitor })),
    tasks: [...tasks],
  });
}

/** For tests: a plan at work over 2023 to 2026, and what a test asks of it. */
export function atWork(
  province: Province,
  options: { readonly acceptUnverified?: boolean; readonly authority?: Authority; readonly log?: EventLog } = {},
) {
  const log = options.log ?? memoryLog();
  const clock = settableClock(instantAt(legalDate("2023-01-01")));
  const engine = createEngine({
    ...options,
    province,
    log,
    clock,
    span: span(legalDate("2023-01-01"), legalDate("2026-12-31")),
  });
  const setDay = (day: LegalDate) => clock.set(instantAt(day, 9));
  return {
    engine,
    /** Brings everything up to the end of a day. */
    async advance(day: string) {
      setDay(legalDate(day));
      return engine.advance();
    },
    /** Gives a command on the day it is dated, or on a later one. */
    execute(command: Command, day: string = command.on) {
      setDay(legalDate(day));
      return engine.execute(command);
    },
    async state(place: string, body: string, occurrence = "once") {
      const found = (await engine.register()).obligations.get(`${DOCUMENT}/${place}@${occurrence}#${body}`);
      if (!found) throw new Error(`${place} of ${body} is not assigned`);
      return found;
    },
    /** Everything in the log by stream: what happened on which day, without when it was entered. */
    async streams() {
      const streams: Record<string, unknown[]> = {};
      for (let after = 0; ;) {
        const page: readonly StoredEvent[] = await log.readAll({ after });
        const last = page.at(-1);
        if (!last) return streams;
        after = last.position;
        for (const { stream, type, happenedOn, data, actor, basis } of page) {
          (streams[stream] ??= []).push({ type, happenedOn, data, actor, basis });
        }
      }
    },
  };
}

/** For tests: the issuer says that the roster is wrong about a succession. */
export function reject(succession_: string, on: string): Answer {
  return {
    type: "answer",
    question: `succession:${succession_}`,
    choice: "reject",
    reason: "Danh mục ghi sai",
    on: legalDate(on),
    actor: ISSUER,
  };
}

/** For tests: the issuer confirms a succession on a day. */
export function confirm(
  succession_: string,
  on: string,
  rest: { readonly routes?: Record<string, string>; readonly rest?: string } = {},
): Answer {
  return {
    type: "answer",
    question: `succession:${succession_}`,
    choice: "confirm",
    decision: "Quyết định 99/QĐ-UBND",
    reason: "Sắp xếp tổ chức bộ máy",
    on: legalDate(on),
    actor: ISSUER,
    ...rest,
  };
}
