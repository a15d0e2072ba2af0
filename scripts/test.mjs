// npm test: sets up and runs every test that needs nothing but Node. Arguments go to vitest: npm test -- calendar
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

await setup();
const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const child = spawn(process.execPath, [vitest, "run", ...process.argv.slice(2)], { cwd: ROOT, stdio: "inherit" });
child.once("exit", (code) => (process.exitCode = code ?? 1));
