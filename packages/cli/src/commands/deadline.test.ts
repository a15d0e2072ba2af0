import { describe, expect, it } from "vitest";
import { z } from "zod";
import { deadlineSchema } from "@kttt/core/deadline";
import { kttt } from "../watched-host.fixture.js";

/** The shape which others read: issue 14, section 1. */
const shape = z.strictObject({
  phrase: z.string(),
  status: z.enum(["read", "ambiguous", "refused"]),
  parts: z.array(z.strictObject({ deadline: deadlineSchema, says: z.string().min(1) })),
  lastDays: z.array(z.iso.date()),
  problems: z.array(z.strictObject({ code: z.string().min(1), message: z.string().min(1), hint: z.string().min(1) })),
});

async function json(...words: string[]) {
  const { code, err, out } = await kttt(["deadline", ...words, "--json"]);
  expect(err).toBe("");
  return { code, ...shape.parse(JSON.parse(out)) };
}

describe("kttt deadline --json", () => {
  it("lists every deadline of a phrase, and the last days which fall in the year, each once", async () => {
    const phrase = "hằng tháng, trước ngày 15; định kỳ hằng quý, trước ngày 15 tháng cuối quý";
    const read = await json(phrase, "--year", "2025");
    expect(read).toMatchObject({ code: 0, phrase, status: "read", problems: [] });
    expect(read.parts.map((it) => it.says)).toEqual([
      "Trước ngày 15 hằng tháng",
      "Trước ngày 15 tháng cuối của mỗi quý",
    ]);
    expect(read.lastDays).toHaveLength(12);
    expect(read.lastDays.slice(0, 2)).toEqual(["2025-01-14", "2025-02-14"]);
  });

  it("shows a report on the year before in the year in which it falls due", async () => {
    expect((await json("trước ngày 31/01 năm sau", "--year", "2027")).lastDays).toEqual(["2027-01-30"]);
    const inPlan = ["trước ngày 31/01 năm sau", "--year", "2026", "--from", "2026-03-01", "--to", "2026-12-31"];
    expect((await json(...inPlan)).lastDays).toEqual([]);
  });

  it("rolls what the law rolls: 30 days after 31/12/2024 are in Tết", async () => {
    expect((await json("30 ngày sau khi kết thúc năm", "--year", "2025")).lastDays).toEqual(["2025-02-03"]);
  });

  it("counts from the document's own day, which --from tells", async () => {
    const words = ["30 ngày kể từ ngày Kế hoạch này được ban hành", "--year", "2025"];
    expect((await json(...words, "--from", "2025-03-10", "--to", "2025-12-31")).lastDays).toEqual(["2025-04-09"]);
    expect(await json(...words)).toMatchObject({ status: "read", lastDays: [] });
  });

  it("asks whether a day without a year comes once or every year in a plan of several years", async () => {
    const words = ["trước ngày 15/12", "--year", "2025"];
    const read = await json(...words, "--from", "2021-01-01", "--to", "2025-12-31");
    expect(read).toMatchObject({ code: 1, status: "ambiguous", parts: [], lastDays: [] });
    expect(read.problems[0]?.message).toContain("hằng năm");
    expect((await json(...words, "--from", "2025-01-01", "--to", "2025-12-31")).lastDays).toEqual(["2025-12-14"]);
    expect((await json(...words)).parts[0]?.says).toBe("Trước ngày 15/12/2025 (không ghi năm: năm của văn bản)");
  });

  it.each([
    ["6 tháng trước ngày 15/6", "ambiguous", "calendar/deadline-ambiguous"],
    ["hằng quý, trước ngày 15/12", "ambiguous", "calendar/deadline-one-or-several"],
    ["đầu quý II", "refused", "calendar/deadline-vague"],
    ["tuần đầu tháng 12", "refused", "calendar/deadline-vague"],
    ["Từ năm 2026", "refused", "calendar/deadline-only-start"],
    ["nt", "refused", "calendar/deadline-as-above"],
    ["trong thời hạn 05 ngày", "refused", "calendar/deadline-without-event"],
    ["sau 10 ngày kể từ ngày ban hành", "refused", "calendar/deadline-not-before"],
    ["theo kế hoạch", "refused", "calendar/deadline-no-time"],
    ["31/02/2025", "refused", "calendar/deadline-impossible"],
    ["x".repeat(1001), "refused", "calendar/deadline-too-long"],
  ])("“%s” is %s, with a hint which says what to write: %s", async (phrase, status, code) => {
    const read = await json(phrase, "--year", "2025");
    expect(read).toMatchObject({ code: 1, status, parts: [], lastDays: [] });
    expect(read.problems.map((it) => it.code)).toContain(code);
    for (const { hint } of read.problems) expect(hint).toMatch(/ghi|viết|chép|chọn|chỉ đưa|một năm có|ngăn/i);
  });

  it("answers in English where it is asked to", async () => {
    const read = await json("trước ngày 15/12 hằng năm", "--year", "2025", "--lang", "en");
    expect(read.parts[0]?.says).toBe("Before 15 December every year");
  });

  it.each([
    ["no year", ["nt"], "--json"],
    ["a year that is none", ["nt", "--year", "20x5"], "20x5"],
    ["half a span", ["nt", "--year", "2025", "--from", "2025-01-01"], "--to"],
    ["a span backwards", ["nt", "--year", "2025", "--from", "2025-02-01", "--to", "2025-01-01"], "--to"],
    ["a day that is none", ["nt", "--year", "2025", "--from", "2025-02-30", "--to", "2025-12-31"], "--to"],
    ["no phrase", ["--year", "2025"], "lời văn"],
  ])("%s is a wrong call: exit code 2, nothing on standard output", async (_, words, said) => {
    const { code, err, out } = await kttt(["deadline", ...words, "--json"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});

describe("kttt deadline", () => {
  it("explains every deadline of a phrase, then prints the rules", async () => {
    const { code, out } = await kttt(["deadline", "trước ngày 15/6 và 15/12 hằng năm", "--year", "2025"]);
    expect(code).toBe(0);
    expect(out.match(/Hiểu là:/g)).toHaveLength(2);
    expect(out).toContain('\n{"kind":"annual","before":"06-15"}\n{"kind":"annual","before":"12-15"}\n');
  });

  it("says that nobody owes what is due on demand, and what an event must tell", async () => {
    expect((await kttt(["deadline", "theo yêu cầu"])).out).toContain("cho đến khi có yêu cầu");
    expect((await kttt(["deadline", "sau khi Bộ ban hành hướng dẫn", "--year", "2025"])).out).toContain(
      "ngày của sự kiện",
    );
  });

  it("takes the span of the document for words without a year", async () => {
    const asked = await kttt(["deadline", "trước ngày 15/12", "--from", "2021-01-01", "--to", "2025-12-31"]);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain("hằng năm");
    const { out } = await kttt(["deadline", "trước ngày 15/12", "--from", "2025-01-01", "--to", "2025-12-31"]);
    expect(out).toContain("14/12/2025");
  });
});
