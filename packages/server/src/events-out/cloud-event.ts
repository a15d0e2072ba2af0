import { CORE_VERSION } from "@kttt/core/province";
import type { StoredEvent } from "@kttt/core";

/**
 * An event of the log as a CloudEvent 1.0 (JSON format). Its `time` is the moment of entry; the day of the act, like every
 * legal day, is a plain date inside `data`.
 */
export interface CloudEvent {
  readonly specversion: "1.0";
  /** `<stream>@<version>`: with `source` unique; the same when it is sent again. */
  readonly id: string;
  /** The province in this service: `/provinces/hcm`, after the service's own address where it has one. */
  readonly source: string;
  /** `vn.kttt.` and the event's own type. */
  readonly type: string;
  /** The stream: one duty, case or target. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: "application/json";
  /** Place in the log of the province: rises by one from event to event, also over those which were not for this receiver. */
  readonly sequence: string;
  /** The stream again: what has the same one arrives in its order. */
  readonly partitionkey: string;
  readonly data: {
    readonly happenedOn: string;
    readonly schemaVersion: number;
    readonly version: number;
    readonly position: number;
    readonly province: string;
    readonly actor: StoredEvent["actor"];
    readonly basis: StoredEvent["basis"];
    readonly facts: unknown;
  };
}

export interface CloudEventOptions {
  /** The address of this service, before `/provinces/…`. Defaults to none. */
  readonly publicUrl?: string | undefined;
}

export const TYPE_PREFIX = "vn.kttt.";

/** The media type of one CloudEvent. */
export const CLOUD_EVENT_TYPE = "application/cloudevents+json; charset=utf-8";
export const SENT_BY = `kttt/${CORE_VERSION}`;

/** Wraps an event of the log; the same event gives the same text. */
export function cloudEvent(event: StoredEvent, { publicUrl }: CloudEventOptions = {}): CloudEvent {
  const { actor, basis, data, happenedOn, id, position, province, recordedAt, schemaVersion, stream, type, version } =
    event;
  return {
    specversion: "1.0",
    id,
    source: `${publicUrl?.replace(/\/+$/, "") ?? ""}/provinces/${encodeURIComponent(province)}`,
    type: `${TYPE_PREFIX}${type}`,
    subject: stream,
    time: recordedAt,
    datacontenttype: "application/json",
    sequence: String(position),
    partitionkey: stream,
    data: { happenedOn, schemaVersion, version, position, province, actor, basis, facts: data },
  };
}
