import type { Span } from "../../kernel/legal-date.js";
import { documentSpan, expandPlan } from "../expand-plan.js";
import type { Obligation } from "../obligation.js";
import type { Province } from "../../province/province.schema.js";
import type { FactCatalogue } from "../../rules/fact.js";
import type { Rule } from "../../rules/rule.schema.js";

/** Whose reports are asked about. */
export const REPORTING_FACTS: FactCatalogue = {
  body: { type: "string", label: { vi: "cơ quan", en: "the body" } },
};

/** The whole time the province's documents cover. */
export function wholeSpan(province: Province): Span {
  const spans = province.documents.map(documentSpan);
  const from = spans.map((it) => it.from).sort()[0];
  const to = spans
    .map((it) => it.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) throw new TypeError("a province has at least one document");
  return { from, to };
}

/** Reports of one duty for one period: who owes them, from when, until when. */
function ruleOfPeriod(reports: readonly Obligation[]): readonly Rule[] {
  const [first] = reports;
  if (!first) return [];
  const until = first.lastDay ?? first.closesOn;
  const id = `${first.duty}/${first.occurrence}`;
  return [
    {
      id,
      citation: first.basis,
      group: id,
      conditions: {
        all: [
          { fact: "judgedOn", operator: "onOrAfter", value: first.assignedOn },
          ...(until === null ? [] : [{ fact: "judgedOn", operator: "onOrBefore", value: until }]),
          { fact: "body", operator: "in", value: reports.map((report) => report.body) },
        ],
      },
      event: {
        type: "report-due",
        params: {
          duty: first.duty,
          period: first.occurrence,
          recipients: first.recipients,
          ...(first.lastDay === null ? {} : { "last-day": first.lastDay }),
        },
      },
    },
  ];
}

/** The reporting calendar as rules: on a day, for a body, which reports it owes. One rule per duty and period. */
export function reportingRules(province: Province): readonly Rule[] {
  const periods = new Map<string, Obligation[]>();
  for (const obligation of expandPlan(province, wholeSpan(province)).obligations) {
    if (obligation.kind !== "report") continue;
    const key = `${obligation.duty}@${obligation.occurrence}`;
    const reports = periods.get(key);
    if (reports) reports.push(obligation);
    else periods.set(key, [obligation]);
  }
  return [...periods.values()].flatMap(ruleOfPeriod);
}
