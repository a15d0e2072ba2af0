import { bodiesWithoutSuccessor, holderOf, renderHolding, rosterProblems } from "@kttt/core/province";
import { legalDate } from "@kttt/core/time";
import { describe, expect, test } from "vitest";
import { hcm } from "./index.js";

const assignedOn = legalDate("2023-04-12");
const ask = (body: string, on: string, scope?: string) =>
  holderOf(hcm, { body, assignedOn, ...(scope === undefined ? {} : { scope }) }, legalDate(on));
const holders = (body: string, ...days: readonly string[]) => days.map((on) => ask(body, on).body);

describe("who holds a duty of decision 1396 through the reorganisations of 2025", () => {
  test("the roster does not contradict itself, and every succession is unverified until its decision is read", () => {
    expect(rosterProblems(hcm)).toEqual([]);
    expect(new Set(hcm.successions.map((it) => it.citation.trust))).toEqual(new Set(["unverified"]));
  });

  test("agriculture: Sở TN&MT from 01/3/2025 under its old name, Sở NN&MT from 01/5/2025", () => {
    expect(holders("so-nnptnt", "2025-02-28", "2025-03-01", "2025-04-30", "2025-05-01")).toEqual([
      "so-nnptnt",
      "so-tnmt",
      "so-tnmt",
      "so-nnmt",
    ]);
  });

  test("transport: Sở Giao thông công chánh from 01/3/2025, Sở Xây dựng from 01/5/2025", () => {
    expect(holders("so-gtvt", "2025-02-28", "2025-03-01", "2025-05-01")).toEqual(["so-gtvt", "so-gtcc", "so-xay-dung"]);
    const duty = { body: "so-gtvt", assignedOn };
    expect(renderHolding(hcm, duty, ask("so-gtvt", "2025-05-01"))).toBe(
      "giao Sở Giao thông vận tải (12/4/2023) → Sở Giao thông công chánh (01/3/2025, chưa kiểm chứng) → " +
        "Sở Xây dựng (01/5/2025, chưa kiểm chứng)",
    );
  });

  test("planning: into Sở Xây dựng, and out of it again on 01/10/2025 where the duty is one of planning", () => {
    expect(ask("so-qhkt", "2025-09-30", "planning-and-architecture").body).toBe("so-xay-dung");
    expect(ask("so-qhkt", "2025-10-01", "planning-and-architecture").body).toBe("so-qhkt-2025");
    expect(ask("so-gtvt", "2025-10-01").body).toBe("so-xay-dung");
  });

  test("labour: vocational education to Sở GD&ĐT, the rest to Sở Nội vụ, a duty of unknown part to a person", () => {
    const scoped = hcm.tasks.filter((it) => it.leads.includes("so-ldtbxh") && it.scope !== undefined);
    expect(scoped).toHaveLength(3);
    for (const task of scoped) expect(ask("so-ldtbxh", "2025-03-01", task.scope).body).toBe("so-gddt");
    expect(ask("so-ldtbxh", "2025-03-01", "social-insurance").body).toBe("so-noi-vu");
    expect(ask("so-ldtbxh", "2025-03-01").kind).toBe("open");
    expect(ask("so-ldtbxh", "2025-05-01", "poverty-reduction").body).toBe("so-nnmt");
  });

  test("every scope which a task names is one which a succession splits by", () => {
    const split = new Set(hcm.successions.map((it) => it.scope));
    for (const { id, scope } of hcm.tasks) if (scope !== undefined) expect(split.has(scope), id).toBe(true);
  });

  test("the State Bank: branch, region, region as drawn again; the tax office: three names in one year", () => {
    expect(holders("nhnn-tp", "2025-02-28", "2025-06-30", "2025-07-01")).toEqual([
      "nhnn-tp",
      "nhnn-khu-vuc-2025",
      "nhnn-kv2",
    ]);
    expect(holders("cuc-thue", "2025-02-28", "2025-03-01", "2025-07-01")).toEqual([
      "cuc-thue",
      "chi-cuc-thue-kv2",
      "thue-tp",
    ]);
  });

  test("Thủ Đức: open among its twelve wards, known where the duty names its ground", () => {
    const holding = ask("ubnd-tp-thu-duc", "2025-07-01");
    expect(holding.kind === "open" && holding.question.choices).toHaveLength(12);
    expect(ask("ubnd-tp-thu-duc", "2025-07-01", "area-27112").body).toBe("ubnd-phuong-cat-lai");
  });

  test("the 21 other districts end on 30/6/2025, and no source says who followed: nothing is invented", () => {
    const without = bodiesWithoutSuccessor(hcm);
    expect(without).toHaveLength(21);
    for (const body of without) {
      expect(ask(body, "2025-06-30").kind).toBe("held");
      expect(ask(body, "2025-07-01")).toMatchObject({ kind: "ended", endedOn: "2025-06-30" });
    }
  });

  test("Bình Dương and Bà Rịa - Vũng Tàu: the city from 01/7/2025", () => {
    expect(holders("ubnd-tinh-binh-duong", "2025-06-30", "2025-07-01")).toEqual(["ubnd-tinh-binh-duong", "ubnd-tp"]);
    expect(ask("ubnd-tinh-ba-ria-vung-tau", "2025-07-01").body).toBe("ubnd-tp");
  });
});
