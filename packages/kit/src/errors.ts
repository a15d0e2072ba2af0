import { defineProblems } from "@kttt/core/errors";

/** What can be wrong here, in words. */
export const kitProblem = defineProblems({
  "conformance/code-in-data": {
    message: { vi: "Dữ liệu chứa thứ không phải dữ liệu: {what}.", en: "The data holds what is no data: {what}." },
    hint: {
      vi: "Chỉ dùng chuỗi, số, true/false, null, danh sách và đối tượng thường.",
      en: "Use texts, numbers, true/false, null, lists and plain objects only.",
    },
  },
  "conformance/lost-in-json": {
    message: { vi: "Giá trị “{value}” không giữ được qua JSON.", en: "The value `{value}` does not survive JSON." },
    hint: {
      vi: "Bỏ trường có giá trị undefined; không dùng -0.",
      en: "Leave out fields which are undefined; do not use -0.",
    },
  },
  "conformance/untidy-text": {
    message: {
      vi: "Chữ có dấu cách thừa hoặc ký tự ẩn: {text}.",
      en: "The text has stray spaces or hidden characters: {text}.",
    },
    hint: {
      vi: "Bỏ dấu cách đầu, cuối, dấu cách đôi, ký tự không nhìn thấy.",
      en: "Remove spaces at the ends, double spaces and invisible characters.",
    },
  },
  "conformance/markup-in-text": {
    message: { vi: "Chữ chứa thẻ hoặc mẫu lệnh: {found}.", en: "The text holds markup or a template: {found}." },
    hint: { vi: "Chỉ giữ chữ của văn bản.", en: "Keep the words of the document only." },
  },
  "conformance/no-core-range": {
    message: { vi: "Manifest chưa nêu coreRange.", en: "The manifest names no coreRange." },
    hint: { vi: 'Ghi ví dụ: coreRange: "^0.1.0".', en: 'Write for example: coreRange: "^0.1.0".' },
  },
  "conformance/no-capabilities": {
    message: { vi: "Manifest chưa nêu capabilities.", en: "The manifest names no capabilities." },
    hint: {
      vi: "Nêu những gì tỉnh có ngoài nhiệm vụ: targets, reporting, successions, rules; không có gì thì ghi [].",
      en: "Name what the province holds beside tasks: targets, reporting, successions, rules; [] for nothing.",
    },
  },
  "conformance/undeclared-capability": {
    message: {
      vi: "Tỉnh có “{capability}” mà capabilities không nêu.",
      en: "The province holds `{capability}`, which capabilities does not name.",
    },
    hint: { vi: "Thêm “{capability}” vào capabilities.", en: "Add `{capability}` to capabilities." },
  },
  "conformance/empty-capability": {
    message: {
      vi: "capabilities nêu “{capability}” mà tỉnh không có.",
      en: "capabilities names `{capability}`, of which the province has none.",
    },
    hint: {
      vi: "Bổ sung dữ liệu, hoặc bỏ “{capability}” khỏi capabilities.",
      en: "Add the data, or take `{capability}` out of capabilities.",
    },
  },
  "conformance/lines-out-of-order": {
    message: { vi: "Số dòng không tăng dần: {lines}.", en: "The lines do not rise: {lines}." },
    hint: { vi: "Ghi mỗi dòng một lần, theo thứ tự của tệp.", en: "Write each line once, in the order of the file." },
  },
  "conformance/skipped-lines": {
    message: {
      vi: "Đoạn bỏ qua {from}-{to} bị ngược hoặc chồng lên đoạn khác.",
      en: "The skipped lines {from}-{to} are reversed or overlap others.",
    },
    hint: {
      vi: "Sửa from, to cho đúng thứ tự và không chồng nhau.",
      en: "Put from and to in order and apart from others.",
    },
  },
  "conformance/line-used-and-skipped": {
    message: {
      vi: "Dòng {line} vừa được “{id}” dùng vừa ghi là bỏ qua.",
      en: "Line {line} is used by `{id}` and said to be skipped.",
    },
    hint: { vi: "Bỏ dòng ấy khỏi một trong hai chỗ.", en: "Take the line out of one of the two." },
  },
  "conformance/correction-without-change": {
    message: { vi: "Chữ sửa giống hệt chữ in: {printed}.", en: "The correction is what is printed: {printed}." },
    hint: { vi: "Ghi chữ đúng ở corrected, hoặc bỏ mục này.", en: "Write the right words in corrected, or remove it." },
  },
  "conformance/group-without-source": {
    message: {
      vi: "Nhóm “{id}” ghi là đầy đủ nhưng không nêu nguồn của danh sách.",
      en: "Group `{id}` says it is complete but names no source of its list.",
    },
    hint: { vi: "Nêu dòng, tệp hoặc trích dẫn ở source.", en: "Name lines, a file or a citation in source." },
  },
  "conformance/unknown-statute": {
    message: {
      vi: "“{law}” được dẫn là đã kiểm chứng nhưng không có trong danh mục luật.",
      en: "`{law}` is cited as verified but is not in the register of statutes.",
    },
    hint: {
      vi: "Kiểm tra số hiệu; nếu đúng thì ghi trust khác “verified” và nói đọc ở đâu.",
      en: "Check the number; if it is right, give another trust and say where it was read.",
    },
  },
  "conformance/citation-without-source": {
    message: {
      vi: "Trích dẫn mức “{trust}” không nói đọc ở đâu.",
      en: "A citation of trust `{trust}` does not say where it was read.",
    },
    hint: { vi: "Ghi nơi đã đọc vào source.", en: "Write where it was read in source." },
  },
  "conformance/same-duty-twice": {
    message: { vi: "Cùng chữ và cùng dòng với {first}.", en: "The same words from the same lines as {first}." },
    hint: {
      vi: "Giữ một; nếu văn bản in hai lần thì mỗi nhiệm vụ nêu dòng của mình.",
      en: "Keep one; where the document prints it twice, each names its own lines.",
    },
  },
  "conformance/name-of-two-bodies": {
    message: {
      vi: "“{id}” và “{other}” có chung một tên trong cùng thời gian.",
      en: "`{id}` and `{other}` have a name in common at the same time.",
    },
    hint: {
      vi: "Đổi tên gọi khác (aliases) để mỗi tên chỉ một cơ quan.",
      en: "Change the aliases, so that a name means one body.",
    },
  },
  "conformance/body-without-part": {
    message: { vi: "Cơ quan “{id}” không xuất hiện ở đâu cả.", en: "The body `{id}` appears nowhere." },
    hint: {
      vi: "Bỏ khỏi danh sách, hoặc kiểm tra nhiệm vụ nào còn thiếu cơ quan này.",
      en: "Remove it, or look for the duty in which it is missing.",
    },
  },
  "conformance/not-in-office": {
    message: { vi: "“{id}” không hoạt động vào ngày {day}.", en: "`{id}` is not in office on {day}." },
    hint: {
      vi: "Kiểm tra from, until của cơ quan và ngày của văn bản.",
      en: "Check the body's from and until, and the document's date.",
    },
  },
  "conformance/given-too-early": {
    message: {
      vi: "Nhiệm vụ {duty} giao cho “{id}” ngày {day}, trước khi cơ quan này thành lập.",
      en: "The duty {duty} is given to `{id}` on {day}, before that body exists.",
    },
    hint: {
      vi: "Giao cho cơ quan có trong văn bản, rồi khai báo việc kế thừa ở successions.",
      en: "Give it to the body the document names, and declare who followed in successions.",
    },
  },
  "conformance/unexplained-gap": {
    message: {
      vi: "Từ {day} không rõ ai giữ việc của “{id}” (ví dụ {duty}), và không có ghi chú.",
      en: "From {day} nobody certain holds the work of `{id}` (for example {duty}), and no note says so.",
    },
    hint: {
      vi: "Khai báo việc kế thừa; nếu không có nguồn thì ghi note ở cơ quan hoặc ở việc kế thừa.",
      en: "Declare the succession; where no source says, write a note on the body or the succession.",
    },
  },
  "conformance/deadline-not-its-words": {
    message: {
      vi: "“{words}” đọc được là {read}, nhưng thời hạn khai báo là {declared}.",
      en: "“{words}” reads as {read}, but the declared deadline is {declared}.",
    },
    hint: {
      vi: "Sửa deadline, hoặc ghi note nói vì sao hiểu khác.",
      en: "Mend the deadline, or say in note why it is read otherwise.",
    },
  },
  "conformance/invented-deadline": {
    message: {
      vi: "Văn bản không in thời gian, nhưng thời hạn là “{kind}”.",
      en: "No time is printed, but the deadline is `{kind}`.",
    },
    hint: {
      vi: 'Ghi { kind: "none" }, hoặc inferred: true kèm ghi chú.',
      en: 'Write kind "none", or inferred: true with a note.',
    },
  },
  "conformance/inferred-without-note": {
    message: {
      vi: "Thời hạn ghi là suy ra nhưng không nói suy ra từ đâu.",
      en: "The deadline is inferred, but nothing says from what.",
    },
    hint: { vi: "Ghi note hoặc inferredNote.", en: "Write a note or an inferredNote." },
  },
  "conformance/day-outside-document": {
    message: {
      vi: "Ngày cuối {day} nằm ngoài kỳ của văn bản.",
      en: "The last day {day} lies outside the document's time.",
    },
    hint: {
      vi: "Kiểm tra năm; nếu văn bản in như vậy thì ghi note.",
      en: "Check the year; where the document says so, write a note.",
    },
  },
  "conformance/no-lead-no-note": {
    message: { vi: "Nhiệm vụ không có cơ quan chủ trì và không có ghi chú.", en: "The task has no lead and no note." },
    hint: {
      vi: "Nêu cơ quan; nếu văn bản không nêu thì ghi note.",
      en: "Name the lead; where the document names none, say so in note.",
    },
  },
  "conformance/left-open": {
    message: { vi: "{note}", en: "An import is not finished: {note}" },
    hint: {
      vi: "Ghi câu trả lời vào tệp quyết định rồi chạy lại kttt import.",
      en: "Write the answers into the file of decisions and run kttt import again.",
    },
  },
  "conformance/body-named-twice": {
    message: { vi: "“{id}” được nêu hai lần.", en: "`{id}` is named twice." },
    hint: { vi: "Giữ một lần.", en: "Keep it once." },
  },
  "conformance/horizon-before-document": {
    message: { vi: "Mốc {day} trước kỳ của văn bản.", en: "The horizon {day} lies before the document's period." },
    hint: {
      vi: "Kiểm tra ngày; nếu văn bản in như vậy thì ghi note.",
      en: "Check the day; where the document says so, write a note.",
    },
  },
  "conformance/report-by-nobody": {
    message: { vi: "Chế độ báo cáo không có ai báo cáo.", en: "Nobody makes this report." },
    hint: {
      vi: "Nêu reporters hoặc consolidators; nếu văn bản không nêu thì ghi note.",
      en: "Name reporters or consolidators; where the document names none, say so in note.",
    },
  },
  "conformance/report-to-nobody": {
    message: { vi: "Chế độ báo cáo không có nơi nhận.", en: "Nobody receives this report." },
    hint: {
      vi: "Nêu recipients hoặc finalRecipient; nếu văn bản không nêu thì ghi note.",
      en: "Name recipients or finalRecipient; where the document names none, say so in note.",
    },
  },
  "conformance/report-day-and-period": {
    message: {
      vi: "Thời hạn “{kind}” không hợp với kỳ báo cáo “{period}”.",
      en: "The deadline `{kind}` does not fit the reporting period `{period}`.",
    },
    hint: {
      vi: "Sửa due hoặc period; nếu văn bản in như vậy thì ghi note.",
      en: "Mend due or period; where the document says so, write a note.",
    },
  },
  "conformance/empty-plan": {
    message: { vi: "Kế hoạch không có nhiệm vụ, không có báo cáo.", en: "The plan holds no task and no report." },
    hint: { vi: "Thêm ít nhất một nhiệm vụ.", en: "Add at least one task." },
  },
  "conformance/duty-lost": {
    message: {
      vi: "“{id}” không thành việc phải làm nào và cũng không thành câu hỏi.",
      en: "`{id}` comes to no obligation and to no question.",
    },
    hint: {
      vi: "Kiểm tra thời hạn, cơ quan và kỳ của văn bản.",
      en: "Check its deadline, its bodies and the document's period.",
    },
  },
  "conformance/obligation-twice": {
    message: { vi: "Hai việc phải làm có cùng mã {id}.", en: "Two obligations have the id {id}." },
    hint: { vi: "Đổi mã của một trong hai nhiệm vụ.", en: "Change the id of one of the two duties." },
  },
  "conformance/plan-differs": {
    message: { vi: "Hai lần khai triển cho kết quả khác nhau: {what}.", en: "Two expansions differ: {what}." },
    hint: {
      vi: "Báo cho người giữ @kttt/core, kèm định nghĩa này.",
      en: "Tell the maintainers of @kttt/core, with this definition.",
    },
  },
  "conformance/evaluators-disagree": {
    message: {
      vi: "Quy tắc ({kind}) xét ngày {day}: {evaluator} kết luận khác {other}. Dữ kiện: {facts}.",
      en: "Rules ({kind}) judged for {day}: {evaluator} comes to another verdict than {other}. Facts: {facts}.",
    },
    hint: {
      vi: "Báo cho người giữ @kttt/core, kèm quy tắc và dữ kiện này.",
      en: "Tell the maintainers of @kttt/core, with these rules and facts.",
    },
  },
  "conformance/own-monitor": {
    message: {
      vi: "“{id}” vừa thực hiện, vừa theo dõi, vừa ban hành {duty}.",
      en: "`{id}` carries out, monitors and issues {duty}.",
    },
    hint: { vi: "Nêu cơ quan theo dõi khác ở văn bản (monitor).", en: "Name another monitor in the document." },
  },
  "conformance/late-though-punctual": {
    message: {
      vi: "{id} bị tính quá hạn dù mọi cơ quan đúng hạn.",
      en: "{id} counts as late though every body is punctual.",
    },
    hint: {
      vi: "Kiểm tra ngày cuối và ngày giao của nhiệm vụ.",
      en: "Check its last day and the day it is assigned.",
    },
  },
  "conformance/silence-unnoticed": {
    message: {
      vi: "{id} đến hạn, không ai làm, mà không bị ghi quá hạn.",
      en: "{id} fell due, nobody did anything, and it is not overdue.",
    },
    hint: { vi: "Kiểm tra ngày cuối của nhiệm vụ.", en: "Check its last day." },
  },
  "conformance/log-differs": {
    message: {
      vi: "Hai lần mô phỏng khác nhau từ sự kiện thứ {position}.",
      en: "Two simulations differ from event {position} on.",
    },
    hint: {
      vi: "Báo cho người giữ @kttt/core, kèm định nghĩa này.",
      en: "Tell the maintainers of @kttt/core, with this definition.",
    },
  },
  "conformance/standing-differs": {
    message: {
      vi: "Đọc lại sổ cho tình trạng khác của {id}.",
      en: "The log read again gives another standing of {id}.",
    },
    hint: {
      vi: "Báo cho người giữ @kttt/core, kèm định nghĩa này.",
      en: "Tell the maintainers of @kttt/core, with this definition.",
    },
  },
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
