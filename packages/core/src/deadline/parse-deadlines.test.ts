import { describe, expect, it } from "vitest";
import { isKtttError, type Problem } from "../kernel/problem.js";
import type { Deadline } from "./deadline.schema.js";
import { explainDeadline } from "./explain-deadline.js";
import { formatDeadline } from "./format-deadline.js";
import { parseDeadlines } from "./parse-deadlines.js";

const words = (phrase: string, documentYear?: number) =>
  parseDeadlines(phrase, documentYear === undefined ? {} : { documentYear })
    .map((it) => formatDeadline(it.deadline))
    .join(" + ");
function problemOf(phrase: string, options: object = {}): Pick<Problem, "code" | "path" | "params"> | undefined {
  try {
    parseDeadlines(phrase, options);
  } catch (error) {
    if (isKtttError(error)) return error.problems[0];
    throw error;
  }
  throw new Error(`“${phrase}” was read`);
}
const doubt = (text: string, readings: string) => ({
  ...{ code: "calendar/deadline-one-or-several", path: [], params: { text, readings } },
});

describe("a year which only one of several deadlines names", () => {
  it.each([
    ["tháng 6/2024; tháng 9", "Tháng 6/2024", "Tháng 9"],
    ["quý III/2024; quý IV", "Quý III/2024", "Quý IV"],
    ["năm 2024; tháng 9", "Năm 2024", "Tháng 9"],
    ["ngày 30/6/2024; ngày 30/9", "Chậm nhất ngày 30/6/2024", "Chậm nhất ngày 30/9"],
    ["trước ngày 30/6/2024; trước ngày 30/9", "Trước ngày 30/6/2024", "Trước ngày 30/9"],
    ["tháng 6/2024; quý IV", "Tháng 6/2024", "Quý IV"],
  ])(
    "“%s”: may be meant of both, and is asked about where the document is of another year",
    (phrase, first, second) => {
      expect(words(phrase, 2024)).toBe(`${first} + ${second}/2024`);
      expect(problemOf(phrase, { documentYear: 2025 })).toEqual(doubt(phrase, `“${first}”; “${second}/2025”`));
    },
  );

  it("says nothing where each names its own, where none does, and where a span of years is named", () => {
    expect(words("tháng 6/2024; tháng 9/2025", 2023)).toBe("Tháng 6/2024 + Tháng 9/2025");
    expect(words("tháng 6; tháng 9", 2025)).toBe("Tháng 6/2025 + Tháng 9/2025");
    expect(words("giai đoạn 2021-2024; tháng 9", 2025)).toBe("2021-2024 + Tháng 9/2025");
  });
});

describe("a comma between deadlines", () => {
  it.each([
    ["hằng quý, hằng năm", "Hằng quý + Hằng năm"],
    ["hằng tuần, hằng tháng", "Hằng tuần + Hằng tháng"],
    ["02 năm một lần, hằng quý", "02 năm một lần + Hằng quý"],
    ["trước ngày 15/12 hằng năm, hằng quý", "Trước ngày 15/12 hằng năm + Hằng quý"],
    ["khi có yêu cầu, hằng năm", "Khi có yêu cầu + Hằng năm"],
    ["hằng năm, khi có yêu cầu", "Hằng năm + Khi có yêu cầu"],
    ["tháng 6/2024, tháng 9/2024", "Tháng 6/2024 + Tháng 9/2024"],
  ])("parts “%s”", (phrase, expected) => {
    expect(words(phrase)).toBe(expected);
  });

  it.each([
    ["hằng quý, trước ngày 15/12 hằng năm", "“Hằng quý”; “Trước ngày 15/12 hằng năm”"],
    ["hằng tháng, ngày 15/12 hằng năm", "“Hằng tháng”; “Chậm nhất ngày 15/12 hằng năm”"],
    ["tháng 6/2024, khi có yêu cầu", "“Tháng 6/2024”; “Khi có yêu cầu”"],
    ["tháng 6/2024, quý IV/2024", "“Tháng 6/2024”; “Quý IV/2024”"],
    ["trước ngày 15/12 hoặc 20/12 hằng năm", "“Trước ngày 15/12 hằng năm”; “Trước ngày 20/12 hằng năm”"],
    ["tháng 6/2024; ngày 30/6/2024", "“Tháng 6/2024”; “Chậm nhất ngày 30/6/2024”"],
    ["quý II/2024; ngày 30/6/2024", "“Quý II/2024”; “Chậm nhất ngày 30/6/2024”"],
    ["năm 2024; trước ngày 30/6/2024", "“Năm 2024”; “Trước ngày 30/6/2024”"],
  ])("leaves open whether “%s” is one", (phrase, readings) => {
    expect(problemOf(phrase)).toEqual(doubt(phrase, readings));
  });

  it("a semicolon parts what is carried on from what comes again, and a day from a period it does not lie in", () => {
    expect(words("thường xuyên; hằng năm")).toBe("Thường xuyên + Hằng năm");
    expect(problemOf("thường xuyên, hằng năm")?.code).toBe("calendar/deadline-ambiguous");
    for (const period of ["tháng 7/2024", "tháng 6/2023", "quý III/2024", "quý II/2025", "năm 2025"]) {
      expect(parseDeadlines(`${period}; ngày 30/6/2024`)).toHaveLength(2);
    }
  });
});

describe("“… một lần”", () => {
  it.each<readonly [string, Deadline]>([
    ["1 tuần một lần", { kind: "weekly" }],
    ["2 tuần một lần", { kind: "interval", n: 2, unit: "week" }],
    ["1 ngày một lần", { kind: "interval", n: 1, unit: "day" }],
    ["6 ngày một lần", { kind: "interval", n: 6, unit: "day" }],
    ["01 tháng một lần", { kind: "monthly" }],
    ["3 tháng một lần", { kind: "quarterly" }],
    ["3 tuần một lần", { kind: "interval", n: 3, unit: "week" }],
    ["3 ngày một lần", { kind: "interval", n: 3, unit: "day" }],
  ])("“%s”", (phrase, expected) => {
    expect(parseDeadlines(phrase).map((it) => it.deadline)).toEqual([expected]);
  });

  it("counts from its first day where that is named, also where it would be a week, a month or a quarter", () => {
    for (const [many, n, unit] of [
      ["1 tuần", 1, "week"],
      ["3 tháng", 3, "month"],
      ["10 ngày", 10, "day"],
    ] as const) {
      expect(parseDeadlines(`${many} một lần, bắt đầu từ ngày 14/6/2024`)[0]?.deadline).toEqual({
        ...{ kind: "interval", n, unit, first: "2024-06-14" },
      });
    }
    expect(problemOf("367 ngày một lần")?.code).toBe("calendar/deadline-impossible");
    expect(problemOf("0 ngày một lần")?.code).toBe("calendar/deadline-impossible");
  });
});

describe("what is not read says which part, where it stands, and how much is too much", () => {
  it.each([
    ["trước", "deadline-incomplete", { part: "trước", position: 5 }],
    ["trước ngày", "deadline-incomplete", { part: "ngày", position: 10 }],
    ["mai đi chơi", "deadline-not-understood", { part: "mai đi chơi", position: 1 }],
  ])("“%s”", (text, code, params) => {
    expect(problemOf(text)).toEqual({ code: `calendar/${code}`, path: [], params: { text, ...params } });
  });

  it("a thousand letters are read, one more is not", () => {
    expect(problemOf("x".repeat(1000))?.code).toBe("calendar/deadline-incomplete");
    expect(problemOf("x".repeat(1001))).toEqual({
      ...{ code: "calendar/deadline-too-long", path: [], params: { length: 1001, most: 1000 } },
    });
  });

  it("the document's years are years from 1900 to 2999", () => {
    expect([words("quý III", 1900), words("quý III", 2999)]).toEqual(["Quý III/1900", "Quý III/2999"]);
    for (const value of [1899, 3000, 2024.5, NaN]) {
      for (const name of ["documentYear", "lastDocumentYear"]) {
        expect(problemOf("quý III", { [name]: value })).toEqual({
          ...{ code: "calendar/not-a-year", path: [name], params: { value: String(value) } },
        });
      }
    }
  });

  it("an explanation takes the document's year, and asks for one without it", () => {
    expect(explainDeadline("quý III", { documentYear: 2024 }).deadlines).toEqual([
      { kind: "quarter", year: 2024, quarter: 3 },
    ]);
    expect(() => explainDeadline("quý III")).toThrow("calendar/deadline-needs-year");
    expect(() => explainDeadline("quý III", { documentYear: 2024, lastDocumentYear: 2026 })).toThrow(/calendar\//u);
  });
});
