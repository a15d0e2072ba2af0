import { defineProblems } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const cliProblem = defineProblems({
  "import/no-file": {
    message: { vi: "Không đọc được tệp “{file}”.", en: "The file “{file}” cannot be read." },
    hint: {
      vi: "Kiểm tra đường dẫn, quyền đọc, và đó là một tệp chứ không phải thư mục.",
      en: "Check the path, the right to read it, and that it is a file and no folder.",
    },
  },
  "kit/folder-not-empty": {
    message: { vi: "Thư mục “{folder}” đã có tệp.", en: "The folder “{folder}” holds files already." },
    hint: {
      vi: "Chọn thư mục khác; không có tệp nào bị ghi đè.",
      en: "Choose another folder; nothing was overwritten.",
    },
  },
  "kit/several-copies": {
    message: { vi: "Có {count} bản của {name}: {versions}.", en: "There are {count} copies of {name}: {versions}." },
    hint: {
      vi: "Thường không hại gì, nhưng nên thống nhất phiên bản: npm dedupe.",
      en: "Usually harmless, but better one version: npm dedupe.",
    },
  },
});
