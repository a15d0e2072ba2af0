import { legalDate } from "@kttt/core";
import { expect, it } from "vitest";
import { served } from "./server.fixture.js";

it("says of a case the steps it has walked, where it stands, and of every way on what it lacks and who can lift that", async () => {
  const { as, engines } = await served();
  const { engine } = engines["hcm"] as (typeof engines)[string];
  const on = legalDate("2024-09-30");
  const actor = { agency: "so-khdt", person: null, role: "registrar" } as const;
  const cooperative = { ref: "coop/x", kind: "cooperative" as const };
  await engine.execute({ type: "open-case", case: "hs-1", on, actor, cooperative, status: "active" });
  await engine.execute({ type: "open-proceeding", case: "hs-1", on, actor, flow: "voluntary-dissolution-2023" });
  const answer = await as("city").getCase({ params: { id: "hs-1" }, query: { lang: "vi" } });
  if (!answer.ok) throw new Error(answer.problem.detail);
  const [standing] = answer.data.proceedings;
  expect(standing).toMatchObject({
    title: "Giải thể tự nguyện (Luật năm 2023)",
    law: "17/2023/QH15",
    done: [],
    endedOn: null,
  });
  expect(standing?.now.since).toBe("2024-09-30");
  expect(standing?.ways.length).toBeGreaterThan(0);
  for (const way of standing?.ways ?? []) {
    expect(way.label).not.toBe(way.act);
    for (const it of way.unmet) expect([it.reason, it.basis, it.who].filter((words) => words === "")).toEqual([]);
  }
});
