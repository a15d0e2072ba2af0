import { errorTexts } from "./catalogue.js";

export const engineErrors = errorTexts({
  "engine/version-conflict": {
    message: {
      vi: "Luồng “{stream}” đã có {actual} sự kiện, không phải {expected} như người ghi nghĩ.",
      en: "The stream `{stream}` holds {actual} events, not {expected} as the writer thought.",
    },
    hint: {
      vi: "Người khác vừa ghi vào đó: đọc lại luồng rồi quyết định lại.",
      en: "Somebody else has just written there: read the stream again and decide again.",
    },
  },
});
