import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { codesOf } from "../testing-fixture/codes-of.js";
import { obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { evolveObligation } from "./evolve-obligation.js";
import { MOST_OBSTACLES, MOST_OPEN_OBSTACLES } from "./obligation.guards.js";
import type { ObligationFact } from "./obligation.events.js";
import {
  type Obstacle,
  type ObstacleEntry,
  type ObligationState,
  obstaclesOf,
  openObstacles,
} from "./obligation-state.js";

const FIRST_DAY = legalDate("2024-01-02");

const raised = (obstacle: string, on = FIRST_DAY): ObligationFact => ({
  type: "ObstacleRaised",
  happenedOn: on,
  data: { obstacle, text: `Khó khăn ${obstacle}` },
});
const answered = (obstacle: string, on = FIRST_DAY): ObligationFact => ({
  type: "ObstacleAnswered",
  happenedOn: on,
  data: { obstacle, answer: "Đã bố trí" },
});
const after = (state: ObligationState, fact: ObligationFact): ObligationState => {
  const next = evolveObligation(state, fact);
  if (next === null) throw new Error("a state folds into a state");
  return next;
};

/** The same entries, which count how often one of them is looked into. */
function watched(entry: ObstacleEntry, looked: { times: number }): ObstacleEntry {
  return new Proxy(entry, {
    get(target, name, receiver) {
      looked.times += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

describe("the obstacles of one obligation (khó khăn, vướng mắc)", () => {
  it("are folded in one step for each event, however many there are: the entries before are neither copied nor read", () => {
    const looked = { times: 0 };
    const ids = Array.from({ length: MOST_OBSTACLES }, (_, index) => `o-${index}`);
    let state = streamOf(obligationOf()).state;
    for (const fact of [...ids.map((id) => raised(id)), ...ids.map((id) => answered(id))]) {
      const before: ObstacleEntry | null = state.obstacles && watched(state.obstacles, looked);
      state = after({ ...state, obstacles: before }, fact);
      expect(state.obstacles?.before).toBe(before);
    }
    expect(looked.times).toBe(0);
    expect(obstaclesOf(state)).toHaveLength(MOST_OBSTACLES);
  });

  it("read as they were raised and answered, over thousands of events in any order", () => {
    let answers = 0;
    const anyWord = fc.record({ about: fc.nat(1_999), waited: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1_000, maxLength: 3_000 }), (words) => {
        const expected = new Map<string, Obstacle>();
        let state = streamOf(obligationOf()).state;
        let on = FIRST_DAY;
        for (const { about, waited } of words) {
          on = shiftDays(on, waited);
          const id = `o-${about}`;
          const known = expected.get(id);
          if (known?.answeredOn) continue;
          state = after(state, known ? answered(id, on) : raised(id, on));
          answers += known ? 1 : 0;
          expected.set(
            id,
            known ? { ...known, answeredOn: on } : { id, text: `Khó khăn ${id}`, raisedOn: on, answeredOn: null },
          );
        }
        expect(obstaclesOf(state)).toEqual([...expected.values()]);
        expect(openObstacles(state)).toEqual([...expected.values()].filter((it) => it.answeredOn === null));
      }),
      { numRuns: 20 },
    );
    expect(answers).toBeGreaterThan(1_000);
  });

  it("are at most 200 without an answer and 1,000 in all; an answer makes room, up to the last", () => {
    const stream = streamOf(obligationOf());
    const raise = (id: number) =>
      stream.say({ type: "raise-obstacle", on: "2024-02-01", obstacle: `o-${id}`, text: "Thiếu vốn" });
    const answer = (id: number) =>
      stream.say({ type: "answer-obstacle", on: "2024-02-01", obstacle: `o-${id}`, answer: "Đã bố trí" });
    const refused = ["obligation/refused", "obligation/too-many-obstacles"];
    for (let id = 0; id < MOST_OBSTACLES; id += 1) {
      if (id === MOST_OPEN_OBSTACLES) expect(codesOf(() => raise(id))).toEqual(refused);
      if (id >= MOST_OPEN_OBSTACLES) answer(id - MOST_OPEN_OBSTACLES);
      raise(id);
    }
    for (let id = MOST_OBSTACLES - MOST_OPEN_OBSTACLES; id < MOST_OBSTACLES; id += 1) answer(id);
    expect(openObstacles(stream.state)).toEqual([]);
    expect(codesOf(() => raise(MOST_OBSTACLES))).toEqual(refused);
  });
});
