import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { allFlows } from "./flows.js";
import type { Flow } from "./flow.machine.js";

/** What is published: the build moves the files of `flows/` into a function, which is called when a flow is first asked for. */
const BUILT = new URL("../../dist/cooperative.js", import.meta.url);

const told = (flows: readonly Flow[]) =>
  flows.map(({ steps, ...rest }) => ({ ...rest, initial: steps.initial, transitions: steps.transitions }));

test("the flows as published are the flows as written, act for act", async () => {
  expect(existsSync(BUILT), "npm run setup builds what is published").toBe(true);
  const built = (await import(BUILT.href)) as { readonly allFlows: typeof allFlows };
  expect(built.allFlows).not.toBe(allFlows);
  expect(told(built.allFlows())).toEqual(told(allFlows()));
});

test("every flow is one and the same object, whoever asks, under an id of its own", () => {
  expect(allFlows()).toBe(allFlows());
  expect(new Set(allFlows().map((it) => it.id)).size).toBe(24);
});
