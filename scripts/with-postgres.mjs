/**
 * Runs a command with DATABASE_URL set: `node scripts/with-postgres.mjs npx vitest run --config vitest.int.config.ts`.
 * A DATABASE_URL already set is used as it is; otherwise a cluster is started, and removed afterwards.
 */
import { spawn } from "node:child_process";
import { startPostgres } from "./postgres-server.mjs";

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error("usage: node scripts/with-postgres.mjs <command> [arguments]");
  process.exit(2);
}

const server = process.env["DATABASE_URL"] ? null : await startPostgres();
const child = spawn(command, args, {
  stdio: "inherit",
  env: { ...process.env, ...(server ? { DATABASE_URL: server.url } : {}) },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("error", async (error) => {
  console.error(error.message);
  await server?.stop();
  process.exit(1);
});
child.once("exit", async (code, signal) => {
  await server?.stop();
  process.exit(signal ? 1 : (code ?? 1));
});
