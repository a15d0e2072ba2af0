// npm run serve: builds what has changed and opens the simulated programmes in the service, in demo mode.
// npm run serve -- --port 9000; an office of your own: npm run -s kttt -- serve --folder F
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

await setup("@kttt/cli");
const bin = join(ROOT, "packages", "cli", "dist", "bin.js");
const child = spawn(process.execPath, [bin, "serve", "--demo", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
