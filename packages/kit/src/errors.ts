import { defineProblems, type problem } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const kitProblem = defineProblems({
  "kit/bad-id": {
    message: { vi: "“{id}” không dùng làm mã tỉnh được.", en: "`{id}` cannot be the id of a province." },
    hint: {
      vi: "Dùng chữ thường không dấu, số và dấu gạch nối: “tinh-mau”.",
      en: "Use lower-case ASCII letters, digits and hyphens: `tinh-mau`.",
    },
  },
  "lint/holder-ended": {
    message: {
      vi: "Từ {from}, {count} nhiệm vụ không có cơ quan thực hiện ({duties}): {bodies} cơ quan kết thúc hoạt động mà không rõ cơ quan kế thừa ({namesVi}).",
      en: "From {from} nobody holds {count} duties ({duties}): {bodies} bodies ceased and no successor is known ({namesEn}).",
    },
    hint: {
      vi: "Ghi cơ quan kế thừa vào “successions” khi có nguồn; nếu chưa có, người có thẩm quyền giao lại khi vận hành.",
      en: 'Add the successors to "successions" once a source names them; until then whoever is entitled reassigns the duty at work.',
    },
  },
  "lint/holder-open": {
    message: {
      vi: "Từ {from}, chưa rõ ai thực hiện {count} nhiệm vụ ({duties}): việc của {bodies} cơ quan ({namesVi}) chia cho nhiều cơ quan.",
      en: "From {from} it is open who holds {count} duties ({duties}): the work of {bodies} bodies ({namesEn}) went to several others.",
    },
    hint: {
      vi: "Ghi “scope” cho nhiệm vụ nếu văn bản cho biết thuộc lĩnh vực nào; nếu không, người có thẩm quyền quyết định.",
      en: 'Give the task a "scope" where the document says which part of the work it belongs to; otherwise a person decides.',
    },
  },
  "lint/holder-not-yet": {
    message: {
      vi: "Từ {from}, {count} nhiệm vụ ({duties}) được giao khi {bodies} cơ quan chưa bắt đầu hoạt động ({namesVi}).",
      en: "From {from}, {count} duties ({duties}) are given to {bodies} bodies before their first day ({namesEn}).",
    },
    hint: {
      vi: "Kiểm tra ngày bắt đầu của cơ quan và ngày của văn bản.",
      en: "Check the body's first day and the document's date.",
    },
  },
  "lint/formula-text": {
    message: {
      vi: "Chuỗi “{text}” bắt đầu bằng “{sign}”: bảng tính có thể coi là công thức.",
      en: "The text “{text}” begins with “{sign}”: a spreadsheet may take it for a formula.",
    },
    hint: {
      vi: "Tệp do thư viện này ghi không có công thức; nếu văn bản không in dấu ấy thì xoá đi.",
      en: "What this library writes holds no formula; if the document does not print the sign, remove it.",
    },
  },
  "lint/no-lead": {
    message: {
      vi: "Văn bản “{document}” không nêu ai chủ trì {count} nhiệm vụ: {duties}.",
      en: "The document `{document}` names nobody to lead {count} tasks: {duties}.",
    },
    hint: {
      vi: "Khi vận hành, người có thẩm quyền trả lời câu hỏi “?lead” của từng nhiệm vụ.",
      en: "At work, whoever is entitled answers the question `?lead` of each task.",
    },
  },
  "lint/members-missing": {
    message: {
      vi: "Nhóm “{nameVi}” có {count} nhiệm vụ nhưng danh sách thành viên chưa đủ (biết {known}): {duties}.",
      en: "The group “{nameEn}” has {count} duties and no complete list of members ({known} known): {duties}.",
    },
    hint: {
      vi: "Bổ sung thành viên kèm nguồn rồi ghi “complete”: true; đến lúc đó cả nhóm có một nhiệm vụ chung.",
      en: 'Add the members with their source and set "complete": true; until then the group has one duty together.',
    },
  },
  "lint/dangling-body": {
    message: {
      vi: "Không văn bản, nhiệm vụ, chế độ báo cáo hay kế thừa nào dùng đến “{nameVi}” ({id}).",
      en: "No document, task, reporting duty or succession uses “{nameEn}” ({id}).",
    },
    hint: {
      vi: "Bỏ mục này, hoặc kiểm tra xem còn thiếu nhiệm vụ hay kế thừa nào.",
      en: "Remove it, or see whether a task or a succession is missing.",
    },
  },
  "lint/half-year-over-year": {
    message: {
      vi: "Báo cáo 6 tháng “{half}” (hạn {halfDay}) trùng lúc với báo cáo năm “{year}” (hạn {yearDay}).",
      en: "The half-year report `{half}` (due {halfDay}) falls together with the year's, `{year}` (due {yearDay}).",
    },
    hint: {
      vi: "Nếu văn bản chỉ yêu cầu báo cáo 6 tháng đầu năm và năm thì ghi half: 1; nếu cả hai kỳ thì giữ nguyên.",
      en: "Where the words ask for the first half and the year, write half: 1; keep it where both halves are asked for.",
    },
  },
  "lint/year-not-over": {
    message: {
      vi: "Báo cáo năm “{duty}” có hạn {day} ngay trong năm báo cáo.",
      en: "The yearly report `{duty}` is due on {day} of the very year it is on.",
    },
    hint: {
      vi: "Báo cáo gửi vào đầu năm sau thì ghi offset: 1.",
      en: "Write offset: 1 where the report is due at the beginning of the next year.",
    },
  },
  "lint/day-before-document": {
    message: {
      vi: "Hạn {lastDay} của “{duty}” đã qua khi văn bản “{document}” có hiệu lực ({known}).",
      en: "The last day {lastDay} of `{duty}` had passed when the document `{document}` came out ({known}).",
    },
    hint: {
      vi: "Khi vận hành, người có thẩm quyền ấn định ngày mới; đến lúc đó không tính là quá hạn.",
      en: "At work, whoever is entitled sets another day; until then nothing counts as overdue.",
    },
  },
  "lint/day-off": {
    message: {
      vi: "Hạn {dayVi} rơi vào ngày nghỉ ({whyVi}), {count} nhiệm vụ: {duties}.",
      en: "The last day {day} is a day off ({whyEn}), {count} duties: {duties}.",
    },
    hint: {
      vi: "Ngày ghi trong kế hoạch không lùi sang ngày sau: nên hoàn thành từ ngày làm việc liền trước.",
      en: "A day printed in a plan does not move: it should be done by the working day before.",
    },
  },
  "lint/regime-without-words": {
    message: {
      vi: "Trường “{field}” của báo cáo “{duty}” ghi “{words}”: đó không phải là lời của văn bản.",
      en: "The field `{field}` of the report `{duty}` says “{words}”, which is no word of the document.",
    },
    hint: {
      vi: "Văn bản không nêu thì bỏ trường này; bảng chế độ báo cáo tự ghi “văn bản không nêu”.",
      en: "Leave the field out where the document does not say; the table of the regime says so by itself.",
    },
  },
  "lint/figure-without-indicator": {
    message: {
      vi: "Chỉ tiêu “{target}” in số {printed} mà không chỉ số nào lấy số này.",
      en: "The target `{target}` prints the figure {printed}, and no indicator takes it up.",
    },
    hint: {
      vi: "Thêm một mục vào “measures”, hoặc nói rõ trong “note” vì sao không đo.",
      en: 'Add an entry to "measures", or say in "note" why it is not measured.',
    },
  },
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

/** A problem of one of these codes which is only known when the program runs: its words are loaded with it. */
export const problemOf = kitProblem as unknown as typeof problem;
