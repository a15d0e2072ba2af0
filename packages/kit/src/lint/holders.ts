import { bodyOf, type DutyGap, dutyGaps, type Obligation } from "@kttt/core/province";
import { earlierOf, type LegalDate } from "@kttt/core/time";
import {
  earliest,
  failure,
  type Finding,
  groupBy,
  type LintCheck,
  pathOfDuty,
  some,
  someNames,
  warning,
} from "./finding.js";

interface Needed {
  readonly body: string;
  readonly scope: string | undefined;
  readonly assignedOn: Obligation["assignedOn"];
  readonly obligation: Obligation;
}

const CODES = {
  "not-yet": "lint/holder-not-yet",
  open: "lint/holder-open",
  ended: "lint/holder-ended",
} as const;

/** One duty in which the same bodies leave the same gap on the same day. */
interface Unheld {
  readonly kind: DutyGap<Needed>["kind"];
  readonly from: LegalDate;
  readonly bodies: readonly string[];
  readonly obligation: Obligation;
}

function unheldDuties(gaps: readonly DutyGap<Needed>[]): readonly Unheld[] {
  const perBody = groupBy(gaps, (it) => `${it.kind} ${it.duty.obligation.duty} ${it.body}`);
  const first = [...perBody.values()].flatMap(([gap, ...later]) =>
    gap ? [{ ...gap, from: earliest([gap.from, ...later.map((it) => it.from)]) }] : [],
  );
  return [...groupBy(first, (it) => `${it.kind} ${it.from} ${it.duty.obligation.duty}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ kind, from, duty }) => ({
      kind,
      from,
      bodies: same.map((it) => it.body),
      obligation: duty.obligation,
    })),
  );
}

/**
 * Duties which nobody certain holds on some day on which they are still to be done: their body ceased and no successor is
 * known, was split without a word about this part, or begins later than the duty. One finding for all duties which the same
 * bodies leave on the same day.
 *
 * An obligation needs a holder from its first to its last day (to the close of its period where no day is printed, to the
 * end of the document where it has neither).
 */
export const holderFindings: LintCheck = ({ province, span, obligations }) => {
  const gaps = obligations.flatMap((obligation): readonly DutyGap<Needed>[] => {
    const document = province.documents.find((it) => it.id === obligation.document);
    const last = obligation.lastDay ?? obligation.closesOn ?? document?.period.to ?? span.to;
    const scope = province.tasks.find((it) => it.id === obligation.duty)?.scope;
    const { assignedOn, body } = obligation;
    return dutyGaps(province, [{ body, scope, assignedOn, obligation }], earlierOf(last, span.to));
  });
  const alike = groupBy(unheldDuties(gaps), (it) => [it.kind, it.from, ...it.bodies].join(" "));
  return [...alike.values()].flatMap((same): Finding[] => {
    const [first] = same;
    if (!first) return [];
    const { bodies, from, kind, obligation } = first;
    const params = {
      from,
      count: same.length,
      duties: some(same.map((it) => it.obligation.duty)),
      bodies: bodies.length,
      ...someNames(bodies.map((id) => bodyOf(province, id).name)),
    };
    // A body which is not there yet contradicts the document's own day; one which is gone does not.
    const found = kind === "not-yet" ? failure : warning;
    return [found(CODES[kind], pathOfDuty(province, obligation.duty), params, obligation.basis)];
  });
};

/** Tasks whose document names nobody to do them: each waits for a person to say who, and counts against nobody. */
export const leaderlessFindings: LintCheck = ({ province }) =>
  province.documents.flatMap((document): Finding[] => {
    const without = province.tasks.filter(
      (task) => task.document === document.id && task.leads.length === 0 && !task.assignedIn,
    );
    const [first] = without;
    if (!first) return [];
    const params = { document: document.id, count: without.length, duties: some(without.map((it) => it.id)) };
    return [warning("lint/no-lead", [...pathOfDuty(province, first.id), "leads"], params)];
  });
