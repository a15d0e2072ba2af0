// npm run serve: builds what has changed, the simulated programmes among it, and opens them in the service, in demo mode.
// npm run serve -- --port 9000; an office of your own: npm run -s kttt -- serve --folder F
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

const hasBuilt = await setup("@kttt/cli");
const bin = join(ROOT, "packages", "cli", "dist", "bin.js");
const words = ["serve", "--demo", ...process.argv.slice(2)];
let child;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child?.kill(signal));

function run(args) {
  return new Promise((resolve) => {
    child = spawn(process.execPath, [bin, ...args], { stdio: "inherit" });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

// A new store takes ten times as long as opening one: it belongs to building, once for each version of the library.
const asks = (option) => words.some((it) => it.startsWith(`--${option}`));
const isThere = !hasBuilt && !asks("out") && existsSync(join(ROOT, "out", "demo"));
const prepared = isThere || asks("folder") ? 0 : await run([...words, "--prepare"]);
if (hasBuilt && prepared === 0) console.error("Built; opening …");
process.exitCode = prepared === 0 ? await run(words) : prepared;
