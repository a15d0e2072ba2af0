import { expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { eventContent, sealEvents } from "../log/hash-chain.js";
import { verify } from "../log/verify.js";
import { running } from "../testing-fixture/running-engine.js";

async function obstacleBy(actor: { readonly person: string; readonly onBehalfOf?: string }) {
  const run = running();
  await run.advanceTo("2023-06-01");
  const mine = [...(await run.engine.register()).obligations.values()].find((it) => it.status === "assigned")!;
  await run.send({
    ...{ type: "raise-obstacle", obligation: mine.obligation.id, on: legalDate("2023-06-01"), obstacle: "o" },
    ...{ text: "Thiếu kinh phí", actor: { agency: mine.body, role: "lead", ...actor } },
  });
  return { events: await run.events(), last: (await run.events()).at(-1)! };
}

it("what a substitute does is recorded with both: who did it, and in whose name", async () => {
  const { last } = await obstacleBy({ person: "p-an", onBehalfOf: "p-binh" });
  expect(last.type).toBe("ObstacleRaised");
  expect(last.actor).toMatchObject({ person: "p-an", onBehalfOf: "p-binh" });
});

it("in whose name it was done is sealed: changed afterwards, the log is broken; an actor without it is sealed as before", async () => {
  const { events, last } = await obstacleBy({ person: "p-an", onBehalfOf: "p-binh" });
  const sealed = await sealEvents(events);
  const forged = sealed.map((it) => (it.id === last.id ? { ...it, actor: { ...it.actor, onBehalfOf: "p-chi" } } : it));
  const logOf = (all: typeof sealed) => ({
    readAllSealed: ({ after = {} } = {}) =>
      Promise.resolve(all.filter((it) => it.position > ((after as Record<string, number>)[it.province] ?? 0))),
  });
  expect((await verify(logOf(sealed))).broken).toBeNull();
  expect((await verify(logOf(forged))).broken).toMatchObject({ id: last.id });
  const alone = (await obstacleBy({ person: "p-an" })).last;
  expect(JSON.parse(eventContent(alone)).actor).toEqual({ agency: alone.actor.agency, person: "p-an", role: "lead" });
});
