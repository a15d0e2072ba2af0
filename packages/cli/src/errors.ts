import { defineProblems } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const cliProblem = defineProblems({
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
