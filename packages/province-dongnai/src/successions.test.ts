import { bodiesWithoutSuccessor, holderOf, renderHolding, rosterProblems } from "@kttt/core/province";
import { legalDate } from "@kttt/core/time";
import { describe, expect, test } from "vitest";
import { dongnai } from "./index.js";

const assignedOn = legalDate("2023-11-02");
const ask = (body: string, on: string, scope?: string) =>
  holderOf(dongnai, { body, assignedOn, ...(scope === undefined ? {} : { scope }) }, legalDate(on));
const holders = (body: string, ...days: readonly string[]) => days.map((on) => ask(body, on).body);

describe("who holds a duty of the programme of 2023 up to the city of 2026", () => {
  test("the roster does not contradict itself, and every succession is unverified until its decision is read", () => {
    expect(rosterProblems(dongnai)).toEqual([]);
    expect(new Set(dongnai.successions.map((it) => it.citation.trust))).toEqual(new Set(["unverified"]));
  });

  test("the bodies of the plan of 2026 are in office on the first day it can have been known", () => {
    const known = dongnai.documents.find((it) => it.id === "qd-bcd-kttt-2026")?.notBefore ?? "";
    const named = dongnai.tasks
      .filter((it) => it.document === "qd-bcd-kttt-2026")
      .flatMap((it) => [...it.leads, ...it.cooperating]);
    for (const id of named) {
      const agency = dongnai.agencies.find((it) => it.id === id);
      if (agency) expect([agency.from ?? known, agency.until ?? known], id).toEqual([expect.any(String), known]);
      if (agency?.from) expect(agency.from <= known, id).toBe(true);
    }
  });

  test("both halves of agriculture and environment go to one department", () => {
    expect(holders("so-nnptnt", "2025-02-28", "2025-03-01")).toEqual(["so-nnptnt", "so-nnmt"]);
    expect(ask("so-tnmt", "2025-03-01").body).toBe("so-nnmt");
  });

  test("social insurance (II.9) is in none of the parts which left the labour department: Sở Nội vụ", () => {
    const task = dongnai.tasks.find((it) => it.id === "ctr-01-2023/II.9");
    expect(ask("so-ldtbxh", "2025-03-01", task?.scope).body).toBe("so-noi-vu");
    expect(ask("so-ldtbxh", "2025-03-01", "vocational-education").body).toBe("so-gddt");
    expect(ask("so-ldtbxh", "2025-03-01").kind).toBe("open");
  });

  test("Bình Phước: the province on 01/7/2025, the city on 30/4/2026", () => {
    expect(holders("ubnd-tinh-binh-phuoc", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30")).toEqual([
      "ubnd-tinh-binh-phuoc",
      "ubnd-tinh",
      "ubnd-tinh",
      "ubnd-tp",
    ]);
    const duty = { body: "ubnd-tinh", assignedOn };
    expect(renderHolding(dongnai, duty, ask("ubnd-tinh", "2026-04-30"))).toBe(
      "giao UBND tỉnh Đồng Nai (02/11/2023) → UBND thành phố Đồng Nai (30/4/2026, chưa kiểm chứng)",
    );
  });

  test("the State Bank: branch, a region without a number, Region 2, which the plan of 2026 names", () => {
    expect(holders("nhnn-dong-nai", "2025-02-28", "2025-03-01", "2025-07-01")).toEqual([
      "nhnn-dong-nai",
      "nhnn-khu-vuc-2025",
      "nhnn-kv2",
    ]);
  });

  test("ten communes became wards on 30/4/2026; the others are of 01/7/2025", () => {
    const wards = dongnai.agencies.filter((it) => it.level === "commune" && it.from === "2026-04-30");
    expect(wards).toHaveLength(10);
    const given = legalDate("2025-07-01");
    for (const { id, codes } of wards) {
      const before = dongnai.agencies.find((it) => it.codes.gso === codes.gso && it.until === "2026-04-29");
      expect(before?.id).toBe(id.replace("ubnd-phuong-", "ubnd-xa-"));
      expect(holderOf(dongnai, { body: before?.id ?? "", assignedOn: given }, legalDate("2026-04-30")).body).toBe(id);
    }
  });

  test("the 11 districts end on 30/6/2025, and no source says who followed: nothing is invented", () => {
    const districts = dongnai.groups.find((it) => it.id === "ubnd-huyen-thanh-pho")?.members;
    expect(bodiesWithoutSuccessor(dongnai)).toEqual(districts);
    expect(ask("ubnd-tp-bien-hoa", "2025-07-01")).toMatchObject({ kind: "ended", endedOn: "2025-06-30" });
  });
});
