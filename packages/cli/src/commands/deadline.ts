import { explainDeadline } from "@kttt/core/time";
import { type Command, textOption } from "../command.js";
import { UsageError } from "../usage-error.js";

export const deadline: Command = {
  name: "deadline",
  usage: '"<cụm-từ>" [--year NĂM]',
  summary: {
    vi: "hiểu một thời hạn như công chức viết và nói ngày cuối đúng hạn",
    en: "reads a deadline as officials write it, and says the last day on time",
  },
  options: { year: { type: "string" } },
  run(invocation) {
    const { host, language, words } = invocation;
    const text = words.join(" ");
    if (text.trim() === "") {
      throw new UsageError(
        { vi: "Chưa có lời văn về thời hạn.", en: "No deadline phrase is given." },
        {
          vi: 'Ví dụ: kttt deadline "trước ngày 15/12 hằng năm" --year 2024',
          en: 'For example: kttt deadline "trước ngày 15/12 hằng năm" --year 2024',
        },
      );
    }
    const year = textOption(invocation, "year");
    if (year !== undefined && !/^\d{4}$/.test(year)) {
      throw new UsageError(
        { vi: `“${year}” không phải là một năm.`, en: `“${year}” is not a year.` },
        { vi: "Ghi năm của văn bản, ví dụ --year 2024.", en: "Write the document's year, for example --year 2024." },
      );
    }
    const explained = explainDeadline(text, {
      language,
      ...(year === undefined ? {} : { documentYear: Number(year) }),
    });
    host.write(`${explained.lines.join("\n")}\n${JSON.stringify(explained.deadline)}\n`);
    return Promise.resolve(0);
  },
};
