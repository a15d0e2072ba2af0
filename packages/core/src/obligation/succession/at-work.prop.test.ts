import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LegalDate, legalDate, shiftDays } from "../../kernel/legal-date.js";
import type { PlanChange } from "../../plan/amendment/plan-change.schema.js";
import type { Command } from "../../engine/commands.js";
import { isKtttError } from "../../kernel/problem.js";
import type { Province } from "../../province/province.schema.js";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { departuresOf } from "./departures.js";
import { atWork, confirm, DOCUMENT, ISSUER, planOf, reject, task } from "./succession.fixture.js";

const FIRST = legalDate("2025-01-01");
const LAST = legalDate("2025-12-31");

/**
 * so-a is divided, so-b and so-c follow one another, so-d lives and gives a part away, huyen ceases without a successor. The
 * days and what is verified are drawn.
 */
const anyProvince: fc.Arbitrary<Province> = fc
  .record({
    gaps: fc.tuple(
      fc.integer({ min: 40, max: 120 }),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 1, max: 60 }),
    ),
    trust: fc.array(fc.constantFrom("verified" as const, "unverified" as const), { minLength: 5, maxLength: 5 }),
    deadlines: fc.array(
      fc.constantFrom(
        { kind: "none" as const },
        { kind: "quarterly" as const },
        { kind: "continuous" as const },
        { kind: "month" as const, year: 2025, month: 3 },
        { kind: "date" as const, on: "2025-05-31" },
      ),
      { minLength: 7, maxLength: 7 },
    ),
  })
  .map(({ deadlines, gaps: [first, second, third], trust }) => {
    const days = [first, first + second, first + second + third].map((n) => shiftDays(FIRST, n));
    const [a = FIRST, b = FIRST, c = FIRST] = days;
    const until = (day: LegalDate) => shiftDays(day, -1);
    const due = (index: number) => ({ deadline: deadlines[index] ?? { kind: "none" as const } });
    return planOf(
      [
        agency("so-a", null, until(a)),
        agency("so-b", null, until(b) < a ? a : until(b)),
        agency("so-c", null, null),
        agency("so-d", null, null),
        agency("so-e", null, null),
        agency("huyen", null, until(c)),
      ],
      [
        succession("so-a", "so-b", a, null, trust[0]),
        succession("so-a", "so-e", a, "children", trust[1]),
        succession("so-b", "so-c", b <= a ? shiftDays(a, 1) : b, null, trust[2]),
        succession("so-d", "so-c", c, "children", trust[3]),
      ],
      [
        task("I.1", "so-a", due(0)),
        task("I.2", "so-a", { ...due(1), scope: "children" }),
        task("I.3", "so-a", { ...due(2), scope: "social-insurance" }),
        task("I.4", "so-b", due(3)),
        task("I.5", "so-d", { ...due(4), scope: "children" }),
        task("I.6", "so-d", due(5)),
        task("I.7", "huyen", due(6)),
      ],
    );
  });

type Meant = { readonly on: LegalDate } & (
  | { readonly kind: "confirm" | "reject"; readonly which: number; readonly rest: boolean }
  | { readonly kind: "amend"; readonly which: number; readonly change: PlanChange["change"] }
  | { readonly kind: "act"; readonly which: number; readonly act: "start" | "report" | "accept" | "reassign" }
);

const onAnyDay = fc.integer({ min: 0, max: 364 }).map((n) => shiftDays(FIRST, n));
const anyMeant: fc.Arbitrary<Meant> = fc.oneof(
  fc.record({
    kind: fc.constant("amend" as const),
    on: onAnyDay,
    which: fc.nat(),
    change: fc.constantFrom(
      "add-task" as const,
      "end" as const,
      "reword" as const,
      "redate" as const,
      "relead" as const,
    ),
  }),
  fc.record({
    kind: fc.constantFrom("confirm" as const, "confirm" as const, "reject" as const),
    on: onAnyDay,
    which: fc.nat(),
    rest: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("act" as const),
    on: onAnyDay,
    which: fc.nat(),
    act: fc.constantFrom("start" as const, "report" as const, "accept" as const, "reassign" as const),
  }),
);

function changeOf(province: Province, which: number, change: PlanChange["change"]): PlanChange {
  const row = province.tasks[which % province.tasks.length];
  if (!row) throw new Error("no task");
  const duty = row.id;
  switch (change) {
    case "reword":
      return { change, duty, text: "Chữ mới" };
    case "redate":
      return {
        change,
        duty,
        deadline: which % 3 === 0 ? { kind: "quarterly" } : { kind: "month", year: 2025, month: 11 },
      };
    case "relead":
      return { change, duty, leads: [which % 2 === 0 ? "so-c" : "so-b"] };
    case "add-task":
      return { change, task: { ...row, id: `${DOCUMENT}/II.${which % 3}` } };
    default:
      return { change: "end", duty };
  }
}

/** What somebody sends on a day: looked up before, so that every run sends the same. */
function commandOf(province: Province, meant: Meant): Command {
  const { on } = meant;
  if (meant.kind === "amend") {
    const decision = { number: "Quyết định 7/QĐ-UBND", issuedOn: on };
    return {
      type: "amend-plan",
      decision,
      changes: [changeOf(province, meant.which, meant.change)],
      on,
      actor: ISSUER,
    };
  }
  if (meant.kind === "act") {
    const tasks = province.tasks;
    const { id, leads } = tasks[meant.which % tasks.length] ?? { id: "", leads: [] };
    const periods = ["once", "2025", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];
    const obligation = `${id}@${periods[meant.which % periods.length] ?? ""}#${leads[0] ?? ""}`;
    return meant.act === "reassign"
      ? { type: "reassign", obligation, on, actor: ISSUER, to: meant.which % 2 === 0 ? "so-a" : "so-e", reason: "x" }
      : { type: meant.act, obligation, on, actor: ISSUER };
  }
  const ids = [...departuresOf(province).values()].flat().map((it) => it.id);
  const id = ids[meant.which % ids.length] ?? "";
  return meant.kind === "confirm" ? confirm(id, on, meant.rest ? { rest: "so-e" } : {}) : reject(id, on);
}

/** Sends everything on its day and brings the plan to the end of the year, advancing as often as `days` says. */
async function play(province: Province, commands: readonly Command[], days: readonly LegalDate[], accept: boolean) {
  const plan = atWork(province, { acceptUnverified: accept, authority: () => ({ allowed: true, basis: null }) });
  const refused: string[] = [];
  for (const day of [...new Set([...days, ...commands.map((it) => it.on), LAST])].sort()) {
    if (days.includes(day)) await plan.advance(day);
    for (const command of commands.filter((it) => it.on === day)) {
      try {
        await plan.execute(command);
      } catch (error) {
        if (!isKtttError(error)) throw error;
        refused.push(`${day} ${error.code ?? ""}`);
      }
    }
  }
  await plan.advance(LAST);
  return { refused, streams: await plan.streams(), register: await plan.engine.register() };
}

const everyDay = Array.from({ length: 365 }, (_, n) => shiftDays(FIRST, n));

describe("successions and amendments at work", () => {
  it("give the same log by day and in one jump, whatever is sent in between, accepted or refused", async () => {
    const seen = { refused: 0, moved: 0, amended: 0 };
    await fc.assert(
      fc.asyncProperty(
        anyProvince,
        fc.array(anyMeant, { maxLength: 8 }),
        fc.boolean(),
        async (province, meant, accept) => {
          const commands = meant.map((it) => commandOf(province, it));
          const daily = await play(province, commands, everyDay, accept);
          const jump = await play(province, commands, [], accept);
          expect(jump.refused).toEqual(daily.refused);
          expect(jump.streams).toEqual(daily.streams);
          const { obligations, text } = jump.register;
          seen.refused += jump.refused.length;
          seen.moved += [...obligations.values()].filter((it) => it.formerHolders.length > 0).length;
          seen.amended += text.amendments.length;
        },
      ),
      { numRuns: 25 },
    );
    expect(Object.entries(seen).filter(([, cases]) => cases < 5)).toEqual([]);
  });

  it("lose no duty and invent none: ids, days and words stay", async () => {
    let moves = 0;
    await fc.assert(
      fc.asyncProperty(anyProvince, fc.array(anyMeant, { maxLength: 8 }), async (province, meant) => {
        const commands = meant.filter((it) => it.kind !== "amend").map((it) => commandOf(province, it));
        const moved = await play(province, commands, [], true);
        const still = await play({ ...province, successions: [] }, [], [], false);
        expect([...moved.register.obligations.keys()].sort()).toEqual([...still.register.obligations.keys()].sort());
        for (const [id, { obligation, lastDay }] of moved.register.obligations) {
          const before = still.register.obligations.get(id);
          expect([obligation, lastDay]).toEqual([before?.obligation, before?.lastDay]);
          moves += moved.register.obligations.get(id)?.formerHolders.length ?? 0;
        }
      }),
      { numRuns: 25 },
    );
    expect(moves).toBeGreaterThan(20);
  });
});

it("the plan of the property test is one whose bodies all come up", () => {
  fc.assert(
    fc.property(anyProvince, (province) => {
      expect([...departuresOf(province).keys()].sort()).toEqual(["huyen", "so-a", "so-b", "so-d"]);
      expect(province.tasks.every((it) => it.id.startsWith(DOCUMENT))).toBe(true);
    }),
  );
});
