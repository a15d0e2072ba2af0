import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const viewProblem = defineProblems({
  "view/before-log": {
    message: {
      vi: "Ngày {day} trước ngày sổ bắt đầu ({from}).",
      en: "{day} is before the first day of the log ({from}).",
    },
    hint: { vi: "Chọn một ngày từ {from} trở đi.", en: "Choose a day from {from} on." },
  },
  "view/after-register": {
    message: {
      vi: "Ngày {day} sau ngày mà số liệu đã được cập nhật ({asOf}).",
      en: "{day} is after the day up to which everything is known ({asOf}).",
    },
    hint: { vi: "Chọn một ngày không sau {asOf}.", en: "Choose a day which is not after {asOf}." },
  },
  "view/outside-span": {
    message: {
      vi: "Số liệu là của ngày {asOf}; báo cáo của thời kỳ này cần số liệu của một ngày từ {from} đến {to}.",
      en: "The register is of {asOf}; a report of this span needs one of a day from {from} to {to}.",
    },
    hint: { vi: "Lấy số liệu tính đến ngày {to}.", en: "Take the register as of {to} (asOf)." },
  },
  "view/unknown-obligation": {
    message: { vi: "Không có nhiệm vụ “{obligation}”.", en: "There is no obligation `{obligation}`." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Mã nghĩa vụ có trong danh sách nhiệm vụ.",
      en: "[[Did you mean `{suggestion}`? ]]Ids stand in the list of duties.",
    },
  },
});
