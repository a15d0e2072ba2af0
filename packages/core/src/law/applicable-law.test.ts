import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { applicableLaw, LAW_QUESTIONS } from "./applicable-law.js";
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

  it("asks a person for days before the 2012 law, which no text here covers", () => {
    for (const question of LAW_QUESTIONS) {
      expect(applicableLaw(question, {}, on("2012-01-01"))).toMatchObject({ needsDecision: true });
    }
  });
});
