import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const deadlineProblem = defineProblems({
  "calendar/deadline-not-understood": {
    message: {
      vi: "Không hiểu phần “{part}” (từ ký tự thứ {position}) trong thời hạn “{text}”.",
      en: "The part “{part}” (from character {position}) of the deadline “{text}” is not understood.",
    },
    hint: {
      vi: "Viết như “Tháng 12/2023”, “Quý II/2026”, “Trước ngày 15/12 hằng năm”; xem docs/deadline-kinds.md.",
      en: "Write it like “Tháng 12/2023”, “Quý II/2026”, “Trước ngày 15/12 hằng năm”; see docs/deadline-kinds.md.",
    },
  },
  "calendar/deadline-incomplete": {
    message: {
      vi: "Thời hạn “{text}” chưa nói hết: sau “{part}” (ký tự thứ {position}) còn thiếu.",
      en: "The deadline “{text}” breaks off: something is missing after “{part}” (character {position}).",
    },
    hint: {
      vi: "Ghi tiếp ngày, tháng, quý hoặc năm còn thiếu.",
      en: "Add the missing day, month, quarter or year.",
    },
  },
  "calendar/deadline-impossible": {
    message: {
      vi: "“{part}” (từ ký tự thứ {position}) trong thời hạn “{text}” không có thật.",
      en: "“{part}” (from character {position}) of the deadline “{text}” does not exist.",
    },
    hint: {
      vi: "Một năm có 4 quý và 12 tháng; kiểm tra số ngày của tháng và thứ tự các mốc.",
      en: "A year has 4 quarters and 12 months; check the length of the month and the order of the days.",
    },
  },
  "calendar/deadline-ambiguous": {
    message: {
      vi: "Thời hạn “{text}” hiểu được nhiều cách: {readings}.",
      en: "The deadline “{text}” can be read in several ways: {readings}.",
    },
    hint: { vi: "Chọn một cách và viết rõ.", en: "Choose one and write it out." },
  },
  "calendar/deadline-needs-year": {
    message: {
      vi: "“{part}” (từ ký tự thứ {position}) trong thời hạn “{text}” không ghi năm.",
      en: "“{part}” (from character {position}) of the deadline “{text}” names no year.",
    },
    hint: {
      vi: "Ghi thêm năm, hoặc cho biết năm của văn bản (documentYear).",
      en: "Add the year, or give the year of the document (documentYear).",
    },
  },
  "calendar/not-a-year": {
    message: {
      vi: "“{value}” không phải là một năm từ 1900 đến 2999.",
      en: "“{value}” is not a year from 1900 to 2999.",
    },
    hint: { vi: "Viết năm bằng bốn chữ số, ví dụ 2026.", en: "Write the year with four digits, for example 2026." },
  },
  "calendar/report-before-window": {
    message: {
      vi: "Kỳ {period}: yêu cầu gửi chậm nhất {lastDay}, trong khi số liệu chốt ngày {closes}; sớm nhất là {earliest}.",
      en: "Period {period}: sending is asked for by {lastDay}, but the data close on {closes}; {earliest} is the earliest.",
    },
    hint: {
      vi: "Lùi ngày gửi: phải có ít nhất 01 ngày làm việc sau ngày chốt số liệu (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5).",
      en: "Move the day back: at least one working day must follow the close of the data (Decree 09/2019, Article 8.5).",
    },
  },
});
