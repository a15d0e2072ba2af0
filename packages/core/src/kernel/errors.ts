import { defineProblems } from "./problem.js";

/** What can be wrong here, in words. */
export const kernelProblem = defineProblems({
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
  "log/not-json": {
    message: {
      vi: "Giá trị kiểu {what} không ghi được thành JSON.",
      en: "A value of the kind {what} cannot be written as JSON.",
    },
    hint: {
      vi: "Chỉ dùng chuỗi, số hữu hạn, true/false, null, mảng và đối tượng thuần.",
      en: "Use only strings, finite numbers, booleans, null, arrays and plain objects.",
    },
  },
  "input/not-json": {
    message: { vi: "Văn bản này không phải là JSON ({detail}).", en: "The text is not JSON ({detail})." },
    hint: { vi: "Kiểm tra dấu ngoặc, dấu phẩy và dấu nháy kép.", en: "Check brackets, commas and double quotes." },
  },
  "input/repeated-key": {
    message: {
      vi: "Trường “{key}” được viết hai lần trong cùng một đối tượng.",
      en: "The field “{key}” is written twice in one object.",
    },
    hint: {
      vi: "Chỉ giữ lại một; khi đọc JSON, giá trị viết trước bị bỏ mà không báo.",
      en: "Keep one of them; a JSON reader drops the first without a word.",
    },
  },
  "input/number-rounded": {
    message: {
      vi: "Số {value} quá lớn: khi đọc sẽ bị làm tròn.",
      en: "The number {value} is too large: it would be rounded when it is read.",
    },
    hint: {
      vi: "Số nguyên không được vượt quá 9.007.199.254.740.991 (2^53 - 1); đổi đơn vị, hoặc viết thành chuỗi.",
      en: "A whole number may be at most 9,007,199,254,740,991 (2^53 - 1); change the unit, or write it as text.",
    },
  },
  "input/not-plain-data": {
    message: { vi: "Đây không phải là dữ liệu JSON thuần túy ({what}).", en: "This is not plain JSON data ({what})." },
    hint: {
      vi: "Chỉ dùng đối tượng, mảng, chuỗi, số hữu hạn, true, false, null.",
      en: "Use only objects, arrays, strings, finite numbers, true, false, null.",
    },
  },
  "input/forbidden-name": {
    message: { vi: "Không được dùng tên {value}.", en: "The name {value} may not be used." },
    hint: {
      vi: "JavaScript dành riêng tên này; hãy đặt tên khác.",
      en: "JavaScript reserves this name; choose another one.",
    },
  },
  "input/control-character": {
    message: {
      vi: "Chuỗi “{text}” có ký tự điều khiển {sign}.",
      en: "The text “{text}” holds the control character {sign}.",
    },
    hint: {
      vi: "Xoá ký tự này: nó không phải chữ, lại có thể làm thay đổi màn hình hoặc đảo chiều dòng chữ.",
      en: "Remove it: it is no letter, and it may act on a terminal or turn a line around.",
    },
  },
  "input/too-deep": {
    message: {
      vi: "Dữ liệu lồng nhau quá sâu: tối đa {limit} tầng.",
      en: "The data is nested too deeply: at most {limit} levels.",
    },
    hint: {
      vi: "Kiểm tra dấu ngoặc; có ngoặc nào chưa đóng không?",
      en: "Check the brackets; is one of them never closed?",
    },
  },
  "input/too-large": {
    message: {
      vi: "Dữ liệu quá lớn ({what}): tối đa {limit}.",
      en: "The data is too large ({what}): at most {limit}.",
    },
    hint: { vi: "Chia thành nhiều tệp.", en: "Split it into several files." },
  },
  "input/wrong-shape": {
    message: {
      vi: "Giá trị không đúng dạng; cần: {expectedVi}.",
      en: "The value has the wrong shape; needed: {expectedEn}.",
    },
    hint: {
      vi: "Xem JSON Schema của định dạng hoặc của lệnh để biết từng trường.",
      en: "See the JSON Schema of the format or the command for each field.",
    },
  },
  "input/missing-field": {
    message: { vi: "Thiếu trường “{field}”.", en: "The field “{field}” is missing." },
    hint: {
      vi: "Bổ sung trường này; nếu văn bản để trống thì ghi null nơi định dạng cho phép.",
      en: "Add it; where the document leaves it blank, write null if the format allows it.",
    },
  },
  "input/unknown-field": {
    message: { vi: "Không có trường “{field}” ở đây.", en: "There is no field “{field}” here." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? Nếu không, ]]hãy bỏ trường này đi.",
      en: "[[Did you mean “{suggestion}”? If not, ]]remove it.",
    },
  },
  "input/unknown-kind": {
    message: {
      vi: "“{value}” không nằm trong các giá trị cho phép.",
      en: "“{value}” is not one of the allowed values.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Các giá trị cho phép: {allowed}.",
      en: "[[Did you mean “{suggestion}”? ]]Allowed: {allowed}.",
    },
  },
});
