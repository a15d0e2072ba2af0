import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");

const approve: ActText = {
  vi: "Thông qua nghị quyết chia, hợp đồng hợp nhất hoặc hợp đồng sáp nhập",
  en: "Adopt the division, the consolidation or the merger",
  who: "general-meeting",
  papers: ["reorganisation-paper", "minutes"],
  cites: [L(61, 2, "d"), L(92, 2, "a"), L(94, 2, "b"), L(95, 2, "b")],
};
const notify: ActText = {
  vi: "Gửi chủ nợ, thông báo người lao động, Ủy ban nhân dân nơi cấp Giấy chứng nhận",
  en: "Send to creditors, tell employees and the People's Committee",
  who: "cooperative",
  papers: ["creditor-notice"],
  limit: days(15, ofAct("approve")),
  cites: [L(92, 2, "b"), L(94, 2, "c"), L(95, 2, "c")],
};
const successor: ActText = {
  vi: "Hợp tác xã mới, hợp nhất, nhận sáp nhập được đăng ký",
  en: "The new or receiving cooperative is registered",
  who: "registry",
  papers: ["certificate"],
  sets: "winding-up",
  branches: "closing",
  cites: [D(52, 1), L(92, 3), L(94, 1), L(95, 3)],
};
const taxSettled: ActText = {
  vi: "Gửi thông tin đã hoàn thành quyết toán và chuyển giao nghĩa vụ thuế",
  en: "Give word that tax is settled and transferred",
  who: "tax",
  papers: ["tax-opinion"],
  cites: [D(52, 1)],
};
const end: ActText = {
  vi: "Chấm dứt tồn tại trong Cơ sở dữ liệu về đăng ký hợp tác xã",
  en: "End the cooperative in the register",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("settle-tax", "registry")),
  sets: "ended",
  outcome: "ended",
  cites: [D(52, 2), D(52, 3)],
};

/** End by division, consolidation or merger (chia, hợp nhất, sáp nhập): Law arts. 92, 94, 95, Decree 92/2024 art. 52. */
export const REORGANISATION_2023 = defineFlow({
  id: "reorganisation-2023",
  title: { vi: "Chấm dứt tồn tại do chia, hợp nhất, sáp nhập (Luật năm 2023)", en: "End by reorganisation (2023 law)" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Tách (Điều 93) không làm chấm dứt hợp tác xã nào. Hợp nhất, sáp nhập chỉ giữa hợp tác xã cùng loại hình.",
    en: "Separation (Article 93) ends nobody. Consolidation and merger only between cooperatives of the same kind.",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị tổ chức lại",
      en: "Preparing",
      on: { approve: to("approved", approve, "quorum2023", "vote65", "sameKind") },
    },
    approved: {
      vi: "Đã thông qua tổ chức lại",
      en: "Adopted",
      on: { "notify-creditors": once(notify), "register-successor": to("transferring", successor) },
    },
    transferring: {
      vi: "Đang làm thủ tục bị chia, bị hợp nhất, được sáp nhập",
      en: "Being divided, consolidated or merged",
      on: { "notify-creditors": once(notify), "settle-tax": to("settled", taxSettled) },
    },
    settled: {
      vi: "Đã quyết toán và chuyển giao nghĩa vụ thuế",
      en: "Tax settled and transferred",
      on: { end: to("ended", end, "branchesClosed") },
    },
    ended: { vi: "Đã chấm dứt tồn tại", en: "Ended" },
  },
});
