import { bodiesWithoutSuccessor, holderOf, renderHolding, rosterProblems } from "@kttt/core/province";
import { legalDate } from "@kttt/core/time";
import { describe, expect, test } from "vitest";
import { quangngai } from "./index.js";

const assignedOn = legalDate("2024-04-02");
const ask = (body: string, on: string, scope?: string) =>
  holderOf(quangngai, { body, assignedOn, ...(scope === undefined ? {} : { scope }) }, legalDate(on));
const wards = quangngai.groups.find((it) => it.id === "ubnd-xa-phuong")?.members ?? [];

describe("who holds a duty of the plan as the city and its communes end", () => {
  test("the roster does not contradict itself, and every succession is unverified until its decision is read", () => {
    expect(rosterProblems(quangngai)).toEqual([]);
    expect(new Set(quangngai.successions.map((it) => it.citation.trust))).toEqual(new Set(["unverified"]));
  });

  test("each of the 23 communes and wards has one successor on 01/7/2025, six together", () => {
    const holders = wards.map((body) => ask(body, "2025-07-01"));
    expect(holders.map((it) => it.kind)).toEqual(wards.map(() => "held"));
    expect(new Set(holders.map((it) => it.body)).size).toBe(6);
  });

  test("xã Nghĩa Phú: by way of the xã An Phú of 01/01/2025 to the one of 01/7/2025", () => {
    const duty = { body: "ubnd-xa-nghia-phu", assignedOn };
    expect(renderHolding(quangngai, duty, ask(duty.body, "2025-07-01"))).toBe(
      "giao UBND xã Nghĩa Phú (02/4/2024) → UBND xã An Phú (trước 01/7/2025) (01/01/2025, chưa kiểm chứng) → " +
        "UBND xã An Phú (từ 01/7/2025) (01/7/2025, chưa kiểm chứng)",
    );
  });

  test("a code which lives on with another extent is another body: phường Nghĩa Lộ, 21028", () => {
    expect(ask("ubnd-phuong-nghia-lo", "2025-06-30").body).toBe("ubnd-phuong-nghia-lo");
    expect(ask("ubnd-phuong-nghia-lo", "2025-07-01").body).toBe("ubnd-phuong-nghia-lo-2025");
    expect(ask("ubnd-phuong-tran-phu", "2025-07-01").body).toBe("ubnd-phuong-nghia-lo-2025");
  });

  test("a duty of the whole city is open after 01/7/2025: six grounds are known, the body is not", () => {
    const holding = ask("ubnd-tp", "2025-07-01");
    expect(holding.kind === "open" && holding.question.choices).toHaveLength(6);
    expect(ask("ubnd-tp", "2025-07-01", "area-21211").body).toBe("ubnd-xa-tinh-khe-2025");
    expect(ask("ubnd-tp", "2025-06-30").kind).toBe("held");
  });

  test("Sở Kế hoạch và Đầu tư: Sở Tài chính from 01/3/2025, marked", () => {
    expect(ask("so-khdt", "2025-02-28").body).toBe("so-khdt");
    expect(ask("so-khdt", "2025-03-01")).toMatchObject({ body: "so-tai-chinh", trust: "unverified" });
  });

  test("no source says who followed these: nothing is invented", () => {
    expect(bodiesWithoutSuccessor(quangngai)).toEqual([
      "phong-kinh-te",
      "van-phong-ubnd-tp",
      "ubmttq-tp",
      "cac-co-quan-don-vi",
      "cac-to-chuc-ctxh-tp",
      "ubnd-xa-phuong",
      "cac-don-vi-lien-quan",
    ]);
    expect(ask("phong-kinh-te", "2025-07-01")).toMatchObject({ kind: "ended", endedOn: "2025-06-30" });
  });
});
