import { fixtureProvince } from "../../testing-fixture/fixture-province.js";
import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import { caseOf, caseStream } from "../../cooperative/evolve-case.js";
import { dormantCooperatives } from "../../view/case-register.js";
import { simulateHandling, summariseHandling } from "./simulate-handling.js";

const options = { province: fixtureProvince(), from: legalDate("2025-01-02"), to: legalDate("2025-12-31"), seed: 7 };
const year = await simulateHandling(options);
const summary = summariseHandling(year);

describe("an invented year of handling 300 stopped cooperatives", () => {
  it("is the same for the same seed, and another for another", async () => {
    const small = { ...options, count: 12 };
    const [first, again, other] = [
      await simulateHandling(small),
      await simulateHandling(small),
      await simulateHandling({ ...small, seed: 8 }),
    ];
    expect(again).toEqual(first);
    expect(other.events).not.toEqual(first.events);
  });

  it("takes every route there is, and reaches ends by dossier and after six months", () => {
    expect(summary.count).toBe(300);
    for (const route of ["voluntary", "revocation", "bankruptcy", "tax-revocation"] as const) {
      expect(summary.byRoute[route], route).toBeGreaterThan(5);
    }
    expect(summary.byOutcome["dissolved-by-dossier"]).toBeGreaterThan(5);
    expect(summary.byOutcome["dissolved-automatically"]).toBeGreaterThan(5);
    expect(summary.byOutcome["tax-revoked"]).toBeGreaterThan(5);
    expect(summary.byStatus["bankruptcy-open"]).toBeGreaterThan(5);
    expect(summary.violations).toBeGreaterThan(20);
    expect(summary.openQuestions).toBeGreaterThan(3);
  });

  it("adds up: every cooperative has one route, one outcome and one status", () => {
    const total = (counts: object) => Object.values(counts as Record<string, number>).reduce((sum, it) => sum + it, 0);
    expect([total(summary.byRoute), total(summary.byOutcome), total(summary.byStatus)]).toEqual([300, 300, 300]);
  });

  it("is made of events which give the cases again, none dated outside the span", () => {
    for (const { state } of year.cases) {
      const own = year.events.filter((it) => it.stream === caseStream(year.province, state.id));
      expect(caseOf(own)).toEqual(state);
      expect(own.every((it) => it.happenedOn >= year.span.from && it.happenedOn <= year.span.to)).toBe(true);
    }
  });

  it("is labelled as invented and never feeds a real target", () => {
    expect(year.synthetic && year.cases.every((it) => it.state.synthetic)).toBe(true);
    const states = year.cases.map((it) => it.state);
    expect(dormantCooperatives(states, year.span.to)).toMatchObject({ dormant: 0, listed: 0 });
    expect(dormantCooperatives(states, year.span.to).synthetic).toHaveLength(300);
  });

  it("does not begin before Decree 92/2024", async () => {
    await expect(simulateHandling({ ...options, from: legalDate("2024-07-17") })).rejects.toThrow(/wrong-law/);
  });
});
