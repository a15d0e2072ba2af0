import { errorTexts } from "./catalogue.js";

export const rosterErrors = errorTexts({
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
      en: "All work of `{from}` goes over on {on}, but its last day in office is {until}.",
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
      en: "On {on} the same part of the work ({scope}) of `{from}` goes over twice.",
    },
    hint: {
      vi: "Mỗi phần việc chỉ chuyển cho một cơ quan; ghi rõ từng phần vào “scope”.",
      en: 'One part goes to one body; name each part in "scope".',
    },
  },
});
