import { dutyList } from "@kttt/core";
import { join } from "node:path";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { SOURCE_OPTIONS, withReported } from "../report-source.js";

export const exportCalendar: Command = {
  name: "export-calendar",
  usage:
    "<tỉnh> --period 2024 [--body CƠ-QUAN | --each-body] [--folder THƯ-MỤC | --behaviour LỜI --seed N] [--as-of NGÀY] [--out THƯ-MỤC] [--json]",
  summary: {
    vi: "lịch (.ics) của tỉnh hoặc từng cơ quan: hạn nhiệm vụ, báo cáo, bước tiếp theo của hồ sơ, có nhắc việc",
    en: "a calendar (.ics) of a province or of each body: last days of duties and reports, next days of cases, alarms",
  },
  options: { ...SOURCE_OPTIONS, "each-body": { type: "boolean" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, options } = invocation;
    const { calendarFeed } = await import("@kttt/office");
    return withReported(invocation, async ({ source }) => {
      const { province, register } = source;
      const out = textOption(invocation, "out") ?? ".";
      const each = options["each-body"] === true;
      const bodies = each ? [...new Set(dutyList(register, province).map((it) => it.body))] : [source.body];
      const written: { body: string | null; file: string }[] = [];
      for (const body of bodies) {
        const file = join(out, `lich-${province.id}${body === undefined ? "" : `-${body}`}.ics`);
        await host.writeFile(file, calendarFeed(body === undefined ? source : { ...source, body }), out);
        written.push({ body: body ?? null, file });
      }
      if (wantsJson(invocation)) {
        const { asOf } = register;
        writeJson(invocation, "kttt.calendars/1", {
          province: province.id,
          asOf,
          synthetic: source.synthetic,
          calendars: written,
        });
        return 0;
      }
      for (const { file } of written) host.write(`✓ ${file}\n`);
      return 0;
    });
  },
};
