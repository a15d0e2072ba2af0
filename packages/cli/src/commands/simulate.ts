import { legalDate, parseBehaviour } from "@kttt/core";
import { type Command, textOption } from "../command.js";
import { provinceFrom } from "../provinces.js";
import { simulatedRun } from "../simulated-run.js";
import { UsageError } from "../usage-error.js";
import { DEFAULT_BEHAVIOUR, DEFAULT_SEED } from "./start.js";

export const simulateCommand: Command = {
  name: "simulate",
  usage: "<tỉnh|tệp.json> [--year N | --from NGÀY --to NGÀY] [--behaviour LỜI] [--seed N] [--out THƯ-MỤC]",
  summary: {
    vi: "chạy thử một khoảng thời gian; --behaviour punctual | silent | late-14 | punctual:6,late-14:3,silent:1",
    en: "simulates a span; --behaviour punctual | silent | late-14 | punctual:6,late-14:3,silent:1",
  },
  options: {
    year: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    behaviour: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await provinceFrom(words[0], host);
    const year = textOption(invocation, "year");
    const from = textOption(invocation, "from") ?? (year === undefined ? undefined : `${year}-01-01`);
    const to = textOption(invocation, "to") ?? (year === undefined ? undefined : `${year}-12-31`);
    if (from === undefined || to === undefined) {
      throw new UsageError(
        { vi: "Chưa rõ khoảng thời gian.", en: "The span is not clear." },
        {
          vi: "Ghi --year 2024, hoặc --from 2024-01-01 --to 2024-12-31.",
          en: "Write --year 2024, or --from 2024-01-01 --to 2024-12-31.",
        },
      );
    }
    const seedText = textOption(invocation, "seed") ?? String(DEFAULT_SEED);
    if (!/^\d{1,9}$/.test(seedText)) {
      throw new UsageError(
        { vi: `“${seedText}” không phải là hạt giống.`, en: `“${seedText}” is no seed.` },
        { vi: "Ghi một số nguyên từ 0 đến 999999999.", en: "Write a whole number from 0 to 999999999." },
      );
    }
    const out = textOption(invocation, "out");
    await simulatedRun(
      {
        province,
        from: legalDate(from),
        to: legalDate(to),
        behaviour: { default: parseBehaviour(textOption(invocation, "behaviour") ?? DEFAULT_BEHAVIOUR) },
        seed: Number(seedText),
        ...(out === undefined ? {} : { out }),
      },
      host,
      language,
    );
    return 0;
  },
};
