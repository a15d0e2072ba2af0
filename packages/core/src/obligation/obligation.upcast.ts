import type { ObligationStatus } from "../province/obligation-status.js";
import type { Upcaster } from "../log/upcast.js";
import type { ObligationFact } from "./obligation.events.js";
import type { ObligationState } from "./obligation-state.js";

type Data = Readonly<Record<string, never>>;

const withoutStatus = (type: ObligationFact["type"]): Upcaster => ({
  type,
  from: 1,
  up: (data) => ({ ...(data as Data), status: null }),
});

/** From version 1, whose events did not say to which status they led, nor who had made a report with which figures. */
export const OBLIGATION_UPCASTERS: readonly Upcaster[] = [
  withoutStatus("WorkStarted"),
  {
    type: "Reported",
    from: 1,
    up: (data, { actor: { agency, person } }) => ({
      ...(data as Data),
      status: null,
      reportedBy: { agency, person },
      figures: [],
    }),
  },
  withoutStatus("ReportAccepted"),
  withoutStatus("ReportReturned"),
  withoutStatus("OverdueMarked"),
  withoutStatus("OverdueCleared"),
  withoutStatus("DeadlineExtended"),
  withoutStatus("TermsAmended"),
  withoutStatus("Cancelled"),
  { type: "PeriodClosed", from: 1, up: (data) => ({ status: (data as { readonly outcome: string }).outcome }) },
];

/**
 * The status to which an event of version 1 led: by the rule which was in force when it was written, whatever the machine
 * says today.
 */
export function statusOfVersion1(state: ObligationState, fact: ObligationFact): ObligationStatus {
  const { obligation, startedOn, status } = state;
  const atWork = startedOn === null ? "assigned" : "inProgress";
  switch (fact.type) {
    case "WorkStarted":
      return status === "assigned" ? "inProgress" : status;
    case "Reported":
      return status === "notReported" ? "carriedOn" : obligation.act === "submit" ? "completed" : "reported";
    case "ReportAccepted":
      return "completed";
    case "ReportReturned":
      return "inProgress";
    case "OverdueMarked":
      return "overdue";
    case "OverdueCleared":
    case "DeadlineExtended":
      return atWork;
    case "TermsAmended":
      return status === "overdue" && fact.data.day !== null ? atWork : status;
    case "Cancelled":
      return "cancelled";
    default:
      return status;
  }
}
