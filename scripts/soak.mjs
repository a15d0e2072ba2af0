// npm run soak -- [kills] [--small]: machines killed under load, on a PostgreSQL of its own and on PGlite folders, with cut connections, a
// server that crashes and one that takes over, second openers, a full disk; and each call to either store failing once. 200 kills, or as many as
// said; --small: 20. Prints the figures.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { small: { type: "boolean" } } });
const kills = Number(positionals[0] ?? (values.small ? 20 : 200));

function run(config, ...paths) {
  return new Promise((resolve) => {
    const child = spawn(
      "npx",
      ["vitest", "run", "--config", config, ...paths.map((it) => `packages/postgres/src/${it}`)],
      {
        stdio: "inherit",
        env: {
          ...process.env,
          KTTT_KILLS: String(kills),
          KTTT_FOLDER_KILLS: String(Math.ceil(kills / 4)),
          KTTT_FAULT_STEP: values.small ? "5" : "1",
        },
      },
    );
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

const codes = [await run("vitest.int.config.ts", "soak", "faults"), await run("vitest.config.ts", "faults")];
process.exitCode = Math.max(...codes);
