import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const timeProblem = defineProblems({
  "calendar/not-a-time-limit": {
    message: {
      vi: "“{n} {unit}” không phải là một thời hạn đếm được.",
      en: "“{n} {unit}” is not a time limit that can be counted.",
    },
    hint: {
      vi: "Số đếm là số nguyên từ 1 đến 100000; đơn vị là day (ngày), workingDay (ngày làm việc), week, month hoặc year.",
      en: "The number is whole, from 1 to 100000; the unit is day, workingDay, week, month or year.",
    },
  },
  "calendar/outside-calendar": {
    message: {
      vi: "Phép tính ra ngoài những năm mà thư viện biết ngày nghỉ ({first}–{last}).",
      en: "The count leaves the years whose days off the library knows ({first} to {last}).",
    },
    hint: {
      vi: "Kiểm tra lại năm và độ dài thời hạn.",
      en: "Check the year and the length of the time limit.",
    },
  },
});
