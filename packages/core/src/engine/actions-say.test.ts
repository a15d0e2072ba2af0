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

describe("what may be done with a duty says", () => {
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
