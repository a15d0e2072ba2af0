import { rulesOf } from "@kttt/core/rules";
import type { Command } from "../command.js";
import { provinceFrom } from "../provinces.js";

export const exportCommand: Command = {
  name: "export",
  usage: "<tỉnh|tệp.json> [--rules]",
  summary: {
    vi: "in định nghĩa của tỉnh dưới dạng JSON, đúng như hợp đồng định dạng; --rules: thành quy tắc json-rules-engine",
    en: "prints a province's definition as JSON, exactly the format's contract; --rules: as json-rules-engine rules",
  },
  options: { rules: { type: "boolean" } },
  async run({ words, host, options }) {
    const province = await provinceFrom(words[0], host);
    host.write(`${JSON.stringify(options["rules"] === true ? rulesOf(province) : province, null, 2)}\n`);
    return 0;
  },
};
