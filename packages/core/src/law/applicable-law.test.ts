import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { applicableLaw, LAW_QUESTIONS } from "./applicable-law.js";
import { renderCitation } from "./render-citation.js";
import type { TakenDecision } from "./needs-decision.js";

const on = legalDate;
const decided = (question: string, choice: string): TakenDecision => ({
  question,
  choice,
  by: "person/1",
  on: "2024-08-01",
  reason: "theo ý kiến Sở Tư pháp",
});

describe("applicableLaw", () => {
  it("puts an act before 01/07/2024 under the 2012 law, whatever was chosen later", () => {
    const facts = { begunOn: on("2024-06-20"), decided: { procedure: decided("law.procedure", "17/2023/QH15") } };
    expect(applicableLaw("procedure", facts, on("2024-06-30"))).toMatchObject({
      law: "23/2012/QH13",
      under: ["193/2013/NĐ-CP", "03/2014/TT-BKHĐT"],
      decided: null,
    });
  });

  it("puts a case begun on 01/07/2024 under the 2023 law, its decree only from 18/07/2024", () => {
    const facts = { begunOn: on("2024-07-01") };
    expect(applicableLaw("procedure", facts, on("2024-07-17"))).toMatchObject({ law: "17/2023/QH15", under: [] });
    expect(applicableLaw("procedure", facts, on("2024-07-18"))).toMatchObject({ under: ["92/2024/NĐ-CP"] });
  });

  it("leaves an older case which goes on after 01/07/2024 to a person, because Articles 114 and 115 are silent", () => {
    const facts = { begunOn: on("2024-05-02") };
    const procedure = applicableLaw("procedure", facts, on("2024-07-02"));
    expect(procedure).toMatchObject({ needsDecision: true, question: "law.procedure" });
    expect("choices" in procedure && procedure.choices.map((it) => it.id)).toEqual(["23/2012/QH13", "17/2023/QH15"]);
    const registry = applicableLaw("registry-act", facts, on("2024-09-02"));
    expect("choices" in registry && registry.choices.map((it) => it.id)).toEqual(["17/2023/QH15", "23/2012/QH13"]);
  });

  it("shows the recorded choice with the answer", () => {
    const choice = decided("law.asset-order", "17/2023/QH15");
    const facts = { begunOn: on("2024-05-02"), decided: { "asset-order": choice } };
    expect(applicableLaw("asset-order", facts, on("2024-09-02"))).toMatchObject({
      law: "17/2023/QH15",
      decided: choice,
    });
    expect(applicableLaw("procedure", facts, on("2024-09-02"))).toMatchObject({ needsDecision: true });
  });

  it("judges the ground of an older decision by the law of its day", () => {
    expect(applicableLaw("ground", { begunOn: on("2024-05-02") }, on("2024-09-02"))).toMatchObject({
      law: "23/2012/QH13",
    });
  });

  it("keeps law 51/2014 to 28/02/2026 and takes law 142/2025 for what is accepted from 01/03/2026 (Article 87)", () => {
    expect(applicableLaw("bankruptcy", { acceptedOn: on("2025-12-01") }, on("2026-02-28"))).toMatchObject({
      law: "51/2014/QH13",
    });
    expect(applicableLaw("bankruptcy", { acceptedOn: on("2026-03-01") }, on("2026-06-01"))).toMatchObject({
      law: "142/2025/QH15",
      under: ["187/2026/NĐ-CP"],
    });
  });

  it("leaves a bankruptcy pending on 01/03/2026 to a person and offers law 51/2014 first (Article 87.2)", () => {
    const answer = applicableLaw("bankruptcy", { acceptedOn: on("2025-12-01") }, on("2026-03-01"));
    expect("choices" in answer && answer.choices.map((it) => it.id)).toEqual(["51/2014/QH13", "142/2025/QH15"]);
    const choice = decided("law.bankruptcy", "51/2014/QH13");
    expect(
      applicableLaw("bankruptcy", { acceptedOn: on("2025-12-01"), decided: { bankruptcy: choice } }, on("2026-03-01")),
    ).toMatchObject({ law: "51/2014/QH13", decided: choice });
  });

  it("goes on under law 51/2014 where a petition was accepted before 01/01/2015 and nothing declared (its Article 131.3)", () => {
    expect(applicableLaw("bankruptcy", { acceptedOn: on("2014-11-03") }, on("2015-02-02"))).toMatchObject({
      needsDecision: false,
      law: "51/2014/QH13",
      basis: [{ law: "51/2014/QH13", article: 131, clause: 3 }],
    });
    const before = applicableLaw("bankruptcy", { acceptedOn: on("2014-11-03") }, on("2014-12-31"));
    expect("choices" in before && before.choices.map((it) => it.id)).toEqual(["21/2004/QH11", "51/2014/QH13"]);
  });

  it("cites for the 2012 law the clauses which begin and end it, and for what no text says the record of readings", () => {
    const cited = (answer: ReturnType<typeof applicableLaw>) => answer.basis.map((it) => renderCitation(it, "en"));
    const [begins, ends, reading] = [
      "clause 1, Article 63, Law on Cooperatives No. 23/2012/QH13",
      "clause 3, Article 114, Law on Cooperatives No. 17/2023/QH15",
      "convention of the library (docs/decisions/0006-cooperative-handling.md)",
    ];
    expect(cited(applicableLaw("procedure", {}, on("2020-01-06")))).toEqual([begins, ends]);
    expect(cited(applicableLaw("ground", { begunOn: on("2024-05-02") }, on("2024-09-02")))).toEqual([begins, reading]);
    const procedure = applicableLaw("procedure", { begunOn: on("2024-05-02") }, on("2024-07-02"));
    expect("choices" in procedure && procedure.choices[0]?.basis.map((it) => renderCitation(it, "en"))).toEqual([
      ...[begins, ends, reading],
    ]);
    const chosen = { procedure: decided("law.procedure", "23/2012/QH13") };
    expect(cited(applicableLaw("procedure", { begunOn: on("2024-05-02"), decided: chosen }, on("2024-09-02")))).toEqual(
      [...[begins, ends, reading]],
    );
  });

  it("says to whom Decree 92/2024 art. 65.1 speaks, and that no clause speaks to the procedure", () => {
    const ask = (question: "procedure" | "registry-act") => {
      const answer = applicableLaw(question, { begunOn: on("2024-05-02") }, on("2024-09-02"));
      return "text" in answer ? answer.text.vi : "";
    };
    expect(ask("procedure")).toContain("không có điều khoản chuyển tiếp");
    expect(ask("registry-act")).not.toContain("không có điều khoản chuyển tiếp");
    expect(ask("registry-act")).toContain("chỉ nói về hồ sơ đăng ký");
    expect(ask("registry-act")).toContain("theo cách hiểu");
  });

  it("names points a and b of Article 88.1, as Article 87.2 does, and cites for law 142/2025 that the old one ended", () => {
    const answer = applicableLaw("bankruptcy", { acceptedOn: on("2025-12-01") }, on("2026-03-01"));
    expect("text" in answer && answer.text.vi).toContain("điểm a, điểm b khoản 1 Điều 88");
    expect("choices" in answer && answer.choices[1]?.basis).toMatchObject([
      { law: "142/2025/QH15", article: 87, clause: 1 },
      { law: "142/2025/QH15", article: 87, clause: 2 },
    ]);
    const choice = { bankruptcy: decided("law.bankruptcy", "51/2014/QH13") };
    expect(
      applicableLaw("bankruptcy", { acceptedOn: on("2025-12-01"), decided: choice }, on("2026-03-01")).basis,
    ).toMatchObject([{ law: "142/2025/QH15", article: 87, clause: 2 }]);
  });

  it("asks about a petition filed before 01/03/2026 and not accepted by then: art. 88.1 is not at hand", () => {
    expect(applicableLaw("bankruptcy", { begunOn: on("2026-02-24") }, on("2026-03-02"))).toMatchObject({
      needsDecision: true,
      question: "law.bankruptcy",
      choices: [{ id: "51/2014/QH13" }, { id: "142/2025/QH15" }],
    });
    expect(applicableLaw("bankruptcy", { begunOn: on("2026-03-02") }, on("2026-03-05"))).toMatchObject({
      law: "142/2025/QH15",
    });
  });

  it("names the law of 2003 for days before 01/07/2013 (law 23/2012, Article 63.2), and takes it where chosen", () => {
    const answer = applicableLaw("procedure", {}, on("2013-06-30"));
    expect("choices" in answer && answer.choices.map((it) => it.id)).toEqual(["18/2003/QH11", "23/2012/QH13"]);
    const taken = { procedure: decided("law.procedure", "18/2003/QH11") };
    expect(applicableLaw("procedure", { decided: taken }, on("2013-06-30"))).toMatchObject({ law: "18/2003/QH11" });
    expect(applicableLaw("procedure", {}, on("2013-07-01"))).toMatchObject({ law: "23/2012/QH13", under: [] });
  });

  it("asks a person for days before the 2012 law, which no text here covers", () => {
    for (const question of LAW_QUESTIONS) {
      expect(applicableLaw(question, {}, on("2012-01-01"))).toMatchObject({ needsDecision: true });
    }
  });
});
