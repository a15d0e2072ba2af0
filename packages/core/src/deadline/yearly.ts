import type { Deadline } from "./deadline.schema.js";
import { monthLength } from "../kernel/legal-date.js";

const two = (n: number) => String(n).padStart(2, "0");
const monthEnd = (month: number) => `${two(month)}-${two(monthLength(2000, month))}`;

/** The same day or period of every year; null for what has none. */
export function yearly(deadline: Deadline): Deadline | null {
  switch (deadline.kind) {
    case "date": {
      const { before, hour, on } = deadline;
      if (before !== undefined) return { kind: "annual", before: before.slice(5) };
      return on === undefined ? null : { kind: "annual", on: on.slice(5), ...(hour === undefined ? {} : { hour }) };
    }
    case "month":
      return { kind: "annual", on: monthEnd(deadline.month) };
    case "quarter":
      return { kind: "annual", on: monthEnd(deadline.quarter * 3) };
    case "year":
      return { kind: "annual", on: "12-31" };
    case "all-year":
      return { kind: "continuous" };
    default:
      return null;
  }
}
