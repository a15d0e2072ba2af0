import { defineProblems } from "@kttt/core/errors";

/** What can be wrong with a request. */
export const serverProblem = defineProblems({
  "server/not-signed-in": {
    message: { vi: "Chưa đăng nhập.", en: "Nobody has signed in." },
    hint: { vi: "Đăng nhập rồi thử lại.", en: "Sign in and try again." },
  },
  "server/not-yours": {
    message: {
      vi: "Tài khoản này không được xem hoặc làm việc này.",
      en: "This account may not read or do this.",
    },
    hint: {
      vi: "Tài khoản của một cơ quan chỉ xem việc của cơ quan đó; hỏi người quản trị nếu cần rộng hơn.",
      en: "An account of a body sees what that body has; ask the administrator if you need more.",
    },
  },
  "server/role-wanted": {
    message: { vi: "Chưa rõ làm với tư cách nào.", en: "It is not said in which capacity to act." },
    hint: { vi: "Ghi actor.role là một trong: {roles}.", en: "Write actor.role as one of: {roles}." },
  },
  "server/role-not-yours": {
    message: {
      vi: "Tài khoản này không có tư cách “{roleVi}”.",
      en: "This account does not hold the capacity “{role}”.",
    },
    hint: { vi: "Các tư cách của tài khoản: {rolesVi}.", en: "Capacities of the account: {roles}." },
  },
  "server/another-sender": {
    message: {
      vi: "Người gửi ghi trong lệnh không phải là tài khoản đang đăng nhập.",
      en: "The sender named in the command is not the account which has signed in.",
    },
    hint: {
      vi: "Bỏ actor.agency và actor.person: máy chủ lấy từ tài khoản.",
      en: "Leave actor.agency and actor.person out: they are the account's.",
    },
  },
  "server/key-wanted": {
    message: { vi: "Thiếu khoá chống lặp.", en: "An idempotency key is wanted." },
    hint: {
      vi: "Gửi tiêu đề Idempotency-Key, mỗi lệnh một khoá mới; gửi lại thì giữ nguyên khoá.",
      en: "Send the header Idempotency-Key, a new one for each command; the same one when sending again.",
    },
  },
  "server/bad-header": {
    message: { vi: "Tiêu đề {name} không dùng được.", en: "The header {name} cannot be used." },
    hint: { vi: "Ghi: {expected}.", en: "Write: {expected}." },
  },
  "server/bad-body": {
    message: { vi: "Nội dung gửi lên không đúng dạng.", en: "What was sent is not of the form." },
    hint: {
      vi: "Gửi {one} hoặc {many}, nhiều nhất {most} lệnh.",
      en: "Send {one} or {many}, at most {most} commands.",
    },
  },
  "server/one-province": {
    message: { vi: "Tệp này chỉ làm cho một tỉnh.", en: "This file is made for one province." },
    hint: { vi: "Thêm province: {known}.", en: "Add province: {known}." },
  },
  "server/nothing-overdue": {
    message: { vi: "Cơ quan này không có nhiệm vụ quá hạn.", en: "This body has nothing overdue." },
    hint: { vi: "Không cần công văn đôn đốc.", en: "No letter is wanted." },
  },
  "server/not-sealed": {
    message: { vi: "Kho dữ liệu này không có chuỗi băm.", en: "This store keeps no hash chain." },
    hint: { vi: "Dùng kho PGlite hoặc PostgreSQL.", en: "Use a store on PGlite or PostgreSQL." },
  },
  "server/no-such-path": {
    message: { vi: "Không có địa chỉ “{path}”.", en: "There is nothing at “{path}”." },
    hint: { vi: "Các địa chỉ có trong /api/v1/openapi.json.", en: "Addresses stand in /api/v1/openapi.json." },
  },
  "server/method-not-allowed": {
    message: { vi: "Địa chỉ này không nhận {method}.", en: "This address does not take {method}." },
    hint: { vi: "Dùng: {allowed}.", en: "Use: {allowed}." },
  },
  "server/bad-query": {
    message: { vi: "Giá trị của “{name}” không dùng được.", en: "The value of “{name}” cannot be used." },
    hint: { vi: "Ghi: {expected}.", en: "Write: {expected}." },
  },
  "server/unknown-query": {
    message: { vi: "Không có tham số “{name}”.", en: "There is no parameter “{name}”." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Các tham số: {known}.",
      en: "[[Did you mean “{suggestion}”? ]]Parameters: {known}.",
    },
  },
  "server/unknown-province": {
    message: { vi: "Máy chủ này không có tỉnh “{id}”.", en: "This server holds no province “{id}”." },
    hint: { vi: "Các tỉnh: {known}.", en: "Provinces: {known}." },
  },
  "server/province-wanted": {
    message: { vi: "Chưa nêu tỉnh nào.", en: "No province is named." },
    hint: { vi: "Thêm province: {known}.", en: "Add province: {known}." },
  },
  "server/bad-cursor": {
    message: { vi: "Con trỏ trang không dùng được.", en: "The cursor cannot be used." },
    hint: {
      vi: "Dùng giá trị “next” của trang trước, cùng bộ lọc và cách sắp xếp; hoặc bỏ cursor để xem từ đầu.",
      en: "Use `next` of the page before with the same filter and order, or leave the cursor out to begin again.",
    },
  },
  "server/unknown-id": {
    message: { vi: "Không có “{id}” ở đây.", en: "There is no “{id}” here." },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Mã có trong các danh sách.",
      en: "[[Did you mean “{suggestion}”? ]]Ids stand in the lists.",
    },
  },
  "server/repeated-query": {
    message: { vi: "Tham số “{name}” ghi nhiều lần.", en: "The parameter “{name}” is given more than once." },
    hint: { vi: "Ghi mỗi tham số một lần.", en: "Give each parameter once." },
  },
  "server/not-json": {
    message: { vi: "Nội dung gửi lên không phải là JSON.", en: "What was sent is not JSON." },
    hint: {
      vi: "Gửi Content-Type: application/json và một đối tượng JSON, mã hoá UTF-8.",
      en: "Send Content-Type: application/json and a JSON object in UTF-8.",
    },
  },
  "server/too-large": {
    message: { vi: "Nội dung gửi lên lớn hơn {most} byte.", en: "What was sent is larger than {most} bytes." },
    hint: { vi: "Chia thành nhiều lần gửi.", en: "Send it in parts." },
  },
  "server/too-many-requests": {
    message: { vi: "Quá nhiều yêu cầu trong một phút.", en: "Too many requests in a minute." },
    hint: { vi: "Thử lại sau {seconds} giây.", en: "Try again in {seconds} seconds." },
  },
  "server/log-not-whole": {
    message: { vi: "Nhật ký không còn nguyên vẹn.", en: "The log is not whole any more." },
    hint: {
      vi: "Người quản trị kiểm tra tính toàn vẹn của nhật ký và tìm nguyên nhân trước.",
      en: "Find out why first: kttt audit.",
    },
  },
  "server/internal": {
    message: { vi: "Có lỗi ngoài dự kiến (mã {id}).", en: "Something went wrong (id {id})." },
    hint: {
      vi: "Thử lại; nếu vẫn lỗi, báo mã này cho người quản trị.",
      en: "Try again; if it stays, tell the administrator this id.",
    },
  },
  "server/store-away": {
    message: { vi: "Kho dữ liệu tạm thời không trả lời.", en: "The store does not answer for the moment." },
    hint: {
      vi: "Chờ vài giây rồi gửi lại cùng khoá; điều đã được nhận thì không mất.",
      en: "Wait some seconds and send it again with the same key; what was accepted is not lost.",
    },
  },
});
