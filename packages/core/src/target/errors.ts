import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const targetProblem = defineProblems({
  "target/unknown-measurement": {
    message: { vi: "Không có số liệu “{measurement}” đang dùng.", en: "No figure `{measurement}` is in use." },
    hint: {
      vi: "Ghi đúng mã của số liệu đã nhập và chưa bị rút.",
      en: "Name a figure which was recorded and not withdrawn.",
    },
  },
  "target/measurement-exists": {
    message: { vi: "Mã số liệu “{measurement}” đã dùng.", en: "The figure `{measurement}` has been recorded already." },
    hint: {
      vi: "Đặt mã khác; nếu số cũ sai thì rút số cũ.",
      en: "Choose another name; if the old one is wrong, withdraw it (withdraw-measurement).",
    },
  },
  "target/measured-after-report": {
    message: {
      vi: "Số liệu tính đến {asOf}, sau ngày của văn bản ({on}).",
      en: "The figure is as of {asOf}, after the date of its paper ({on}).",
    },
    hint: { vi: "Kiểm tra lại hai ngày.", en: "Check the two days." },
  },
  "target/before-document": {
    message: {
      vi: "Ngày {day} trước ngày sớm nhất mà kế hoạch đo được ({since}).",
      en: "The day {day} is before the first day on which the plan can be measured ({since}).",
    },
    hint: {
      vi: "Kiểm tra lại ngày. Số liệu gốc của năm trước kế hoạch thì ghi rõ là số liệu gốc.",
      en: "Check the day. A figure from which a target begins is recorded with baseline: true.",
    },
  },
});
