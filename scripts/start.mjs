// npm start: sets up and runs the main job. Options go through: npm start -- --lang en
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

setup();
const bin = join(ROOT, "packages", "cli", "dist", "bin.js");
const { status } = spawnSync(process.execPath, [bin, "start", ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exit(status ?? 1);
