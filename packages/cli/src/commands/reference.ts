import { errorList, formatReference } from "@kttt/kit";
import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

const REFERENCES = { format: formatReference, errors: errorList } as const;

export const reference: Command = {
  name: "reference",
  usage: "<format|errors>",
  summary: {
    vi: "in tài liệu tra cứu: định dạng tỉnh, hoặc mọi mã lỗi kèm ví dụ",
    en: "prints a reference: the province format, or every error code with an example",
  },
  options: {},
  run({ host, words }) {
    const [word] = words;
    if (word !== "format" && word !== "errors") {
      throw new UsageError(
        { vi: `Không có tài liệu “${word ?? ""}”.`, en: `There is no reference “${word ?? ""}”.` },
        { vi: "Dùng kttt reference format hoặc kttt reference errors.", en: "Use kttt reference format or errors." },
      );
    }
    host.write(REFERENCES[word]());
    return Promise.resolve(0);
  },
};
