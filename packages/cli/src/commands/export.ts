import type { Command } from "../command.js";
import { provinceFrom } from "../provinces.js";

export const exportCommand: Command = {
  name: "export",
  usage: "<tỉnh|tệp.json>",
  summary: {
    vi: "in định nghĩa của tỉnh dưới dạng JSON, đúng như hợp đồng định dạng",
    en: "prints a province's definition as JSON, exactly the format's contract",
  },
  options: {},
  async run({ words, host }) {
    const province = await provinceFrom(words[0], host);
    host.write(`${JSON.stringify(province, null, 2)}\n`);
    return 0;
  },
};
