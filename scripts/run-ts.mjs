// Runs a TypeScript program of this workspace: node scripts/run-ts.mjs packages/postgres/bench/store.ts [words]
import { spawn } from "node:child_process";
import { bundle } from "./bundle.mjs";

const [entry, ...words] = process.argv.slice(2);
if (!entry) {
  console.error("usage: node scripts/run-ts.mjs <file.ts> [words]");
  process.exit(2);
}
const program = await bundle(entry);
const child = spawn(process.execPath, [program.file, ...words], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => {
  program.remove();
  process.exitCode = code ?? 1;
});
