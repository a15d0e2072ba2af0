import { defineProblems } from "../kernel/problem.js";

/** What can be wrong with the answer to an open question, in words. */
export const questionProblem = defineProblems({
  "question/not-open": {
    message: {
      vi: "Không có câu hỏi “{question}” đang chờ trả lời.",
      en: "No question `{question}` awaits an answer.",
    },
    hint: { vi: "Đang chờ trả lời: {open}.", en: "Awaiting an answer: {open}." },
  },
  "question/no-such-choice": {
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
