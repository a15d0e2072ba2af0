import { errorTexts } from "./catalogue.js";

export const calendarErrors = errorTexts({
  "calendar/not-a-date": {
    message: {
      vi: "“{value}” không phải là một ngày có thật (dạng YYYY-MM-DD).",
      en: "“{value}” is not a real day (form YYYY-MM-DD).",
    },
    hint: {
      vi: "Viết ngày dương lịch, ví dụ 2024-06-14.",
      en: "Write a day of the solar calendar, for example 2024-06-14.",
    },
  },
  "calendar/not-an-instant": {
    message: {
      vi: "“{value}” không phải là một thời điểm ISO 8601 có múi giờ.",
      en: "“{value}” is not an ISO 8601 instant with an offset.",
    },
    hint: {
      vi: "Viết kèm múi giờ, ví dụ 2024-06-14T09:30:00+07:00.",
      en: "Write it with its offset, for example 2024-06-14T09:30:00+07:00.",
    },
  },
  "calendar/empty-span": {
    message: {
      vi: "Khoảng thời gian từ {from} đến {to} không có ngày nào.",
      en: "The span from {from} to {to} holds no day.",
    },
    hint: {
      vi: "Ngày bắt đầu phải trước hoặc trùng ngày kết thúc.",
      en: "The first day must not be after the last day.",
    },
  },
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
  "calendar/decision-shape": {
    message: {
      vi: "Giá trị không đúng dạng; cần: {expectedVi}.",
      en: "The value has the wrong shape; needed: {expectedEn}.",
    },
    hint: {
      vi: "Xem mẫu quyết định trong docs/legal-time.md, mục “Adding a year”.",
      en: "See the sample decision in docs/legal-time.md under “Adding a year”.",
    },
  },
  "calendar/decision-missing-field": {
    message: {
      vi: "Quyết định ngày nghỉ thiếu trường “{field}”.",
      en: "The decision on days off lacks the field “{field}”.",
    },
    hint: {
      vi: "Xem mẫu quyết định trong docs/legal-time.md, mục “Adding a year”.",
      en: "See the sample decision in docs/legal-time.md under “Adding a year”.",
    },
  },
  "calendar/decision-unknown-field": {
    message: {
      vi: "Quyết định ngày nghỉ không có trường “{field}”.",
      en: "A decision on days off has no field “{field}”.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Nếu không cần thì bỏ đi.",
      en: "[[Did you mean “{suggestion}”? ]]Remove it if it is not needed.",
    },
  },
  "calendar/decision-unknown-value": {
    message: {
      vi: "“{value}” không nằm trong các giá trị cho phép.",
      en: "“{value}” is not one of the allowed values.",
    },
    hint: { vi: "Các giá trị cho phép: {allowed}.", en: "Allowed: {allowed}." },
  },
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
      vi: "Ngày nghỉ hoán đổi là một ngày làm việc từ thứ Hai đến thứ Sáu của năm đó, chưa phải ngày nghỉ.",
      en: "A swapped day off is a Monday to Friday of that year which is not off already.",
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
