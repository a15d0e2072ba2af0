import { deadlineProblem } from "../errors.js";
import type { Problem } from "../../kernel/problem.js";
import { foldWord, type TokenizedText } from "./tokens.js";

/** What to write instead of words which say no day, by the words they are known by. */

const fold = (text: string) => text.split(" ").map(foldWord).join(" ");
const VAGUE = [
  ...["đầu", "giữa", "tuần", "thượng tuần", "trung tuần", "hạ tuần", "khoảng", "dự kiến", "từ đầu năm"],
].map(fold);
const NO_TIME = [
  ...["theo kế hoạch", "theo tiến độ", "đúng tiến độ", "kịp thời", "sớm", "càng sớm càng tốt", "theo quy định"],
  ...["theo chương trình", "thực hiện theo", "khi có đầy đủ", "khi đủ điều kiện", "khi cần thiết"],
].map(fold);
const ABOVE = ["nt", "- nt -", "như trên", "nt .", "như dòng trên"].map(fold);
const UNITS = new Set(["ngày", "tuần", "tháng"].map(foldWord));
const ONLY_START = ["từ", "bắt đầu từ", "kể từ", "sau", "bắt đầu"].map(fold);

/** A problem more where the kind of words is known, with the way to write it. */
export function adviceOn({ text, tokens }: TokenizedText): readonly Problem[] {
  const words = tokens.map((it) => it.key).join(" ");
  const begins = (all: readonly string[]) => all.some((it) => `${words} `.startsWith(`${it} `));
  const holds = (all: readonly string[]) => all.some((it) => ` ${words} `.includes(` ${it} `));
  if (ABOVE.includes(words)) return [deadlineProblem("calendar/deadline-as-above", [], { text })];
  const counted = tokens.some((it, at) => it.kind === "number" && UNITS.has(tokens[at + 1]?.key ?? ""));
  if (begins([foldWord("sau")]) && counted) return [deadlineProblem("calendar/deadline-not-before", [], { text })];
  if (begins(ONLY_START)) return [deadlineProblem("calendar/deadline-only-start", [], { text })];
  if (holds(VAGUE)) return [deadlineProblem("calendar/deadline-vague", [], { text })];
  if (counted) return [deadlineProblem("calendar/deadline-without-event", [], { text })];
  if (holds(NO_TIME)) return [deadlineProblem("calendar/deadline-no-time", [], { text })];
  return [];
}
