import { legalDate, type Span } from "@kttt/core";

/** The year which the soak test plays. */
export const SOAK_SPAN: Span = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
