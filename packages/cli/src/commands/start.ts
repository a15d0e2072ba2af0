import { legalDate } from "@kttt/core";
import type { Bilingual } from "@kttt/core/errors";
import { parseBehaviour } from "@kttt/core/simulation";
import { join } from "node:path";
import { type Command, textOption } from "../command.js";
import { DEFAULT_BEHAVIOUR, DEFAULT_SEED } from "../default-run.js";
import { DESK, deskOf } from "../desk-run.js";
import { handlingRun } from "../handling-run.js";
import { provinceById } from "../provinces.js";
import { simulatedRun } from "../simulated-run.js";

/** One run of the main job. */
export interface Run {
  readonly province: string;
  readonly from: string;
  readonly to: string;
  /** Where its log and page are written, below `--out`. */
  readonly folder: string;
  /** Totals and successions in the terminal; the page has the tables. */
  readonly brief?: boolean;
  /** Across the mergers of 2025, whose sources are not verified: marked in every output. */
  readonly acceptUnverified?: boolean;
}

/** What `npm start` runs: one row of the README's table each. */
export const RUNS: readonly Run[] = [
  { province: "hcm", from: "2023-04-12", to: "2024-12-31", folder: "hcm" },
  { province: "hanoi", from: "2024-01-01", to: "2024-12-31", folder: "hanoi", brief: true },
  { province: "quangngai", from: "2024-01-01", to: "2024-12-31", folder: "quangngai", brief: true },
  { province: "dongnai", from: "2026-01-01", to: "2026-12-31", folder: "dongnai", brief: true },
  {
    province: "hcm",
    from: "2023-04-12",
    to: "2026-12-31",
    folder: "hcm-2023-2026",
    brief: true,
    acceptUnverified: true,
  },
];

/** The year of handling stopped cooperatives which `npm start` runs last: invented, and labelled so. */
export const HANDLING = {
  province: "hcm",
  from: "2025-01-02",
  to: "2025-12-31",
  count: 300,
  folder: "hcm-handling",
} as const;

/** What one may do next: the same programmes as pages to work in. */
const OFFER: Bilingual = {
  vi: "Mở các chương trình mô phỏng này trên trang làm việc: kttt serve --demo (trong kho mã này: npm run serve).",
  en: "Open these simulated programmes as pages to work in: kttt serve --demo (in this repository: npm run serve).",
};

export const start: Command = {
  name: "start",
  usage: "[--out THƯ-MỤC]",
  summary: { vi: "việc chính: chạy chương trình của các tỉnh", en: "the main job: runs the provinces' programmes" },
  options: { out: { type: "string" } },
  async run(invocation) {
    const { host, language } = invocation;
    const out = textOption(invocation, "out") ?? "out";
    for (const { acceptUnverified = false, brief = false, folder, from, province, to } of RUNS) {
      await simulatedRun(
        {
          province: await provinceById(province),
          from: legalDate(from),
          to: legalDate(to),
          behaviour: { default: parseBehaviour(DEFAULT_BEHAVIOUR) },
          seed: DEFAULT_SEED,
          acceptUnverified,
          brief,
          out: join(out, folder),
          // The short runs take less time than it takes to keep them.
          ...(brief ? {} : { keep: join(out, folder, "store") }),
        },
        host,
        language,
      );
    }
    await deskOf({ ...DESK, out: join(out, DESK.folder) }, host, language);
    host.write("\n");
    await handlingRun(
      {
        province: await provinceById(HANDLING.province),
        from: legalDate(HANDLING.from),
        to: legalDate(HANDLING.to),
        count: HANDLING.count,
        seed: DEFAULT_SEED,
        out: join(out, HANDLING.folder),
      },
      host,
      language,
    );
    host.write(`\n${OFFER[language]}\n`);
    return 0;
  },
};
