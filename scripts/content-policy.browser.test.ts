import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Platform } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Has core and a province beside it, as an application has. */
const HOME = join(root, "packages", "cli");
const DOORS = readdirSync(join(root, "packages/core/src/doors")).map((it) => it.replace(/\.ts$/, ""));

/** Core's way through every door: a plan at work, a report which is late and comes twice, rules judged by both evaluators. */
const PROGRAM = `
import { createEngine, isKtttError, instantAt, legalDate, memoryLog, settableClock, span, taskBoard } from "@kttt/core";
import { hcm } from "@kttt/province-hcm";
${DOORS.map((it, index) => `import * as door${index} from "@kttt/core/${it}";`).join("\n")}
const doors = { ${DOORS.map((it, index) => `"${it}": door${index}`).join(", ")} };

async function verdicts() {
  const { compile, loadRules } = doors.rules;
  const facts = { members: { type: "integer" } };
  const conditions = { all: [{ fact: "members", operator: "greaterThanInclusive", value: 5 }] };
  const citation = { law: "17/2023/QH15", article: 4, trust: "verified" };
  const rules = loadRules([{ id: "enough", citation, conditions, event: { type: "enough" } }], { facts });
  const options = { on: legalDate("2024-06-14"), explain: true };
  const all = [compile(rules), doors["json-rules-engine"].jsonRulesEngine.prepare(rules)];
  return Promise.all(all.map((judge) => judge({ members: 7 }, options)));
}

export async function run() {
  const clock = settableClock(instantAt(legalDate("2023-04-12"), 9));
  const log = memoryLog();
  const within = span(legalDate("2023-04-12"), legalDate("2024-12-31"));
  const engine = createEngine({ province: hcm, log, clock, span: within });
  await engine.advance();
  clock.set(instantAt(legalDate("2024-01-14"), 9));
  const report = {
    type: "report",
    obligation: "qd-1396-2023/X.1@once#so-du-lich",
    on: legalDate("2024-01-14"),
    actor: { agency: "so-du-lich", person: "p-17", role: "lead" },
  };
  await engine.execute(report);
  const refused = await engine.execute(report).then(() => null, (error) => isKtttError(error) && error.code);
  const line = taskBoard(await engine.register()).find((it) => it.duty === "qd-1396-2023/X.1");
  const lines = [];
  for (const event of await log.readAll()) lines.push(doors.log.canonicalJson(event));
  const machine = doors.machines.machineOf(doors.machines.obligationTable);
  return { class: line?.class, refused, lines, verdicts: await verdicts(), states: Object.keys(machine.states) };
}
`;

interface Outcome {
  readonly class: string;
  readonly refused: string;
  readonly lines: readonly string[];
  readonly verdicts: readonly object[];
  readonly states: readonly string[];
}

/** The built packages and the program in one file, as an application's bundler makes it. */
async function bundled(platform: Platform): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: platform === "node" ? PROGRAM : `${PROGRAM}${IN_PAGE}`, resolveDir: HOME },
    ...{ platform, bundle: true, format: "esm", target: "es2022", write: false, logLevel: "error" },
    ...(platform === "node" ? { banner: { js: NODE } } : {}),
  });
  return outputFiles[0]?.text ?? "";
}
const IN_PAGE = "window.outcome = run().catch((error) => String(error.stack));";
const NODE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Notes what the policy forbade, tried or done. */
const WATCH = `window.forbidden = [];
addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => {
  window.forbidden.push(violatedDirective + " " + blockedURI);
});`;

const page = (scripts: readonly string[]) =>
  `<!doctype html><title>kttt</title>${scripts.map((it) => `<script type="module" src="/${it}"></script>`).join("")}`;

/** One page for each program, all under the same policy: scripts of the page's own, none made out of text. */
async function served(files: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const name = url.slice(1);
    response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'");
    response.setHeader("Content-Type", name.endsWith(".js") ? "text/javascript" : "text/html");
    response.end(files[name] ?? page(["watch.js", `${name}.js`]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

describe("Under a content security policy without unsafe-eval, in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let expected: Outcome;

  beforeAll(async () => {
    server = await served({
      "watch.js": WATCH,
      "core.js": await bundled("browser"),
      "eval.js":
        'window.outcome = (async () => { try { new Function(""); return "made"; } catch { return "refused"; } })();',
    });
    browser = await startChromium();
    const folder = mkdtempSync(join(HOME, "node_modules", ".kttt-"));
    try {
      const file = join(folder, "core.mjs");
      writeFileSync(file, await bundled("node"));
      const program = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { run: () => Promise<Outcome> };
      expected = await program.run();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** What the program of a page came to, what was forbidden it, and what the page complained of. */
  async function opened(name: string) {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on("pageerror", (error) => complaints.push(error.message));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
    const outcome: unknown = await tab.evaluate("window.outcome");
    const forbidden: unknown = await tab.evaluate("window.forbidden");
    await tab.close();
    return { outcome, forbidden, complaints };
  }

  it("an attempt to make code out of text is refused, and reported", async () => {
    expect(await opened("eval")).toEqual({
      outcome: "refused",
      forbidden: ["script-src eval"],
      complaints: [],
    });
  });

  it("core gives the log, byte for byte, and the verdicts which it gives in Node, and nothing is reported", async () => {
    const { complaints, forbidden, outcome } = await opened("core");
    expect({ complaints, forbidden }).toEqual({ complaints: [], forbidden: [] });
    expect(outcome).toEqual(expected);
    expect(expected).toMatchObject({ class: "completedLate", refused: "obligation/refused" });
    expect(expected.lines.length).toBeGreaterThan(100);
    expect(expected.verdicts[0]).toEqual(expected.verdicts[1]);
  });
});
