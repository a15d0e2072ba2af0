import { defineProblems } from "@kttt/core/errors";

/** What can be wrong with signing in, and with acting in a role or in somebody's name. */
export const signInProblem = defineProblems({
  "sign-in/not-switched-on": {
    message: {
      vi: "Đăng nhập qua cổng chưa được bật.",
      en: "Signing in by a gateway's headers is not switched on.",
    },
    hint: {
      vi: "Chỉ đặt behindGateway: true khi máy chủ không thể truy cập được ngoài cổng.",
      en: "Set behindGateway: true only where nobody reaches the server but through the gateway.",
    },
  },
  "sign-in/weak-secret": {
    message: {
      vi: "Khóa bí mật “{name}” ngắn hơn {least} ký tự.",
      en: "The secret `{name}` is shorter than {least} characters.",
    },
    hint: { vi: "Tạo khóa: openssl rand -base64 48.", en: "Make one with openssl rand -base64 48." },
  },
  "sign-in/bad-account": {
    message: {
      vi: "Thông tin tài khoản không dùng được: {what}.",
      en: "What is said of the account cannot be used: {what}.",
    },
    hint: {
      vi: "Người quản trị kiểm tra cách ánh xạ tài khoản sang cơ quan và vai trò.",
      en: "The administrator checks how accounts are mapped to agencies and roles.",
    },
  },
  "sign-in/no-account": {
    message: {
      vi: "Đã đăng nhập nhưng chưa được cấp quyền ở đây.",
      en: "You have signed in, but have been given no rights here.",
    },
    hint: {
      vi: "Đề nghị người quản trị gắn tài khoản với cơ quan của mình.",
      en: "Ask the administrator to assign your account to your agency.",
    },
  },
  "sign-in/refused": {
    message: { vi: "Đăng nhập không thành công.", en: "Signing in has failed." },
    hint: { vi: "Bắt đầu lại từ trang đăng nhập.", en: "Begin again at the sign-in page." },
  },
  "sign-in/provider-away": {
    message: {
      vi: "Máy chủ đăng nhập tạm thời không trả lời.",
      en: "The sign-in server does not answer for the moment.",
    },
    hint: {
      vi: "Chờ vài phút rồi thử lại; người đã đăng nhập vẫn làm việc bình thường.",
      en: "Try again in some minutes; whoever has signed in already is not affected.",
    },
  },
  "sign-in/foreign-form": {
    message: {
      vi: "Biểu mẫu được gửi từ trang khác.",
      en: "The form was sent from another site's page.",
    },
    hint: { vi: "Mở trang này rồi gửi lại từ đó.", en: "Open the page here and send it from there." },
  },
  "sign-in/demo-on-real-data": {
    message: {
      vi: "Chế độ trình diễn chỉ dùng với dữ liệu giả định; “{province}” là dữ liệu thật.",
      en: "Demo mode is for invented data only; `{province}` is real.",
    },
    hint: {
      vi: "Dùng đăng nhập OIDC hoặc cổng cho dữ liệu thật.",
      en: "Use OIDC or a gateway for real data.",
    },
  },
  "sign-in/substitution-over": {
    message: {
      vi: "Việc ủy quyền chỉ có hiệu lực từ {from} đến hết {to}; hôm nay là {today}.",
      en: "The substitution holds from {from} to {to}; today is {today}.",
    },
    hint: {
      vi: "Đăng nhập bằng tài khoản của chính mình, hoặc xin văn bản ủy quyền mới.",
      en: "Sign in with your own account, or ask for a new substitution.",
    },
  },
});
