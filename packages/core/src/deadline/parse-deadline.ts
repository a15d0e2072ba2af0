import { deadlineProblem } from "./errors.js";
import { KtttError } from "../kernel/problem.js";
import type { Deadline } from "./deadline.schema.js";
import { formatDeadline } from "./format-deadline.js";
import { type ParseDeadlineOptions, parseDeadlines } from "./parse-deadlines.js";

/**
 * Reads a phrase which holds one deadline (thời hạn), as officials write it: “Tháng 12/2023”, “quý II/2026”, “trước ngày
 * 15/12 hằng năm”, “trong thời hạn 60 ngày kể từ ngày …”. English is read as {@link formatDeadline} writes it. Case, the
 * style of tone marks (hoà, hòa), NFC or NFD, the kind of dashes and spaces do not matter. Nothing printed at all is `none`.
 *
 * @throws KtttError `calendar/deadline-several` where the phrase holds more than one; else as {@link parseDeadlines} does
 * @example
 * parseDeadline("Trước ngày 15/12 hằng năm") // { kind: "annual", before: "12-15" }
 */
export function parseDeadline(text: string, options: ParseDeadlineOptions = {}): Deadline {
  const [first, ...more] = parseDeadlines(text, options);
  if (first && more.length === 0) return first.deadline;
  const readings = [first, ...more].flatMap((it) => (it ? [`“${formatDeadline(it.deadline, "vi")}”`] : [])).join("; ");
  throw new KtttError(deadlineProblem("calendar/deadline-several", [], { text: text.normalize("NFC"), readings }));
}
