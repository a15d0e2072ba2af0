import { citeConvention } from "../law/cite.js";
import type { Instant } from "../kernel/instant.js";
import { type RemindersDueData, reminderStream } from "../obligation/reminder/reminder-index.js";
import { ENGINE, type EngineContext } from "./engine-context.js";
import type { StreamWrite } from "../log/event-log.js";
import type { NewEvent } from "../log/event.js";
import type { Register } from "../obligation/register.js";

/** The version of the shape of a day's reminders as written today. */
const REMINDERS_SCHEMA_VERSION = 1;

/** The reminders of the first day on which anybody is to be reminded, as one event. */
export function reminderWrite(context: EngineContext, register: Register, recordedAt: Instant): StreamWrite {
  const { province, reminders } = context;
  const due = reminders.next((id) => register.obligations.get(id), register.successions);
  const on = reminders.nextDay();
  if (on === null) throw new TypeError("nobody is to be reminded");
  const data: RemindersDueData = {
    reminders: due.map(({ daysLeft, obligation, rule, to, urgency }) => ({ obligation, rule, to, urgency, daysLeft })),
  };
  const event: NewEvent = {
    type: "RemindersDue",
    schemaVersion: REMINDERS_SCHEMA_VERSION,
    happenedOn: on,
    recordedAt,
    actor: ENGINE,
    basis: due[0]?.basis ?? citeConvention("docs/decisions/0009-reminders.md"),
    idempotencyKey: null,
    data,
  };
  return context.write(reminderStream(province.id), reminders.version, [event]);
}
