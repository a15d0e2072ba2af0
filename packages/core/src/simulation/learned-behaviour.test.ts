import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { fixtureProvince, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { behaviourFrom } from "./learned-behaviour.js";
import { simulate } from "./simulate.js";

const [FROM, TO] = [legalDate("2023-04-12"), legalDate("2025-12-31")];
/** Hundreds of obligations with a day: monthly reports of five bodies, on the 20th. */
const province = fixtureProvince({
  tasks: Array.from({ length: 40 }, (_, at) =>
    taskRow(`I.${at + 1}`, { kind: "month", year: 2024 + (at % 2), month: 1 + (at % 6) }, { leads: ["so-a", "so-b"] }),
  ),
  reporting: [
    reportRow("monthly", {
      reporters: ["so-a", "so-b", "cac-huyen"],
      period: "month",
      due: { kind: "monthly", on: { day: 20 } },
    }),
  ],
});
const runOf = (behaviour: Behaviours, seed: number) => simulate({ province, from: FROM, to: TO, behaviour, seed });

const mix: Behaviour = {
  mix: [
    { behaviour: "punctual", weight: 50 },
    { behaviour: { late: 3 }, weight: 20 },
    { behaviour: { late: 14 }, weight: 20 },
    { behaviour: "silent", weight: 10 },
  ],
};

describe("behaviours learned from a log", () => {
  it("are those with which it was made: delays to the day, shares as near as so many observations allow", async () => {
    const seen = behaviourFrom((await runOf({ default: mix }, 3)).events);
    const all = Object.entries(seen.observed)
      .filter(([body]) => body !== "so-khdt")
      .map(([, it]) => it);
    const sum = (of: (it: (typeof all)[number]) => number) => all.reduce((total, it) => total + of(it), 0);
    const observations = sum((it) => it.observations);
    expect(observations).toBeGreaterThan(150);
    expect(new Set(all.flatMap((it) => it.delays.map(({ days }) => days)))).toEqual(new Set([3, 14]));
    const late = (days: number) => sum((it) => it.delays.find((one) => one.days === days)?.count ?? 0);
    // Three standard deviations of a share of `observations`.
    const within = (count: number, share: number) =>
      Math.abs(count / observations - share) < 3 * Math.sqrt((share * (1 - share)) / observations);
    expect([
      within(
        sum((it) => it.inTime),
        0.5,
      ),
      within(late(3), 0.2),
      within(late(14), 0.2),
    ]).toEqual([true, true, true]);
    expect(
      within(
        sum((it) => it.silent),
        0.1,
      ),
    ).toBe(true);
  });

  it("tell one body from another, and a body sent back from one which was not", async () => {
    const run = await runOf(
      { default: "punctual", bodies: { "so-a": { late: 7 }, "so-b": "silent", "huyen-1": "returned-once" } },
      1,
    );
    const { behaviours, observed } = behaviourFrom(run.events);
    expect(behaviours.bodies).toMatchObject({ "so-a": { late: 7 }, "so-b": "silent", "huyen-2": "punctual" });
    expect(observed["so-b"]).toMatchObject({ inTime: 0, delays: [], returned: 0 });
    expect(observed["so-b"]?.silent).toBe(observed["so-b"]?.observations);
    expect(behaviours.bodies?.["huyen-1"]).toBe("returned-once");
  });

  it("do not take for silence what the log is too short to know, nor count the punctual alone at its end", async () => {
    const { events } = await runOf({ default: { late: 30 } }, 1);
    const short = events.filter((it) => it.happenedOn <= "2025-01-25");
    expect(behaviourFrom(short).behaviours.bodies?.["huyen-1"]).toEqual({ late: 30 });
    // Without waiting, reports which are merely under way look like silence.
    expect(behaviourFrom(short, { settledAfter: 0 }).observed["huyen-1"]?.silent).toBeGreaterThan(0);
  });

  it("predict: a run with what was learned is as late as the log it was learned from", async () => {
    const { behaviours } = behaviourFrom((await runOf({ default: mix }, 3)).events);
    const again = behaviourFrom((await runOf(behaviours, 4)).events);
    const share = (it: ReturnType<typeof behaviourFrom>) => {
      const all = Object.values(it.observed);
      return all.reduce((sum, one) => sum + one.inTime, 0) / all.reduce((sum, one) => sum + one.observations, 0);
    };
    expect(Math.abs(share(again) - share(behaviourFrom((await runOf({ default: mix }, 3)).events)))).toBeLessThan(0.12);
  });

  it("of an empty log are nobody's", () => {
    expect(behaviourFrom([])).toEqual({ observed: {}, behaviours: { default: "punctual", bodies: {} } });
  });
});
