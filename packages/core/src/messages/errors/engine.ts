import { errorTexts } from "./catalogue.js";

export const engineErrors = errorTexts({
  "engine/bad-command": {
    message: {
      vi: "Giá trị trong lệnh không đúng dạng; cần: {expectedVi}.",
      en: "The value in the command has the wrong shape; needed: {expectedEn}.",
    },
    hint: {
      vi: "Xem commandSchema (JSON Schema) để biết các trường của từng lệnh.",
      en: "See commandSchema (JSON Schema) for the fields of each command.",
    },
  },
  "engine/missing-field": {
    message: { vi: "Lệnh thiếu trường “{field}”.", en: "The command lacks the field “{field}”." },
    hint: { vi: "Bổ sung trường này.", en: "Add it." },
  },
  "engine/unknown-field": {
    message: { vi: "Lệnh này không có trường “{field}”.", en: "This command has no field “{field}”." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? Nếu không, ]]hãy bỏ trường này đi.",
      en: "[[Did you mean “{suggestion}”? If not, ]]remove it.",
    },
  },
  "engine/unknown-kind": {
    message: {
      vi: "“{value}” không nằm trong các giá trị cho phép.",
      en: "“{value}” is not one of the allowed values.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Các giá trị cho phép: {allowed}.",
      en: "[[Did you mean “{suggestion}”? ]]Allowed: {allowed}.",
    },
  },
  "engine/unknown-obligation": {
    message: { vi: "Không có nghĩa vụ “{id}” nào đã được giao.", en: "No obligation `{id}` has been given out." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Mã nghĩa vụ có dạng nhiệm vụ@kỳ#cơ quan; xem engine.plan().",
      en: "[[Did you mean `{suggestion}`? ]]An id is duty@occurrence#body; see engine.plan().",
    },
  },
  "engine/unknown-agency": {
    message: { vi: "Cơ quan “{id}” không có trong danh sách.", en: "Agency `{id}` is not in the roster." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Dùng mã cơ quan hoặc nhóm đã khai báo trong tỉnh.",
      en: "[[Did you mean `{suggestion}`? ]]Use an agency or group which the province declares.",
    },
  },
  "engine/broken-stream": {
    message: {
      vi: "Luồng của “{id}” không bắt đầu bằng việc giao nhiệm vụ.",
      en: "The stream of `{id}` does not begin with an assignment.",
    },
    hint: {
      vi: "Nhật ký đã bị sửa hoặc thiếu sự kiện: kiểm tra bằng kttt audit.",
      en: "The log was altered or lacks events: check it with `kttt audit`.",
    },
  },
  "engine/no-such-question": {
    message: {
      vi: "Không có câu hỏi “{question}” đang chờ trả lời.",
      en: "No question `{question}` awaits an answer.",
    },
    hint: { vi: "Đang chờ: {open}.", en: "Awaited: {open}." },
  },
  "engine/wrong-answer": {
    message: {
      vi: "“{value}” không trả lời được câu hỏi loại “{kind}”.",
      en: "“{value}” does not answer a question of kind `{kind}`.",
    },
    hint: {
      vi: "lead: mã cơ quan; first-year: một năm; day-of-act: một ngày YYYY-MM-DD.",
      en: "lead: agency ids; first-year: one year; day-of-act: one day YYYY-MM-DD.",
    },
  },
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
