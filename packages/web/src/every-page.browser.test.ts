import axe from "axe-core";
import { legalDate } from "@kttt/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "../../../scripts/chromium.mjs";
import { servePages } from "./served-pages.fixture.js";

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const DUTY = "/duties/qd-1396-2023%2FX.1%40once%23so-du-lich";
const PAGES = {
  overview: "/?all=1",
  lanes: "/?tab=lanes",
  duties: "/duties",
  "a filter without any": "/duties?q=khongcogica",
  "ticked duties": "/duties/selected?duty=qd-1396-2023%2FX.1%40once%23so-du-lich",
  "calendar addresses": "/calendar/feeds",
  "open sessions": "/sessions",
  duty: DUTY,
  "an act": `${DUTY}/act?command=report`,
  reports: "/reports",
  cases: "/cases",
  "a case": "/cases/hcm-0058",
  "an act of a case": "/cases/hcm-0058/act?command=open-proceeding&act=voluntary-dissolution-2023",
  questions: "/questions",
  targets: "/targets",
  "a figure": "/targets/enter",
  calendar: "/calendar",
  successions: "/successions",
  compare: "/compare",
  rules: "/rules",
  flows: "/flows",
  audit: "/audit",
  "a flow": "/flows/voluntary-dissolution-2012?case=hcm-0058",
  "no page": "/nothing-here",
} as const;

describe("Every page in Chromium", () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    served = await servePages(legalDate("2024-01-08"));
    browser = await startChromium();
    const actor = { agency: "so-khdt", person: "p-registrar", role: "registrar" } as const;
    const on = legalDate("2024-01-08");
    const cooperative = { ref: "coop/hcm-0058", kind: "cooperative" as const };
    await served.engine.execute({ type: "open-case", case: "hcm-0058", on, actor, cooperative, synthetic: true });
    await served.engine.execute({
      type: "open-proceeding",
      case: "hcm-0058",
      on,
      actor,
      flow: "voluntary-dissolution-2012",
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.running.stop();
  });

  async function opened<T>(
    path: string,
    lang: string,
    width: number,
    look: (tab: Awaited<ReturnType<Browser["newPage"]>>) => Promise<T>,
  ) {
    // The policy forbids every script but the page's own: the one which looks at the page is let in from outside.
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      bypassCSP: true,
      baseURL: served.running.url,
    });
    await context.addCookies([{ name: "who", value: "registrar", url: served.running.url }]);
    const tab = await context.newPage();
    await tab.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    try {
      return await look(tab);
    } finally {
      await context.close();
    }
  }

  const all = Object.entries(PAGES).flatMap(([name, path]) =>
    (["vi", "en"] as const).flatMap((lang) => [1366, 390].map((width) => [name, lang, width, path] as const)),
  );

  it.each(all)(
    "%s (%s, %i wide): nothing keeps anybody from reading it, and it never moves sideways",
    async (_, lang, width, path) => {
      const [faults, whole, seen] = await opened(path, lang, width, async (tab) => {
        await tab.evaluate(axe.source);
        const found = await tab.evaluate<readonly Fault[]>(
          'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((it) => it.violations)',
        );
        const [a, b] = await tab.evaluate<[number, number]>(
          "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
        );
        return [found, a, b] as const;
      });
      expect(faults.map((it) => `${it.id}: ${it.nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`)).toEqual(
        [],
      );
      expect(whole).toBeLessThanOrEqual(seen);
    },
  );

  it.each(Object.entries(PAGES))("%s, 320 wide: it never moves sideways", async (_, path) => {
    const [whole, seen] = await opened(path, "vi", 320, (tab) =>
      tab.evaluate<[number, number]>("[document.documentElement.scrollWidth, document.documentElement.clientWidth]"),
    );
    expect(whole).toBeLessThanOrEqual(seen);
  });

  it("nothing is fetched but from where the page came, and nothing is complained of", async () => {
    const context = await browser.newContext({ baseURL: served.running.url });
    await context.addCookies([{ name: "who", value: "registrar", url: served.running.url }]);
    const tab = await context.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    tab.on("request", (it) => asked.push(new URL(it.url()).origin));
    tab.on("console", (it) => said.push(it.text()));
    tab.on("pageerror", (it) => said.push(it.message));
    for (const path of Object.values(PAGES)) if (path !== "/nothing-here") await tab.goto(path);
    expect([...new Set(asked)]).toEqual([served.running.url]);
    expect(said).toEqual([]);
    await context.close();
  });

  it.each(["overview", "duties", "targets"] as const)(
    "%s prints on A4 across, no table wider than the paper, without menu and forms",
    async (name) => {
      const [widest, shown, sheets] = await opened(PAGES[name], "vi", 1016, async (tab) => {
        await tab.emulateMedia({ media: "print" });
        const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
        const right = await tab.evaluate<number>(
          "Math.max(...[...document.querySelectorAll('table')].map((it) => it.getBoundingClientRect().right))",
        );
        const menu = await tab
          .locator(".menu, .filter, .exports")
          .evaluateAll(
            (them) => (them as unknown as { offsetHeight: number }[]).filter((it) => it.offsetHeight > 0).length,
          );
        return [right, menu, [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]] as const;
      });
      // 297 mm less two margins of 14 mm are 1016 pixels.
      expect(widest).toBeLessThanOrEqual(1016);
      expect(shown).toBe(0);
      expect(sheets.length).toBeGreaterThan(0);
      for (const [, width = "0", height = "0"] of sheets) expect(Number(width)).toBeGreaterThan(Number(height));
    },
  );
});
