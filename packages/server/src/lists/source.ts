import type { Language, LegalDate, Register, StoredEvent } from "@kttt/core";
import type { ReportSource } from "@kttt/office/tables";
import type { Standing } from "../standing.js";

/** What the tables of an office are made from, for one province on one day. */
export function sourceOf(
  { asOf, cases, province, register, span, synthetic }: Standing,
  language: Language,
  more: {
    readonly events?: readonly StoredEvent[];
    readonly from?: LegalDate | undefined;
    readonly to?: LegalDate | undefined;
    readonly body?: string | undefined;
    readonly earlier?: Register | undefined;
  } = {},
): ReportSource {
  const { body, earlier, events = [], from = span.from, to } = more;
  // Unless somebody says otherwise a report stands for what has passed of the programme.
  const end = to ?? (asOf < span.to ? asOf : span.to);
  return {
    province,
    register,
    events,
    cases,
    span: { from, to: end < from ? from : end },
    ...(earlier === undefined ? {} : { earlier }),
    ...(body === undefined ? {} : { body }),
    synthetic,
    language,
  };
}
