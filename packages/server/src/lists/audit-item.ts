import type { Language, StoredEvent } from "@kttt/core";
import { cooperativeName } from "@kttt/core/cooperative";
import { streamName } from "@kttt/core/log";
import { periodName } from "@kttt/core/plan";
import type { AuditItem } from "../operations/programme.js";
import type { Standing } from "../standing.js";
import { named } from "./duty-item.js";
import { eventItem } from "./event-item.js";

/** What an entry is about: the duty or the case whose stream it stands in. */
function aboutOf({ stream }: StoredEvent, { cases, register }: Standing, language: Language): AuditItem["about"] {
  const { id, kind } = streamName(stream);
  const duty = kind === "obligation" ? register.obligations.get(id)?.obligation : undefined;
  if (duty) {
    const period = duty.occurrence === "once" ? "" : ` (${periodName(duty.occurrence, language)})`;
    return { kind: "duty", id, title: `${duty.text}${period}` };
  }
  const found = kind === "case" ? cases.get(id) : undefined;
  if (found) return { kind: "case", id, title: cooperativeName(found.cooperative.ref, language) };
  return { kind: "other", id, title: id === "" ? stream : id };
}

/** An entry by hand with its words. */
export function auditItem(event: StoredEvent, standing: Standing, language: Language): AuditItem {
  return { ...eventItem(event, standing.province, language), about: aboutOf(event, standing, language) };
}

/** What a search for an entry looks at: what it is about, who recorded it, and its stream. */
export function auditText(event: StoredEvent, standing: Standing, language: Language): string {
  const who = named(standing.province, event.actor.agency, language).name;
  return `${event.stream} ${aboutOf(event, standing, language).title} ${who}`;
}
