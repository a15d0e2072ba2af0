import { provinceSpan } from "@kttt/kit";
import { formatDay, legalDate, type Province, span, type Span } from "@kttt/core";
import { parseBehaviour } from "@kttt/core/simulation";
import { type Command, type Invocation, textOption, wantsJson } from "../command.js";
import { authoredProvince } from "../provinces.js";
import { simulatedRun } from "../simulated-run.js";
import { UsageError } from "../usage-error.js";
import { DEFAULT_BEHAVIOUR, DEFAULT_SEED } from "../default-run.js";

function yearOption(invocation: Invocation): string | undefined {
  const year = textOption(invocation, "year");
  if (year === undefined || /^\d{4}$/.test(year)) return year;
  throw new UsageError(
    { vi: `“${year}” không phải là một năm.`, en: `“${year}” is no year.` },
    { vi: "Ghi bốn chữ số: --year 2024.", en: "Write four digits: --year 2024." },
  );
}

/** The span asked for. @throws UsageError when none is, or when no document of the province has begun or still runs in it */
export function spanOption(invocation: Invocation, province: Province): Span {
  const year = yearOption(invocation);
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
  const asked = span(legalDate(from), legalDate(to));
  const whole = provinceSpan(province);
  if (asked.from <= whole.to && asked.to >= whole.from) return asked;
  throw new UsageError(
    { vi: "Khoảng này nằm ngoài mọi văn bản của tỉnh.", en: "No document of the province runs in this span." },
    {
      vi: `Chọn trong khoảng ${formatDay(whole.from, "vi")} – ${formatDay(whole.to, "vi")}.`,
      en: `Choose between ${formatDay(whole.from, "en")} and ${formatDay(whole.to, "en")}.`,
    },
  );
}

export const simulateCommand: Command = {
  name: "simulate",
  usage: "<tỉnh|tệp.json> [--year N | --from NGÀY --to NGÀY] [--behaviour LỜI] [--seed N] [--out THƯ-MỤC] [--json]",
  summary: {
    vi: "chạy thử một khoảng thời gian; --behaviour punctual | silent | late-14 | punctual:6,late-14:3,silent:1",
    en: "simulates a span; --behaviour punctual | silent | late-14 | punctual:6,late-14:3,silent:1",
  },
  runsCode: true,
  options: {
    year: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    behaviour: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await authoredProvince(words[0], host);
    const { from, to } = spanOption(invocation, province);
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
        from,
        to,
        behaviour: { default: parseBehaviour(textOption(invocation, "behaviour") ?? DEFAULT_BEHAVIOUR) },
        seed: Number(seedText),
        json: wantsJson(invocation),
        ...(out === undefined ? {} : { out }),
      },
      host,
      language,
    );
    return 0;
  },
};
