import type { Register, StoredEvent } from "@kttt/core";

/** The bodies whose own affair an event is: whoever holds the obligation, or held it with others. Of all else only the province hears. */
export function concerns(event: StoredEvent, register: Register): readonly string[] {
  const prefix = `${event.province}/obligation/`;
  if (!event.stream.startsWith(prefix)) return [];
  const state = register.obligations.get(event.stream.slice(prefix.length));
  return state ? [state.body, ...(state.obligation.jointWith ?? [])] : [];
}
