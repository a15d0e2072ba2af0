import {
  type Citation,
  type Language,
  legalDayOf,
  type Province,
  renderCitation,
  roleLabel,
  type StoredEvent,
} from "@kttt/core";
import { eventWord } from "@kttt/office/tables";
import type { EventItem } from "../operations/single.js";
import { named } from "./duty-item.js";

/** A citation in words; `null` stays. */
export function basisWords(basis: Citation | null | undefined, language: Language): string | null {
  return basis ? renderCitation(basis, language) : null;
}

/** An event with its words. */
export function eventItem(event: StoredEvent, province: Province, language: Language): EventItem {
  const { actor, basis, data, happenedOn, id, position, recordedAt, stream, type, version } = event;
  const who = actor.role === "engine" ? roleLabel("engine", language) : named(province, actor.agency, language).name;
  return {
    ...{ id, position, stream, version, type, happenedOn, recordedAt },
    label: eventWord(type, language),
    enteredLater: legalDayOf(recordedAt) > happenedOn,
    agency: { id: actor.agency, name: who },
    person: actor.person,
    role: { id: actor.role, label: roleLabel(actor.role, language) },
    onBehalfOf: actor.onBehalfOf ?? null,
    basis: basisWords(basis, language),
    data: data as Record<string, unknown>,
  };
}
