import { errorTexts } from "./catalogue.js";

/** What the author of a province package may run into. */
export const kitErrors = errorTexts({
  "kit/bad-id": {
    message: { vi: "“{id}” không dùng làm mã tỉnh được.", en: "`{id}` cannot be the id of a province." },
    hint: {
      vi: "Dùng chữ thường không dấu, số và dấu gạch nối: “tinh-mau”.",
      en: "Use lower-case ASCII letters, digits and hyphens: `tinh-mau`.",
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
