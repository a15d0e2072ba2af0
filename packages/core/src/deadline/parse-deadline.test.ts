import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { isKtttError } from "../kernel/problem.js";
import { type Deadline, deadlineSchema } from "./deadline.schema.js";
import { parseDeadline } from "./parse-deadline.js";
import { parseDeadlines } from "./parse-deadlines.js";

type Row = readonly [phrase: string, deadline: z.input<typeof deadlineSchema>, documentYear?: number];

const named = (rows: readonly Row[]) =>
  rows.map(([phrase, deadline, documentYear]) => ({ phrase, deadline, documentYear }));

/** Reads a phrase and makes sure that the rule is one of the province format. */
function read(phrase: string, documentYear?: number): Deadline {
  const deadline = parseDeadline(phrase, documentYear === undefined ? {} : { documentYear });
  expect(deadlineSchema.safeParse(deadline).success).toBe(true);
  return deadline;
}

function problemOf(phrase: string, documentYear?: number) {
  try {
    const read = parseDeadline(phrase, documentYear === undefined ? {} : { documentYear });
    return expect.unreachable(`“${phrase}” was read as ${JSON.stringify(read)}`);
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return error.problems[0];
  }
}

const FIVE_DOCUMENTS: readonly Row[] = [
  ["Tháng 12/2023", { kind: "month", year: 2023, month: 12 }],
  ["Hai năm một lần", { kind: "every", years: 2 }],
  ["định kỳ quý", { kind: "quarterly" }],
  ["định kỳ hàng quý", { kind: "quarterly" }],
  ["Thường xuyên", { kind: "continuous" }],
  ["theo giai đoạn 05 năm hoặc hàng năm", { kind: "phase-and-annual" }],
  ["theo giai đoạn 5 năm hoặc hàng năm", { kind: "phase-and-annual" }],
  ["giai đoạn 5 năm và hàng năm", { kind: "phase-and-annual" }],
  ["hàng năm và giai đoạn 05 năm", { kind: "phase-and-annual" }],
  ["Hàng năm", { kind: "annual" }],
  ["định kỳ hàng năm", { kind: "annual" }],
  ["Định kỳ hàng tuần", { kind: "weekly" }],
  ["thường xuyên, định kỳ hàng tuần", { kind: "weekly" }],
  ["2023", { kind: "year", year: 2023 }],
  ["2023-2024", { kind: "year-range", from: 2023, to: 2024 }],
  ["Trước kỳ kế hoạch", { kind: "before-plan-period" }],
  ["trước ngày 15/12 hàng năm", { kind: "annual", before: "12-15" }],
  ["định kỳ hàng năm, trước ngày 15/12", { kind: "annual", before: "12-15" }],
  ["hàng năm và từng giai đoạn", { kind: "phase-and-annual" }],
  ["cho từng giai đoạn, hàng năm", { kind: "phase-and-annual" }],
  ["Hàng năm, giai đoạn", { kind: "phase-and-annual" }],
  ["giai đoạn 2021 -2025", { kind: "year-range", from: 2021, to: 2025 }],
  ["giai đoạn 2022-2025, định hướng đến năm 2030", { kind: "year-range", from: 2022, to: 2025, outlook: 2030 }],
  ["giai đoạn 2025-2030, tầm nhìn đến năm 2045", { kind: "year-range", from: 2025, to: 2030, outlook: 2045 }],
  ["giai đoạn 2026 - 2030", { kind: "year-range", from: 2026, to: 2030 }],
  ["đến năm 2030", { kind: "year", year: 2030, end: true }],
  ["Quý I/2026", { kind: "quarter", year: 2026, quarter: 1 }],
  ["Quý II/2026", { kind: "quarter", year: 2026, quarter: 2 }],
  ["Quý III/2026", { kind: "quarter", year: 2026, quarter: 3 }],
  ["Quý IV/2026", { kind: "quarter", year: 2026, quarter: 4 }],
  ["Năm 2026", { kind: "year", year: 2026 }],
  ["trong năm 2024", { kind: "year", year: 2024 }],
  ["Cả năm", { kind: "all-year", year: 2026 }, 2026],
  ["định kỳ, hằng năm", { kind: "annual" }],
  ["trước ngày 15/11 hằng năm.", { kind: "annual", before: "11-15" }],
  ["**trước ngày 15/11 hằng năm.**", { kind: "annual", before: "11-15" }],
];

const WHAT_COMES_NEXT: readonly Row[] = [
  ["tháng 12/2023", { kind: "month", year: 2023, month: 12 }],
  ["tháng 6 năm 2025", { kind: "month", year: 2025, month: 6 }],
  ["quý II/2026", { kind: "quarter", year: 2026, quarter: 2 }],
  ["quý 4 năm 2024", { kind: "quarter", year: 2024, quarter: 4 }],
  ["6 tháng đầu năm 2025", { kind: "half-year", year: 2025, half: 1 }],
  ["9 tháng", { kind: "nine-months" }],
  ["cuối năm 2025", { kind: "year", year: 2025, end: true }],
  ["trước ngày 30 tháng 6 năm 2025", { kind: "date", before: "2025-06-30" }],
  ["đến hết ngày 30/6/2025", { kind: "date", on: "2025-06-30" }],
  ["chậm nhất ngày 15/7/2025", { kind: "date", on: "2025-07-15" }],
  ["chậm nhất ngày 20 tháng cuối quý", { kind: "quarterly", on: { day: 20 } }],
  ["trong tháng 9", { kind: "month", year: 2025, month: 9 }, 2025],
  ["hàng năm", { kind: "annual" }],
  ["hằng năm", { kind: "annual" }],
  ["trước ngày 15/12 hằng năm", { kind: "annual", before: "12-15" }],
  ["hằng quý", { kind: "quarterly" }],
  ["định kỳ hàng tuần", { kind: "weekly" }],
  ["hai năm một lần", { kind: "every", years: 2 }],
  ["thường xuyên", { kind: "continuous" }],
  ["cả năm", { kind: "all-year", year: 2026 }, 2026],
  ["2023-2024", { kind: "year-range", from: 2023, to: 2024 }],
  ["giai đoạn 2026-2030", { kind: "year-range", from: 2026, to: 2030 }],
  ["trong thời hạn 60 ngày kể từ ngày …", { kind: "within", n: 60, unit: "day", from: "…" }],
  [
    "trong thời hạn 60 ngày kể từ ngày có nghị quyết giải thể",
    { kind: "within", n: 60, unit: "day", from: "có nghị quyết giải thể" },
  ],
  ["năm 2026", { kind: "year", year: 2026 }],
];

const MORE: readonly Row[] = [
  ["Hoàn thành trong quý III năm 2025", { kind: "quarter", year: 2025, quarter: 3 }],
  ["Thời hạn: Tháng 9/2025", { kind: "month", year: 2025, month: 9 }],
  ["12/2023", { kind: "month", year: 2023, month: 12 }],
  ["T9/2025", { kind: "month", year: 2025, month: 9 }],
  ["Q4/2024", { kind: "quarter", year: 2024, quarter: 4 }],
  ["Q.IV/2024", { kind: "quarter", year: 2024, quarter: 4 }],
  ["tháng Tư năm 2025", { kind: "month", year: 2025, month: 4 }],
  ["tháng mười hai năm 2025", { kind: "month", year: 2025, month: 12 }],
  ["tháng năm năm 2025", { kind: "month", year: 2025, month: 5 }],
  ["đến hết tháng 6/2025", { kind: "month", year: 2025, month: 6, end: true }],
  ["chậm nhất trong quý II/2025", { kind: "quarter", year: 2025, quarter: 2, end: true }],
  ["trước tháng 6/2025", { kind: "date", before: "2025-06-01" }],
  ["trước quý III/2025", { kind: "date", before: "2025-07-01" }],
  ["trước năm 2026", { kind: "date", before: "2026-01-01" }],
  ["31 / 8 /2023", { kind: "date", on: "2023-08-31" }],
  ["15-12-2025", { kind: "date", on: "2025-12-15" }],
  ["ngày 15.12.2025", { kind: "date", on: "2025-12-15" }],
  ["ngày 29/02/2024", { kind: "date", on: "2024-02-29" }],
  ["trước ngày 15/12", { kind: "date", before: "2025-12-15" }, 2025],
  ["trước ngày 15/12 năm nay", { kind: "date", before: "2025-12-15" }, 2025],
  ["đến ngày 30/6/2025", { kind: "date", on: "2025-06-30" }],
  ["trước hoặc trong ngày 30/6/2025", { kind: "date", on: "2025-06-30" }],
  ["từ ngày 01/4 đến hết ngày 30/6/2025", { kind: "date", on: "2025-06-30", from: "2025-04-01" }],
  ["Quý III - IV/2026", { kind: "date", on: "2026-12-31", from: "2026-07-01" }],
  ["từ tháng 4 đến tháng 12/2025", { kind: "date", on: "2025-12-31", from: "2025-04-01" }],
  ["tháng 4 - 6 năm 2025", { kind: "date", on: "2025-06-30", from: "2025-04-01" }],
  ["từ năm 2023 đến năm 2025", { kind: "year-range", from: 2023, to: 2025 }],
  ["đến hết năm", { kind: "year", year: 2025, end: true }, 2025],
  ["trong năm", { kind: "year", year: 2025 }, 2025],
  ["mỗi năm một lần", { kind: "annual" }],
  ["01 lần/năm", { kind: "annual" }],
  ["02 năm một lần", { kind: "every", years: 2 }],
  ["5 năm/lần", { kind: "every", years: 5 }],
  ["hai năm một lần, bắt đầu từ năm 2024", { kind: "every", years: 2, first: 2024 }],
  ["Tháng 11 hằng năm", { kind: "annual", on: "11-30" }],
  ["tháng 2 hằng năm", { kind: "annual", on: "02-29" }],
  ["Quý IV hàng năm", { kind: "annual", on: "12-31" }],
  ["trước tháng 3 hằng năm", { kind: "annual", before: "03-01" }],
  ["cuối mỗi năm", { kind: "annual", on: "12-31" }],
  ["Một năm một lần trước ngày 16 tháng 12 hàng năm", { kind: "annual", before: "12-16" }],
  ["Chậm nhất vào ngày 15/12 hằng năm", { kind: "annual", on: "12-15" }],
  ["Đến hết 15 tháng 4 hàng năm", { kind: "annual", on: "04-15" }],
  ["hằng năm (trước ngày 15/12)", { kind: "annual", before: "12-15" }],
  ["ngày 25 hằng tháng", { kind: "monthly", on: { day: 25 } }],
  ["định kỳ hằng tháng, trước ngày 25", { kind: "monthly", before: { day: 25 } }],
  ["chậm nhất ngày cuối cùng của tháng", { kind: "monthly", on: { day: "last" } }],
  ["trước ngày 10 tháng đầu tiên của mỗi quý", { kind: "quarterly", before: { month: 1, day: 10 } }],
  ["hằng quý, chậm nhất ngày 20 tháng cuối quý", { kind: "quarterly", on: { day: 20 } }],
  ["ngày cuối cùng của quý", { kind: "quarterly", on: { day: "last" } }],
  ["6 tháng", { kind: "half-year" }],
  ["định kỳ 6 tháng", { kind: "half-year" }],
  ["6 tháng một lần", { kind: "half-year" }],
  ["sáu tháng cuối năm 2025", { kind: "half-year", year: 2025, half: 2 }],
  ["6 tháng đầu năm", { kind: "half-year", half: 1 }],
  ["nửa đầu năm 2025", { kind: "half-year", year: 2025, half: 1 }],
  ["6 tháng đầu năm, trước ngày 15/6", { kind: "half-year", half: 1, before: { month: 6, day: 15 } }],
  ["6 tháng đầu năm, trước ngày 15/8", { kind: "half-year", half: 1, before: { month: 2, day: 15 }, offset: 1 }],
  ["6 tháng cuối năm, trước ngày 15/12", { kind: "half-year", half: 2, before: { month: 6, day: 15 } }],
  ["9 tháng đầu năm 2025", { kind: "nine-months", year: 2025 }],
  ["9 tháng năm 2025", { kind: "nine-months", year: 2025 }],
  ["9 tháng, trước ngày 15/9", { kind: "nine-months", before: { month: 9, day: 15 } }],
  [
    "Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ",
    { kind: "within", n: 3, unit: "workingDay", from: "nhận hồ sơ" },
  ],
  ["không quá 15 ngày kể từ khi nhận đủ hồ sơ", { kind: "within", n: 15, unit: "day", from: "nhận đủ hồ sơ" }],
  [
    "trong thời hạn 06 tháng kể từ ngày 01/12/2023",
    { kind: "within", n: 6, unit: "month", from: "01/12/2023", on: "2023-12-01" },
  ],
  [
    "trong vòng 07 ngày làm việc, kể từ ngày ký (12/4/2023)",
    { kind: "within", n: 7, unit: "workingDay", from: "ký", on: "2023-04-12" },
  ],
  [
    "chậm nhất 03 ngày làm việc trước ngày tạm ngừng kinh doanh",
    { kind: "within", n: 3, unit: "workingDay", from: "tạm ngừng kinh doanh", backwards: true },
  ],
  ["trong vòng 05 ngày kể từ ngày ký (12/4)", { kind: "within", n: 5, unit: "day", from: "ký (12/4)" }],
  ["trong vòng 05 ngày kể từ ngày 12/4", { kind: "within", n: 5, unit: "day", from: "12/4" }],
  ["", { kind: "none" }],
  ["  ", { kind: "none" }],
];

describe("deadline phrases", () => {
  it.each(named(FIVE_DOCUMENTS))("of the five documents: “$phrase”", ({ phrase, deadline, documentYear }) => {
    expect(read(phrase, documentYear)).toEqual(deadline);
  });

  it.each(named(WHAT_COMES_NEXT))("which an official writes next: “$phrase”", ({ phrase, deadline, documentYear }) => {
    expect(read(phrase, documentYear)).toEqual(deadline);
  });

  it.each(named(MORE))("also in other words: “$phrase”", ({ phrase, deadline, documentYear }) => {
    expect(read(phrase, documentYear)).toEqual(deadline);
  });
});

describe("what does not matter in a deadline phrase", () => {
  const rows = [...FIVE_DOCUMENTS, ...WHAT_COMES_NEXT, ...MORE].filter(([, { kind }]) => kind !== "within");

  it.each(named(rows))(
    "neither case, composition, spaces nor dashes: “$phrase”",
    ({ phrase, deadline, documentYear }) => {
      expect(read(phrase.toUpperCase(), documentYear)).toEqual(deadline);
      expect(read(phrase.normalize("NFD"), documentYear)).toEqual(deadline);
      expect(read(` ${phrase.replaceAll(" ", "\u00a0 ")} `, documentYear)).toEqual(deadline);
      expect(read(phrase.replace(/(?<=\d)\s?-\s?(?=\d)/, "–"), documentYear)).toEqual(deadline);
      expect(read(phrase.replace(/(?<=\d)\s?-\s?(?=\d)/, " — "), documentYear)).toEqual(deadline);
    },
  );

  it.each([
    ["hoàn thành trước ngày 30/6/2025", "hòan thành trước ngày 30/6/2025"],
    ["quý II/2026", "qúy II/2026"],
    ["quý II/2026", "quí II/2026"],
    ["định kỳ hằng quý", "định kì hằng quý"],
  ])("nor where the tone mark stands: “%s”, “%s”", (one, other) => {
    expect(read(other)).toEqual(read(one));
  });
});

describe("what a deadline phrase cannot say", () => {
  it.each([
    ["quý V/2026", "quý V/2026", 1],
    ["quý 5 năm 2026", "quý 5 năm 2026", 1],
    ["Hoàn thành trong quý VI/2026", "quý VI/2026", 18],
    ["tháng 13/2025", "tháng 13/2025", 1],
    ["trước ngày 31/02/2025", "31/02/2025", 12],
    ["đến hết ngày 31/6/2025", "31/6/2025", 14],
    ["ngày 29/02/2025", "29/02/2025", 6],
    ["trước ngày 31/11 hằng năm", "31/11", 12],
    ["2025-2023", "2025-2023", 1],
    ["giai đoạn 2030-2026", "2030-2026", 11],
    ["tháng 9 đến tháng 4/2025", "tháng 9 đến tháng 4/2025", 1],
    ["chậm nhất ngày 20 tháng thứ tư của quý", "tháng thứ tư", 19],
    ["báo cáo quý I trước ngày 31/02", "31/02", 26],
    ["chậm nhất ngày 32 hằng tháng", "32", 16],
    ["năm 1800", "1800", 5],
    ["12/23", "12/23", 1],
  ])("the impossible “%s”: “%s” from character %i", (phrase, part, position) => {
    expect(problemOf(phrase, 2025)).toMatchObject({
      code: "calendar/deadline-impossible",
      params: { text: phrase, part, position },
    });
  });

  it.each([
    ["trong tháng 9", "tháng 9", 7],
    ["Quý II", "Quý II", 1],
    ["cả năm", "cả năm", 1],
    ["cuối năm", "năm", 6],
    ["trong năm", "năm", 7],
    ["trước ngày 15/12", "15/12", 12],
    ["trước ngày 30 tháng 6 năm nay", "30 tháng 6 năm nay", 12],
  ])("“%s” without the document's year: “%s” from character %i", (phrase, part, position) => {
    expect(problemOf(phrase)).toMatchObject({
      code: "calendar/deadline-needs-year",
      params: { text: phrase, part, position },
    });
    expect(problemOf(`${phrase} hoặc muộn hơn`)?.code).toBe("calendar/deadline-not-understood");
  });

  it.each([
    ["đến tháng 6/2025", "“Đến hết tháng 6/2025”; “Trước ngày 01/6/2025”"],
    ["đến quý II/2026", "“Đến hết quý II/2026”; “Trước ngày 01/4/2026”"],
    ["6 tháng năm 2025", "“Định kỳ 6 tháng năm 2025”; “6 tháng đầu năm 2025”"],
  ])("the ambiguous “%s”, with both readings", (phrase, readings) => {
    expect(problemOf(phrase)).toMatchObject({
      code: "calendar/deadline-ambiguous",
      params: { text: phrase, readings },
    });
  });

  it.each([
    ["sớm", "sớm", 1],
    ["khi nào có tiền", "nào có tiền", 5],
    ["tháng 12/2023 hoặc sau đó", "hoặc sau đó", 15],
    ["trước ngày lễ", "lễ", 12],
    ["trước 17h00 chiều ngày 15/12/2025", "chiều ngày 15/12/2025", 13],
    ["đầu năm 2025", "đầu năm 2025", 1],
    ["giữa tháng 6/2025", "giữa tháng 6/2025", 1],
    ["năm 23", "23", 5],
    ["tháng chạp", "chạp", 7],
    ["tháng năm 2025", "2025", 11],
    ["định kỳ hoặc đột xuất", "hoặc đột xuất", 9],
    ["hằng quý, 6 tháng, mùa", "mùa", 20],
    ["?", "?", 1],
    ["quy II/2026", "quy II/2026", 1],
    ["10 ngày làm việc", "", 0],
  ])("the unknown “%s”: “%s” from character %i", (phrase, part, position) => {
    if (part === "") {
      expect(problemOf(phrase)?.code).toBe("calendar/deadline-incomplete");
      return;
    }
    expect(problemOf(phrase)).toMatchObject({
      code: "calendar/deadline-not-understood",
      params: { text: phrase, part, position },
    });
  });

  it.each([
    ["trước ngày", "ngày", 10],
    ["quý", "quý", 3],
    ["trong thời hạn 60 ngày kể từ ngày", "ngày", 33],
    ["định kỳ", "định kỳ", 7],
  ])("the broken off “%s”, which lacks something after “%s”", (phrase) => {
    const found = problemOf(phrase);
    expect(found?.code).toBe("calendar/deadline-incomplete");
    expect(found?.params).toMatchObject({ position: phrase.length });
  });

  it("counts positions in the composed text, also when the input was decomposed", () => {
    expect(problemOf("trước ngày lễ".normalize("NFD"))?.params).toMatchObject({ part: "lễ", position: 12 });
  });

  it("a document's year which is none is refused first", () => {
    expect(problemOf("cả năm", 20.5)).toMatchObject({ code: "calendar/not-a-year", path: ["documentYear"] });
    expect(problemOf("cả năm", 26)?.code).toBe("calendar/not-a-year");
  });

  it("says so in clear words in both languages", () => {
    try {
      parseDeadline("Quý V/2026");
      expect.unreachable();
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(describeError(error, "vi")[0]?.message).toBe(
        "“Quý V/2026” (từ ký tự thứ 1) trong thời hạn “Quý V/2026” không có thật.",
      );
      expect(describeError(error, "en")[0]?.message).toBe(
        "“Quý V/2026” (from character 1) of the deadline “Quý V/2026” does not exist.",
      );
    }
  });
});

describe("a year in the words wins over the document's", () => {
  it("and words which need none do not take it", () => {
    expect(read("Tháng 12/2023", 2025)).toEqual({ kind: "month", year: 2023, month: 12 });
    expect(read("Hằng năm", 2025)).toEqual({ kind: "annual" });
    expect(read("9 tháng", 2025)).toEqual({ kind: "nine-months" });
    expect(read("6 tháng đầu năm", 2025)).toEqual({ kind: "half-year", half: 1 });
  });
});

describe("lists of days", () => {
  const months = Array.from({ length: 12 }, (_, at) => `1/${at + 1}`).join(", ");
  const kinds = (phrase: string) => parseDeadlines(phrase).map((it) => it.deadline);

  it("hold a day of each month; thirteen are no list anybody prints, and are asked about", () => {
    expect(kinds(`trước ngày ${months} hằng năm`)).toHaveLength(12);
    expect(problemOf(`trước ngày 15/1, ${months} hằng năm`)?.code).toBe("calendar/deadline-needs-year");
  });

  it("four days beside “hằng quý” are one a year each: no quarter has all four; three or five are no days of quarters", () => {
    expect(kinds("báo cáo hằng quý trước ngày 15/3, 15/6, 15/9 và 15/12")).toEqual(
      ["03-15", "06-15", "09-15", "12-15"].map((before) => ({ kind: "annual", before })),
    );
    for (const days of ["15/3, 15/6 và 15/9", "15/3, 15/6, 15/9, 15/10 và 15/12"]) {
      expect(problemOf(`báo cáo hằng quý trước ngày ${days}`)?.code).toMatch(/^calendar\/deadline-/u);
    }
    expect(kinds("báo cáo hằng năm trước ngày 15/3, 15/6, 15/9 và 15/12")).toHaveLength(4);
  });

  it.each([
    ["quý I hằng năm", "03-31"],
    ["quý II hằng năm", "06-30"],
    ["quý III hằng năm", "09-30"],
    ["quý IV hằng năm", "12-31"],
  ])("“%s” ends on %s of each year", (phrase, on) => {
    expect(read(phrase)).toEqual({ kind: "annual", on });
  });

  it("“trong 10 ngày đầu mỗi quý” ends with the tenth day of its first month", () => {
    expect(read("trong 10 ngày đầu mỗi quý")).toEqual({ kind: "quarterly", on: { day: 10, month: 1 } });
  });

  it("a paper which comes is an event; a plan which is completed is none anybody records here", () => {
    expect(read("khi Nghị định có hiệu lực")).toEqual({ kind: "after-event", event: "Nghị định có hiệu lực" });
    expect(problemOf("khi Kế hoạch hoàn thành")?.code).toBe("calendar/deadline-not-understood");
    expect(problemOf("khi tỉnh ban hành")?.code).toMatch(/^calendar\//u);
  });
});
