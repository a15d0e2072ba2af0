import { expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { readCaseFile } from "../cooperative/case-file.js";
import { walkCase } from "../simulation/walk-case.js";
import { caseView, caseViewSchema } from "./case-view.js";

const FLOW = "voluntary-dissolution-2023";
const paper = (kind: string, date: string) => ({ kind, number: "1", date, served: [{ to: "registry", on: date }] });
const file = (...more: readonly Record<string, unknown>[]) =>
  readCaseFile({
    format: "kttt.case/1",
    case: "case/1",
    agency: "phong-tc-kh",
    on: "2025-04-01",
    commands: [
      {
        type: "open-case",
        on: "2024-09-03",
        cooperative: { ref: "coop/1", kind: "cooperative" },
        status: "active",
        facts: { stateSupport: "none" },
      },
      {
        type: "open-proceeding",
        on: "2024-09-03",
        flow: FLOW,
        state: "dissolving",
        earlier: [
          { act: "send-resolution", on: "2024-09-03", papers: [paper("dissolution-resolution", "2024-09-03")] },
        ],
      },
      ...more,
    ],
  });
const viewOf = async (...more: readonly Record<string, unknown>[]) =>
  caseView(await walkCase(file(...more)), legalDate("2025-04-01"));

it("says where a case stands, what happened, what may come next and on what that rests", async () => {
  const view = await viewOf();
  expect(caseViewSchema.parse(view)).toEqual(view);
  expect(view).toMatchObject({
    format: "kttt.case-view/1",
    case: "case/1",
    on: "2025-04-01",
    status: "active",
    outcome: null,
    proceedings: [{ flow: FLOW, law: "17/2023/QH15", state: "dissolving", outcome: null }],
    refused: null,
    triage: null,
  });
  expect(view.timeline.map((it) => [it.on, it.kind, it.act, it.lastDay])).toEqual([
    ["2024-09-03", "status", "active", null],
    ["2025-03-04", "period-ended", "issue-automatic-notice", "2025-03-06"],
    ["2025-03-07", "overdue", "issue-automatic-notice", "2025-03-06"],
  ]);
  expect(view.next.find((it) => it.act === "issue-automatic-notice")).toMatchObject({
    by: "registry",
    possible: true,
    notBefore: "2025-03-03",
    lastDay: "2025-03-06",
    overdue: true,
  });
  expect(view.next.find((it) => it.act === "file-dossier")).toMatchObject({ possible: false });
});

it("leaves out a mark which a paper entered late took back, and shows the question the paper raised", async () => {
  const view = await viewOf(
    { type: "record-facts", on: "2025-03-20", facts: { disputes: 0 }, papers: [] },
    {
      type: "record-act",
      on: "2024-12-02",
      proceeding: FLOW,
      act: "object",
      papers: [paper("objection", "2024-12-02")],
    },
  );
  expect(view.refused).toBeNull();
  expect(view.timeline.map((it) => [it.kind, it.act])).toEqual([
    ["status", "active"],
    ["act", "object"],
    ["question", "case.objection"],
  ]);
  expect(view.questions).toMatchObject([
    { id: `case:case/1?case.objection@${FLOW}/1`, choices: ["continue", "other-route"] },
  ]);
});

it("prints what was done before a refused command, and which it was", async () => {
  const view = await viewOf({
    type: "record-act",
    on: "2024-10-01",
    proceeding: FLOW,
    act: "file-dossier",
    papers: [],
  });
  expect(view.refused).toMatchObject({ index: 2 });
  expect(view.refused?.problems[0]).toMatchObject({ code: "cooperative/refused" });
  expect(view.proceedings).toHaveLength(1);
  expect(caseViewSchema.safeParse(view).success).toBe(true);
});
