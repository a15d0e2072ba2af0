import { legalDate } from "@kttt/core";
import { expect, it } from "vitest";
import { served } from "./server.fixture.js";

/** A programme with a duty started by its body, and a case opened by the registry. */
async function entered() {
  const one = await served();
  const { engine } = one.engines["hcm"] as (typeof one.engines)[string];
  const { obligations } = await engine.register();
  const task = [...obligations.values()].find((it) => it.obligation.kind === "task" && it.startedOn === null);
  const report = [...obligations.values()].find((it) => it.obligation.kind === "report" && it.startedOn === null);
  if (!task || !report) throw new Error("the programme has a task and a report which nobody has begun");
  const on = legalDate("2024-09-30");
  for (const { body, obligation } of [task, report]) {
    const actor = { agency: body, person: null, role: "lead" } as const;
    await engine.execute({ type: "start", obligation: obligation.id, on, actor });
  }
  const actor = { agency: "so-khdt", person: null, role: "registrar" } as const;
  const cooperative = { ref: "synthetic/phu-loc-7", kind: "cooperative" as const };
  await engine.execute({ type: "open-case", case: "hs-1", on, actor, cooperative, status: "active", synthetic: true });
  return { ...one, task, report };
}

it("an entry says what it is about in words: the duty, its period where it comes again, the cooperative", async () => {
  const { as, report, task } = await entered();
  const answer = await as("city").listAudit({ query: { limit: 3 } });
  if (!answer.ok) throw new Error(answer.problem.detail);
  const [opened, reporting, started] = answer.data.items;
  expect(opened?.about).toEqual({ kind: "case", id: "hs-1", title: "HTX giả định phu-loc-7" });
  expect(started?.about).toEqual({ kind: "duty", id: task.obligation.id, title: task.obligation.text });
  expect(reporting?.about).toMatchObject({ kind: "duty", id: report.obligation.id });
  expect(reporting?.about.title).toMatch(/\((quý|6 tháng|năm|tháng)[^)]*\)$/i);
  expect(reporting?.about.title).toContain(report.obligation.text);
});

it("is found by what it is about", async () => {
  const { as } = await entered();
  const found = await as("city").listAudit({ query: { q: "phu loc" } });
  expect(found.ok && found.data.items.map((it) => it.about.id)).toEqual(["hs-1"]);
});
