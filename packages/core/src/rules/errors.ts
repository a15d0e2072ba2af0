import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const rulesProblem = defineProblems({
  "rules/too-large": {
    message: { vi: "Quá lớn ({what}): tối đa {limit}.", en: "Too large ({what}): at most {limit}." },
    hint: {
      vi: "Chia thành nhiều tệp hoặc rút gọn điều kiện.",
      en: "Split it into several files, or make the conditions shorter.",
    },
  },
  "rules/too-deep": {
    message: { vi: "Lồng nhau quá sâu: tối đa {limit} tầng.", en: "Nested too deeply: at most {limit} levels." },
    hint: {
      vi: "Tách phần bên trong thành điều kiện có tên.",
      en: "Make the inner part a named condition, or say it more simply.",
    },
  },
  "rules/not-a-file": {
    message: {
      vi: "Đây không phải là tệp quy tắc.",
      en: "This is no file of rules.",
    },
    hint: {
      vi: 'Viết { "format": "kttt.rules/1", "rules": [ … ] } hoặc một mảng các quy tắc.',
      en: 'Write { "format": "kttt.rules/1", "rules": [ … ] } or an array of rules.',
    },
  },
  "rules/unknown-format": {
    message: { vi: "Tệp không ghi đúng định dạng.", en: "The file does not name its format." },
    hint: { vi: 'Ghi "format": "kttt.rules/1".', en: 'Write "format": "kttt.rules/1".' },
  },
  "rules/empty-list": {
    message: { vi: "Danh sách này không được để trống.", en: "This list may not be empty." },
    hint: {
      vi: "Ghi ít nhất một mục; điều kiện all hoặc any rỗng không có nghĩa.",
      en: "Write one item at least; an empty all or any has no meaning.",
    },
  },
  "rules/bad-name": {
    message: { vi: "Tên {value} không hợp lệ.", en: "The name {value} cannot be used." },
    hint: {
      vi: "Dùng chữ cái không dấu và chữ số, nối bằng - . _ hoặc /.",
      en: "Use plain letters and digits, joined by - . _ or /.",
    },
  },
  "rules/bad-path": {
    message: { vi: "Đường dẫn {value} không hợp lệ.", en: "The path {value} cannot be used." },
    hint: {
      vi: "Chỉ viết các bước thuộc tính, ví dụ $.registration.date; không có chỉ số, bộ lọc hay biểu thức.",
      en: "Write property steps only, for example $.registration.date; no index, filter or expression exists.",
    },
  },
  "rules/bad-priority": {
    message: { vi: "Thứ tự ưu tiên {value} không hợp lệ.", en: "The priority {value} cannot be used." },
    hint: { vi: "Viết số nguyên từ 1 đến 1000.", en: "Write an integer from 1 to 1000." },
  },
  "rules/not-a-condition": {
    message: { vi: "{value} không phải là một điều kiện.", en: "{value} is no condition." },
    hint: {
      vi: "Điều kiện có đúng một trong: all, any, not, condition, hoặc fact kèm operator và value.",
      en: "A condition has exactly one of all, any, not, condition, or a fact with operator and value.",
    },
  },
  "rules/not-a-root-condition": {
    message: {
      vi: "Điều kiện của quy tắc không thể bắt đầu bằng {value}.",
      en: "The conditions of a rule cannot begin with {value}.",
    },
    hint: {
      vi: "Bắt đầu bằng đúng một trong: all, any, not, condition; một so sánh đơn thì đặt trong all.",
      en: "Begin with exactly one of all, any, not, condition; put a single comparison into all.",
    },
  },
  "rules/not-a-value": {
    message: { vi: "{value} không phải là giá trị để so sánh.", en: "{value} is nothing to compare with." },
    hint: {
      vi: 'Viết true, false, số, chuỗi, danh sách của chúng, hoặc { "fact": … }.',
      en: 'Write true, false, a number, a text, a list of them, or { "fact": … }.',
    },
  },
  "rules/duplicate-id": {
    message: { vi: "Có hai quy tắc cùng mã “{id}”.", en: "Two rules have the id “{id}”." },
    hint: { vi: "Đặt cho mỗi quy tắc một mã riêng.", en: "Give each rule an id of its own." },
  },
  "rules/duplicate-condition": {
    message: { vi: "Điều kiện “{name}” được đặt tên hai lần.", en: "The condition “{name}” is named twice." },
    hint: { vi: "Bỏ một trong hai hoặc đổi tên.", en: "Remove one of them, or rename it." },
  },
  "rules/group-is-rule": {
    message: {
      vi: "Nhóm “{group}” trùng với mã của một quy tắc đứng riêng.",
      en: "The group “{group}” has the id of a rule which stands alone.",
    },
    hint: {
      vi: "Đổi tên nhóm, hoặc ghi nhóm này cho cả quy tắc kia.",
      en: "Rename the group, or give that rule the group as well.",
    },
  },
  "rules/exception-to-nothing": {
    message: {
      vi: "Ngoại lệ của quy tắc “{rule}”, nhưng không có quy tắc ấy.",
      en: "This is an exception to “{rule}”, and there is no such rule.",
    },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "rules/cycle": {
    message: { vi: "Vòng lặp: {names}.", en: "This goes in a circle: {names}." },
    hint: { vi: "Bỏ một mắt xích để cắt vòng lặp.", en: "Remove one link of it." },
  },
  "rules/never-in-force": {
    message: {
      vi: "Hiệu lực từ {from} đến {until} không có ngày nào.",
      en: "In force from {from} until {until} is no day at all.",
    },
    hint: { vi: "Ngày bắt đầu không được sau ngày kết thúc.", en: "The first day must not be after the last." },
  },
  "rules/unknown-condition": {
    message: { vi: "Chưa có điều kiện tên “{name}”.", en: "No condition is named “{name}”." },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "rules/unknown-fact": {
    message: { vi: "Không có dữ kiện “{fact}” trong danh mục.", en: "The fact “{fact}” is not in the catalogue." },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "rules/unknown-property": {
    message: {
      vi: "Dữ kiện “{fact}” không có thuộc tính “{property}” (kiểu: {type}).",
      en: "The fact “{fact}” has no property “{property}” (type: {type}).",
    },
    hint: {
      vi: "Chỉ đi theo các thuộc tính đã khai báo trong danh mục dữ kiện.",
      en: "Follow only properties which the catalogue of facts declares.",
    },
  },
  "rules/path-needed": {
    message: {
      vi: "“{fact}” là một đối tượng; cần nói rõ thuộc tính nào.",
      en: "“{fact}” is an object; say which property is meant.",
    },
    hint: { vi: 'Thêm "path": "$.…" với một trong: {properties}.', en: 'Add "path": "$.…" with one of: {properties}.' },
  },
  "rules/unknown-operator": {
    message: { vi: "Không có toán tử “{operator}”.", en: "There is no operator “{operator}”." },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "rules/operator-not-for-type": {
    message: {
      vi: "Toán tử “{operator}” không dùng được cho dữ kiện “{fact}” (kiểu: {type}).",
      en: "The operator “{operator}” does not fit the fact “{fact}” (type: {type}).",
    },
    hint: { vi: "Dùng một trong: {operators}.", en: "Use one of: {operators}." },
  },
  "rules/wrong-value": {
    message: {
      vi: "Giá trị {value} không dùng được với toán tử “{operator}” ở đây.",
      en: "The value {value} does not fit the operator “{operator}” here.",
    },
    hint: { vi: "Cần: {expected}.", en: "Expected: {expected}." },
  },
  "rules/unknown-outcome": {
    message: { vi: "Không có loại kết luận “{type}”.", en: "There is no outcome of type “{type}”." },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "rules/and-more": {
    message: { vi: "Và {count} lỗi khác.", en: "And {count} more problems." },
    hint: { vi: "Sửa các lỗi trên rồi kiểm tra lại.", en: "Mend those above and check again." },
  },
  "rules/bad-fact-name": {
    message: { vi: "Không thể gọi dữ kiện là “{value}”.", en: "A fact cannot be called “{value}”." },
    hint: {
      vi: "Bắt đầu bằng chữ cái không dấu; chỉ dùng chữ cái, chữ số, - . _; không dùng tên dành riêng như judgedOn.",
      en: "Begin with a plain letter; use letters, digits, - . _ only; reserved names such as judgedOn are taken.",
    },
  },
  "rules/bad-fact-type": {
    message: { vi: "Kiểu của dữ kiện này không dùng được.", en: "This type of fact cannot be used." },
    hint: { vi: "Cần: {why}.", en: "Needed: {why}." },
  },
  "rules/operator-taken": {
    message: {
      vi: "Toán tử “{operator}” đã có sẵn và không được thay thế.",
      en: "The operator “{operator}” is built in and cannot be replaced.",
    },
    hint: { vi: "Đặt tên khác cho toán tử của bạn.", en: "Give yours another name." },
  },
  "rules/not-a-judging-day": {
    message: {
      vi: "Ngày xét {value} không phải là một ngày có thật.",
      en: "The day to judge for, {value}, is no real day.",
    },
    hint: { vi: "Truyền `on` dạng YYYY-MM-DD.", en: "Pass `on` as YYYY-MM-DD." },
  },
  "rules/wrong-fact": {
    message: {
      vi: "Quy tắc “{rule}” cần dữ kiện “{fact}” kiểu {expected}, nhưng nhận được {value}.",
      en: "The rule “{rule}” needs the fact “{fact}” as {expected}, and was given {value}.",
    },
    hint: {
      vi: "Sửa giá trị này; nếu chưa biết thì để trống, khi đó kết quả là “chưa rõ”.",
      en: "Mend the value; if nobody knows it, leave it out, and the answer is “unknown”.",
    },
  },
  "rules/not-comparable": {
    message: {
      vi: "Toán tử “{operator}” không so sánh được {actual} với {expected}.",
      en: "The operator “{operator}” cannot compare {actual} with {expected}.",
    },
    hint: {
      vi: "Động cơ json-rules-engine gốc không biết “chưa rõ”; hãy cho đủ dữ kiện đúng kiểu, hoặc dùng evaluate().",
      en: "The stock json-rules-engine knows no “unknown”: give every fact, of the right type, or use evaluate().",
    },
  },
  "rules/fact-failed": {
    message: {
      vi: "Không lấy được dữ kiện “{fact}” ({detail}).",
      en: "The fact “{fact}” could not be had ({detail}).",
    },
    hint: {
      vi: "Kiểm tra nguồn của dữ kiện này; kết luận chưa được đưa ra.",
      en: "Check where this fact comes from; nothing was judged.",
    },
  },
  "rules/unknown-rule": {
    message: { vi: "Không có quy tắc “{rule}” trong kết quả này.", en: "The verdict has no rule “{rule}”." },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "rules/no-explanation": {
    message: {
      vi: "Kết quả này được lập không kèm giải thích.",
      en: "This verdict was made without an explanation.",
    },
    hint: { vi: "Đánh giá lại với explain: true.", en: "Judge again with explain: true." },
  },
});
