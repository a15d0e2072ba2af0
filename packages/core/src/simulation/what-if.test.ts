import { describe, expect, it } from "vitest";
import { citeDocument } from "../law/cite.js";
import { legalDate } from "../kernel/legal-date.js";
import type { AmendCommand } from "../plan/amendment/plan-change.schema.js";
import { codesOfAsync } from "../testing-fixture/codes-of.js";
import { fixtureProvince, livelyProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import type { Behaviour } from "./behaviour.js";
import { outcomeOf, seededRun, whatIf, type WhatIfOptions } from "./what-if.js";

const [FROM, TO] = [legalDate("2024-01-01"), legalDate("2024-12-31")];
const MIX: Behaviour = {
  mix: [
    { behaviour: "punctual", weight: 6 },
    { behaviour: { late: 14 }, weight: 3 },
    { behaviour: "silent", weight: 1 },
  ],
};
const options = (rest: Partial<WhatIfOptions> = {}): WhatIfOptions => ({
  ...{ province: livelyProvince(), from: FROM, to: TO, behaviours: { default: MIX }, seeds: 6 },
  ...rest,
});
/** One duty of one body, due at the end of June. */
const plain = fixtureProvince({ tasks: [taskRow("I.1", { kind: "quarter", year: 2024, quarter: 2 })] });
const own = (rest: Partial<WhatIfOptions>) => options({ province: plain, from: legalDate("2023-04-12"), ...rest });

describe("what if", () => {
  it("is the same for the same seeds, however they are divided among those who run them and in whatever order they end", async () => {
    const whole = await whatIf(options());
    const divided = await whatIf(
      options({
        runner: async (plan, seeds, done) => {
          const parts = [seeds.filter((it) => it % 3 === 0), seeds.filter((it) => it % 3 !== 0).reverse()];
          const runs = await Promise.all(
            parts.map(async (part) => {
              const figures = [];
              for (const seed of part)
                figures.push(await seededRun(JSON.parse(JSON.stringify(plan)) as typeof plan, seed));
              done(part.length);
              return figures;
            }),
          );
          return runs.flat();
        },
      }),
    );
    expect(JSON.stringify(divided)).toBe(JSON.stringify(whole));
    expect(whole).toMatchObject({ synthetic: true, runs: 6, changed: null });
    expect(whole.plan.bodies.length).toBeGreaterThan(3);
    expect(await whatIf(options({ seeds: [7, 8] }))).not.toEqual(await whatIf(options({ seeds: [9, 10] })));
  });

  it("counts days late from the last day to the first report, and to the end for what is not reported", async () => {
    const late = async (default_: Behaviour) =>
      (await whatIf(own({ seeds: 3, behaviours: { default: default_ } }))).plan.duties.find(
        (it) => it.id === `${PLAN}/I.1`,
      )?.daysLate;
    expect(await late("punctual")).toEqual({ p10: 0, p50: 0, p90: 0 });
    expect(await late({ late: 14 })).toEqual({ p10: 14, p50: 14, p90: 14 });
    // 30/6/2024 to the sweep of 1/1/2025.
    expect(await late("silent")).toEqual({ p10: 185, p50: 185, p90: 185 });
    // A duty without a day is late for nobody, however long nothing is heard of it.
    const none = fixtureProvince({ tasks: [taskRow("I.1", { kind: "continuous" })] });
    const { plan } = await whatIf(own({ province: none, seeds: 1, behaviours: { default: "silent" } }));
    expect(plan.duties.map((it) => it.daysLate)).toEqual([null]);
  });

  it("tells the chance of being overdue at each quarter's end: two weeks late is over by then, silence is not", async () => {
    const chances = async (default_: Behaviour) =>
      (await whatIf(own({ seeds: 2, behaviours: { default: default_ } }))).plan.bodies
        .find((it) => it.id === "so-a")
        ?.overdue.map(({ chance, on }) => `${on} ${chance}`)
        .slice(-3);
    expect(await chances({ late: 14 })).toEqual(["2024-06-30 0", "2024-09-30 0", "2024-12-31 0"]);
    expect(await chances("silent")).toEqual(["2024-06-30 0", "2024-09-30 1", "2024-12-31 1"]);
  });

  it("names the duties which decide it, those first of which most is overdue", async () => {
    const province = fixtureProvince({
      tasks: [taskRow("I.1", { kind: "quarter", year: 2024, quarter: 3 })],
      reporting: [
        reportRow("monthly", { period: "month", due: { kind: "monthly", on: { day: 20 } }, reporters: ["so-b"] }),
      ],
    });
    const { plan } = await whatIf(own({ province, seeds: 2, behaviours: { default: "silent" } }));
    expect(plan.deciding.slice(0, 2)).toEqual([`${PLAN}/report.monthly`, `${PLAN}/I.1`]);
    expect((await whatIf(own({ province, seeds: 2, behaviours: { default: "punctual" } }))).plan.deciding).toEqual([]);
  });

  it("shows another plan beside the first, with the same seeds: a day which moves, a duty given to others, other behaviour", async () => {
    const amend = (change: AmendCommand["changes"][number]): AmendCommand => ({
      type: "amend-plan",
      decision: { number: "2/QĐ-UBND", issuedOn: legalDate("2024-03-01") },
      changes: [change],
      on: legalDate("2024-03-01"),
      actor: { agency: "ubnd", person: null, role: "issuer" },
      basis: citeDocument("2/QĐ-UBND"),
    });
    const with_ = (changes: WhatIfOptions["changes"]) =>
      whatIf(own({ seeds: 2, behaviours: { default: "silent" }, ...(changes ? { changes } : {}) }));
    const days = (it: Awaited<ReturnType<typeof whatIf>>) =>
      [it.plan, it.changed].map((one) => one?.duties.find(({ id }) => id === `${PLAN}/I.1`)?.daysLate?.p50);
    const moved = await with_({
      amendments: [
        amend({ change: "redate", duty: `${PLAN}/I.1`, deadline: { kind: "quarter", year: 2024, quarter: 3 } }),
      ],
    });
    // From 30/9 instead of 30/6.
    expect(days(moved)).toEqual([185, 93]);
    const given = await with_({ amendments: [amend({ change: "relead", duty: `${PLAN}/I.1`, leads: ["so-c"] })] });
    const chance = (body: string) => given.changed?.bodies.find((it) => it.id === body)?.overdue.at(-1)?.chance ?? 0;
    expect([chance("so-a"), chance("so-c")]).toEqual([0, 1]);
    expect(days(await with_({ behaviours: { default: { late: 14 } } }))).toEqual([185, 14]);
    expect((await with_({ behaviours: { default: "silent" } })).changed).toEqual((await with_(undefined)).plan);
  });

  it("hears of its progress, and takes no seed twice, none or too many", async () => {
    const heard: string[] = [];
    await whatIf(
      own({
        seeds: 2,
        changes: { behaviours: { default: "silent" } },
        onProgress: (done, of) => heard.push(`${done}/${of}`),
      }),
    );
    expect(heard).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    for (const seeds of [0, -1, [], [1, 1], 100_001]) {
      expect(await codesOfAsync(() => whatIf(own({ seeds })))).toEqual(["simulation/no-seeds"]);
    }
    expect(
      await codesOfAsync(() => whatIf(own({ behaviours: { default: "silent", bodies: { nobody: "silent" } } }))),
    ).toEqual(["roster/unknown-body"]);
  });

  it("adds up to the same whatever the order of the runs", async () => {
    const { behaviours, from, province, to } = options();
    const runs = [];
    for (const seed of [1, 2, 3]) runs.push(await seededRun({ behaviours, from, province, to }, seed));
    expect(outcomeOf([...runs].reverse(), { from, to })).toEqual(outcomeOf(runs, { from, to }));
  });
});
