import { citeConvention } from "../../law/cite.js";
import { type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import { type Citation } from "../../kernel/citation.js";
import type { Province } from "../../province/province.schema.js";
import { type Holding, holderOf } from "../../province/roster/holder.js";
import { rosterOf } from "../../province/roster/roster.js";
import type { FactCatalogue } from "../../rules/fact.js";
import type { Rule } from "../../rules/rule.schema.js";
import { wholeSpan } from "./reporting-rules.js";

/** The value of the fact `scope` for a duty whose part of the body's work is not named. */
export const NO_SCOPE = "none";

/** To whom a duty was given by the document, and which part of that body's work it is. */
export const ROSTER_FACTS: FactCatalogue = {
  "given-to": { type: "string", label: { vi: "cơ quan được giao", en: "the body it was given to" } },
  scope: { type: "string", label: { vi: "lĩnh vực", en: "the part of its work" } },
};

const STILL_THERE: Citation = citeConvention("docs/decisions/0008-successions-and-amendments.md");

/** The same holder over some days. */
interface Stretch {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  readonly holding: Holding;
}

/** The days on which the holder of anything can change: those of successions, and those after a body's last day. */
function turningDays(province: Province): readonly LegalDate[] {
  const ends = [...province.agencies, ...province.groups].flatMap((body) =>
    typeof body.until === "string" ? [shiftDays(body.until, 1)] : [],
  );
  return [...new Set([...province.successions.map((row) => row.on), ...ends])].sort();
}

function sameHolding(a: Holding, b: Holding): boolean {
  return a.kind === b.kind && a.body === b.body && a.chain.length === b.chain.length;
}

function stretchesOf(
  province: Province,
  body: string,
  scope: string | undefined,
  start: LegalDate,
): readonly Stretch[] {
  const days = [start, ...turningDays(province).filter((day) => day > start)];
  const stretches: Stretch[] = [];
  for (const day of days) {
    const holding = holderOf(province, { body, scope, assignedOn: start }, day);
    const last = stretches.at(-1);
    if (last && sameHolding(last.holding, holding)) continue;
    if (last) stretches[stretches.length - 1] = { ...last, to: shiftDays(day, -1) };
    stretches.push({ from: day, to: null, holding });
  }
  return stretches;
}

function outcomeOf(holding: Holding): Rule["event"] {
  switch (holding.kind) {
    case "held":
      return { type: "held-by", params: { body: holding.body } };
    case "open":
      return { type: "successor-open", params: { candidates: holding.question.choices.map((it) => it.id) } };
    case "ended":
      return { type: "no-successor", params: { body: holding.body } };
  }
}

/** The parts of a body's work which any succession that can reach its duties names. */
function scopesFor(province: Province, body: string): readonly (string | undefined)[] {
  const reached = new Set([body]);
  const scopes = new Set<string>();
  for (const id of reached) {
    for (const row of rosterOf(province).leaving.get(id) ?? []) {
      reached.add(row.to);
      if (row.scope !== null) scopes.add(row.scope);
    }
  }
  return [undefined, ...[...scopes].sort()];
}

/**
 * The roster as rules: who holds what was given to a body, on a day. One rule per body, part of its work and holder, for
 * bodies whose work ever moves; what was given to any other body stays with it, and no rule is needed to say so.
 *
 * Duties count as given on the first day of the province's documents.
 */
export function rosterRules(province: Province): readonly Rule[] {
  const start = wholeSpan(province).from;
  const moving = [...province.agencies, ...province.groups].filter(
    (body) => rosterOf(province).leaving.has(body.id) || typeof body.until === "string",
  );
  return moving.flatMap((body) => {
    const from = typeof body.from === "string" && body.from > start ? body.from : start;
    return scopesFor(province, body.id).flatMap((scope) =>
      stretchesOf(province, body.id, scope, from).map((stretch): Rule => ({
        id: `roster/${body.id}/${scope ?? NO_SCOPE}/${stretch.from}`,
        citation: stretch.holding.chain.at(-1)?.citation ?? STILL_THERE,
        group: `roster/${body.id}/${scope ?? NO_SCOPE}`,
        conditions: {
          all: [
            { fact: "given-to", operator: "equal", value: body.id },
            { fact: "scope", operator: "equal", value: scope ?? NO_SCOPE },
            { fact: "judgedOn", operator: "onOrAfter", value: stretch.from },
            ...(stretch.to === null ? [] : [{ fact: "judgedOn", operator: "onOrBefore", value: stretch.to }]),
          ],
        },
        event: outcomeOf(stretch.holding),
      })),
    );
  });
}
