import { legalDate } from "@kttt/core";
import { simulateHandling } from "@kttt/core/simulation";
import { cooperativeName, type Flow, flowOf, allFlows, nextActs } from "@kttt/core/cooperative";
import { hcm } from "@kttt/province-hcm";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { hcmEvents, quarter, registerOn } from "./desk.fixture.js";
import { formOn, formWords } from "./docx/form-versions.js";
import { casePapers, papersNeeded } from "./docx/case-papers.js";

const TO = legalDate("2025-03-31");
const textOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, "\u0020");

async function handled() {
  const year = await simulateHandling({ province: hcm, from: legalDate("2025-01-02"), to: TO, count: 80, seed: 20 });
  const cases = new Map(year.cases.map(({ state }) => [state.id, state] as const));
  return quarter({ cases, events: year.events, register: registerOn(await hcmEvents(), hcm, TO) });
}

const on = legalDate;
const formsIn = (flow: Flow) =>
  flow.steps.transitions.flatMap((row) => row.meta.forms.map(({ paper }) => ({ act: row.event, paper })));
const wordsOn = (flow: string, act: string, paper: string | null, day: string, language: "vi" | "en" = "vi") =>
  formWords(formOn(flowOf(flow), act, paper, on(day)), on(day), language);

describe("The version of a form", () => {
  const notice = ["revocation-2023", "notify-violation", "violation-notice"] as const;

  it("is the one in force on the day, with the days of its text: Decree 92/2024 from 18/07/2024 on", () => {
    expect(formOn(flowOf(notice[0]), notice[1], notice[2], on("2024-07-18"))).toMatchObject({
      inForce: true,
      version: { form: "Mẫu số 01", inForceFrom: "2024-07-18", inForceTo: null, trust: "verified" },
    });
    expect(wordsOn(...notice, "2024-07-18")).toMatch(
      /^Mẫu số 01 – bản có hiệu lực ngày 18\/7\/2024: .*92\/2024\/NĐ-CP, hiệu lực từ 18\/7\/2024$/,
    );
    expect(wordsOn(...notice, "2024-07-18", "en")).toMatch(/^Mẫu số 01 – the version in force on 18 Jul 2024: /);
  });

  it("is plainly not known for a day before it began, and for a paper no text has a form for", () => {
    expect(formOn(flowOf(notice[0]), notice[1], notice[2], on("2024-07-17"))).toMatchObject({ inForce: false });
    expect(wordsOn(...notice, "2024-07-17")).toMatch(
      /^Chưa biết mẫu nào có hiệu lực ngày 17\/7\/2024 cho giấy tờ này; mẫu gần nhất: Mẫu số 01, /,
    );
    expect(wordsOn(...notice, "2024-07-17", "en")).toMatch(/^No form .* on 17 Jul 2024; the nearest: /);
    expect(wordsOn("revocation-2023", "notify-violation", "petition", "2024-10-01")).toBe(
      "Chưa biết mẫu nào có hiệu lực ngày 01/10/2024 cho giấy tờ này.",
    );
    expect(wordsOn("revocation-2023", "notify-violation", "petition", "2024-10-01", "en")).toBe(
      "No form of this paper is known to be in force on 1 Oct 2024.",
    );
    expect(formOn(undefined, "x", "petition", on("2024-10-01"))).toBeNull();
    expect(formOn(flowOf(notice[0]), notice[1], null, on("2024-10-01"))).toBeNull();
  });

  it("carries “chưa kiểm chứng” where it is of the law of 2012: nobody has read those forms", () => {
    const flow = allFlows().find((it) => it.law === "23/2012/QH13" && formsIn(it).length > 0);
    const [form] = flow ? formsIn(flow) : [];
    const found = formOn(flow, form?.act ?? "", form?.paper ?? "", on("2020-06-01"));
    expect(found).toMatchObject({ inForce: true, version: { trust: "unverified" } });
    expect(formWords(found, on("2020-06-01"), "vi")).toContain("(chưa kiểm chứng)");
  });
});

describe("Drafts of a case's papers", () => {
  it("are one for each paper of each next act, with the act's days, its articles and what was done before", async () => {
    const source = await handled();
    const cases = [...(source.cases?.values() ?? [])];
    const withForm = cases.filter((it) => nextActs(it, TO).some((act) => act.forms.length > 0));
    let forms = 0;
    for (const state of [...cases.slice(0, 3), ...withForm.slice(0, 3)]) {
      const papers = await casePapers(source, state.id);
      const acts = nextActs(state, TO);
      const needed = papersNeeded(source, state.id);
      expect(needed.map(({ file, form }) => ({ file, form }))).toEqual(
        papers.map(({ file, form }) => ({ file, form })),
      );
      expect(new Set(needed.map((it) => it.file)).size).toBe(needed.length);
      const last = needed.at(-1);
      if (last) expect(await casePapers(source, state.id, { file: last.file })).toEqual(papers.slice(-1));
      expect(papers).toHaveLength(acts.reduce((sum, it) => sum + Math.max(1, it.papers.length), 0));
      for (const paper of papers) {
        const text = textOf(paper.bytes);
        expect(text).toContain("DỰ THẢO");
        expect(text).toContain("Hồ sơ giả định, không phải hợp tác xã thật.");
        expect(text).toContain(cooperativeName(state.cooperative.ref, "vi"));
        expect(text).toContain("phải được đối chiếu với văn bản ban hành mẫu");
        if (paper.form === null) {
          if (paper.paper !== null) expect(text).toContain("Chưa biết mẫu nào có hiệu lực ngày 31/3/2025");
          continue;
        }
        expect(paper.version?.form).toBe(paper.form);
        expect(text).toContain(`${paper.form} – bản có hiệu lực ngày 31/3/2025`);
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
