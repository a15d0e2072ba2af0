import type { PlanDocument } from "@kttt/core/province";
import type { Source } from "./read-source.js";

/** Lines of a text which look as if they held no duty, and why: each stretch is asked about. */
export interface SkippedDraft {
  /** The question by which a person says that it is so: `skip:<from>-<to>`. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly why: Why;
  readonly text: string;
}
export type Why = NonNullable<PlanDocument["source"]["skipped"]>[number]["why"];

const isCapitals = (text: string) => /\p{L}{3}/u.test(text) && text === text.toLocaleUpperCase("vi");
const LETTERHEAD = /^(?:cộng ho[àa] xã hội|cộng hòa xã hội|độc lập\s*[-–]|số\s*:)|, ngày\s.*tháng\s.*năm/iu;
const BASIS =
  /^căn cứ (?:luật|nghị|quyết|thông|kế hoạch số|chương trình|chỉ thị|kết luận|báo cáo|công văn|hiến|tờ trình)|^xét (?:đề nghị|tờ trình)/iu;
const RECIPIENTS = /^n[ơo]i nhận\s*:?/iu;
const SIGNATURE = /^(?:(?:TM|KT|TL|TUQ)\.|CHỦ TỊCH|PHÓ CHỦ TỊCH|TRƯỞNG BAN|\(?đã ký)/u;
const TITLE = /^(?:PHẦN\s+)?(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+\p{Lu}[^.;:]*:?$/u;

/**
 * What a line is where it is plainly no duty: the letterhead before the first section, what the document rests on, the titles
 * of its sections, to whom it goes, and who signed it.
 */
function whyOf(text: string, before: Why | null, inBody: boolean, bearsWords: boolean): Why | null {
  if (RECIPIENTS.test(text)) return "recipients";
  if (SIGNATURE.test(text)) return "signature";
  if (before === "recipients" && /^[-–+•*]/u.test(text)) return "recipients";
  if (BASIS.test(text)) return "legal-basis";
  if (!inBody && (LETTERHEAD.test(text) || isCapitals(text))) return "letterhead";
  if (isCapitals(text) || (TITLE.test(text) && bearsWords)) return "heading";
  return null;
}

/** Drafts the lines which a coverage need not ask for. `taken` are those which a duty, target or report is drafted from. */
export function draftSkipped(
  source: Source,
  document: PlanDocument,
  taken: ReadonlySet<number>,
): readonly SkippedDraft[] {
  const known = (line: number) => (document.source.skipped ?? []).some((it) => line >= it.from && line <= it.to);
  const found: SkippedDraft[] = [];
  let inBody = false;
  let before: Why | null = null;
  const lines = source.paragraphs.filter((it) => it.text !== "");
  for (const [at, { line, text }] of lines.entries()) {
    if (TITLE.test(text)) inBody = true;
    const why: Why | null = taken.has(line) || known(line) ? null : whyOf(text, before, inBody, at + 1 < lines.length);
    before = why;
    if (why === null) continue;
    const last = found.at(-1);
    if (last && last.why === why && last.to === (lines[at - 1]?.line ?? 0)) {
      found[found.length - 1] = { ...last, key: `skip:${last.from}-${line}`, to: line };
    } else found.push({ key: `skip:${line}-${line}`, from: line, to: line, why, text });
  }
  return found;
}
