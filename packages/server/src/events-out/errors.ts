import { defineProblems } from "@kttt/core/errors";

/** What can be wrong with what is sent out: webhooks, calendars, mail. */
export const eventsOutProblem = defineProblems({
  "events-out/bad-address": {
    message: {
      vi: "Không gửi được tới địa chỉ “{host}”.",
      en: "Nothing can be sent to the address `{host}`.",
    },
    hint: {
      vi: "Dùng https và tên miền công khai; địa chỉ nội bộ phải được người vận hành cho phép từng máy.",
      en: "Use https and a public name; an address inside must be allowed by the operator, host by host.",
    },
  },
  "events-out/bad-field": {
    message: { vi: "Trường “{name}” không dùng được.", en: "The field `{name}` cannot be used." },
    hint: { vi: "Xem mẫu trong /api/v1/openapi.json.", en: "Its form stands in /api/v1/openapi.json." },
  },
  "events-out/unknown-webhook": {
    message: { vi: "Không có bên nhận tin “{id}”.", en: "There is no webhook `{id}`." },
    hint: { vi: "Xem danh sách: GET /api/v1/webhooks.", en: "See the list: GET /api/v1/webhooks." },
  },
  "events-out/too-many": {
    message: { vi: "Đã có {most}, không thêm được nữa.", en: "There are {most} already: no more." },
    hint: { vi: "Thu hồi bớt rồi thêm lại.", en: "Remove some and try again." },
  },
  "events-out/not-so-many-streams": {
    message: {
      vi: "Tài khoản này đang mở {most} luồng sự kiện.",
      en: "This account has {most} streams of events open.",
    },
    hint: { vi: "Đóng bớt trang đang mở.", en: "Close some of the open pages." },
  },
  "events-out/bad-place": {
    message: {
      vi: "Last-Event-ID không dùng được.",
      en: "The Last-Event-ID cannot be used.",
    },
    hint: {
      vi: "Dùng đúng giá trị id của sự kiện cuối cùng đã nhận, hoặc bỏ trống.",
      en: "Give the id of the last event received as it was, or leave it out.",
    },
  },
  "events-out/unknown-feed": {
    message: { vi: "Lịch này không có hoặc đã bị thu hồi.", en: "There is no such calendar, or it was revoked." },
    hint: { vi: "Xin đường dẫn mới ở trang của cơ quan.", en: "Ask for a new link at the body's page." },
  },
});
