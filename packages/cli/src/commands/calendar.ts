import { describeCalendarYear } from "@kttt/core/deadline";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { provinceFrom } from "../provinces.js";
import { UsageError } from "../usage-error.js";

export const calendar: Command = {
  name: "calendar",
  usage: "<tỉnh|tệp.json> --year NĂM [--json]",
  summary: {
    vi: "một năm theo lịch pháp lý: ngày nghỉ, kỳ báo cáo, hạn báo cáo của tỉnh",
    en: "a year of legal time: days off, reporting periods, the province's own reports",
  },
  options: { year: { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await provinceFrom(words[0], host);
    const year = textOption(invocation, "year");
    if (year === undefined || !/^\d{4}$/.test(year)) {
      throw new UsageError(
        { vi: "Chưa rõ năm nào.", en: "Which year is not clear." },
        { vi: "Ghi --year, ví dụ --year 2025.", en: "Write --year, for example --year 2025." },
      );
    }
    const reports = province.reporting.map(({ due, period, text }) => ({ due, period, text }));
    const sections = describeCalendarYear(Number(year), { language, reports });
    if (wantsJson(invocation)) {
      writeJson(invocation, "kttt.calendar/1", { province: province.id, year: Number(year), sections });
      return 0;
    }
    host.write(`${province.name[language]}, ${year}\n`);
    for (const { lines, title } of sections) {
      host.write(`\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
    }
    return 0;
  },
};
