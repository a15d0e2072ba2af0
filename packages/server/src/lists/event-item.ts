import {
  type Citation,
  type Language,
  legalDayOf,
  type Province,
  renderCitation,
  roleLabel,
  type StoredEvent,
} from "@kttt/core";
import { type CaseEventData, flowOf } from "@kttt/core/cooperative";
import { eventWord } from "@kttt/office/tables";
import type { EventItem } from "../operations/single.js";
import { named } from "./duty-item.js";

/** A citation in words; `null` stays. */
export function basisWords(basis: Citation | null | undefined, language: Language): string | null {
  return basis ? renderCitation(basis, language) : null;
}

/** What happened, in words: an act of a case is called as its flow calls it. */
function labelOf({ data, type }: StoredEvent, language: Language): string {
  if (type !== "ActRecorded") return eventWord(type, language);
  const { act, flow, from, to } = data as CaseEventData["ActRecorded"];
  const rows = flowOf(flow)?.steps.transitions.filter((it) => it.event === act) ?? [];
  const row = rows.find((it) => it.from === from && it.to === to) ?? rows[0];
  return row?.meta.label[language] ?? eventWord(type, language);
}

/** An event with its words. */
export function eventItem(event: StoredEvent, province: Province, language: Language): EventItem {
  const { actor, basis, data, happenedOn, id, position, recordedAt, stream, type, version } = event;
  const who = actor.role === "engine" ? roleLabel("engine", language) : named(province, actor.agency, language).name;
  return {
    ...{ id, position, stream, version, type, happenedOn, recordedAt },
    label: labelOf(event, language),
    enteredLater: legalDayOf(recordedAt) > happenedOn,
    agency: { id: actor.agency, name: who },
    person: actor.person,
    role: { id: actor.role, label: roleLabel(actor.role, language) },
    onBehalfOf: actor.onBehalfOf ?? null,
    basis: basisWords(basis, language),
    data: data as Record<string, unknown>,
  };
}
