// npm run soak: 200 kills (or as many as said) of workers under load, on a PostgreSQL of its own. Prints the figures.
import { spawn } from "node:child_process";

const kills = process.argv[2] ?? "200";
const child = spawn("npx", ["vitest", "run", "--config", "vitest.int.config.ts", "packages/postgres/src/soak"], {
  stdio: "inherit",
  env: { ...process.env, KTTT_KILLS: kills },
});
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
