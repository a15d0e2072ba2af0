import { errorTexts } from "./catalogue.js";

/** What is wrong in a scenario file, and what came out otherwise than it says. */
export const scenarioErrors = errorTexts({
  "scenario/not-yaml": {
    message: {
      vi: "dòng {line}, cột {column}: tệp không đúng cú pháp YAML: {what}.",
      en: "line {line}, column {column}: the file is not YAML: {what}.",
    },
    hint: {
      vi: "Kiểm tra dấu cách thụt dòng, dấu hai chấm và dấu ngoặc kép.",
      en: "Check the indentation, colons and quotation marks.",
    },
  },
  "scenario/unknown-keyword": {
    message: {
      vi: "dòng {line}, cột {column}: không có từ khoá “{keyword}”.",
      en: "line {line}, column {column}: there is no keyword “{keyword}”.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Dùng được: {allowed}.",
      en: "[[Did you mean “{suggestion}”? ]]Allowed: {allowed}.",
    },
  },
  "scenario/missing": {
    message: {
      vi: "dòng {line}, cột {column}: thiếu “{keywordVi}”.",
      en: "line {line}, column {column}: “{keywordEn}” is missing.",
    },
    hint: { vi: "Bổ sung dòng “{keywordVi}: …”.", en: "Add a line “{keywordEn}: …”." },
  },
  "scenario/shape": {
    message: {
      vi: "dòng {line}, cột {column}: “{keyword}” cần {expectedVi}.",
      en: "line {line}, column {column}: “{keyword}” needs {expectedEn}.",
    },
    hint: { vi: "Xem ví dụ trong docs/your-province.vi.md.", en: "See the example in docs/your-province.en.md." },
  },
  "scenario/not-a-day": {
    message: {
      vi: "dòng {line}, cột {column}: “{value}” không phải là ngày.",
      en: "line {line}, column {column}: “{value}” is no day.",
    },
    hint: {
      vi: "Viết ngày có thật như 2024-06-14 hoặc 14/6/2024.",
      en: "Write a real day such as 2024-06-14 or 14/6/2024.",
    },
  },
  "scenario/backwards": {
    message: {
      vi: "dòng {line}, cột {column}: ngày {day} trước bước liền trên ({before}).",
      en: "line {line}, column {column}: the day {day} is before the step above ({before}).",
    },
    hint: { vi: "Xếp các bước theo thứ tự thời gian.", en: "Put the steps in the order of time." },
  },
  "scenario/other-province": {
    message: {
      vi: "dòng {line}, cột {column}: kịch bản của tỉnh “{named}”, đang chạy với “{given}”.",
      en: "line {line}, column {column}: the scenario is of `{named}`; it is run with `{given}`.",
    },
    hint: {
      vi: "Chạy với đúng tỉnh, hoặc sửa dòng “tỉnh”.",
      en: "Run it with that province, or mend the line “province”.",
    },
  },
  "scenario/unknown-body": {
    message: {
      vi: "dòng {line}, cột {column}: câu “{text}” không bắt đầu bằng tên cơ quan nào trong danh sách.",
      en: "line {line}, column {column}: “{text}” begins with the name of no body of the roster.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Dùng tên, tên gọi khác hoặc mã của cơ quan.",
      en: "[[Did you mean “{suggestion}”? ]]Use a body's name, an alias or its id.",
    },
  },
  "scenario/unknown-act": {
    message: {
      vi: "dòng {line}, cột {column}: không hiểu việc “{text}”.",
      en: "line {line}, column {column}: the act “{text}” is not understood.",
    },
    hint: { vi: "Việc hiểu được: {allowedVi}.", en: "Acts which are understood: {allowedEn}." },
  },
  "scenario/unknown-words": {
    message: {
      vi: "dòng {line}, cột {column}: không hiểu phần “{text}”.",
      en: "line {line}, column {column}: “{text}” is not understood.",
    },
    hint: {
      vi: "Viết kỳ (quý II, tháng 6, năm 2024), hoặc “nhiệm vụ” và số hay mã của nhiệm vụ; ngày viết sau “đến ngày”.",
      en: "Write a period (Q2, June 2024, year 2024), or “task” and its number or id; a day comes after “to”.",
    },
  },
  "scenario/no-such-duty": {
    message: {
      vi: "dòng {line}, cột {column}: {body} không có việc nào như “{text}”.",
      en: "line {line}, column {column}: {body} has no duty like “{text}”.",
    },
    hint: {
      vi: "[[Gần nhất: {candidates}. ]]Ghi số nhiệm vụ, kỳ, hoặc “việc:” với mã đầy đủ.",
      en: "[[Nearest: {candidates}. ]]Write the number, the period, or “duty:” with the full id.",
    },
  },
  "scenario/several-duties": {
    message: {
      vi: "dòng {line}, cột {column}: “{text}” chỉ nhiều việc của {body}: {candidates}.",
      en: "line {line}, column {column}: “{text}” means several duties of {body}: {candidates}.",
    },
    hint: {
      vi: "Ghi rõ kỳ hoặc số nhiệm vụ, hoặc “việc:” với mã đầy đủ.",
      en: "Name the period or the number, or write “duty:” with the full id.",
    },
  },
  "scenario/unknown-outcome": {
    message: {
      vi: "dòng {line}, cột {column}: không hiểu kết quả “{text}”.",
      en: "line {line}, column {column}: the outcome “{text}” is not understood.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Kết quả hiểu được: {allowed}.",
      en: "[[Did you mean “{suggestion}”? ]]Outcomes which are understood: {allowed}.",
    },
  },
  "scenario/nothing-to-look-at": {
    message: {
      vi: "dòng {line}, cột {column}: chưa biết kết quả này nói về việc nào.",
      en: "line {line}, column {column}: it is not clear which duty this outcome is about.",
    },
    hint: { vi: "Thêm “khi:”, hoặc “việc:” với mã của việc.", en: "Add “when:”, or “duty:” with the duty's id." },
  },
  "scenario/otherwise": {
    message: {
      vi: "dòng {line}, cột {column}: mong đợi “{expected}”, thực tế: {actualVi}.",
      en: "line {line}, column {column}: expected “{expected}”, but: {actualEn}.",
    },
    hint: {
      vi: "Kiểm tra kịch bản với văn bản; nếu kịch bản đúng thì dữ liệu của tỉnh sai.",
      en: "Check the scenario against the document; if it is right, the province's data are wrong.",
    },
  },
  "scenario/refused": {
    message: {
      vi: "dòng {line}, cột {column}: việc này bị từ chối: {whyVi}",
      en: "line {line}, column {column}: the act was refused: {whyEn}",
    },
    hint: {
      vi: "Nếu đúng là phải bị từ chối thì viết “thì: bị từ chối”.",
      en: "If it ought to be refused, write “then: refused”.",
    },
  },
  "scenario/no-scenario": {
    message: { vi: "Tệp không có kịch bản nào.", en: "The file holds no scenario." },
    hint: { vi: "Bắt đầu bằng “kịch bản: …”.", en: "Begin with “scenario: …”." },
  },
});
