import { citeDocument } from "../../law/cite.js";
import { hcm } from "@kttt/province-hcm";
import { describe, expect, test } from "vitest";
import { legalDate, shiftDays } from "../../kernel/legal-date.js";
import { expandPlan } from "../../plan/expand-plan.js";
import { checkProvince } from "../../province/define-province.js";
import type { Province } from "../../province/province.schema.js";
import { assignmentFacts } from "../due-obligation.js";
import { evolveObligation, foldObligation } from "../evolve-obligation.js";
import type { ObligationState } from "../obligation-state.js";
import { nextReminders, remindersOn } from "./reminders-of.js";
import { standardReminders } from "./standard-reminders.js";

const ORDER_TO_URGE = citeDocument("1396/QĐ-UBND", { section: "III.2", lines: [388] });

function withReminders(rules: readonly unknown[]): Province {
  return { ...hcm, rules: { ...hcm.rules, reminders: rules as Province["rules"]["reminders"] } };
}

const province = withReminders(
  standardReminders({ document: "qd-1396-2023", citation: ORDER_TO_URGE }, [
    { daysLeft: 15, to: ["lead"], urgency: "notice" },
    { daysLeft: 0, to: ["lead"], urgency: "warning" },
    { daysLeft: -1, to: ["lead", "monitor"], urgency: "warning" },
    { daysLeft: -10, to: ["lead", "monitor", "issuer"], urgency: "escalation" },
  ]),
);

/** The first annex row: to be submitted by Sở KH&ĐT in December 2023. */
function annexRow(): ObligationState {
  const obligation = expandPlan(province, {
    from: legalDate("2023-04-12"),
    to: legalDate("2023-12-31"),
  }).obligations.find((it) => it.lastDay === "2023-12-31" && it.body === "so-nnptnt");
  return foldObligation(assignmentFacts(obligation!))!;
}

describe("reminders as rules (QĐ 1396/QĐ-UBND III.2: theo dõi, đôn đốc)", () => {
  test("the rules name whom to remind so many days before, on and after the last day", () => {
    const state = annexRow();
    const days = ["2023-12-16", "2023-12-31", "2024-01-01", "2024-01-10"].map(legalDate);
    expect(days.flatMap((on) => remindersOn(province, state, on)).map((it) => [it.on, it.urgency, it.to])).toEqual([
      ["2023-12-16", "notice", ["so-nnptnt"]],
      ["2023-12-31", "warning", ["so-nnptnt"]],
      ["2024-01-01", "warning", ["so-nnptnt", "so-khdt"]],
      ["2024-01-10", "escalation", ["so-nnptnt", "so-khdt", "ubnd-tp"]],
    ]);
  });

  test("on any other day nobody is reminded", () => {
    expect(remindersOn(province, annexRow(), legalDate("2023-12-15"))).toEqual([]);
  });

  test("the next reminder is the first after the day asked from; after the last one there is none", () => {
    const state = annexRow();
    expect(nextReminders(province, state, legalDate("2023-04-12"))[0]?.on).toBe("2023-12-16");
    expect(nextReminders(province, state, legalDate("2023-12-16"))[0]?.on).toBe("2023-12-31");
    expect(nextReminders(province, state, legalDate("2024-01-10"))).toEqual([]);
  });

  test("a body which has reported is reminded no more; a new last day moves the reminders", () => {
    const state = annexRow();
    const reported = evolveObligation(state, {
      type: "Cancelled",
      happenedOn: legalDate("2023-12-01"),
      data: { reason: "thôi", status: "cancelled" },
    });
    expect(nextReminders(province, reported!, legalDate("2023-12-01"))).toEqual([]);
    const extended = evolveObligation(state, {
      type: "DeadlineExtended",
      happenedOn: legalDate("2023-12-20"),
      data: {
        from: state.lastDay,
        to: legalDate("2024-03-31"),
        decision: "1/QĐ",
        trust: "verified",
        status: "assigned",
      },
    });
    expect(nextReminders(province, extended!, legalDate("2023-12-20"))[0]?.on).toBe(
      shiftDays(legalDate("2024-03-31"), -15),
    );
  });

  test("a rule may ask for a range of days and for the state; it is then looked at day by day", () => {
    const daily = withReminders([
      {
        id: "hcm.daily",
        citation: ORDER_TO_URGE,
        conditions: {
          all: [
            { fact: "days-left", operator: "between", value: [-3, -1] },
            { fact: "status", operator: "equal", value: "overdue" },
          ],
        },
        event: { type: "remind", params: { to: ["lead"], urgency: "warning" } },
      },
    ]);
    const assigned = annexRow();
    expect(nextReminders(daily, assigned, assigned.obligation.assignedOn)).toEqual([]);
    const overdue = evolveObligation(assigned, {
      type: "OverdueMarked",
      happenedOn: legalDate("2024-01-01"),
      data: { lastDay: legalDate("2023-12-31"), status: "overdue" },
    })!;
    expect(nextReminders(daily, overdue, legalDate("2024-01-01"))[0]?.on).toBe("2024-01-02");
  });

  test("a broken reminder rule is refused with its path in the province", () => {
    const broken = {
      id: "x",
      citation: ORDER_TO_URGE,
      conditions: { all: [{ fact: "days-lft", operator: "equal", value: 1 }] },
      event: { type: "remind" },
    };
    const check = checkProvince({ ...structuredClone(hcm), rules: { targets: [], reminders: [broken], handling: [] } });
    expect(check.problems.map((it) => [it.code, it.path.slice(0, 3)])).toEqual([
      ["rules/unknown-fact", ["rules", "reminders", 0]],
    ]);
  });
});
