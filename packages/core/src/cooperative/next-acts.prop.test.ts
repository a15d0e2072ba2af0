import fc from "fast-check";
import { expect, it } from "vitest";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import type { CaseGuardName } from "./case.guards.js";
import type { ActPayload } from "./act-payload.js";
import { actFormSchema, neededFields } from "./act-form.js";
import { decideCase } from "./decide-case.js";
import { ACT_FIELDS, fieldsOfAct } from "./act-payload.js";
import { flowOf, allFlows } from "./flows.js";
import { nextActs } from "./next-acts.js";
import { ANNOUNCED, command, papersOf, payloadFor, play } from "./testing/random-case.js";

const moves = fc.array(
  fc.record({
    pick: fc.nat(40),
    wait: fc.constantFrom(0, 2, 9, 40, 100),
    facts: fc.nat(6),
    good: fc.constant(true),
  }),
  { minLength: 1, maxLength: 20 },
);
const anyRun = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("2023-01-09", "2024-09-03", "2026-04-01"),
      fc.constantFrom(...allFlows().map((it) => it.id)),
      moves,
    )
    .map(([on, flow, it]) => play(legalDate(on), flow, it)),
  moves.map((it) => play(legalDate("2024-09-03"), "voluntary-dissolution-2023", it, ANNOUNCED)),
);

it("what may come next is what is accepted with its papers and fields filled, and what may not is refused whatever they say", () => {
  const seen = { possible: 0, not: 0 };
  fc.assert(
    fc.property(anyRun, ({ on, state }) => {
      for (const next of nextActs(state, on)) {
        const proceeding = state.proceedings.find((it) => it.id === next.proceeding);
        const row = flowOf(next.flow)
          ?.steps.from(proceeding?.state ?? "")
          .find((it) => it.event === next.act && it.to === next.leadsTo && it.meta.label === next.label);
        if (!row) throw new Error(`no way ${next.act}`);
        const said = payloadFor(row.guards as readonly CaseGuardName[], on);
        const payload: ActPayload = {
          ...said,
          ...(said.to && !said.from ? { to: on } : {}),
          ...(said.petitioner === "unsecured-creditor" ? { debtDueOn: shiftDays(on, -200) } : {}),
        };
        const act = command({
          type: "record-act",
          on,
          proceeding: next.proceeding,
          act: next.act,
          papers: papersOf([...next.missing.papers, "recovery-decision", "liquidation-report"], on),
          payload,
        });
        let to: string | null = null;
        try {
          const [fact] = decideCase(state, act, { today: on });
          to = fact?.type === "ActRecorded" ? fact.data.to : null;
        } catch (error) {
          if (!isKtttError(error)) throw error;
        }
        if (next.recordable) {
          seen.possible += 1;
          expect(to, `${next.flow}/${next.act}`).not.toBeNull();
          expect(next.missing.fields.every((it) => it in payload)).toBe(true);
        } else {
          seen.not += 1;
          // Another way of the same act may be open.
          const others = nextActs(state, on).some((it) => it.act === next.act && it.recordable && it !== next);
          if (!others) expect(to, `${next.flow}/${next.act}`).toBeNull();
        }
      }
    }),
    { numRuns: 150, seed: 5 },
  );
  expect(seen.possible).toBeGreaterThan(150);
  expect(seen.not).toBeGreaterThan(50);
});

it("what the conditions of an act read is what its paper may say, in every flow", () => {
  for (const flow of allFlows()) {
    for (const row of flow.steps.transitions) {
      for (const field of neededFields(row)) expect(fieldsOfAct(row.event), `${flow.id}/${row.event}`).toContain(field);
    }
  }
  const acts = new Set(allFlows().flatMap((flow) => flow.steps.transitions.map((row) => row.event)));
  expect(Object.keys(ACT_FIELDS).filter((act) => !acts.has(act))).toEqual([]);
});

it("the form of an act requires its papers and what its conditions read", () => {
  const flow = flowOf("voluntary-dissolution-2023");
  if (!flow) throw new Error("no flow");
  expect(actFormSchema(flow, "adopt-resolution")).toMatchObject({
    required: ["on", "papers", "payload"],
    properties: {
      papers: { allOf: [{ contains: { properties: { kind: { const: "dissolution-resolution" } } } }, {}] },
      payload: { required: ["meeting", "votes", "contents"], additionalProperties: false },
    },
  });
  expect(actFormSchema(flow, "decide-objection")).toMatchObject({ properties: { payload: { required: ["choice"] } } });
  expect(actFormSchema(flow, "nothing")).toBeNull();
});
