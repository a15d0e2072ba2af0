import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { ROLES } from "../log/actor.js";
import { allFlows } from "../cooperative/flows.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { by, running } from "../testing-fixture/running-engine.js";
import type { Action } from "./actions.js";
import type { CommandInput } from "./commands.js";

const province = livelyProvince();
const on = legalDate("2024-08-05");

async function atWork() {
  const run = running({ province });
  await run.advanceTo("2023-06-01");
  const { obligations } = await run.engine.register();
  const duty = [...obligations.values()].find(
    ({ body, obligation, status }) => body === "so-a" && obligation.kind === "task" && status === "assigned",
  );
  if (!duty) throw new Error("no duty");
  return { run, id: duty.obligation.id, monitor: duty.obligation.monitor };
}

const named = (actions: readonly Action[], act: string) => {
  const found = actions.find((it) => it.act === act);
  if (!found) throw new Error(act);
  return found;
};

describe("what somebody may do with an obligation", () => {
  it("the lead body may start and report, not accept: it is told why not and who may", async () => {
    const { run, id, monitor } = await atWork();
    const actions = await run.engine.actions({ obligation: id }, by("so-a", "lead"));
    expect(named(actions, "start")).toMatchObject({ allowed: true, refused: [], label: { vi: "Bắt đầu thực hiện" } });
    expect(named(actions, "report").allowed).toBe(true);
    const accept = named(actions, "accept");
    expect(accept.allowed).toBe(false);
    expect(accept.refused[0]).toMatchObject({ code: "authority/not-entitled", path: ["actor", "agency"] });
    expect(accept.refused[0]?.message.vi).not.toBe(accept.refused[0]?.message.en);
    expect(accept.who.map((it) => it.agency)).toEqual([monitor]);
  });

  it("the monitor is told that there is nothing to accept yet", async () => {
    const { run, id, monitor } = await atWork();
    const accept = named(await run.engine.actions({ obligation: id }, by(monitor, "monitor")), "accept");
    expect(accept.refused.map((it) => it.code)).toEqual(["obligation/refused"]);
  });

  it("names what must be filled in as JSON Schema, and nothing the caller knows already", async () => {
    const { run, id } = await atWork();
    const actions = await run.engine.actions({ obligation: id }, by("ubnd", "issuer"));
    expect(named(actions, "extend").form).toMatchObject({ type: "object", required: ["on", "to", "decision"] });
    for (const { form } of actions) {
      const names = Object.keys((form as { properties: object }).properties);
      for (const known of ["type", "obligation", "actor", "idempotencyKey"]) expect(names).not.toContain(known);
    }
  });

  it("says the same as the engine does, for every body of the roster in every role, and writes nothing", async () => {
    const { run, id } = await atWork();
    const before = await run.events();
    let [yes, no] = [0, 0];
    for (const { id: agency } of province.agencies) {
      for (const role of ROLES) {
        const actor = by(agency, role);
        for (const { act, allowed } of await run.engine.actions({ obligation: id }, actor)) {
          const said = { obligation: id, on: legalDate("2023-06-01"), actor };
          const commands: Readonly<Record<string, CommandInput>> = {
            start: { type: "start", ...said },
            report: { type: "report", ...said },
            accept: { type: "accept", ...said },
            extend: { type: "extend", ...said, to: legalDate("2025-01-01"), decision: "1" },
            cancel: { type: "cancel", ...said, reason: "…" },
            reassign: { type: "reassign", ...said, to: "so-b", reason: "…" },
          };
          const command = commands[act];
          if (!command) continue;
          expect((await run.engine.dryRun(command)).allowed, `${act} ${agency} ${role}`).toBe(allowed);
          if (allowed) yes += 1;
          else no += 1;
        }
      }
    }
    expect(yes).toBeGreaterThan(3);
    expect(no).toBeGreaterThan(50);
    expect(await run.events()).toEqual(before);
  });

  it("lists every act of a duty with its label and what it rests on: the line of the document, and the lifecycle", async () => {
    const { run, id } = await atWork();
    const acts = (await run.engine.actions({ obligation: id }, by("so-a", "lead"))).filter(
      (it) => it.command !== "answer",
    );
    expect(acts.map((it) => it.act)).toEqual([
      ...["start", "report", "accept", "return", "extend"],
      ...["reassign", "raise-obstacle", "answer-obstacle", "cancel"],
    ]);
    const { obligations } = await run.engine.register();
    for (const { act, basis, command, label, proceeding } of acts) {
      expect([command, proceeding]).toEqual([act, null]);
      expect(label.vi).not.toBe(act);
      expect(basis).toEqual([obligations.get(id)?.obligation.basis, expect.objectContaining({ trust: "verified" })]);
    }
  });

  it("an obstacle can be raised again while one is open, and the open one answered; none can be where none is", async () => {
    const { run, id, monitor } = await atWork();
    const answer = async () =>
      named(await run.engine.actions({ obligation: id }, by(monitor, "monitor")), "answer-obstacle");
    expect((await answer()).refused.map((it) => it.code)).toContain("obligation/refused");
    const lead = by("so-a", "lead");
    const said = { type: "raise-obstacle", obligation: id, on: legalDate("2023-06-01"), actor: lead } as const;
    await run.engine.execute({ ...said, obstacle: "k-1", text: "…" });
    expect((await answer()).allowed).toBe(true);
    expect(named(await run.engine.actions({ obligation: id }, lead), "raise-obstacle").allowed).toBe(true);
  });

  it("a report can be sent back with a day of correction, and the duty extended, also long after its day", async () => {
    const { run, id, monitor } = await atWork();
    run.at("2024-11-04");
    const today = legalDate("2024-11-04");
    const issuer = by("ubnd", "issuer");
    expect(named(await run.engine.actions({ obligation: id }, issuer), "extend").allowed).toBe(true);
    expect(named(await run.engine.actions({ obligation: id }, issuer), "reassign").allowed).toBe(true);
    await run.engine.execute({ type: "report", obligation: id, on: today, actor: by("so-a", "lead") });
    const acts = await run.engine.actions({ obligation: id }, by(monitor, "monitor"));
    expect([named(acts, "return").allowed, named(acts, "accept").allowed]).toEqual([true, true]);
    expect(named(acts, "extend").refused.map((it) => it.code)).toEqual(["authority/not-entitled"]);
  });

  it("an open question is an action with its choices", async () => {
    const run = running({ province });
    await run.advanceTo("2023-06-01");
    const asked = [...(await run.engine.register()).obligations.values()].find((it) => it.decisions.length > 0);
    const actions = await run.engine.actions({ obligation: asked?.obligation.id ?? "–" }, by("ubnd", "issuer"));
    const answer = actions.find((it) => it.command === "answer");
    expect(answer).toMatchObject({
      allowed: true,
      form: { properties: { choice: { enum: ["set-day", "no-day", "cancel"] } } },
    });
  });

  it("an obligation which the plan does not have is refused with the nearest id", async () => {
    const { run } = await atWork();
    await expect(run.engine.actions({ obligation: `${PLAN}/I.1@onc#so-a` }, by("so-a", "lead"))).rejects.toMatchObject({
      code: "engine/unknown-obligation",
    });
  });
});

describe("what somebody may do with a case", () => {
  const REGISTRY = by("so-khdt", "registrar");
  async function opened() {
    const run = running({ province });
    run.at(on);
    await run.engine.execute({
      type: "open-case",
      case: "c-1",
      cooperative: { ref: "coop/1", kind: "cooperative" },
      status: "active",
      on,
      actor: REGISTRY,
    });
    return run;
  }

  it("of an unknown case: open it, for a registry of the roster only", async () => {
    const run = running({ province });
    run.at(on);
    expect(await run.engine.actions({ case: "c-1" }, REGISTRY)).toMatchObject([{ act: "open-case", allowed: true }]);
    expect(await run.engine.actions({ case: "c-1" }, by("lien-minh", "lead"))).toMatchObject([
      { act: "open-case", allowed: false },
    ]);
  });

  it("begin a flow of the law in force, not one of the law of 2012 (art. 114.3)", async () => {
    const run = await opened();
    const actions = await run.engine.actions({ case: "c-1" }, REGISTRY);
    expect(named(actions, "voluntary-dissolution-2023").allowed).toBe(true);
    expect(named(actions, "voluntary-dissolution-2012").refused.map((it) => it.code)).toEqual([
      "cooperative/wrong-law",
    ]);
  });

  it("an act of the flow: its papers and fields are in the form, its conditions are reasons; nobody else may", async () => {
    const run = await opened();
    await run.engine.execute({
      type: "open-proceeding",
      case: "c-1",
      flow: "voluntary-dissolution-2023",
      on,
      actor: REGISTRY,
    });
    const adopt = named(await run.engine.actions({ case: "c-1" }, REGISTRY), "adopt-resolution");
    expect(adopt).toMatchObject({ command: "record-act", allowed: true, proceeding: "voluntary-dissolution-2023/1" });
    expect(adopt.form).toMatchObject({ required: ["on", "papers", "payload"] });
    expect(adopt.basis.length).toBeGreaterThan(0);
    const stranger = named(await run.engine.actions({ case: "c-1" }, by("so-b", "registrar")), "adopt-resolution");
    expect(stranger.refused.map((it) => it.code)).toEqual(["authority/not-entitled"]);
    expect(stranger.who.map((it) => it.agency)).toContain("so-khdt");
  });

  const began = async (flow = "voluntary-dissolution-2023") => {
    const run = await opened();
    await run.engine.execute({ type: "open-proceeding", case: "c-1", flow, on, actor: REGISTRY });
    return run;
  };

  it("lists the acts of the open proceedings, every flow, and what is entered in a case, each labelled and with its basis", async () => {
    const run = await began();
    const actions = await run.engine.actions({ case: "c-1" }, REGISTRY);
    expect(actions.filter((it) => it.command === "record-act").map((it) => it.act)).toEqual(["adopt-resolution"]);
    expect(actions.filter((it) => it.command === "open-proceeding").map((it) => it.act)).toEqual(
      allFlows().map((it) => it.id),
    );
    const entries = actions.filter((it) => it.command !== "record-act" && it.command !== "open-proceeding");
    expect(entries.map((it) => it.act)).toEqual([
      ...["record-facts", "record-review", "record-obstacle", "lift-obstacle", "record-prohibited-act", "assign-body"],
      ...["correct", "close-case"],
    ]);
    for (const { act, basis, form, label } of actions) {
      expect(label.vi).not.toBe(label.en);
      expect(basis.length, act).toBeGreaterThan(0);
      expect(Object.keys((form as { properties: object }).properties), act).toContain("on");
    }
    expect(named(actions, "voluntary-dissolution-2012").basis).toEqual([{ law: "23/2012/QH13", trust: "verified" }]);
  });

  it("asks which tax office it is where neither case nor roster names one: before the text at hand on no basis, and so unverified", async () => {
    const run = await began("address-status");
    const absence = named(await run.engine.actions({ case: "c-1" }, REGISTRY), "record-absence");
    expect(absence.competent).toMatchObject({
      asked: true,
      agency: null,
      question: { vi: expect.stringMatching(/^Chưa rõ cơ quan thuế nào có thẩm quyền/) as string },
      basis: [],
      trust: "unverified",
    });
    const own = named(await (await began()).engine.actions({ case: "c-1" }, REGISTRY), "adopt-resolution");
    expect(own.competent).toBeNull();
  });

  it("what is entered in a case is allowed exactly where the engine takes it, for every body in every role", async () => {
    const run = await began();
    const paper = { kind: "recorded-paper", number: "1", date: on };
    const commands: Readonly<Record<string, object>> = {
      "record-facts": { facts: { disputes: 1 }, papers: [paper] },
      "record-review": { step: "listed", papers: [paper] },
      "record-obstacle": { obstacle: "o-1", kind: "bank-debt", papers: [paper] },
      "lift-obstacle": { obstacle: "o-1", papers: [paper] },
      "assign-body": { role: "tax", agency: "so-b", papers: [paper], reason: "…" },
      "close-case": { reason: "…" },
      "suspension-2023": { type: "open-proceeding", flow: "suspension-2023" },
      "branch-termination-2023": { type: "open-proceeding", flow: "branch-termination-2023" },
    };
    const seen = { allowed: 0, refused: 0 };
    for (const { id: agency } of province.agencies) {
      for (const role of ROLES) {
        const actor = by(agency, role);
        for (const { act, allowed } of await run.engine.actions({ case: "c-1" }, actor)) {
          const fields = commands[act];
          if (!fields) continue;
          const command = { type: act, case: "c-1", on, actor, ...fields } as unknown as CommandInput;
          expect((await run.engine.dryRun(command)).allowed, `${act} ${agency} ${role}`).toBe(allowed);
          seen[allowed ? "allowed" : "refused"] += 1;
        }
      }
    }
    expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(2);
  });

  it("a question of the case is an action, as it stands today though nobody has asked what time brought", async () => {
    const run = await opened();
    // A proceeding under the law of 2012 which is open on 01/07/2024: which law goes on is asked of a person (art. 114).
    await run.engine.execute({
      type: "open-case",
      case: "c-2",
      cooperative: { ref: "coop/2", kind: "cooperative" },
      on: legalDate("2024-06-03"),
      actor: REGISTRY,
    });
    const flow = "voluntary-dissolution-2012";
    await run.engine.execute({
      type: "open-proceeding",
      case: "c-2",
      flow,
      on: legalDate("2024-06-03"),
      state: "resolved",
      earlier: [{ act: "adopt-resolution", on: legalDate("2024-06-03"), papers: [] }],
      actor: REGISTRY,
    });
    const questions = (await run.engine.actions({ case: "c-2" }, REGISTRY)).filter((it) => it.command === "answer");
    expect(questions).toMatchObject([
      { proceeding: null, form: { properties: { choice: { enum: ["23/2012/QH13", "17/2023/QH15"] } } } },
    ]);
    expect(questions[0]?.act).toContain("?law.");
    expect(questions[0]?.basis.length).toBeGreaterThan(0);
  });

  it("once it is closed nothing more is, and it is said why", async () => {
    const run = await opened();
    await run.engine.execute({ type: "close-case", case: "c-1", reason: "xong", on, actor: REGISTRY });
    const actions = await run.engine.actions({ case: "c-1" }, REGISTRY);
    expect(actions.filter((it) => it.allowed && it.act !== "correct").map((it) => it.act)).toEqual([]);
    expect(actions.every((it) => it.refused.every(({ hint, message }) => message.vi !== "" && hint.en !== ""))).toBe(
      true,
    );
  });
});
