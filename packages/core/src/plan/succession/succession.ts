import type { LegalDate } from "../../kernel/legal-date.js";
import type { Citation, Trust } from "../../kernel/citation.js";
import type { Attachment } from "../../log/command.js";
import type { Succession } from "../../province/province.schema.js";

/** What leaves one body on one day, as the roster has it (kế thừa): the unit which a person confirms. */
export interface Departure {
  /** `<body>@<day>` */
  readonly id: string;
  readonly from: string;
  /** First day of the successors. */
  readonly on: LegalDate;
  /** The body is no longer there on that day. */
  readonly ended: boolean;
  /** Who takes over what; none where the body ceased and no source names a successor. */
  readonly rows: readonly Succession[];
}

/** An open duty touched by a departure, and where it goes; `null` where nothing says so. */
export interface AffectedDuty {
  readonly obligation: string;
  readonly to: string | null;
}

/** What a person, or a verified source, has said about a departure. */
export interface Confirmation {
  /** Bodies for duties whose part is not known, or which go elsewhere than the roster says: by obligation. */
  readonly routes: Readonly<Record<string, string>>;
  /** Where every duty goes of which nothing says where; `null` leaves them open. */
  readonly rest: string | null;
  /** Number of the decision; `null` where the library confirmed by itself. */
  readonly decision: string | null;
  readonly reason: string;
  /** Nobody confirmed it: its source is verified, or the run was told to take unverified sources as they are. */
  readonly automatic: boolean;
  /** What the move is worth: the weakest source where it confirmed itself, else the decision's. */
  readonly trust: Trust;
  readonly basis: Citation;
}

/** A departure at work: the fold of what the log says about it. */
export interface SuccessionState extends Departure {
  readonly status: "proposed" | "confirmed" | "rejected";
  /** When it was put to a person; `null` where it was confirmed without being asked about. */
  readonly proposedOn: LegalDate | null;
  readonly confirmation: Confirmation | null;
}

/** By departure id. */
export type Successions = ReadonlyMap<string, SuccessionState>;

export const NO_SUCCESSIONS: Successions = new Map();

/** What can have happened to a departure. */
export interface SuccessionEventData {
  /** Put to a person, with everything it touched on the day it came up. */
  SuccessionProposed: Departure & { readonly obligations: readonly AffectedDuty[] };
  SuccessionConfirmed: Departure & Confirmation & { readonly attachments?: readonly Attachment[] };
  /** A person says that the roster is wrong here: nothing moves, and it is not asked again. */
  SuccessionRejected: {
    readonly id: string;
    readonly reason: string;
    readonly attachments?: readonly Attachment[];
  };
}

export type SuccessionFact = {
  [Type in keyof SuccessionEventData]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: SuccessionEventData[Type];
  };
}[keyof SuccessionEventData];

function departureOf({ id, from, on, ended, rows }: Departure): Departure {
  return { id, from, on, ended, rows };
}

function confirmed(before: SuccessionState | undefined, data: Departure & Confirmation): SuccessionState {
  const { automatic, basis, decision, reason, rest, routes, trust } = data;
  const earlier = before?.confirmation ?? null;
  return {
    ...departureOf(data),
    status: "confirmed",
    proposedOn: before?.proposedOn ?? null,
    confirmation: {
      routes: { ...earlier?.routes, ...routes },
      rest: rest ?? earlier?.rest ?? null,
      decision,
      reason,
      automatic,
      trust,
      basis,
    },
  };
}

/** Folds one event. A second confirmation adds to the first: it says where the duties go which that one left open. */
export function evolveSuccessions(successions: Successions, fact: SuccessionFact): Successions {
  const next = new Map(successions);
  const before = next.get(fact.data.id);
  switch (fact.type) {
    case "SuccessionProposed":
      next.set(fact.data.id, {
        ...departureOf(fact.data),
        status: "proposed",
        proposedOn: fact.happenedOn,
        confirmation: null,
      });
      break;
    case "SuccessionConfirmed":
      next.set(fact.data.id, confirmed(before, fact.data));
      break;
    case "SuccessionRejected":
      if (before) next.set(fact.data.id, { ...before, status: "rejected" });
      break;
  }
  return next;
}
