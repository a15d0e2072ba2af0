import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const engineProblem = defineProblems({
  "authority/not-invented": {
    message: {
      vi: "Bộ máy này chỉ dùng cho mô phỏng; “{action}” không nói đến dữ liệu giả định.",
      en: "This engine is for simulations only; `{action}` is about data which do not say that they are invented.",
    },
    hint: {
      vi: "Ghi rõ đây là dữ liệu giả định, hoặc dùng quyền theo tỉnh.",
      en: "Write `synthetic: true` for invented data, or use the province's own authority.",
    },
  },
  "engine/clock-ahead": {
    message: {
      vi: "Đồng hồ máy này nhanh hơn đồng hồ của kho {seconds} giây (cho phép {most}).",
      en: "This machine's clock is {seconds} seconds ahead of the store's ({most} are allowed).",
    },
    hint: {
      vi: "Chỉnh giờ máy (NTP) rồi gửi lại; chưa có gì được ghi.",
      en: "Set the machine's clock (NTP) and send again; nothing has been written.",
    },
  },
  "engine/stream-full": {
    message: {
      vi: "“{id}” đã có {count} sự kiện (tối đa {most}): không nhận thêm “{action}”.",
      en: "`{id}` holds {count} events (at most {most}): no further `{action}` is taken.",
    },
    hint: {
      vi: "Kiểm tra chương trình đã gửi lặp lại; kết thúc hoặc giao lại thì vẫn thực hiện được.",
      en: "See which program sends again and again; ending it or handing it on is still possible.",
    },
  },
  "engine/day-ahead": {
    message: { vi: "Ngày {day} ở sau hôm nay ({today}).", en: "The day {day} is after today ({today})." },
    hint: { vi: "Hỏi một ngày không muộn hơn hôm nay.", en: "Ask for today or an earlier day." },
  },
  "engine/before-log": {
    message: {
      vi: "Ngày {day} ở trước khi nhật ký bắt đầu ({from}).",
      en: "The day {day} is before the log begins ({from}).",
    },
    hint: { vi: "Hỏi từ ngày {from} trở đi.", en: "Ask for {from} or a later day." },
  },
  "authority/not-entitled": {
    message: {
      vi: "“{agency}” không có thẩm quyền thực hiện “{action}” với nhiệm vụ này.",
      en: "`{agency}` is not entitled to `{action}` here.",
    },
    hint: {
      vi: "Cơ quan có thẩm quyền: {who}.",
      en: "Entitled: {who}.",
    },
  },
  "authority/other-role": {
    message: {
      vi: "“{agency}” thực hiện “{action}” với tư cách “{role}”, không đúng tư cách được giao.",
      en: "`{agency}` sent `{action}` as `{role}`, which is not the capacity that it has here.",
    },
    hint: { vi: "Tư cách đúng: {roles}.", en: "It may act as: {roles}." },
  },
  "authority/succession-unconfirmed": {
    message: {
      vi: "“{agency}” tiếp nhận công việc của “{body}”, nhưng căn cứ của việc tiếp nhận chưa được xác nhận.",
      en: "`{agency}` takes over from `{body}`, but the source which says so has not been confirmed.",
    },
    hint: {
      vi: "Cơ quan ban hành xác nhận việc kế thừa hoặc giao lại nhiệm vụ; sau đó “{agency}” thực hiện được.",
      en: "Let the issuer confirm the succession or reassign the duty; then `{agency}` can act.",
    },
  },
  "authority/reads-only": {
    message: {
      vi: "Tư cách “{role}” chỉ đọc, không thực hiện “{action}”.",
      en: "The role `{role}` sends no commands, so it may not `{action}`.",
    },
    hint: {
      vi: "Người kiểm tra chỉ đọc; sự kiện do thời gian đem lại do thư viện tự ghi.",
      en: "An auditor reads; what time brings is written by the library itself.",
    },
  },
  "authority/key-of-another-command": {
    message: {
      vi: "Khóa chống lặp “{key}” đã dùng cho một lệnh khác.",
      en: "The idempotency key `{key}` was used for another command.",
    },
    hint: {
      vi: "Mỗi lệnh một khóa mới; chỉ gửi lại cùng khóa khi gửi lại đúng lệnh đó.",
      en: "A new key for each command; the same one only to send the same command again.",
    },
  },
  "engine/version-moved": {
    message: {
      vi: "Đã có thay đổi sau khi bạn xem (bản đã xem: {seen}; bản hiện nay: {present}).",
      en: "It has changed since you looked (seen: version {seen}; now: version {present}).",
    },
    hint: {
      vi: "Xem lại bản mới nhất rồi quyết định; chưa có gì được ghi.",
      en: "Look at it as it is now and decide again; nothing was recorded.",
    },
  },
  "engine/unknown-obligation": {
    message: { vi: "Không có nghĩa vụ “{id}” nào đã được giao.", en: "No obligation `{id}` has been assigned." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Chọn trong danh sách nhiệm vụ đã giao; mã gồm nhiệm vụ, kỳ và cơ quan: nhiệm vụ@kỳ#cơ quan.",
      en: "[[Did you mean `{suggestion}`? ]]An id is duty@occurrence#body; see engine.plan().",
    },
  },
  "engine/broken-stream": {
    message: {
      vi: "Luồng của “{id}” không bắt đầu bằng việc giao nhiệm vụ.",
      en: "The stream of `{id}` does not begin with an assignment.",
    },
    hint: {
      vi: "Nhật ký đã bị sửa hoặc thiếu sự kiện: người quản trị kiểm tra tính toàn vẹn của nhật ký.",
      en: "The log was altered or lacks events: check it with `kttt audit`.",
    },
  },
});
