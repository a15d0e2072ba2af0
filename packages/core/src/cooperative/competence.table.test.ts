import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import { competenceText, competentBody } from "./competence.js";
import type { PartyRole } from "./party.js";
import { placeText } from "./testing/law-table.js";

const LETTERS = {
  "17/2023/QH15": "L",
  "92/2024/NĐ-CP": "D",
  "86/2024/TT-BTC": "C",
  "23/2012/QH13": "K",
  "193/2013/NĐ-CP": "N",
  "51/2014/QH13": "P",
  "187/2026/NĐ-CP": "G",
  "125/2025/NĐ-CP": "H",
} as const;

/**
 * Who is competent, typed from the texts: role, kind of cooperative, the first day and the last of it, level, body, articles; or the
 * question with its choices, where no text at hand says it. `H` is Decree 125/2025/NĐ-CP, which has not
 * been read. Article 14 of the tax circular is known in the wording of 01/07/2025 only.
 */
const BODIES = `
registry | both | – | 2014-01-26 | nobody
registry | cooperative | 2014-01-27 | 2024-07-17 | district | Phòng Tài chính - Kế hoạch thuộc Ủy ban nhân dân cấp huyện | N6.1.b | verified
registry | union | 2014-01-27 | 2024-07-17 | province | Phòng Đăng ký kinh doanh thuộc Sở Kế hoạch và Đầu tư | N6.1.a | verified
registry | both | 2024-07-18 | 2025-06-30 | district | Phòng Tài chính - Kế hoạch thuộc Ủy ban nhân dân cấp huyện | D5.1 D5.2 | verified | left to a decision
registry | both | 2025-07-01 | 2026-05-26 | commune | cơ quan đăng ký kinh doanh cấp xã | H | unverified
registry | both | 2026-05-27 | – | commune | cơ quan đăng ký kinh doanh cấp xã | G6.3.a G6.5 | verified
committee | both | – | 2014-01-26 | nobody
committee | cooperative | 2014-01-27 | 2024-07-17 | district | Ủy ban nhân dân cấp huyện | K54.2 N6.1.b | verified
committee | union | 2014-01-27 | 2024-07-17 | province | Ủy ban nhân dân cấp tỉnh | K54.2 N6.1.a | verified
committee | both | 2024-07-18 | 2025-06-30 | district | Ủy ban nhân dân cấp huyện | D50.2.c L98.3.a | verified
committee | both | 2025-07-01 | – | asked competence.committee | commune: Ủy ban nhân dân cấp xã / province: Ủy ban nhân dân cấp tỉnh | D50.2.c H
tax | both | – | 2025-06-30 | nobody
tax | both | 2025-07-01 | – | none | cơ quan thuế quản lý trực tiếp | C14.3 | verified
court | both | – | 2014-12-31 | nobody
court | both | 2015-01-01 | 2025-06-30 | asked competence.court | district: Tòa án nhân dân cấp huyện P8.2 / province: Tòa án nhân dân cấp tỉnh P8.1 | P8.1 P8.2
court | both | 2025-07-01 | – | asked competence.court | regional: Tòa án nhân dân khu vực / province: Tòa án nhân dân cấp tỉnh | P8.1 P8.2
`;

const place = (cite: Parameters<typeof placeText>[0]) => placeText(cite, LETTERS);

function said(role: PartyRole, on: string, kind: "cooperative" | "union"): string {
  const it = competentBody(role, legalDate(on), kind);
  if (!it) return "nobody";
  const basis = it.basis.map(place).join(" ");
  if (!isNeedsDecision(it)) {
    const left = it.leftToDecision ? " | left to a decision" : "";
    return `${it.level ?? "none"} | ${it.name.vi} | ${basis} | ${it.trust}${left}`;
  }
  const choices = it.choices.map(({ basis: of, id, label }) => [`${id}: ${label.vi}`, ...of.map(place)].join(" "));
  return `asked ${it.question} | ${choices.join(" / ")} | ${basis}`;
}

const ROWS = BODIES.trim()
  .split("\n")
  .map((line) => line.split("|").map((it) => it.trim()));

describe("who is competent, from the first day of a text to its last", () => {
  it.each(ROWS)("%s of a %s from %s to %s: %s", (role, kind, from, last, ...rest) => {
    const days = [from === "–" ? "2012-06-01" : from, last === "–" ? "2030-01-01" : last];
    for (const on of days) {
      for (const of of kind === "both" ? (["cooperative", "union"] as const) : [kind as "union"]) {
        expect(said(role as PartyRole, String(on), of), `${on} ${of}`).toBe(rest.join(" | "));
        if (role === "court") expect(said("judge", String(on), of)).toBe(rest.join(" | "));
      }
    }
  });

  it("no State body fills the roles of the cooperative, its creditors, its council or whoever decides", () => {
    for (const role of [
      "cooperative",
      "creditor",
      "council",
      "administrator",
      "decision-maker",
      "upper-court",
    ] as const) {
      expect(competentBody(role, legalDate("2025-03-03")), role).toBeNull();
    }
  });

  it("a question says its choices, in both languages; a body its name", () => {
    const text = (role: PartyRole, on: string) => {
      const it = competentBody(role, legalDate(on));
      return it && competenceText(it);
    };
    expect(text("court", "2025-03-03")).toEqual({
      vi: "Tòa án nhân dân cấp huyện hoặc Tòa án nhân dân cấp tỉnh?",
      en: "court of the district or court of the province?",
    });
    expect(text("registry", "2025-03-03")?.en).toBe("finance and planning office of the district");
  });
});
