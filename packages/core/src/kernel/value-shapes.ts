import type { z } from "zod";
import type { Bilingual } from "./language.js";

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: "một chuỗi ký tự", en: "a text" },
  number: { vi: "một số", en: "a number" },
  int: { vi: "một số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "một danh sách [ … ]", en: "a list [ … ]" },
  object: { vi: "một đối tượng { … }", en: "an object { … }" },
  record: { vi: "một đối tượng { … }", en: "an object { … }" },
  null: { vi: "null", en: "null" },
};

const DAY: Bilingual = { vi: "một ngày có thật, dạng YYYY-MM-DD", en: "a real day, YYYY-MM-DD" };

function bound(least: boolean, origin: string, limit: string): Bilingual {
  const unit =
    origin === "string"
      ? { vi: " ký tự", en: limit === "1" ? " character" : " characters" }
      : origin === "array"
        ? { vi: " phần tử", en: limit === "1" ? " item" : " items" }
        : { vi: "", en: "" };
  return {
    vi: `${least ? "ít nhất" : "nhiều nhất"} ${limit}${unit.vi}`,
    en: `at ${least ? "least" : "most"} ${limit}${unit.en}`,
  };
}

/** What a value should have been, in words. `null` for an issue which only the schema's author can put into words. */
export function expectedShape(issue: Issue): Bilingual | null {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? { vi: issue.expected, en: issue.expected };
    case "too_small":
      return bound(true, issue.origin, String(issue.minimum));
    case "too_big":
      return bound(false, issue.origin, String(issue.maximum));
    case "invalid_format":
      return issue.format === "date"
        ? DAY
        : { vi: `dạng ${issue.pattern ?? issue.format}`, en: `the form ${issue.pattern ?? issue.format}` };
    case "invalid_key":
    case "invalid_element":
      return { vi: "khoá và giá trị đúng dạng", en: "keys and values of the right shape" };
    case "custom":
      return issue.params?.["expected"] === "day" ? DAY : null;
    default:
      return null;
  }
}
