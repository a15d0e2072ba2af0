import { citeConvention } from "../../law/cite.js";
import { earlierOf, laterOf, type LegalDate } from "../../kernel/legal-date.js";
import type { Register } from "../register.js";
import { weakestTrust } from "../../kernel/citation.js";
import type { Province } from "../../province/province.schema.js";
import type { ObligationState } from "../obligation-state.js";
import { departuresOf } from "./departures.js";
import { affectedBy, concerns, destinationOf, movingDay } from "./route.js";
import type { Confirmation, Departure, SuccessionFact, Successions } from "../../plan/succession/succession.js";

const AT_WORK = citeConvention("docs/decisions/0008-successions-and-amendments.md");

/** A departure which has come up: what is to be recorded about it, and on which day. */
export interface DueSuccession {
  readonly on: LegalDate;
  readonly departure: Departure;
  readonly facts: readonly SuccessionFact[];
}

/** The first day on which a departure takes an open duty with it; `null` while there is none. */
function dueDay(departure: Departure, states: readonly ObligationState[]): LegalDate | null {
  return states
    .filter((state) => concerns(departure, state) && destinationOf(departure, state.obligation) !== "stays")
    .map((state) => movingDay(departure, state))
    .reduce<LegalDate | null>((first, day) => (first === null ? day : earlierOf(first, day)), null);
}

/** Whether a departure is confirmed without asking, and by what right. */
function selfConfirmation({ rows }: Departure, acceptUnverified: boolean): Confirmation | null {
  const [first] = rows;
  if (!first) return null;
  const trust = weakestTrust(...rows.map((row) => row.citation.trust));
  if (trust !== "verified" && !acceptUnverified) return null;
  const reason =
    trust === "verified"
      ? "Kế thừa theo văn bản đã kiểm chứng"
      : "Kế thừa theo nguồn chưa kiểm chứng, chấp nhận khi mô phỏng";
  const basis = trust === "verified" ? first.citation : AT_WORK;
  return { routes: {}, rest: null, decision: null, reason, automatic: true, trust, basis };
}

/**
 * The first departure which touches an open duty up to the end of a day and which nobody has been told of; `null` when
 * there is none. It is put to a person, and confirmed at once where its source is verified.
 *
 * @param acceptUnverified confirm the others as well: for a simulation, which marks what rests on it
 */
export function dueSuccession(
  province: Province,
  register: Register,
  upTo: LegalDate,
  acceptUnverified: boolean,
): DueSuccession | null {
  let first: { readonly on: LegalDate; readonly departure: Departure } | null = null;
  for (const [body, departures] of departuresOf(province)) {
    for (const departure of departures) {
      if (departure.on > upTo || register.successions.has(departure.id)) continue;
      const day = dueDay(departure, register.openOf(body));
      if (day === null || day > upTo) continue;
      const on = laterOf(day, departure.on);
      const before = first === null || on < first.on || (on === first.on && departure.id < first.departure.id);
      if (before) first = { on, departure };
    }
  }
  if (first === null) return null;
  const { on, departure } = first;
  const obligations = affectedBy(departure, register.openOf(departure.from));
  const confirmation = selfConfirmation(departure, acceptUnverified);
  return {
    on,
    departure,
    facts: [
      { type: "SuccessionProposed", happenedOn: on, data: { ...departure, obligations } },
      ...(confirmation
        ? [{ type: "SuccessionConfirmed", happenedOn: on, data: { ...departure, ...confirmation } } as const]
        : []),
    ],
  };
}

/** Whether a departure which nobody has been told of takes this duty by a day from one of these bodies, were it with it. */
export function hasNews(
  province: Province,
  successions: Successions,
  state: ObligationState,
  bodies: readonly string[],
  upTo: LegalDate,
): boolean {
  return bodies.some((body) =>
    (departuresOf(province).get(body) ?? []).some(
      (it) => it.on <= upTo && !successions.has(it.id) && dueDay(it, [{ ...state, body }]) !== null,
    ),
  );
}
