import type { z } from "zod";
import type { CaseFact } from "../cooperative/case.events.js";
import type { Citation } from "../kernel/citation.js";
import type { Instant } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { Actor } from "../log/actor.js";
import type { NewEvent } from "../log/event.js";
import type { StreamWrite } from "../log/event-log.js";
import type { ObligationFact } from "../obligation/obligation.events.js";
import type { Obligation } from "../plan/obligation.js";
import type { PlanFact } from "../plan/plan.events.js";
import type { Successions } from "../plan/succession/succession.js";
import { basisOfMove } from "../obligation/succession/route.js";
import type { TargetFact } from "../target/target.events.js";
import type { Entitled } from "./authority.js";
import type { Answer } from "../log/command.js";
import type { Command } from "./commands.js";
import { PRESENT_VERSIONS } from "./present-events.js";
import type { World } from "./world.js";

/** The moment of entry and its legal day. */
export interface Moment {
  readonly recordedAt: Instant;
  readonly today: LegalDate;
}

/** A world brought up to today for one command, and what time brought on the way: not stored yet. */
export interface Prepared<State> {
  readonly world: World;
  /** What the command is about, up to date. */
  readonly state: State;
  readonly due: readonly StreamWrite[];
}

/** What the streams of one kind say, may be told, and are brought by time. */
export interface Family<Sent extends Command = Command, State = unknown> {
  /** The commands it takes, by their `type`. */
  readonly commands: readonly Sent["type"][];
  /** Of a command which several families take, whether this one is about it. Defaults to all. */
  takes?(command: Sent): boolean;
  /** Reads its commands, answers aside: these have one schema for all families. `null` where it takes answers only. */
  readonly schema: z.ZodType<Exclude<Sent, Answer>, unknown> | null;
  /**
   * Commands which can be sent again and again about one thing: refused where its stream holds `most` events, which no work of an
   * office comes to. What ends it or hands it on is not among them, nor is what time brings.
   */
  readonly repeatable?: { readonly commands: readonly Sent["type"][]; readonly most: number };
  /** What a command is about, by its id, for the operator's log. */
  about(command: Sent): string;
  /** Brings what the command is about up to today. @throws KtttError when there is no such thing */
  prepare(command: Sent, world: World, moment: Moment): Prepared<State>;
  /** The streams a command is about: by them a key of an older log is told from another command's. */
  streams(command: Sent, prepared: Prepared<State>): readonly string[];
  /** Who may give the command, in which capacities, and on what basis. */
  entitled(command: Sent, prepared: Prepared<State>): readonly Entitled[];
  /** What the command leads to; pure. @throws KtttError with every reason when it is refused */
  decide(command: Sent, prepared: Prepared<State>, author: Author): readonly StreamWrite[];
}

/** What all events of one command say beside their facts. */
export interface Author extends Moment {
  readonly actor: Actor;
  /** What the command rests on: what it says itself, or else what entitles its sender. */
  readonly basis: Citation | null;
}

/** The library itself, as the author of what time brings. */
export const ENGINE: Actor = { agency: "engine", person: null, role: "engine" };

/** A fact of any family. */
export type Fact = ObligationFact | PlanFact | TargetFact | CaseFact;

/** A fact with its author becomes an event. */
export function eventOf(
  { data, happenedOn, type }: Fact,
  { actor, basis, recordedAt }: Omit<Author, "today">,
): NewEvent {
  const schemaVersion = PRESENT_VERSIONS[type];
  return { type, schemaVersion, happenedOn, recordedAt, actor, basis, idempotencyKey: null, data };
}

/** Events for the end of a stream as the world knows it. */
export function writeOf(world: World, stream: string, events: readonly NewEvent[]): StreamWrite {
  return { province: world.province.id, stream, expectedVersion: world.versionOf(stream), events };
}

/** Time's own events name the engine, but assigning is the issuer's act; a move rests on what confirmed the succession. */
export function dueEvent(
  fact: ObligationFact,
  obligation: Obligation,
  recordedAt: Instant,
  successions: Successions,
): NewEvent {
  const actor: Actor =
    fact.type === "ObligationAssigned" ? { agency: obligation.issuer, person: null, role: "issuer" } : ENGINE;
  const moved = fact.type === "Reassigned" ? fact.data.succession : undefined;
  const basis = (moved && basisOfMove(successions, obligation, moved.id)) ?? obligation.basis;
  return eventOf(fact, { actor, basis, recordedAt });
}
