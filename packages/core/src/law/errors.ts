import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const lawProblem = defineProblems({
  "law/unknown-statute": {
    message: {
      vi: "Không có văn bản “{law}” trong danh mục văn bản của phần mềm.",
      en: "The statute “{law}” is not in the library's register of statutes.",
    },
    hint: {
      vi: "Kiểm tra số, ký hiệu.[[ Có phải “{suggestion}” không?]]",
      en: "Check the number.[[ Did you mean “{suggestion}”?]]",
    },
  },
});
