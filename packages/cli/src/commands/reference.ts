import { errorList, formatReference, indicatorReference } from "@kttt/kit";
import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

const REFERENCES = { format: formatReference, errors: errorList, indicators: indicatorReference } as const;

export const reference: Command = {
  name: "reference",
  usage: "<format|errors|indicators>",
  summary: {
    vi: "in tài liệu tra cứu: định dạng tỉnh, mọi mã lỗi kèm ví dụ, hoặc danh mục chỉ tiêu",
    en: "prints a reference: the province format, every error code with an example, or the indicators",
  },
  options: {},
  async run({ host, words }) {
    const [word] = words;
    if (word !== "format" && word !== "errors" && word !== "indicators") {
      throw new UsageError(
        { vi: `Không có tài liệu “${word ?? ""}”.`, en: `There is no reference “${word ?? ""}”.` },
        {
          vi: "Dùng kttt reference format, errors hoặc indicators.",
          en: "Use kttt reference format, errors or indicators.",
        },
      );
    }
    // Documents are loaded where they are made; their codes belong to the list all the same.
    if (word === "errors") await Promise.all([import("@kttt/office"), import("@kttt/server")]);
    host.write(REFERENCES[word]());
    return 0;
  },
};
