import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const provinceProblem = defineProblems({
  "province/other-format": {
    message: {
      vi: "Định nghĩa dùng định dạng “{format}”; phiên bản @kttt/core này đọc “{read}”.",
      en: "The definition is written in the format `{format}`; this version of @kttt/core reads `{read}`.",
    },
    hint: {
      vi: "Cài phiên bản @kttt/core đọc được định dạng ấy, hoặc chuyển đổi định nghĩa bằng upgradeFormat với bước chuyển đổi phù hợp.",
      en: "Install a version of @kttt/core which reads it, or carry the definition over with upgradeFormat and a migration.",
    },
  },
  "province/other-core": {
    message: {
      vi: "Gói tỉnh này viết cho @kttt/core {range}; đang chạy @kttt/core {version}.",
      en: "This province package is written for @kttt/core {range}; running is @kttt/core {version}.",
    },
    hint: {
      vi: "Cài phiên bản phù hợp của một trong hai gói. Không đọc tiếp để tránh hiểu sai dữ liệu.",
      en: "Install a fitting version of one of the two. Nothing more was read, so that no data is misread.",
    },
  },
  "province/core-range-unreadable": {
    message: {
      vi: "Không đọc được khoảng phiên bản “{range}”.",
      en: "The range of versions `{range}` cannot be read.",
    },
    hint: { vi: "Viết như “^0.1.0” hoặc “>=0.1.0 <1.0.0”.", en: "Write it like `^0.1.0` or `>=0.1.0 <1.0.0`." },
  },
  "province/not-an-object": {
    message: {
      vi: "Định nghĩa tỉnh không phải là một đối tượng JSON.",
      en: "The province definition is not a JSON object.",
    },
    hint: {
      vi: 'Bắt đầu bằng { "format": "kttt.province/1", … }.',
      en: 'Begin with { "format": "kttt.province/1", … }.',
    },
  },
  "province/unknown-agency": {
    message: {
      vi: "Cơ quan “{id}” không có trong danh sách cơ quan và nhóm cơ quan.",
      en: "Agency `{id}` is not in the roster of agencies and groups.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Sửa mã, hoặc khai báo cơ quan, nhóm cơ quan trong danh sách của tỉnh.",
      en: "[[Did you mean `{suggestion}`? ]]Mend the id, or declare it in agencies or groups.",
    },
  },
  "province/unknown-task": {
    message: {
      vi: "Không có nhiệm vụ “{id}” khác trong cùng văn bản.",
      en: "There is no other task `{id}` in the same document.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Nêu mã một nhiệm vụ khác của cùng văn bản.",
      en: "[[Did you mean `{suggestion}`? ]]Name another task of the same document.",
    },
  },
  "province/unknown-document": {
    message: { vi: "Văn bản “{id}” chưa được khai báo.", en: "Document `{id}` is not declared." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Sửa mã, hoặc khai báo văn bản ở documents.",
      en: "[[Did you mean `{suggestion}`? ]]Mend the id, or declare it in documents.",
    },
  },
  "province/unknown-indicator": {
    message: {
      vi: "Chỉ tiêu “{id}” không có trong danh mục chỉ tiêu.",
      en: "Indicator `{id}` is not in the catalogue.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Chọn một chỉ tiêu trong danh mục.",
      en: "[[Did you mean `{suggestion}`? ]]Choose one of the catalogue (INDICATORS).",
    },
  },
  "province/indicator-of-catalogue": {
    message: {
      vi: "Chỉ tiêu “{id}” đã có trong danh mục chung.",
      en: "The indicator `{id}` stands in the common catalogue.",
    },
    hint: {
      vi: "Bỏ khai báo này và dùng chỉ tiêu của danh mục; nếu nghĩa khác thì đặt mã khác.",
      en: "Drop this one and use the catalogue's; give it another id where it means something else.",
    },
  },
  "province/members-never-known": {
    message: {
      vi: "Nhóm “{id}” có ngày biết danh sách thành viên nhưng danh sách chưa đủ (complete: false).",
      en: "The group `{id}` names the day its members became known, but its list is not complete.",
    },
    hint: {
      vi: "Ghi đủ thành viên và đặt complete: true, hoặc bỏ membersKnownOn.",
      en: "List all members and set complete: true, or leave membersKnownOn out.",
    },
  },
  "province/joint-leads": {
    message: {
      vi: "“jointly” cần ít nhất hai cơ quan chủ trì được nêu tên, không phải nhóm.",
      en: "`jointly` needs at least two leads, each a body of its own and no group.",
    },
    hint: {
      vi: "Ghi đủ các cơ quan đồng chủ trì, hoặc bỏ jointly.",
      en: "Name every joint lead, or leave jointly out.",
    },
  },
  "province/unknown-group": {
    message: { vi: "Không có nhóm “{id}”.", en: "There is no group `{id}`." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Ghi mã của một nhóm trong groups.",
      en: "[[Did you mean `{suggestion}`? ]]Name a group of `groups`.",
    },
  },
  "province/wrong-unit": {
    message: {
      vi: "Chỉ tiêu “{indicator}” tính bằng “{unit}”, không phải “{given}”.",
      en: "Indicator `{indicator}` is counted in `{unit}`, not `{given}`.",
    },
    hint: { vi: "Ghi đơn vị “{unit}” và đổi số theo đơn vị đó.", en: "Write `{unit}` and convert the figure." },
  },
  "province/duplicate-id": {
    message: { vi: "Mã “{id}” đã dùng ở {first}.", en: "The id `{id}` is already used at {first}." },
    hint: { vi: "Mỗi mã chỉ dùng một lần; đặt mã khác.", en: "An id is used once; choose another." },
  },
  "province/id-outside-document": {
    message: {
      vi: "Mã “{id}” phải bắt đầu bằng mã văn bản “{document}/”.",
      en: "The id `{id}` must begin with its document, `{document}/`.",
    },
    hint: { vi: "Viết “{document}/…”.", en: "Write `{document}/…`." },
  },
  "province/group-in-group": {
    message: {
      vi: "“{id}” là một nhóm, không thể là thành viên của nhóm.",
      en: "`{id}` is a group and cannot be a member of a group.",
    },
    hint: { vi: "Liệt kê từng cơ quan.", en: "List the agencies themselves." },
  },
  "province/empty-complete-group": {
    message: {
      vi: "Nhóm “{id}” ghi là đầy đủ nhưng không có thành viên.",
      en: "Group `{id}` says it is complete but has no member.",
    },
    hint: {
      vi: "Liệt kê thành viên theo nguồn, hoặc ghi complete: false.",
      en: "List the members from their source, or write complete: false.",
    },
  },
  "province/two-days": {
    message: { vi: "Thời hạn ghi cả “before” và “on”.", en: "The deadline has both `before` and `on`." },
    hint: {
      vi: "“before” là trước ngày đó, “on” là đúng ngày đó; chỉ ghi một.",
      en: "`before` excludes the day, `on` includes it; write one of them.",
    },
  },
  "province/no-day": {
    message: { vi: "Thời hạn loại “date” chưa có ngày.", en: "A deadline of kind `date` has no day." },
    hint: { vi: "Ghi “before” hoặc “on”.", en: "Write `before` or `on`." },
  },
  "province/day-not-in-period": {
    message: { vi: "Không có ngày {day} trong kỳ này.", en: "There is no day {day} in this period." },
    hint: { vi: "Kiểm tra lại tháng và ngày trong kỳ.", en: "Check the month and the day in the period." },
  },
  "province/wrong-order": {
    message: { vi: "“{from}” sau “{to}”.", en: "`{from}` is after `{to}`." },
    hint: { vi: "Đổi lại thứ tự đầu, cuối.", en: "Put the first one first." },
  },
  "province/measure-value": {
    message: {
      vi: "So sánh “{comparator}” cần {needed}.",
      en: "The comparator `{comparator}` needs {needed}.",
    },
    hint: {
      vi: "“range” dùng min và max; các so sánh khác dùng value.",
      en: "`range` takes min and max; every other comparator takes value.",
    },
  },
  "province/not-nfc": {
    message: { vi: "Văn bản chưa ở dạng Unicode NFC.", en: "The text is not in Unicode NFC." },
    hint: { vi: 'Chuẩn hoá: text.normalize("NFC").', en: 'Normalise it: text.normalize("NFC").' },
  },
  "province/draft-dated": {
    message: {
      vi: "Văn bản chưa có ngày ban hành thì phải có “notBefore” hoặc “issuedOnNote”.",
      en: "A document without a date of issue needs `notBefore` or `issuedOnNote`.",
    },
    hint: {
      vi: "Ghi ngày sớm nhất có thể biết văn bản, và biết từ đâu.",
      en: "Say the first day it can have been known, and how that is known.",
    },
  },
  "province/unknown-document-field": {
    message: {
      vi: "source.fields nêu “{field}” nhưng văn bản không có trường đó.",
      en: "source.fields names `{field}`, which the document does not have.",
    },
    hint: {
      vi: "Viết đường dẫn của trường, ví dụ “basis.0.number”.",
      en: "Write the field's path, for example `basis.0.number`.",
    },
  },
  "province/printed-total": {
    message: {
      vi: "Văn bản in “{what}” là {printed} (dòng {line}), nhưng mã hoá {counted}.",
      en: "The document prints {printed} for “{what}” (line {line}), but {counted} are encoded.",
    },
    hint: {
      vi: "Đếm lại các dòng của bảng; nếu văn bản cộng sai thì ghi ở note và bỏ tổng này.",
      en: "Count the rows again; where the document itself adds up wrongly, say so in a note and drop this total.",
    },
  },
  "province/task-without-source": {
    message: {
      vi: "Dòng này không nêu nguồn (dòng của văn bản).",
      en: "The row names no source (line of the document).",
    },
    hint: {
      vi: "Ghi source.lines, hoặc file và citation của nguồn khác.",
      en: "Write source.lines, or another source's file or citation.",
    },
  },
  "roster/unknown-body": {
    message: {
      vi: "Không có cơ quan hoặc nhóm cơ quan “{id}” trong danh sách của tỉnh.",
      en: "The province's roster has no agency or group `{id}`.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Dùng mã cơ quan hoặc nhóm đã khai báo.",
      en: "[[Did you mean `{suggestion}`? ]]Use an agency or group which is declared.",
    },
  },
  "roster/succeeds-itself": {
    message: { vi: "“{id}” không thể kế thừa chính mình.", en: "`{id}` cannot succeed itself." },
    hint: {
      vi: "Cơ quan chỉ đổi tên cũng là một mục mới, có mã riêng và ngày bắt đầu riêng.",
      en: "A body which only changed its name is an entry of its own too, with its own id and first day.",
    },
  },
  "roster/successor-not-in-office": {
    message: {
      vi: "“{to}” không hoạt động vào ngày tiếp nhận {on} (từ {from} đến {until}).",
      en: "`{to}` is not in office on {on}, the day it takes over (from {from} until {until}).",
    },
    hint: {
      vi: "Kiểm tra ngày kế thừa, hoặc ngày bắt đầu và kết thúc của cơ quan tiếp nhận.",
      en: "Check the day of the succession, or the successor's first and last day.",
    },
  },
  "roster/predecessor-goes-on": {
    message: {
      vi: "Toàn bộ việc của “{from}” chuyển đi từ ngày {on}, nhưng ngày hoạt động cuối của cơ quan này là {until}.",
      en: "All work of `{from}` is transferred on {on}, but its last day in office is {until}.",
    },
    hint: {
      vi: "Ngày hoạt động cuối phải là ngày liền trước; nếu chỉ chuyển một phần thì ghi phần đó vào “scope”.",
      en: 'Its last day must be the day before; where only a part went over, name that part in "scope".',
    },
  },
  "roster/predecessor-not-in-office": {
    message: {
      vi: "“{from}” không còn hoạt động trước ngày {on} (từ {first} đến {until}), nên không có việc gì để chuyển.",
      en: "`{from}` is not in office before {on} (from {first} until {until}), so it has nothing to hand over.",
    },
    hint: {
      vi: "Kiểm tra ngày kế thừa, hoặc ngày bắt đầu và kết thúc của cơ quan chuyển giao.",
      en: "Check the day of the succession, or the predecessor's first and last day.",
    },
  },
  "roster/same-part-twice": {
    message: {
      vi: "Cùng ngày {on}, cùng một phần việc ({scope}) của “{from}” được chuyển hai lần.",
      en: "On {on} the same part of the work ({scope}) of `{from}` is transferred twice.",
    },
    hint: {
      vi: "Mỗi phần việc chỉ chuyển cho một cơ quan; ghi rõ từng phần vào “scope”.",
      en: 'One part goes to one body; name each part in "scope".',
    },
  },
});
