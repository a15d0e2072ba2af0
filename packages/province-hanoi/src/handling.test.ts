import { makeTriage } from "@kttt/core/cooperative";
import { legalDate } from "@kttt/core/time";
import { describe, expect, it } from "vitest";
import { hanoi } from "./index.js";

const triage = makeTriage(hanoi.rules.handling);
const classes = (facts: Record<string, unknown>) =>
  triage(facts, legalDate("2025-06-01")).provincial.map((it) => it.rule);

describe("Hanoi's classes of cooperatives to be dissolved (plan 222/KH-UBND, II.3 h)", () => {
  it("are five, each found by its own fact, beside the national grounds", () => {
    expect(classes({ foundedBefore2013: true, converted: false })).toEqual(["hanoi/not-reorganised"]);
    expect(classes({ operating: false })).toEqual(["hanoi/not-operating"]);
    expect(classes({ dissolutionObstructed: true })).toEqual(["hanoi/dissolution-obstructed"]);
    expect(classes({ canRecover: false })).toEqual(["hanoi/cannot-recover"]);
    expect(classes({ certificate: "revoked" })).toEqual(["hanoi/other-compulsory"]);
    expect(classes({ courtOrdersDissolution: true })).toEqual(["hanoi/other-compulsory"]);
    expect(classes({ foundedBefore2013: false, converted: false, operating: true, canRecover: true })).toEqual([]);
  });

  it("take no national ground away", () => {
    const facts = { operating: false, stoppedSince: "2020-01-01", suspensionNotified: false };
    const result = triage(facts, legalDate("2025-06-01"));
    expect(result.grounds.map((it) => it.rule)).toEqual(["revocation-2023-b"]);
    expect(result.provincial.map((it) => it.rule)).toEqual(["hanoi/not-operating"]);
  });
});
