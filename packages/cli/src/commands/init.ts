import { formatDay } from "@kttt/core";
import { type Command, textOption } from "../command.js";
import { dayOption, folderOption, makeOffice } from "../office.js";
import { number } from "../render/words.js";

export const init: Command = {
  name: "init",
  usage: "--folder THƯ-MỤC --province TỈNH [--started-on NGÀY]",
  summary: {
    vi: "tạo thư mục của một cơ quan: kho và chương trình của tỉnh, cập nhật đến hôm nay",
    en: "makes the folder of an office: a store and a province's programme, brought up to today",
  },
  options: { folder: { type: "string" }, province: { type: "string" }, "started-on": { type: "string" } },
  async run(invocation) {
    const { host, language } = invocation;
    const folder = folderOption(invocation);
    const startedOn = dayOption(invocation, "started-on") ?? null;
    const made = await makeOffice(folder, textOption(invocation, "province"), startedOn, host);
    const day = formatDay(made.asOf, language);
    const count = number(made.duties, language);
    host.write(
      language === "vi"
        ? `✓ ${folder}: ${made.province.name.vi}, ${count} nhiệm vụ tính đến ${day}.\n`
        : `✓ ${folder}: ${made.province.name.en}, ${count} duties as of ${day}.\n`,
    );
    return 0;
  },
};
