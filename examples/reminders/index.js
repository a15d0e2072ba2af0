// Reminders are events; an outbox hands each to whatever sends mail in your house. Here: the console.
import { bodyName, createEngine, instantAt, legalDate, memoryLog, settableClock } from "@kttt/core";
import { memoryOutbox } from "@kttt/core/log";
import { hcm } from "@kttt/province-hcm";

const log = memoryLog();
const clock = settableClock(instantAt(legalDate("2024-01-15")));
const span = { from: legalDate("2023-04-12"), to: legalDate("2024-12-31") };
const engine = createEngine({ province: hcm, log, clock, span });
await engine.advance();

const outbox = memoryOutbox(log);
async function send(event) {
  if (event.type !== "RemindersDue") return;
  for (const { daysLeft, obligation, to, urgency } of event.data.reminders) {
    if (!obligation.includes("#so-du-lich")) continue;
    const names = to.map((id) => bodyName(hcm, id)).join(", ");
    console.log(`${event.happenedOn} [${urgency}] ${names}: còn ${daysLeft} ngày, ${obligation}`);
  }
}
while ((await outbox.deliver("console", send, { province: hcm.id })) > 0);
