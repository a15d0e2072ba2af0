import { legalDate } from "@kttt/core";
import { expect, it } from "vitest";
import { type Expectation, whatIfPage } from "./what-if-page.js";

const ends = ["2024-06-30", "2024-12-31"].map(legalDate);
const expectation = (chance: number, daysLate: Expectation["daysLate"]): Expectation => ({
  overdue: ends.map((on) => ({ on, chance, mean: chance })),
  daysLate,
});
const late = { p10: 0, p50: 7, p90: 21 };
const row = (id: string, now: Expectation, then: Expectation | null = null) => ({ id, name: `Sở <${id}>`, now, then });
const page = (rows: readonly ReturnType<typeof row>[], language: "vi" | "en" = "vi") =>
  whatIfPage({
    ...{ language, where: "Hà Nội", span: { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") }, runs: 500 },
    ...{ bodies: rows, duties: rows, deciding: ["Báo cáo quý"] },
  });
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

it("a page of what was foreseen says that it is invented, fetches nothing and runs nothing", () => {
  const html = page([row("a", expectation(0.25, late))]);
  expect(html).toContain("MÔ PHỎNG");
  expect(html).toContain("Mọi số ở đây là giả định");
  expect(html).toContain("500 lần chạy, 01/01/2024 – 31/12/2024");
  expect(html).toContain("default-src &#39;none&#39;");
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  expect(html).toContain("Sở &lt;a&gt;");
});

it("a bar stands for each quarter's end and plan, as long as the chance, its figure beside it; the line from the 10th to the 90th percentile has the median on it", () => {
  const alone = page([row("a", expectation(0.25, late))]);
  expect(count(alone, /<rect class="now"/g)).toBe(2 * ends.length);
  expect(count(alone, /<rect class="then"/g)).toBe(0);
  expect(alone).toContain("25,0%");
  expect(alone).toContain("0, 7, 21");
  expect(count(alone, /<circle class="now"/g)).toBe(2);
  const widths = (html: string) =>
    [...html.matchAll(/<rect class="(?:now|then)"[^>]*width="([\d.]+)"/g)].map(([, it]) => Number(it));
  const both = page([row("a", expectation(0.5, late), expectation(1, { p10: 0, p50: 0, p90: 3 }))]);
  const [planned = 0, other = 0] = widths(both);
  expect(other).toBeCloseTo(2 * planned);
  expect(both).toContain("50,0% → 100,0%");
  expect(both).toContain("0, 7, 21 → 0, 0, 3");
  expect(both).toContain("nét đứt: phương án khác");
});

it("who has nothing that fell due is counted, not listed; the heaviest are drawn, all others stand in the table", () => {
  const busy = Array.from({ length: 20 }, (_, at) => row(`s${at}`, expectation(0.1, late)));
  const html = page([...busy, row("idle", expectation(0, null))], "en");
  expect(count(html, /<g>/g)).toBe(4 * 12);
  expect(html).toContain("The 12 heaviest; the table below has all.");
  expect(count(html, /<th scope="row"/g)).toBe(2 * 20);
  expect(html).toContain("1 more, of whom nothing fell due in this span.");
});
