import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const simulationProblem = defineProblems({
  "simulation/unknown-behaviour": {
    message: { vi: "Không hiểu cách làm việc “{behaviour}”.", en: "The behaviour “{behaviour}” is not understood." },
    hint: {
      vi: "Dùng punctual, silent, returned-once, late-N, hoặc hỗn hợp như punctual:6,late-14:3,silent:1.",
      en: "Use punctual, silent, returned-once, late-N, or a mixture such as punctual:6,late-14:3,silent:1.",
    },
  },
  "simulation/backwards": {
    message: { vi: "Không thể lùi về {to}: đang ở ngày {now}.", en: "Cannot go back to {to}: it is {now}." },
    hint: { vi: "Chạy lại từ đầu với cùng seed.", en: "Begin again with the same seed." },
  },
  "simulation/no-seeds": {
    message: {
      vi: "Cần từ 1 đến {most} hạt giống, mỗi hạt một lần.",
      en: "Between 1 and {most} seeds are needed, each once.",
    },
    hint: { vi: "Ghi số lần chạy, ví dụ 500.", en: "Give the number of runs, 500 for example." },
  },
  "simulation/beyond-end": {
    message: { vi: "Lần chạy này kết thúc ngày {end}, trước {to}.", en: "This run ends on {end}, before {to}." },
    hint: { vi: "Chạy lại với ngày kết thúc muộn hơn.", en: "Begin again with a later end." },
  },
});
