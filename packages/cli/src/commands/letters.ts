import { formatDay } from "@kttt/core";
import { join } from "node:path";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { dayOption } from "../office.js";
import { SOURCE_OPTIONS, withReported } from "../report-source.js";

export const letters: Command = {
  name: "letters",
  usage:
    "<tỉnh> --period 2024-Q3 [--answer-by NGÀY] [--body CƠ-QUAN] [--folder THƯ-MỤC | --behaviour LỜI --seed N] [--as-of NGÀY] [--out THƯ-MỤC] [--json]",
  summary: {
    vi: "công văn đôn đốc: một tệp Word cho mỗi cơ quan còn nhiệm vụ quá hạn, kèm danh sách",
    en: "letters of reminder: one Word file for each body which has something overdue, with the list",
  },
  options: { ...SOURCE_OPTIONS, "answer-by": { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, language } = invocation;
    const { overdueRows, reminderLetter } = await import("@kttt/office");
    const answerBy = dayOption(invocation, "answer-by");
    return withReported(invocation, async ({ source }) => {
      const { asOf } = source.register;
      const out = textOption(invocation, "out") ?? ".";
      const bodies = [...new Set(overdueRows(source).map((it) => it.line.body))];
      const written: { body: string; overdue: number; file: string }[] = [];
      for (const body of bodies) {
        const letter = await reminderLetter({ ...source, body }, answerBy === undefined ? {} : { answerBy });
        if (letter === null) continue;
        const file = join(out, `don-doc-${body}-${asOf}.docx`);
        await host.writeFile(file, letter, out);
        const overdue = overdueRows({ ...source, body }).length;
        written.push({ body, overdue, file });
      }
      if (wantsJson(invocation)) {
        writeJson(invocation, "kttt.letters/1", {
          province: source.province.id,
          asOf,
          synthetic: source.synthetic,
          letters: written,
        });
        return 0;
      }
      for (const it of written) host.write(`✓ ${it.file} (${it.overdue})\n`);
      if (written.length === 0) {
        const day = formatDay(asOf, language);
        host.write(
          language === "vi"
            ? `Không cơ quan nào có nhiệm vụ quá hạn tính đến ${day}.\n`
            : `Nobody has anything overdue as of ${day}.\n`,
        );
      }
      return 0;
    });
  },
};
