import { rulesOf } from "@kttt/core/rules";
import { writeLogLines } from "@kttt/kit";
import { type Command, textOption } from "../command.js";
import { eventsIn } from "../office.js";
import { authoredProvince } from "../provinces.js";
import { UsageError } from "../usage-error.js";

export const exportCommand: Command = {
  name: "export",
  usage: "<tỉnh|tệp.json> [--rules] | --folder THƯ-MỤC",
  summary: {
    vi: "in định nghĩa của tỉnh dưới dạng JSON, đúng như hợp đồng định dạng; --rules: thành quy tắc json-rules-engine; --folder: nhật ký của một cơ quan, mỗi dòng một sự kiện",
    en: "prints a province's definition as JSON, exactly the format's contract; --rules: as json-rules-engine rules; --folder: the log of an office, one event a line",
  },
  runsCode: true,
  options: { rules: { type: "boolean" }, folder: { type: "string" } },
  async run(invocation) {
    const { host, options, words } = invocation;
    const folder = textOption(invocation, "folder");
    if (folder !== undefined) {
      if (words[0] !== undefined || options["rules"] === true) {
        throw new UsageError(
          { vi: "--folder đi một mình.", en: "--folder goes alone." },
          {
            vi: "Ví dụ: kttt export --folder so > nhat-ky.jsonl",
            en: "For example: kttt export --folder so > log.jsonl",
          },
        );
      }
      host.write(await writeLogLines(await eventsIn(folder)));
      return 0;
    }
    const province = await authoredProvince(words[0], host);
    host.write(`${JSON.stringify(options["rules"] === true ? rulesOf(province) : province, null, 2)}\n`);
    return 0;
  },
};
