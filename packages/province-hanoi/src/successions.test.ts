import { bodiesWithoutSuccessor, holderOf, renderHolding, rosterProblems } from "@kttt/core/province";
import { legalDate } from "@kttt/core/time";
import { describe, expect, test } from "vitest";
import { hanoi } from "./index.js";

const assignedOn = legalDate("2023-08-31");
const ask = (body: string, on: string) => holderOf(hanoi, { body, assignedOn }, legalDate(on));
const holders = (body: string, ...days: readonly string[]) => days.map((on) => ask(body, on).body);

describe("who holds a duty of plan 222 through the reorganisations of 2025", () => {
  test("the roster does not contradict itself, and every succession is unverified until its decision is read", () => {
    expect(rosterProblems(hanoi)).toEqual([]);
    expect(new Set(hanoi.successions.map((it) => it.citation.trust))).toEqual(new Set(["unverified"]));
  });

  test("the departments change on 01/3/2025; agriculture and environment become one", () => {
    expect(holders("so-khdt", "2025-02-28", "2025-03-01")).toEqual(["so-khdt", "so-tai-chinh"]);
    expect(holders("so-nnptnt", "2025-03-01")).toEqual(["so-nnmt"]);
    expect(holders("so-tnmt", "2025-03-01")).toEqual(["so-nnmt"]);
    expect(holders("so-tttt", "2025-03-01")).toEqual(["so-khcn"]);
  });

  test("the tax office has three names in one year", () => {
    expect(holders("cuc-thue", "2025-02-28", "2025-03-01", "2025-07-01")).toEqual([
      "cuc-thue",
      "chi-cuc-thue-kv1",
      "thue-tp",
    ]);
    const duty = { body: "cuc-thue", assignedOn };
    expect(renderHolding(hanoi, duty, ask("cuc-thue", "2025-07-01"))).toBe(
      "giao Cục Thuế thành phố Hà Nội (31/8/2023) → Chi cục Thuế khu vực I (01/3/2025, chưa kiểm chứng) → " +
        "Thuế thành phố Hà Nội (01/7/2025, chưa kiểm chứng)",
    );
  });

  test("the State Bank and social insurance: by way of a region of 2025", () => {
    expect(holders("nhnn-tp", "2025-02-28", "2025-06-30", "2025-07-01")).toEqual([
      "nhnn-tp",
      "nhnn-khu-vuc-2025",
      "nhnn-kv1",
    ]);
    expect(holders("bhxh", "2025-02-28", "2025-06-30", "2025-07-01")).toEqual(["bhxh", "bhxh-kv1", "bhxh-tp-2025"]);
  });

  test("the 30 districts end on 30/6/2025, and no source says who followed: nothing is invented", () => {
    const districts = hanoi.groups.find((it) => it.id === "ubnd-quan-huyen")?.members ?? [];
    expect(bodiesWithoutSuccessor(hanoi).filter((id) => !hanoi.groups.some((it) => it.id === id))).toEqual(districts);
    for (const body of districts) {
      expect(ask(body, "2025-06-30").kind).toBe("held");
      expect(ask(body, "2025-07-01")).toMatchObject({ kind: "ended", endedOn: "2025-06-30" });
    }
  });
});
