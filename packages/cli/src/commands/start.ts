import { legalDate, parseBehaviour } from "@kttt/core";
import { join } from "node:path";
import { type Command, textOption } from "../command.js";
import { provinceById } from "../provinces.js";
import { simulatedRun } from "../simulated-run.js";

/** How the bodies of a run work when nobody says otherwise: most in time, some late, some returned, a few silent. */
export const DEFAULT_BEHAVIOUR = "punctual:6,late-14:2,returned-once:1,silent:1";
export const DEFAULT_SEED = 20;

/** What `npm start` runs: one row of the README's table each. */
export const RUNS = [{ province: "hcm", from: "2023-04-12", to: "2024-12-31" }] as const;

export const start: Command = {
  name: "start",
  usage: "[--out THƯ-MỤC]",
  summary: { vi: "việc chính: chạy chương trình của các tỉnh", en: "the main job: runs the provinces' programmes" },
  options: { out: { type: "string" } },
  async run(invocation) {
    const { host, language } = invocation;
    const out = textOption(invocation, "out") ?? "out";
    for (const { from, province, to } of RUNS) {
      await simulatedRun(
        {
          province: provinceById(province),
          from: legalDate(from),
          to: legalDate(to),
          behaviour: { default: parseBehaviour(DEFAULT_BEHAVIOUR) },
          seed: DEFAULT_SEED,
          out: join(out, province),
          keep: join(out, province, "store"),
        },
        host,
        language,
      );
    }
    return 0;
  },
};
