import { defineProblems } from "../kernel/problem.js";

/** What can be wrong with asking for a duty on demand, in words. */
export const requestProblem = defineProblems({
  "request/unknown-duty": {
    message: { vi: "Kế hoạch không có nhiệm vụ “{duty}”.", en: "The plan has no duty `{duty}`." },
    hint: {
      vi: "[[Có phải “{suggestion}”? ]]Chỉ yêu cầu được nhiệm vụ làm “theo yêu cầu”, “đột xuất”.",
      en: "[[Did you mean `{suggestion}`? ]]Only what is owed on demand can be asked for.",
    },
  },
  "request/not-on-demand": {
    message: {
      vi: "Nhiệm vụ “{duty}” có thời hạn của nó, không chờ yêu cầu.",
      en: "The duty `{duty}` has its own time and waits for no request.",
    },
    hint: {
      vi: "Muốn đổi thời hạn thì điều chỉnh kế hoạch.",
      en: "Amend the plan (amend-plan) to change its day.",
    },
  },
  "request/not-a-holder": {
    message: { vi: "“{body}” không có nhiệm vụ “{duty}”.", en: "`{body}` does not hold the duty `{duty}`." },
    hint: {
      vi: "[[Có phải “{suggestion}”? ]]Có thể yêu cầu: {bodies}.",
      en: "[[Did you mean `{suggestion}`? ]]Bodies which can be asked: {bodies}.",
    },
  },
  "request/day-passed": {
    message: {
      vi: "Hạn {lastDay} đã qua vào ngày yêu cầu {on}.",
      en: "The last day {lastDay} is before the day of the request, {on}.",
    },
    hint: { vi: "Đặt hạn từ ngày yêu cầu trở đi, hoặc để trống.", en: "Set a day from the request on, or none." },
  },
  "request/before-document": {
    message: {
      vi: "Yêu cầu ngày {on} khi văn bản chưa có (biết từ {known}).",
      en: "The request of {on} came before the document, known since {known}.",
    },
    hint: { vi: "Kiểm tra lại ngày của văn bản yêu cầu.", en: "Check the day of the paper which asks." },
  },
  "request/outside-span": {
    message: {
      vi: "Ngày yêu cầu {on} nằm ngoài thời gian thực hiện, từ {from} đến {to}.",
      en: "The day of the request, {on}, lies outside the days of the plan, {from} to {to}.",
    },
    hint: { vi: "Kiểm tra lại ngày của văn bản yêu cầu.", en: "Check the day of the paper which asks." },
  },
});

/** What can be wrong with the answer to an open question, in words. */
export const questionProblem = defineProblems({
  "question/not-open": {
    message: {
      vi: "Không có câu hỏi “{question}” đang chờ trả lời.",
      en: "No question `{question}` awaits an answer.",
    },
    hint: { vi: "Đang chờ trả lời: {open}.", en: "Awaiting an answer: {open}." },
  },
  "question/unknown-choice": {
    message: { vi: "“{choice}” không phải là một lựa chọn.", en: "`{choice}` is not one of the choices." },
    hint: { vi: "Các lựa chọn: {choices}.", en: "Choices: {choices}." },
  },
  "question/wrong-value": {
    message: {
      vi: "“{value}” không trả lời được lựa chọn “{choice}”.",
      en: "`{value}` is no answer to the choice `{choice}`.",
    },
    hint: {
      vi: "Cần: {neededVi}.",
      en: "Needed: {neededEn}.",
    },
  },
});
