import { legalDate } from "@kttt/core";
import { simulateHandling } from "@kttt/core/simulation";
import { nextActs } from "@kttt/core/cooperative";
import { hcm } from "@kttt/province-hcm";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { hcmEvents, quarter, registerOn } from "./desk.fixture.js";
import { casePapers } from "./docx/case-papers.js";

vi.setConfig({ testTimeout: 60_000 });

const TO = legalDate("2025-03-31");
const textOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, "\u0020");

async function handled() {
  const year = await simulateHandling({ province: hcm, from: legalDate("2025-01-02"), to: TO, count: 80, seed: 20 });
  const cases = new Map(year.cases.map(({ state }) => [state.id, state] as const));
  return quarter({ cases, events: year.events, register: registerOn(await hcmEvents(), hcm, TO) });
}

describe("Drafts of a case's papers", () => {
  it("are one for each paper of each next act, with the act's days, its articles and what was done before", async () => {
    const source = await handled();
    const cases = [...(source.cases?.values() ?? [])];
    const withForm = cases.filter((it) => nextActs(it, TO).some((act) => act.forms.length > 0));
    let forms = 0;
    for (const state of [...cases.slice(0, 3), ...withForm.slice(0, 3)]) {
      const papers = await casePapers(source, state.id);
      const acts = nextActs(state, TO);
      expect(papers).toHaveLength(acts.reduce((sum, it) => sum + Math.max(1, it.papers.length), 0));
      for (const paper of papers) {
        const text = textOf(paper.bytes);
        expect(text).toContain("DỰ THẢO");
        expect(text).toContain("Hồ sơ giả định, không phải hợp tác xã thật.");
        expect(text).toContain(state.cooperative.ref);
        expect(text).toContain("phải được đối chiếu với văn bản ban hành mẫu");
        if (paper.form === null) continue;
        forms += 1;
        expect(text).toContain(paper.form);
      }
    }
    expect(forms).toBeGreaterThan(0);
  });

  it("are the same byte for byte for the same case and day; a case there is not is refused", async () => {
    const source = await handled();
    const [id = ""] = [...(source.cases?.keys() ?? [])];
    const [a, b] = [await casePapers(source, id), await casePapers(source, id)];
    expect(a.map((it) => Buffer.from(it.bytes).toString("hex"))).toEqual(
      b.map((it) => Buffer.from(it.bytes).toString("hex")),
    );
    await expect(casePapers(source, "hs-0")).rejects.toMatchObject({ problems: [{ code: "office/unknown-case" }] });
  });
});
