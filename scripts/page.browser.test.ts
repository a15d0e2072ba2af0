import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const KTTT = join(root, "packages", "cli", "dist", "bin.js");

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The page of a span as `kttt simulate` writes it, opened from disk. */
describe("The page of a programme, opened from disk in Chromium", () => {
  let browser: Browser;
  let place: string;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "kttt-page-"));
    for (const [name, ...words] of [
      ["vi", "hcm", "--from", "2023-04-12", "--to", "2024-12-31"],
      ["en", "hcm", "--from", "2023-04-12", "--to", "2024-12-31", "--lang", "en"],
      ["draft", "dongnai", "--year", "2026"],
    ] as const) {
      execFileSync(process.execPath, [KTTT, "simulate", ...words, "--out", join(place, name)], { stdio: "ignore" });
    }
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(place, { recursive: true, force: true });
  });

  async function opened<T>(
    name: string,
    width: number,
    look: (tab: Page) => Promise<T>,
    file = "index.html",
  ): Promise<T> {
    // The policy forbids every script: the one which looks at the page is let in from outside.
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(join(place, name, file)).href);
    try {
      return await look(tab);
    } finally {
      await context.close();
    }
  }

  it.each([
    ["vi", 1366],
    ["vi", 390],
    ["en", 1366],
    ["draft", 1366],
  ])("%s, %i wide: nothing keeps anybody from reading it (contrast, parts, heads, names)", async (name, width) => {
    const faults = await opened(name, width, async (tab) => {
      await tab.evaluate(axe.source);
      return tab.evaluate<readonly Fault[]>("axe.run(document).then((it) => it.violations)");
    });
    expect(faults.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
  });

  const REST = ["duties", "reports", "calendar", "targets", "cases", "questions", "successions"];
  it.each(REST.flatMap((file) => [1366, 390].map((width) => [file, width] as const)))(
    "%s.html, %i wide: nothing keeps anybody from reading it, and it never moves sideways",
    async (file, width) => {
      const [faults, whole, seen] = await opened(
        "vi",
        width,
        async (tab) => {
          await tab.evaluate(axe.source);
          const found = await tab.evaluate<readonly Fault[]>("axe.run(document).then((it) => it.violations)");
          const [a, b] = await tab.evaluate<[number, number]>(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
          );
          return [found, a, b] as const;
        },
        `${file}.html`,
      );
      expect(faults.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
      expect(whole).toBeLessThanOrEqual(seen);
    },
  );

  it.each([1366, 1024, 768, 390, 320])("%i wide: it never moves sideways", async (width) => {
    const [whole, seen] = await opened("vi", width, (tab) =>
      tab.evaluate<[number, number]>("[document.documentElement.scrollWidth, document.documentElement.clientWidth]"),
    );
    expect(whole).toBeLessThanOrEqual(seen);
  });

  it("asks for nothing, from disk or elsewhere, and complains of nothing", async () => {
    const asked: string[] = [];
    await opened("vi", 1366, async (tab) => {
      tab.on("request", (it) => asked.push(it.url()));
      tab.on("console", (it) => asked.push(it.text()));
      tab.on("pageerror", (it) => asked.push(it.message));
      await tab.reload();
    });
    expect(asked).toHaveLength(1);
  });

  it("prints on A4 across, no table wider than the paper", async () => {
    const widest = await opened("vi", 1016, async (tab) => {
      await tab.emulateMedia({ media: "print" });
      writeFileSync(join(place, "page.pdf"), await tab.pdf({ preferCSSPageSize: true }));
      return tab.evaluate<number>(
        "Math.max(...[...document.querySelectorAll('table')].map((it) => it.getBoundingClientRect().right))",
      );
    });
    // 297 mm less two margins of 14 mm are 1016 pixels.
    expect(widest).toBeLessThanOrEqual(1016);
    expect(existsSync(join(place, "page.pdf"))).toBe(true);
    const pdf = readFileSync(join(place, "page.pdf"), "latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((it) => [
      Number(it[1]),
      Number(it[2]),
    ]);
    expect(boxes.length).toBeGreaterThan(2);
    for (const [width = 0, height = 0] of boxes) expect(width).toBeGreaterThan(height);
  });
});
