import { errorTexts } from "./catalogue.js";

export const authorityErrors = errorTexts({
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
      vi: "Cơ quan ban hành xác nhận việc kế thừa (confirm-succession) hoặc giao lại nhiệm vụ (reassign); sau đó “{agency}” thực hiện được.",
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
});
