import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const logProblem = defineProblems({
  "log/version-conflict": {
    message: {
      vi: "Luồng “{stream}” đã có {actual} sự kiện, không phải {expected} như người ghi nghĩ.",
      en: "The stream `{stream}` holds {actual} events, not {expected} as the writer thought.",
    },
    hint: {
      vi: "Người khác vừa ghi vào đó: đọc lại luồng rồi quyết định lại.",
      en: "Somebody else has just written there: read the stream again and decide again.",
    },
  },
  "log/bad-name": {
    message: {
      vi: "Tên {what} không hợp lệ: trống hoặc có ký tự điều khiển.",
      en: "The name of the {what} is empty or holds a control character.",
    },
    hint: {
      vi: "Đặt tên bằng chữ, số và dấu thường; tên dùng để tìm lại sự kiện.",
      en: "Use plain letters, digits and signs: the name is how the events are found again.",
    },
  },
  "log/long-name": {
    message: {
      vi: "Tên {what} quá dài: tối đa {most} byte.",
      en: "The name of the {what} is too long: at most {most} bytes.",
    },
    hint: {
      vi: "Đặt tên ngắn hơn; nội dung dài thì ghi vào dữ liệu của sự kiện.",
      en: "Choose a shorter one; long words belong into the data of an event.",
    },
  },
  "log/bad-version": {
    message: {
      vi: "Số sự kiện dự kiến của luồng “{stream}” là {value}, không phải số nguyên từ 0 trở lên.",
      en: "The expected number of events of the stream `{stream}` is {value}, not a whole number from 0 up.",
    },
    hint: {
      vi: "Luồng mới: 0. Luồng đã có: version của sự kiện cuối cùng đã đọc.",
      en: "0 for a new stream; otherwise the version of the last event read.",
    },
  },
  "log/several-provinces": {
    message: {
      vi: "Một lần ghi chứa sự kiện của hai tỉnh, thành phố: “{first}” và “{other}”.",
      en: "One append holds events of two provinces, `{first}` and `{other}`.",
    },
    hint: {
      vi: "Ghi riêng cho từng tỉnh, thành phố.",
      en: "Append separately for each province.",
    },
  },
  "log/several-keys": {
    message: {
      vi: "Một lần ghi mang hai khóa chống lặp: “{first}” và “{other}”.",
      en: "One append carries two idempotency keys, `{first}` and `{other}`.",
    },
    hint: {
      vi: "Mỗi lệnh một khóa, mỗi lần ghi một lệnh.",
      en: "One key for a command, one command for an append.",
    },
  },
  "log/foreign-stream": {
    message: {
      vi: "Luồng “{stream}” thuộc tỉnh, thành phố khác, không phải “{province}”.",
      en: "The stream `{stream}` belongs to another province than `{province}`.",
    },
    hint: {
      vi: "Tên luồng là duy nhất trong cả nhật ký: đặt mã tỉnh ở đầu tên.",
      en: "Stream names are unique in the whole log: begin them with the province's id.",
    },
  },
  "log/cursor-needed": {
    message: {
      vi: "Một vị trí ({position}) không đủ cho nhật ký của nhiều tỉnh, thành phố.",
      en: "One position ({position}) is not enough for a log of several provinces.",
    },
    hint: {
      vi: "Ghi province, hoặc đưa vị trí đã đọc của từng tỉnh: cursorAfter(cursor, page).",
      en: "Give the province, or how far each province has been read: cursorAfter(cursor, page).",
    },
  },
  "log/not-parked": {
    message: {
      vi: "Sự kiện “{id}” không bị gác lại cho bên nhận “{consumer}”.",
      en: "The event `{id}` is not parked for the consumer `{consumer}`.",
    },
    hint: { vi: "Xem danh sách các sự kiện bị gác lại.", en: "See the list: kttt outbox." },
  },
  "log/record-moved": {
    message: {
      vi: "Bản ghi “{id}” vừa được người khác thay đổi.",
      en: "The record `{id}` has been changed by somebody else meanwhile.",
    },
    hint: { vi: "Đọc lại rồi thay đổi lại.", en: "Read it again and change it again." },
  },
  "log/not-in-order": {
    message: {
      vi: "Sự kiện “{id}” đứng ở vị trí {position}, lẽ ra là {expected}: nhật ký bị lặp, đảo hoặc thiếu sự kiện.",
      en: "The event `{id}` stands at position {position} where {expected} is due: events are doubled, moved or missing.",
    },
    hint: { vi: "Xuất lại nhật ký từ kho gốc.", en: "Export the log again from its store." },
  },
  "log/newer-event": {
    message: {
      vi: "Sự kiện “{id}” loại “{type}” theo mẫu {version}; phiên bản thư viện này chỉ đọc được đến mẫu {known}.",
      en: "The event `{id}` of type `{type}` has schema version {version}; this library reads up to {known}.",
    },
    hint: {
      vi: "Sự kiện do phiên bản mới hơn ghi: hãy nâng cấp thư viện.",
      en: "A newer version of the library wrote it: upgrade.",
    },
  },
  "log/upcaster-gap": {
    message: {
      vi: "Không có bước chuyển sự kiện “{type}” từ mẫu {version} lên mẫu hiện nay {known}.",
      en: "No upcaster takes an event `{type}` from schema version {version} towards the present {known}.",
    },
    hint: {
      vi: "Khai báo đủ các bước chuyển, mỗi bước một phiên bản.",
      en: "Declare every step, one version each.",
    },
  },
  "log/upcaster-twice": {
    message: {
      vi: "Hai bước chuyển cùng khai cho sự kiện “{type}” mẫu {version}.",
      en: "Two upcasters are declared for `{type}` at schema version {version}.",
    },
    hint: { vi: "Giữ lại một bước.", en: "Keep one of them." },
  },
  "command/in-future": {
    message: { vi: "Ngày {on} ở sau hôm nay ({today}).", en: "The day {on} is after today ({today})." },
    hint: {
      vi: "Ghi ngày của văn bản, không muộn hơn hôm nay.",
      en: "Write the date of the paper, today at the latest.",
    },
  },
});
