import { citer } from "../../law/cite.js";
import { days, ofAct } from "../act-limit.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";

const L = citer("17/2023/QH15");

const approve: ActText = {
  vi: "Thông qua nghị quyết tách",
  en: "Adopt the separation",
  who: "general-meeting",
  papers: ["reorganisation-paper", "minutes"],
  cites: [L(93, 2, "a"), L(61, 2, "d")],
};
const notify: ActText = {
  vi: "Gửi nghị quyết tách đến chủ nợ, thông báo người lao động, Ủy ban nhân dân nơi cấp Giấy chứng nhận",
  en: "Send the resolution to creditors, tell employees and the People's Committee",
  who: "cooperative",
  papers: ["creditor-notice"],
  limit: days(15, ofAct("approve")),
  cites: [L(93, 2, "b")],
};
const register: ActText = {
  vi: "Đăng ký hợp tác xã được tách",
  en: "Register the separated cooperative",
  who: "registry",
  papers: ["certificate"],
  cites: [L(93, 2, "c")],
};
const change: ActText = {
  vi: "Đăng ký thay đổi nội dung của hợp tác xã bị tách",
  en: "Register the change of the cooperative it leaves",
  who: "registry",
  papers: ["certificate"],
  outcome: "separated",
  cites: [L(93, 2, "d"), L(93, 1)],
};

/** Separation (tách): Law 17/2023/QH15 art. 93. The cooperative goes on, and both answer for its debts (93.3). */
export const SEPARATION_2023 = defineFlow({
  id: "separation-2023",
  title: { vi: "Tách hợp tác xã (Luật năm 2023)", en: "Separation (2023 law)" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Hợp tác xã bị tách không chấm dứt tồn tại; hai bên liên đới chịu trách nhiệm về các khoản nợ chưa thanh toán (khoản 3 Điều 93).",
    en: "The cooperative does not end; both answer jointly for debts unpaid (93.3).",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị tách",
      en: "Preparing",
      on: { approve: to("approved", approve, "quorum2023", "calledInTime", "noticeInTime", "minutesSigned", "vote65") },
    },
    approved: {
      vi: "Đã thông qua nghị quyết tách",
      en: "Adopted",
      on: { "notify-creditors": once(notify), "register-separated": to("registered", register) },
    },
    registered: {
      vi: "Đã đăng ký hợp tác xã được tách",
      en: "Separated cooperative registered",
      on: { "notify-creditors": once(notify), "register-change": to("separated", change) },
    },
    separated: { vi: "Đã tách", en: "Separated" },
  },
});
