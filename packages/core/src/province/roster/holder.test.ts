import { describeError } from "../../law/render-problem.js";
import { describe, expect, test } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import { isKtttError } from "../../kernel/problem.js";
import { type Holding, holderOf } from "./holder.js";
import { renderHolding } from "./render-holding.js";
import { agency, provinceOf, succession } from "./roster.fixture.js";

const day = legalDate;
const given = day("2023-04-12");

/** The reorganisation of a city as it happened in steps, with the split of one department. */
const city = provinceOf(
  [
    agency("so-nnptnt", null, "2025-02-28"),
    agency("so-tnmt", null, "2025-04-30"),
    agency("so-nnmt", "2025-05-01"),
    agency("so-ldtbxh", null, "2025-02-28"),
    agency("so-noi-vu"),
    agency("so-gddt"),
    agency("so-y-te"),
    agency("so-qhkt", null, "2025-02-28"),
    agency("so-xd"),
    agency("so-qhkt-2025", "2025-10-01"),
    agency("quan-a", null, "2025-06-30"),
    agency("phuong-1", "2025-07-01"),
    agency("phuong-2", "2025-07-01"),
    agency("ban-cu", null, "2024-06-30"),
  ],
  [
    // Not in order of time: the roster is read by day, not by place.
    succession("so-tnmt", "so-nnmt", "2025-05-01", null, "verified"),
    succession("so-nnptnt", "so-tnmt", "2025-03-01"),
    succession("so-ldtbxh", "so-noi-vu", "2025-03-01"),
    succession("so-ldtbxh", "so-gddt", "2025-03-01", "vocational-education"),
    succession("so-ldtbxh", "so-y-te", "2025-03-01", "social-protection"),
    succession("so-qhkt", "so-xd", "2025-03-01"),
    succession("so-xd", "so-qhkt-2025", "2025-10-01", "planning-and-architecture"),
    succession("quan-a", "phuong-1", "2025-07-01", "area-26800"),
    succession("quan-a", "phuong-2", "2025-07-01", "area-26803"),
  ],
);

const ask = (body: string, on: string, scope?: string, assignedOn = given): Holding =>
  holderOf(city, { body, assignedOn, ...(scope === undefined ? {} : { scope }) }, day(on));
const steps = (holding: Holding) => holding.chain.map((row) => row.to);

describe("holderOf: who must act on a day", () => {
  test("nobody succeeded: the body itself, by no chain, without a mark", () => {
    expect(ask("so-noi-vu", "2026-01-01")).toEqual({ kind: "held", body: "so-noi-vu", chain: [], trust: "verified" });
  });

  test("a chain across two successions changes on their very days", () => {
    expect(ask("so-nnptnt", "2025-02-28").body).toBe("so-nnptnt");
    expect(ask("so-nnptnt", "2025-03-01").body).toBe("so-tnmt");
    expect(ask("so-nnptnt", "2025-04-30").body).toBe("so-tnmt");
    expect(steps(ask("so-nnptnt", "2025-05-01"))).toEqual(["so-tnmt", "so-nnmt"]);
  });

  test("a chain is worth its weakest source", () => {
    expect(ask("so-nnptnt", "2025-05-01").trust).toBe("unverified");
    expect(ask("so-tnmt", "2025-05-01").trust).toBe("verified");
  });

  test("a split body: a named part goes where its row says, another named part with the rest", () => {
    expect(ask("so-ldtbxh", "2025-03-01", "vocational-education").body).toBe("so-gddt");
    expect(ask("so-ldtbxh", "2025-03-01", "social-protection").body).toBe("so-y-te");
    expect(ask("so-ldtbxh", "2025-03-01", "employment").body).toBe("so-noi-vu");
  });

  test("a split body and a duty of unknown part: the open question, never a guess", () => {
    const holding = ask("so-ldtbxh", "2026-01-01");
    expect(holding.kind).toBe("open");
    if (holding.kind !== "open") return;
    expect(holding.body).toBe("so-ldtbxh");
    expect(holding.on).toBe("2025-03-01");
    expect(holding.question.question).toBe("roster.successor");
    expect(holding.question.choices.map((choice) => choice.id)).toEqual(["so-noi-vu", "so-gddt", "so-y-te"]);
    expect(holding.question.choices[1]?.label.vi).toBe("Cơ quan so-gddt (giáo dục nghề nghiệp)");
    expect(holding.question.choices[0]?.label.en).toBe("Body so-noi-vu (the rest)");
    expect(holding.question.basis).toHaveLength(3);
  });

  test("before the day of the split there is no question", () => {
    expect(ask("so-ldtbxh", "2025-02-28").kind).toBe("held");
  });

  test("a body which lives on keeps what is not in the part it gave away", () => {
    expect(ask("so-xd", "2026-01-01").body).toBe("so-xd");
    expect(ask("so-xd", "2026-01-01", "building-materials").body).toBe("so-xd");
    expect(ask("so-xd", "2026-01-01", "planning-and-architecture").body).toBe("so-qhkt-2025");
  });

  test("a duty goes into a merged body and, with its part, out of it again", () => {
    expect(steps(ask("so-qhkt", "2026-01-01", "planning-and-architecture"))).toEqual(["so-xd", "so-qhkt-2025"]);
  });

  test("a duty given after a part went over stays where it was given", () => {
    expect(ask("so-xd", "2026-01-01", "planning-and-architecture", day("2025-10-01")).body).toBe("so-xd");
  });

  test("a duty given to a body which had already ceased belongs to its successor at once", () => {
    expect(ask("so-nnptnt", "2025-03-10", undefined, day("2025-03-10")).body).toBe("so-tnmt");
    expect(ask("so-nnptnt", "2025-06-01", undefined, day("2025-06-01")).body).toBe("so-nnmt");
  });

  test("a circle through a body which has ended: the answer is the same asked once and asked on the way", () => {
    // The roster sends the duty back to “e”, which ended on 1 January; on 2 January everything of “e” went to “a”.
    const circle = provinceOf(
      [agency("a"), agency("e", null, "2025-01-01")],
      [succession("e", "a", "2025-01-02"), succession("a", "e", "2025-01-03")],
    );
    const duty = { body: "e", assignedOn: day("2025-01-01") };
    const between = holderOf(circle, duty, day("2025-01-02"));
    expect(between).toMatchObject({ kind: "held", body: "a" });
    const onward = holderOf(circle, { body: between.body, assignedOn: day("2025-01-02") }, day("2025-01-03"));
    expect(onward).toMatchObject({ kind: "held", body: "a" });
    const once = holderOf(circle, duty, day("2025-01-03"));
    expect(once).toMatchObject({ kind: "held", body: "a" });
    expect(once.chain.map((row) => `${row.from} → ${row.to}`)).toEqual(["e → a", "a → e", "e → a"]);
  });

  test("a circle of one day: each succession is followed once, and the duty comes to rest", () => {
    const circle = provinceOf(
      [agency("a", null, "2025-01-01"), agency("b", null, "2025-01-01")],
      [succession("a", "b", "2025-01-02"), succession("b", "a", "2025-01-02")],
    );
    const holding = holderOf(circle, { body: "a", assignedOn: day("2025-01-01") }, day("2025-02-01"));
    expect(holding).toMatchObject({ kind: "ended", body: "a", endedOn: "2025-01-01" });
    expect(holding.chain).toHaveLength(2);
  });

  test("a body which ended in territorial parts only: open, with one choice per part", () => {
    const holding = ask("quan-a", "2025-07-01");
    expect(holding.kind === "open" && holding.question.choices.map((choice) => choice.id)).toEqual([
      "phuong-1",
      "phuong-2",
    ]);
    expect(ask("quan-a", "2025-07-01", "area-26803").body).toBe("phuong-2");
    expect(ask("quan-a", "2025-07-01", "area-1").kind).toBe("open");
  });

  test("a body which ceased and which nobody is known to follow: ended, with its last day", () => {
    expect(ask("ban-cu", "2024-06-30").kind).toBe("held");
    expect(ask("ban-cu", "2024-07-01")).toMatchObject({ kind: "ended", body: "ban-cu", endedOn: "2024-06-30" });
  });

  test("an unknown body is refused with the most similar one", () => {
    try {
      ask("so-nnptn", "2024-01-01");
      expect.unreachable();
    } catch (error) {
      expect(isKtttError(error) && error.code).toBe("roster/unknown-body");
      expect(isKtttError(error) && describeError(error, "vi")[0]?.hint).toContain("so-nnptnt");
    }
  });

  test("a day before the assignment is refused", () => {
    expect(() => ask("so-xd", "2023-04-11")).toThrow("calendar/empty-span");
  });
});

describe("renderHolding: the way of a duty in words", () => {
  const say = (body: string, on: string, language: "vi" | "en" = "vi") =>
    renderHolding(city, { body, assignedOn: given }, ask(body, on), language);

  test("each step with its day, and its mark where the source is not verified", () => {
    expect(say("so-nnptnt", "2025-05-01")).toBe(
      "giao Cơ quan so-nnptnt (12/4/2023) → Cơ quan so-tnmt (01/3/2025, chưa kiểm chứng) → Cơ quan so-nnmt (01/5/2025)",
    );
    expect(say("so-nnptnt", "2025-03-01", "en")).toBe(
      "given to Body so-nnptnt (12 Apr 2023) → Body so-tnmt (1 Mar 2025, unverified)",
    );
  });

  test("an open end names the choices, a dead end says so", () => {
    expect(say("quan-a", "2025-07-01")).toBe(
      "giao Cơ quan quan-a (12/4/2023) → từ 01/7/2025 chưa rõ cơ quan tiếp nhận: Cơ quan phuong-1 (địa bàn 26800) / Cơ quan phuong-2 (địa bàn 26803)",
    );
    expect(say("ban-cu", "2024-07-01", "en")).toBe(
      "given to Body ban-cu (12 Apr 2023) → ceased on 30 Jun 2024, no successor known",
    );
  });
});
