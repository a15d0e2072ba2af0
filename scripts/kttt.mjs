// The kttt command in the workspace, always as the sources are: pnpm -s kttt <command>, npm run -s kttt -- <command>
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

/** Builds what has changed, runs `kttt` with these words, and gives its exit code. */
export async function runKttt(words) {
  await setup("@kttt/cli");
  const bin = join(ROOT, "packages", "cli", "dist", "bin.js");
  const child = spawn(process.execPath, [bin, ...words], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exitCode = await runKttt(process.argv.slice(2));
