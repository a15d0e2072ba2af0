import { caseRegister, type LegalDate, type Register, registerAsOf, type StoredEvent } from "@kttt/core";
import { type CaseLine, type CaseState } from "@kttt/core/cooperative";
import { dayOption, type Office } from "./office.js";
import type { Invocation } from "./command.js";

/** Everything of an office on one day. */
export interface Standing {
  readonly asOf: LegalDate;
  readonly register: Register;
  readonly cases: ReadonlyMap<string, CaseState>;
  readonly caseLines: readonly CaseLine[];
}

/** Every event of the office's log. */
export async function eventsOf({ engine }: Office): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await engine.log.readAll({ after: events.at(-1)?.position ?? 0, province: engine.province.id });
    if (page.length === 0) return events;
    events.push(...page);
  }
}

/** The office on the day of `--as-of`, or today. @throws KtttError for a day before its log or after today */
export async function standingOf(invocation: Invocation, office: Office): Promise<Standing> {
  const day = dayOption(invocation, "as-of");
  const now = await office.engine.register();
  const register = day === undefined ? now : registerAsOf(now, await eventsOf(office), day);
  const cases = new Map<string, CaseState>();
  return { asOf: register.asOf, register, cases, caseLines: caseRegister([...cases.values()], register.asOf) };
}
