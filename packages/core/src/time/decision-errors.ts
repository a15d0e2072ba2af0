import { defineProblems } from "../kernel/problem.js";

/** What can be wrong in a year's decision on days off, in words. */
export const decisionProblem = defineProblems({
  "calendar/decision-tet": {
    message: {
      vi: "Nghỉ Tết Âm lịch năm {year} phải là {count} ngày liền nhau, có mùng 1 Tết là {first}.",
      en: "Tết of {year} must be {count} days in a row which hold the lunar new year, {first}.",
    },
    hint: {
      vi: "Ghi đủ các ngày nghỉ Tết, kể cả thứ Bảy và Chủ nhật; không ghi ngày nghỉ bù.",
      en: "List every day of Tết, Saturdays and Sundays too; leave out the days in lieu.",
    },
  },
  "calendar/decision-national-day": {
    message: {
      vi: "Ngày nghỉ liền kề Quốc khánh năm {year} phải là một trong: {allowed}.",
      en: "The day off beside National Day {year} must be one of: {allowed}.",
    },
    hint: {
      vi: "Từ năm 2021, Quốc khánh nghỉ 02 ngày: ngày 02/9 và một ngày liền kề trước hoặc sau.",
      en: "Since 2021 National Day is two days: 2 September and the day before or after it.",
    },
  },
  "calendar/decision-swap-off": {
    message: {
      vi: "Ngày {date} không thể là ngày nghỉ hoán đổi của năm {year}.",
      en: "{date} cannot be a swapped day off of {year}.",
    },
    hint: {
      vi: "Ngày nghỉ hoán đổi là một ngày làm việc từ thứ Hai đến thứ Sáu của năm đó hoặc tuần cuối năm trước, chưa phải ngày nghỉ.",
      en: "A swapped day off is a Monday to Friday of that year or of the week before it, and not off already.",
    },
  },
  "calendar/decision-swap-worked": {
    message: {
      vi: "Ngày {date} không thể là ngày làm bù cho ngày {off}.",
      en: "{date} cannot be the day worked for {off}.",
    },
    hint: {
      vi: "Ngày làm bù là thứ Bảy hoặc Chủ nhật, không phải ngày lễ, cách ngày được nghỉ không quá {days} ngày.",
      en: "It must be a Saturday or Sunday which is no holiday, at most {days} days from the day off.",
    },
  },
  "calendar/decision-other-year": {
    message: { vi: "Ngày {date} không thuộc năm {year}.", en: "{date} is not in {year}." },
    hint: {
      vi: "Ghi ngày vào quyết định của năm tương ứng.",
      en: "Put the day into the decision of its own year.",
    },
  },
  "calendar/decision-weekdays": {
    message: {
      vi: "Danh sách ngày nghỉ đã thông báo không khớp với luật và quyết định: thiếu {missing}; thừa {extra}.",
      en: "The announced list does not match the law and the decision: it lacks {missing}; it has too many: {extra}.",
    },
    hint: {
      vi: "Kiểm tra ngày nghỉ Tết, ngày liền kề Quốc khánh, ngày nghỉ bù và ngày hoán đổi.",
      en: "Check the days of Tết, the day beside National Day, the days in lieu and the swaps.",
    },
  },
});
