import { eventId, type PlacedEvent, type StoredEvent } from "@kttt/core/log";

/** An event as the database gives it. */
export type EventRow = { readonly position: number; readonly content: string };

/** An event as its content says it, with its keys in the order every log gives them. */
export function eventOf(content: string, position: number): StoredEvent {
  const kept = JSON.parse(content) as Omit<PlacedEvent, "id">;
  return {
    id: eventId(kept.stream, kept.version),
    province: kept.province,
    stream: kept.stream,
    version: kept.version,
    type: kept.type,
    schemaVersion: kept.schemaVersion,
    happenedOn: kept.happenedOn,
    recordedAt: kept.recordedAt,
    actor: kept.actor,
    basis: kept.basis,
    idempotencyKey: kept.idempotencyKey,
    ...(kept.command ? { command: kept.command } : {}),
    data: kept.data,
    position,
  };
}
