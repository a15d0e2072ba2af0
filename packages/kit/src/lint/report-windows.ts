import { documentSpan } from "@kttt/core/province";
import { lintReportingDates } from "@kttt/core/deadline";
import { partsOf } from "@kttt/core/time";
import { type Finding, type LintCheck } from "./finding.js";

/** Reports which are due before their data close and one working day has passed (Decree 09/2019/NĐ-CP, Article 8.5.b): once each. */
export const windowFindings: LintCheck = ({ province, span }) =>
  province.reporting.flatMap((duty, index): Finding[] => {
    const document = province.documents.find((it) => it.id === duty.document);
    if (!document) return [];
    const speaks = documentSpan(document);
    const from = partsOf(speaks.from > span.from ? speaks.from : span.from).year;
    const to = partsOf(speaks.to < span.to ? speaks.to : span.to).year;
    for (let year = from; year <= to; year += 1) {
      const [first] = lintReportingDates(duty, year, { path: ["reporting", index, "due"] });
      if (first) return [{ ...first, severity: "warning" }];
    }
    return [];
  });
