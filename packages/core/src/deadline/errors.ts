import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const deadlineProblem = defineProblems({
  "calendar/deadline-not-understood": {
    message: {
      vi: "Không hiểu phần “{part}” (từ ký tự thứ {position}) trong thời hạn “{text}”.",
      en: "The part “{part}” (from character {position}) of the deadline “{text}” is not understood.",
    },
    hint: {
      vi: "Viết như “Tháng 12/2023”, “Quý II/2026”, “Trước ngày 15/12 hằng năm”.",
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
  "calendar/deadline-several": {
    message: {
      vi: "“{text}” nêu nhiều thời hạn: {readings}.",
      en: "“{text}” names several deadlines: {readings}.",
    },
    hint: {
      vi: "Ghi mỗi thời hạn một dòng.",
      en: "Write one row for each.",
    },
  },
  "calendar/deadline-one-or-several": {
    message: {
      vi: "Không rõ “{text}” là một thời hạn hay nhiều thời hạn: {readings}.",
      en: "“{text}” may be one deadline or several: {readings}.",
    },
    hint: {
      vi: "Nhiều thời hạn thì ngăn bằng “;” và ghi đủ năm; một thời hạn thì viết liền, ví dụ “hằng năm, trước ngày 15/12”.",
      en: "Part several with “;”, each with its year; write one in one piece, for example “hằng năm, trước ngày 15/12”.",
    },
  },
  "calendar/deadline-too-long": {
    message: {
      vi: "Lời văn dài {length} ký tự, quá {most}: không phải một thời hạn.",
      en: "The text has {length} characters, more than {most}: it is no deadline.",
    },
    hint: {
      vi: "Chỉ đưa vào phần nói về thời hạn.",
      en: "Give the words about the time only.",
    },
  },
  "calendar/deadline-as-above": {
    message: { vi: "“{text}” chỉ dòng trên.", en: "“{text}” points to the row above." },
    hint: { vi: "Chép lại thời hạn của dòng trên.", en: "Copy the deadline of the row above." },
  },
  "calendar/deadline-not-before": {
    message: {
      vi: "“{text}” nói sớm nhất là khi nào, không nói chậm nhất là khi nào.",
      en: "“{text}” says the earliest day, not the latest.",
    },
    hint: {
      vi: "Viết “trong thời hạn … ngày kể từ ngày …”.",
      en: "Write “trong thời hạn … ngày kể từ ngày …”.",
    },
  },
  "calendar/deadline-only-start": {
    message: {
      vi: "“{text}” chỉ nói lúc bắt đầu.",
      en: "“{text}” says only when it begins.",
    },
    hint: {
      vi: "Ghi cả lúc kết thúc (“từ ngày … đến hết ngày …”), hoặc bao lâu một lần (“hằng năm, từ năm …”).",
      en: "Add the end (“từ ngày … đến hết ngày …”), or how often (“hằng năm, từ năm …”).",
    },
  },
  "calendar/deadline-vague": {
    message: { vi: "“{text}” không nói ngày nào.", en: "“{text}” names no day." },
    hint: {
      vi: "Ghi ngày, tháng hoặc quý, ví dụ “trước ngày 15/4/2026”, “tháng 4/2026”, “quý II/2026”.",
      en: "Write the day, month or quarter, for example “trước ngày 15/4/2026”, “tháng 4/2026”, “quý II/2026”.",
    },
  },
  "calendar/deadline-without-event": {
    message: {
      vi: "“{text}” nói bao lâu nhưng không nói tính từ đâu.",
      en: "“{text}” says how long, but not from when.",
    },
    hint: {
      vi: "Ghi thêm “kể từ ngày …”, hoặc nếu là định kỳ: “định kỳ 6 tháng”.",
      en: "Add “kể từ ngày …”, or, where it comes round, write “định kỳ 6 tháng”.",
    },
  },
  "calendar/deadline-no-time": {
    message: { vi: "“{text}” không nói thời gian.", en: "“{text}” says no time." },
    hint: {
      vi: "Ghi ngày; việc làm suốt thì viết “thường xuyên”, việc làm khi được hỏi thì viết “theo yêu cầu”.",
      en: "Write the day; “thường xuyên” for what goes on throughout, “theo yêu cầu” for what is done when asked for.",
    },
  },
  "calendar/deadline-needs-year": {
    message: {
      vi: "“{part}” (từ ký tự thứ {position}) trong thời hạn “{text}” không ghi năm.",
      en: "“{part}” (from character {position}) of the deadline “{text}” names no year.",
    },
    hint: {
      vi: "Ghi thêm năm, hoặc cho biết năm của văn bản.",
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
