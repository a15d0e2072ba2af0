import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { renderCase } from "../view/render-case.js";
import { caseView } from "../view/case-view.js";
import { askedCompetence, competenceText, competentBody } from "./competence.js";
import { caseDriver } from "./testing/case-driver.js";

const on = (
  role: "registry" | "committee" | "court" | "judge" | "tax" | "creditor",
  day: string,
  kind = "cooperative",
) => competentBody(role, legalDate(day), kind as "cooperative" | "union");

describe("who is competent on which day", () => {
  it("the registry is the district's by Decree 193/2013 art. 6.1.b, the province's for a union (6.1.a)", () => {
    expect(on("registry", "2019-03-04")).toMatchObject({
      level: "district",
      basis: [{ article: 6, clause: 1, point: "b" }],
    });
    expect(on("registry", "2019-03-04", "union")).toMatchObject({ level: "province", basis: [{ point: "a" }] });
    expect(on("registry", "2013-12-31")).toBeNull();
  });

  it("the district's for both from 18/07/2024 to 30/06/2025 by Decree 92/2024 art. 5.1", () => {
    expect(on("registry", "2024-07-17", "union")).toMatchObject({ level: "province" });
    for (const day of ["2024-07-18", "2025-06-30"]) {
      expect(on("registry", day, "union"), day).toMatchObject({
        level: "district",
        trust: "verified",
        // 5.2: in a province which tries special rules a decision says who it is.
        basis: [
          { law: "92/2024/NĐ-CP", article: 5, clause: 1 },
          { law: "92/2024/NĐ-CP", article: 5, clause: 2 },
        ],
        leftToDecision: true,
      });
    }
  });

  it("the commune's since 01/07/2025: marked until 26/05/2026, verified by Decree 187/2026 art. 6.3, 6.5 from 27/05/2026", () => {
    for (const day of ["2025-07-01", "2026-05-26"]) {
      expect(on("registry", day), day).toMatchObject({
        level: "commune",
        trust: "unverified",
        basis: [{ law: "125/2025/NĐ-CP" }],
      });
    }
    expect(on("registry", "2026-05-27")).toMatchObject({
      level: "commune",
      trust: "verified",
      basis: [
        { law: "187/2026/NĐ-CP", article: 6, clause: 3, point: "a" },
        { article: 6, clause: 5 },
      ],
    });
  });

  it("the People's Committee is the district's (Law 23/2012 art. 54.2; Decree 92/2024 art. 50.2.c); since 01/07/2025 a person is asked", () => {
    expect(on("committee", "2019-03-04")).toMatchObject({
      level: "district",
      basis: [{ law: "23/2012/QH13", article: 54 }, {}],
    });
    expect(on("committee", "2019-03-04", "union")).toMatchObject({ level: "province" });
    expect(on("committee", "2025-06-30")).toMatchObject({
      level: "district",
      basis: [{ article: 50, point: "c" }, {}],
    });
    const asked = on("committee", "2025-07-01");
    expect(asked).toMatchObject({ needsDecision: true, choices: [{ id: "commune" }, { id: "province" }] });
    expect(asked && competenceText(asked).vi).toBe("Ủy ban nhân dân cấp xã hoặc Ủy ban nhân dân cấp tỉnh?");
  });

  it("the court is asked about: art. 8 of Law 51/2014 turns on what no paper of the case says, and the text since 01/07/2025 is not at hand", () => {
    expect(on("court", "2014-12-31")).toBeNull();
    expect(on("judge", "2025-06-30")).toMatchObject({ choices: [{ id: "district" }, { id: "province" }] });
    expect(on("court", "2025-07-01")).toMatchObject({ choices: [{ id: "regional" }, { id: "province" }] });
  });

  it("the tax office is the one which manages the cooperative directly (Circular 86/2024 art. 14.3); a creditor is no State body", () => {
    const tax = on("tax", "2025-08-04");
    expect(tax).toMatchObject({ level: null, basis: [{ law: "86/2024/TT-BTC", article: 14, clause: 3 }] });
    expect(tax && competenceText(tax).vi).toBe("cơ quan thuế quản lý trực tiếp");
    expect(on("creditor", "2025-08-04")).toBeNull();
  });
});

describe("who is competent and no text or roster names", () => {
  const asked = (role: Parameters<typeof askedCompetence>[0], day: string, agency: string | null = null) =>
    askedCompetence(role, competentBody(role, legalDate(day)), agency);

  it("is asked: which court and which People's Committee as the texts leave it, with their basis", () => {
    expect(asked("court", "2025-08-01")).toMatchObject({
      text: { vi: expect.stringContaining("Tòa án nào?") as string },
      basis: [
        { law: "51/2014/QH13", article: 8, clause: 1 },
        { law: "51/2014/QH13", article: 8, clause: 2 },
      ],
    });
    expect(asked("committee", "2025-08-01")?.text.vi).toContain("Ủy ban nhân dân cấp nào?");
  });

  it("is asked: which agency it is, where the body is known and none is named", () => {
    expect(asked("tax", "2025-08-01")).toEqual({
      text: {
        vi: "Chưa rõ cơ quan thuế quản lý trực tiếp nào có thẩm quyền: hồ sơ và danh bạ của tỉnh không nêu cơ quan nào; cần người xác định và phân công.",
        en: "Which agency is the tax office which manages it directly is not known: neither the case nor the roster of the province names one; a person says so and assigns it.",
      },
      basis: [{ law: "86/2024/TT-BTC", article: 14, clause: 3, trust: "verified" }],
    });
    // Of the court above and of the enforcement agency no text is at hand at all.
    for (const role of ["upper-court", "enforcement", "procuracy"] as const) {
      expect(asked(role, "2025-08-01")?.basis, role).toEqual([]);
    }
  });

  it("is not asked of an agency which is named, nor of whoever is no body of State", () => {
    for (const role of ["court", "committee", "tax", "upper-court"] as const) {
      expect(asked(role, "2025-08-01", "toa-an-a"), role).toBeNull();
    }
    for (const role of ["general-meeting", "creditor", "cooperative", "liquidator"] as const) {
      expect(asked(role, "2025-08-01"), role).toBeNull();
    }
  });

  it("stands with each step of a case, in words and as data: the question, its basis, and that it is asked", () => {
    const driver = caseDriver()
      .open("2025-08-01", { status: "active" })
      .begin("2025-08-01", "bankruptcy-2014", {
        state: "accepted",
        earlier: [{ act: "accept", on: "2025-08-01", papers: [] }],
      });
    const lines = renderCase(driver.case, legalDate("2025-08-04"));
    const at = lines.findIndex((it) => it.startsWith("  - Ra quyết định mở thủ tục phá sản"));
    expect(lines[at + 1]).toMatch(/^ {6}\? Tòa án được tổ chức lại .* Tòa án nào\? \[.*khoản 1 Điều 8 Luật Phá sản/);
    const walk = {
      case: "case/1",
      on: legalDate("2025-08-04"),
      triage: null,
      state: driver.case,
      facts: driver.facts,
      refused: null,
    };
    const open = caseView(walk, legalDate("2025-08-04")).next.find((it) => it.act === "open");
    expect(open?.body).toMatchObject({ asked: true, agency: null, trust: "unverified" });
    expect(open?.body?.question).toContain("Tòa án nào?");
    driver.send({ type: "assign-body", on: "2025-08-04", role: "judge", agency: "toa-an-a", papers: [], reason: "…" });
    expect(renderCase(driver.case, legalDate("2025-08-04"))[at + 1]).not.toContain("Tòa án nào?");
    const named = caseView({ ...walk, state: driver.case }, legalDate("2025-08-04")).next.find(
      (it) => it.act === "open",
    );
    expect(named?.body).toMatchObject({ question: null, agency: "toa-an-a" });
  });
});
