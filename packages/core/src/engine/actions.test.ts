import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { ROLES } from "../log/actor.js";
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
  }, 30_000);

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
});
