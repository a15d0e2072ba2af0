import { createRegister, type StoredEvent } from "@kttt/core";
import { toPresentEvent } from "@kttt/core/log";

/** What a log comes to, in the few words which must stay the same whatever becomes of the library inside. */
export function corpusSummary(events: readonly StoredEvent[]): object {
  const register = createRegister("tinh-thu");
  for (const event of events) register.apply(toPresentEvent(event));
  return {
    obligations: Object.fromEntries(
      [...register.obligations].map(
        ([id, { body, completedOn, lastDay, late, reportedOn, returns, status, wasOverdue }]) => [
          id,
          { body, completedOn, lastDay, late, reportedOn, returns, status, wasOverdue },
        ],
      ),
    ),
    answered: [...register.questions.values()].filter((it) => it.answeredOn !== null).map((it) => it.question.id),
    position: register.position,
  };
}
