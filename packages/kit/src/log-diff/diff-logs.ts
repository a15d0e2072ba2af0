import type { Bilingual } from "@kttt/core/errors";
import { canonicalJson, type StoredEvent } from "@kttt/core/log";

/** Where two logs part, told in words. */
export interface LogDifference {
  /** Stream and place in the stream, from 1. */
  readonly stream: string;
  readonly version: number;
  readonly kind: "missing" | "added" | "changed";
  readonly text: Bilingual;
}

/** What is compared: all that an event says, not where it stands in the whole log or when it was entered. */
function meaning({ actor, basis, data, happenedOn, type }: StoredEvent): Readonly<Record<string, unknown>> {
  return { type, happenedOn, actor, basis, data };
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : canonicalJson(value === undefined ? null : value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The fields in which two values differ, by their way: `data.lastDay`. */
function fieldsApart(a: unknown, b: unknown, path = ""): readonly { path: string; a: unknown; b: unknown }[] {
  if (canonicalJson(a ?? null) === canonicalJson(b ?? null)) return [];
  const isObject = (it: unknown): it is Readonly<Record<string, unknown>> =>
    typeof it === "object" && it !== null && !Array.isArray(it);
  if (!isObject(a) || !isObject(b)) return [{ path, a, b }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    fieldsApart(a[key], b[key], path === "" ? key : `${path}.${key}`),
  );
}

function byStream(events: readonly StoredEvent[]): ReadonlyMap<string, readonly StoredEvent[]> {
  const streams = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const stream = streams.get(event.stream);
    if (stream) stream.push(event);
    else streams.set(event.stream, [event]);
  }
  return streams;
}

function told(event: StoredEvent): Bilingual {
  const who = event.actor.agency;
  return {
    vi: `${event.type} ngày ${event.happenedOn} (${who})`,
    en: `${event.type} on ${event.happenedOn} (${who})`,
  };
}

/**
 * How a second log departs from a first one, stream by stream in the order of the logs: events which are missing, added or
 * say something else, each explained in words. Positions, recording times and event ids are not compared. Empty when both
 * tell the same.
 */
export function diffLogs(first: readonly StoredEvent[], second: readonly StoredEvent[]): readonly LogDifference[] {
  const [one, other] = [byStream(first), byStream(second)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((stream): LogDifference[] => {
    const [had, has] = [one.get(stream) ?? [], other.get(stream) ?? []];
    return Array.from({ length: Math.max(had.length, has.length) }, (_, at): LogDifference[] => {
      const [a, b] = [had[at], has[at]];
      const place = { stream, version: at + 1 };
      if (a && b) {
        const apart = fieldsApart(meaning(a), meaning(b));
        if (apart.length === 0) return [];
        const fields = apart.map((it) => `${it.path}: ${shown(it.a)} → ${shown(it.b)}`).join("; ");
        const { en, vi } = told(a);
        return [
          { ...place, kind: "changed", text: { vi: `${vi}: khác ở ${fields}`, en: `${en}: differs in ${fields}` } },
        ];
      }
      const only = a ?? b;
      if (!only) return [];
      const { en, vi } = told(only);
      return a
        ? [{ ...place, kind: "missing", text: { vi: `sổ sau không có ${vi}`, en: `the second log has no ${en}` } }]
        : [{ ...place, kind: "added", text: { vi: `sổ sau có thêm ${vi}`, en: `the second log also has ${en}` } }];
    }).flat();
  });
}
