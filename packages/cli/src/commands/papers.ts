import { formatDay } from "@kttt/core";
import { join } from "node:path";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { everyEvent, readOffice } from "../office.js";
import { standingOf } from "../standing.js";
import { UsageError } from "../usage-error.js";

export const papers: Command = {
  name: "papers",
  usage: "<hồ-sơ> --folder THƯ-MỤC [--as-of NGÀY] [--out THƯ-MỤC] [--json]",
  summary: {
    vi: "dự thảo giấy tờ cho các bước tiếp theo của một hồ sơ: mẫu, căn cứ, thời hạn đã điền; phần còn lại để trống",
    en: "drafts of the papers for a case's next acts: form, basis and days filled in, the rest left as gaps",
  },
  options: {
    folder: { type: "string" },
    "as-of": { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const [id] = words;
    if (id === undefined) {
      throw new UsageError(
        { vi: "Chưa nêu hồ sơ nào.", en: "No case is named." },
        { vi: "Xem kttt list cases --folder F.", en: "See kttt list cases --folder F." },
      );
    }
    const { casePapers } = await import("@kttt/office");
    return readOffice(invocation, async (office) => {
      const { cases, register } = await standingOf(invocation, office);
      const { from, province, today } = office;
      const source = {
        province,
        register,
        cases,
        events: await everyEvent(office.engine.log),
        span: { from, to: today },
        synthetic: false,
        language,
      };
      const drafts = await casePapers(source, id);
      const out = textOption(invocation, "out") ?? ".";
      const written: object[] = [];
      for (const { bytes, file, ...rest } of drafts) {
        await host.writeFile(join(out, `${id}-${file}`), bytes, out);
        written.push({ ...rest, file: join(out, `${id}-${file}`) });
      }
      if (wantsJson(invocation)) {
        writeJson(invocation, "kttt.papers/1", { case: id, asOf: register.asOf, papers: written });
        return 0;
      }
      for (const { file } of drafts) host.write(`✓ ${join(out, `${id}-${file}`)}\n`);
      if (drafts.length === 0) {
        const day = formatDay(register.asOf, language);
        host.write(
          language === "vi" ? `Không có bước tiếp theo tính đến ${day}.\n` : `There is no next act as of ${day}.\n`,
        );
      }
      return 0;
    });
  },
};
