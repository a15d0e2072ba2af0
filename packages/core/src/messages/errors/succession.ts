import { errorTexts } from "./catalogue.js";

export const successionErrors = errorTexts({
  "succession/unknown": {
    message: {
      vi: "Danh mục cơ quan của tỉnh không có việc kế thừa “{succession}”.",
      en: "The province's roster knows no succession `{succession}`.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Ghi như hộp chờ quyết định: mã cơ quan, @, ngày kế thừa.",
      en: "[[Did you mean `{suggestion}`? ]]Write it as the inbox does: the body's id, @, the day.",
    },
  },
  "succession/before-its-day": {
    message: {
      vi: "Việc kế thừa “{succession}” có hiệu lực từ {on}; hôm nay là {today}.",
      en: "The succession `{succession}` takes effect on {on}; today is {today}.",
    },
    hint: { vi: "Xác nhận từ ngày đó trở đi.", en: "Confirm it from that day on." },
  },
  "succession/not-asked": {
    message: {
      vi: "Việc kế thừa “{succession}” không chờ quyết định, nên không bác được.",
      en: "The succession `{succession}` does not wait for a decision, so it cannot be rejected.",
    },
    hint: {
      vi: "Nhiệm vụ đã chuyển thì giao lại từng nhiệm vụ (reassign).",
      en: "Duties which have moved are given back one by one (reassign).",
    },
  },
  "succession/not-affected": {
    message: {
      vi: "Nhiệm vụ “{obligation}” không chuyển đi theo “{succession}”.",
      en: "The duty `{obligation}` does not leave with `{succession}`.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Chỉ ghi nhiệm vụ đang mở của cơ quan chuyển giao.",
      en: "[[Did you mean `{suggestion}`? ]]Name open duties of the body which hands over.",
    },
  },
  "succession/same-body": {
    message: { vi: "“{body}” không thể kế thừa chính mình.", en: "`{body}` cannot succeed itself." },
    hint: { vi: "Ghi cơ quan tiếp nhận.", en: "Name the body which takes over." },
  },
  "succession/not-in-office": {
    message: {
      vi: "“{body}” không hoạt động vào ngày tiếp nhận {on} (từ {from} đến {until}).",
      en: "`{body}` is not in office on {on}, the day it takes over (from {from} until {until}).",
    },
    hint: { vi: "Ghi cơ quan đang hoạt động vào ngày đó.", en: "Name a body which is in office on that day." },
  },
  "succession/no-successor": {
    message: {
      vi: "Không nguồn nào cho biết ai tiếp nhận việc của “{body}” từ {on}.",
      en: "No source says who takes over the work of `{body}` on {on}.",
    },
    hint: {
      vi: "Ghi cơ quan tiếp nhận vào “rest” (mọi nhiệm vụ) hoặc “routes” (từng nhiệm vụ).",
      en: 'Name the body which takes over in "rest" (all duties) or "routes" (one by one).',
    },
  },
  "succession/already-confirmed": {
    message: {
      vi: "Việc kế thừa “{succession}” đã được xác nhận; còn {open} nhiệm vụ chưa rõ nơi tiếp nhận.",
      en: "The succession `{succession}` has been confirmed; {open} duties are still without a place to go.",
    },
    hint: {
      vi: "Ghi “routes” hoặc “rest” để nói các nhiệm vụ còn lại về đâu.",
      en: 'Say in "routes" or "rest" where the remaining duties go.',
    },
  },
});
