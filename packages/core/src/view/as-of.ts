import type { LegalDate } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import { eventsAsOf } from "../log/as-of.js";
import type { StoredEvent } from "../log/event.js";
import { createRegister, type Register } from "../obligation/register.js";
import { viewProblem } from "./errors.js";

/**
 * The register as it stood at the end of a day: what had happened by then, whenever it was entered. Every view of it gives
 * the truth of that day and of no other.
 *
 * @param register the register of the same log on its latest day
 * @param events the whole log, in its order
 * @throws KtttError `view/before-log` before the plan was put to work, `view/after-register` after the register's own day
 */
export function registerAsOf(register: Register, events: readonly StoredEvent[], day: LegalDate): Register {
  const own = events.filter((it) => it.province === register.province);
  const from = own.find((it) => it.type === "PlanOpened")?.happenedOn ?? register.asOf;
  if (day < from) throw new KtttError(viewProblem("view/before-log", ["asOf"], { day, from }));
  if (day > register.asOf) {
    throw new KtttError(viewProblem("view/after-register", ["asOf"], { day, asOf: register.asOf }));
  }
  const then = createRegister(register.province);
  for (const event of eventsAsOf(own, { happenedBy: day })) then.apply(event);
  then.reach(day);
  return then;
}
