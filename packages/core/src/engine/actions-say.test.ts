import { describe, expect, it } from "vitest";
import { nextActs } from "../cooperative/next-acts.js";
import { legalDate } from "../kernel/legal-date.js";
import { agency } from "../province/roster/roster.fixture.js";
import { atWork, DOCUMENT, ISSUER, planOf, task } from "../obligation/succession/succession.fixture.js";
import { livelyProvince } from "../testing-fixture/fixture-province.js";
import { by, running } from "../testing-fixture/running-engine.js";
import type { CommandInput } from "./commands.js";

const on = legalDate("2024-09-10");
const REGISTRY = by("so-khdt", "registrar");

async function opened(branches: readonly object[] = []) {
  const run = running({ province: livelyProvince() });
  run.at(on);
  const send = (command: object) =>
    run.engine.execute({ case: "c-1", on, actor: REGISTRY, ...command } as unknown as CommandInput);
  await send({ type: "open-case", cooperative: { ref: "coop/1", kind: "cooperative" }, status: "active", branches });
  return { run, send, actions: () => run.engine.actions({ case: "c-1" }, REGISTRY) };
}

describe("what may be done with a case says", () => {
  it("of an act whose time has not come which conditions do not hold, in words, with what helps and their basis", async () => {
    const { actions, run, send } = await opened();
    await send({ type: "open-proceeding", flow: "cancel-revocation-2023" });
    const state = (await run.engine.cases()).get("c-1");
    const next = state ? nextActs(state, on) : [];
    expect(next.flatMap((it) => it.unmet).length).toBeGreaterThan(0);
    const acts = (await actions()).filter((it) => it.command === "record-act");
    expect(acts.map((it) => [it.act, it.allowed, it.refused])).toEqual(
      next.map(({ act, unmet }) => [
        act,
        unmet.length === 0,
        unmet.map(({ basis, code, hint, reason }) => ({ code, path: [], message: reason, hint, basis })),
      ]),
    );
  });

  it("of the flows of a branch that they begin for one which the case knows, and that they need one where it knows none", async () => {
    const begins = async (branches: readonly object[]) => {
      const actions = await (await opened(branches)).actions();
      const of = (flow: string) => actions.find((it) => it.act === flow && it.command === "open-proceeding");
      return ["branch-termination-2023", "voluntary-dissolution-2023"].map((flow) =>
        of(flow)?.allowed
          ? "allowed"
          : of(flow)
              ?.refused.map((it) => it.code)
              .join(),
      );
    };
    expect(await begins([])).toEqual(["cooperative/branch-needed", "allowed"]);
    const branch = { id: "branch/1", kind: "branch", status: "active" };
    expect(await begins([branch])).toEqual(["allowed", "allowed"]);
  });

  it("that its opening cannot be corrected, and that the latest entry after it can", async () => {
    const { actions, send } = await opened();
    const correct = async () => (await actions()).find((it) => it.act === "correct");
    expect(await correct()).toMatchObject({
      allowed: false,
      refused: [{ code: "cooperative/no-such-entry", path: ["entry"] }],
    });
    await send({
      type: "record-facts",
      facts: { disputes: 1 },
      papers: [{ kind: "recorded-paper", number: "1", date: on }],
    });
    expect(await correct()).toMatchObject({ allowed: true, refused: [] });
  });
});

describe("what may be entered in a case", () => {
  const FLOW = "voluntary-dissolution-2023";
  const paper = { kind: "recorded-paper", number: "1", date: on };
  const standing = async (work: Awaited<ReturnType<typeof opened>>) =>
    Object.fromEntries(
      (await work.actions())
        .filter((it) => it.proceeding === null && it.command === it.act)
        .map((it) => [it.act, it.refused.map(({ code, path }) => [code, ...path].join(" ")).join() || "allowed"]),
    );

  it("is everything which the engine would take from its registry, and says why not where it would not", async () => {
    const work = await opened();
    expect(await standing(work)).toEqual({
      "record-facts": "allowed",
      "record-review": "allowed",
      "record-obstacle": "allowed",
      "lift-obstacle": "cooperative/obstacle-not-open obstacle",
      "record-prohibited-act": "cooperative/not-prohibited-yet on",
      "assign-body": "allowed",
      correct: "cooperative/no-such-entry entry",
      "close-case": "allowed",
    });
    await work.send({ type: "record-obstacle", obstacle: "–0", kind: "dispute", papers: [paper] });
    await work.send({ type: "record-obstacle", obstacle: "o-2", kind: "dispute", papers: [paper] });
    await work.send({ type: "lift-obstacle", obstacle: "–0", papers: [paper] });
    expect(await standing(work)).toMatchObject({ "record-obstacle": "allowed", "lift-obstacle": "allowed" });
  });

  it("from the resolution on is a prohibited act, too (art. 100.1)", async () => {
    const work = await opened();
    const earlier = [{ act: "adopt-resolution", on, papers: [] }];
    await work.send({ type: "open-proceeding", flow: FLOW, state: "resolved", earlier });
    expect((await standing(work))["record-prohibited-act"]).toBe("allowed");
  });

  it("may be corrected whatever time, or another correction, has brought since", async () => {
    const work = await opened();
    const earlier = [{ act: "adopt-resolution", on, papers: [] }];
    await work.send({ type: "open-proceeding", flow: FLOW, state: "resolved", earlier });
    const later = legalDate("2024-10-30");
    const marked = await work.run.advanceTo(later);
    expect(marked.map((it) => it.type)).toContain("StepOverdue");
    expect((await standing(work))["correct"]).toBe("allowed");
    for (const disputes of [1, 2])
      await work.send({ type: "record-facts", on: later, facts: { disputes }, papers: [paper] });
    const entries = (await work.run.engine.cases()).get("c-1")?.journal ?? [];
    const last = entries.findLast((it) => it.fact.type === "FactsRecorded")?.entry;
    await work.send({ type: "correct", on: later, entry: last, reason: "ghi nhầm", instead: null });
    expect((await standing(work))["correct"]).toBe("allowed");
  });
});

describe("what may be done with a duty says", () => {
  it("of each act what it is called, and that it rests on the line of the plan and on this project's reading", async () => {
    const plan = atWork(planOf([agency("so-a")], [], [task("I.1", "so-a")]));
    await plan.advance("2023-03-01");
    const actions = await plan.engine.actions({ obligation: `${DOCUMENT}/I.1@once#so-a` }, ISSUER);
    expect(actions.map((it) => [it.act, it.label.vi])).toEqual([
      ["start", "Bắt đầu thực hiện"],
      ["report", "Báo cáo"],
      ["accept", "Chấp nhận báo cáo"],
      ["return", "Trả lại để bổ sung"],
      ["extend", "Gia hạn"],
      ["reassign", "Giao lại"],
      ["raise-obstacle", "Nêu khó khăn, vướng mắc"],
      ["answer-obstacle", "Trả lời khó khăn, vướng mắc"],
      ["cancel", "Huỷ nhiệm vụ"],
    ]);
    for (const { act, basis } of actions) {
      expect(basis, act).toMatchObject([
        { document: "1/KH-UBND" },
        { convention: "docs/decisions/0003-task-lifecycle.md" },
      ]);
    }
    const [start] = actions;
    expect(start).toMatchObject({ allowed: false, refused: [{ basis: { document: "1/KH-UBND" } }] });
  });

  it("nothing where the embedder's own policy fails: that is no refusal", async () => {
    const authority = () => {
      throw new TypeError("no connection");
    };
    const plan = atWork(planOf([agency("so-a")], [], [task("I.1", "so-a")]), { authority });
    await plan.advance("2023-03-01");
    const asked = plan.engine.actions({ obligation: `${DOCUMENT}/I.1@once#so-a` }, ISSUER);
    await expect(asked).rejects.toThrow("no connection");
  });

  it("that it can be given to another body where there is one in office, whichever stands first in the roster", async () => {
    const reassign = async (...bodies: ReturnType<typeof agency>[]) => {
      const plan = atWork(planOf(bodies, [], [task("I.1", "ubnd")]));
      await plan.advance("2023-03-01");
      const actions = await plan.engine.actions({ obligation: `${DOCUMENT}/I.1@once#ubnd` }, ISSUER);
      return actions.find((it) => it.act === "reassign")?.allowed;
    };
    expect(await reassign(agency("so-cu", null, "2022-12-31"), agency("so-a"))).toBe(true);
    expect(await reassign(agency("so-cu", null, "2022-12-31"))).toBe(false);
  });
});
