import { defineProblems } from "@kttt/core/errors";

/** What a province package can fail of its conformance checks, in words. */
export const conformanceProblem = defineProblems({
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
});
