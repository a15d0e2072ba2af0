import { describe, expect, it } from "vitest";
import { PAPER_KINDS, servedOn } from "./paper.js";
import { PARTY_ROLES } from "./party.js";
import { paper } from "./testing/case-driver.js";

describe("the day on which a paper reached somebody", () => {
  it("is that of the last of the act's papers which reached him: a period begins when all of it is there", () => {
    const papers = [
      paper("dissolution-request", "2025-03-03", { registry: "2025-03-05", tax: "2025-03-09" }),
      paper("asset-report", "2025-03-04", { registry: "2025-03-07" }),
      paper("minutes", "2025-03-04", { registry: "2025-03-06" }),
    ];
    expect(servedOn(papers, "registry")).toBe("2025-03-07");
    expect(servedOn([...papers].reverse(), "registry")).toBe("2025-03-07");
    expect(servedOn(papers, "tax")).toBe("2025-03-09");
  });

  it("is not known where none is recorded as having reached him", () => {
    expect(servedOn([paper("minutes", "2025-03-04", { registry: "2025-03-06" })], "court")).toBeNull();
    expect(servedOn([], "registry")).toBeNull();
  });
});

it("papers and parties are named in both languages", () => {
  for (const names of [PAPER_KINDS, PARTY_ROLES]) {
    const all = Object.values(names);
    for (const { en, vi } of all) {
      expect(vi.normalize("NFC")).toBe(vi);
      expect(vi.length * en.length).toBeGreaterThan(0);
    }
  }
});
