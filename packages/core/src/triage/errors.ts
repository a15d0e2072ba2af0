import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const triageProblem = defineProblems({
  "cooperative/rule-removes-national": {
    message: {
      vi: "Quy tắc “{rule}” không được bỏ hoặc thay quy tắc quốc gia.",
      en: "The rule “{rule}” may not remove or replace a national one.",
    },
    hint: { vi: "Tỉnh chỉ thêm quy tắc có mã riêng.", en: "A province only adds rules with ids of its own." },
  },
});
