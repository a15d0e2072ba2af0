/** The states of an obligation, which a province's rules may ask about. `carriedOn` and `notReported` close a period of a continuous duty. */
export const OBLIGATION_STATUSES = [
  "assigned",
  "inProgress",
  "overdue",
  "reported",
  "completed",
  "cancelled",
  "carriedOn",
  "notReported",
] as const;
/** One of {@link OBLIGATION_STATUSES}. */
export type ObligationStatus = (typeof OBLIGATION_STATUSES)[number];
