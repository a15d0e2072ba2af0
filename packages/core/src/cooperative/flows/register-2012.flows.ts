import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofService, ofPrinted, workingDays, type ActLimit } from "../act-limit.js";

const L = citer("23/2012/QH13");
const C = citer("03/2014/TT-BKHĐT");

const fifteenDaysBefore: ActLimit = {
  n: 15,
  unit: "day",
  from: [ofPrinted("notify-suspension", "from")],
  before: true,
};

const notifySuspension: ActText = {
  vi: "Thông báo tạm ngừng hoạt động ít nhất 15 ngày trước",
  en: "Notify the suspension at least fifteen days before",
  who: "cooperative",
  papers: ["suspension-notice", "suspension-resolution"],
  limit: fifteenDaysBefore,
  cites: [C(15, 1)],
};
const receipt: ActText = {
  vi: "Trao giấy biên nhận, lưu hồ sơ",
  en: "Give the receipt and keep the file",
  who: "registry",
  papers: ["confirmation"],
  cites: [C(15, 2)],
};
const extendSuspension: ActText = {
  vi: "Thông báo tiếp tục tạm ngừng",
  en: "Notify a further suspension",
  who: "cooperative",
  papers: ["suspension-notice"],
  cites: [C(15, 3)],
};
const resume: ActText = {
  vi: "Hoạt động trở lại",
  en: "Resume",
  who: "cooperative",
  papers: ["recorded-paper"],
  outcome: "resumed",
  cites: [C(15, 3)],
};

/** Suspension under Circular 03/2014 art. 15: at most one year in all. It sets no legal status. */
export const SUSPENSION_2012 = defineFlow({
  id: "suspension-2012",
  title: { vi: "Tạm ngừng hoạt động (Luật năm 2012)", en: "Suspension (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "registry-act",
  note: {
    vi: "Tổng thời gian tạm ngừng liên tiếp không quá một năm. “Trước 15 ngày” đếm lùi theo quy ước của thư viện.",
    en: "Consecutive suspension is one year at most. “Fifteen days before” is counted back by this library's convention.",
  },
  initial: "operating",
  states: {
    operating: {
      vi: "Đang hoạt động",
      en: "Operating",
      on: { "notify-suspension": to("notified", notifySuspension, "suspensionWithinYear2012") },
    },
    notified: { vi: "Đã thông báo tạm ngừng", en: "Notified", on: { "give-receipt": to("suspended", receipt) } },
    suspended: {
      vi: "Đang tạm ngừng",
      en: "Suspended",
      on: {
        "extend-suspension": to("suspended", extendSuspension, "suspensionWithinYear2012"),
        resume: to("resumed", resume),
      },
    },
    resumed: { vi: "Đã hoạt động trở lại", en: "Resumed" },
  },
});

const branchNotice: ActText = {
  vi: "Gửi thông báo và hồ sơ chấm dứt hoạt động chi nhánh",
  en: "File the notice and dossier of termination",
  who: "cooperative",
  papers: ["branch-request", "branch-decision", "seal-cancellation"],
  cites: [C(16, 1)],
};
const branchConfirm: ActText = {
  vi: "Xác nhận việc chấm dứt hoạt động chi nhánh",
  en: "Confirm the termination",
  who: "registry",
  papers: ["confirmation"],
  branches: "closed",
  cites: [C(16, 1)],
};
const branchReport: ActText = {
  vi: "Thông báo cho cơ quan đăng ký nơi đặt trụ sở chính (chi nhánh khác huyện, tỉnh)",
  en: "Tell the registry of the head office (branch in another district or province)",
  who: "cooperative",
  papers: ["registry-notice"],
  limit: workingDays(5, ofService("confirm", "cooperative")),
  outcome: "branch-closed",
  cites: [C(16, 2)],
};
const branchReturn: ActText = {
  vi: "Nộp lại bản gốc giấy chứng nhận đăng ký chi nhánh",
  en: "Hand back the original certificate of the branch",
  who: "cooperative",
  papers: ["original-certificate"],
  outcome: "branch-closed",
  cites: [C(16, 1)],
};

/** Branch termination under Circular 03/2014 art. 16. */
export const BRANCH_TERMINATION_2012 = defineFlow({
  id: "branch-termination-2012",
  title: { vi: "Chấm dứt hoạt động chi nhánh (Luật năm 2012)", en: "Branch termination (2012 law)" },
  law: "23/2012/QH13",
  subject: "branch",
  question: "registry-act",
  initial: "operating",
  states: {
    operating: { vi: "Chưa chấm dứt", en: "Not terminated", on: { "file-dossier": to("filed", branchNotice) } },
    filed: { vi: "Đã nộp hồ sơ", en: "Filed", on: { confirm: to("confirmed", branchConfirm) } },
    confirmed: {
      vi: "Đã xác nhận chấm dứt",
      en: "Confirmed",
      on: { "report-to-head-office": to("closed", branchReport), "return-certificate": to("closed", branchReturn) },
    },
    closed: { vi: "Đã chấm dứt hoạt động", en: "Terminated" },
  },
});

const approve: ActText = {
  vi: "Đại hội thành viên quyết định chia, hợp nhất hoặc sáp nhập",
  en: "The members decide on division, consolidation or merger",
  who: "general-meeting",
  papers: ["reorganisation-paper"],
  cites: [L(34, 1, "b"), L(52, 1), L(53, 1, "b"), L(53, 2, "b")],
};
const notify: ActText = {
  vi: "Thông báo bằng văn bản cho chủ nợ, tổ chức, cá nhân có quan hệ kinh tế",
  en: "Notify creditors and partners in writing",
  who: "board",
  papers: ["creditor-notice"],
  cites: [L(52, 2), L(53, 1, "b"), L(53, 2, "b")],
};
const successor: ActText = {
  vi: "Hợp tác xã được chia, hợp nhất, nhận sáp nhập được cấp giấy chứng nhận đăng ký",
  en: "The new or receiving cooperative is registered",
  who: "registry",
  papers: ["certificate"],
  cites: [L(52, 4), L(53, 3)],
};
const end: ActText = {
  vi: "Chấm dứt tồn tại trong Cơ sở dữ liệu quốc gia về đăng ký hợp tác xã",
  en: "End the cooperative in the register",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, { of: "act", act: "register-successor" }),
  outcome: "ended",
  cites: [C("17a", 1), C("17a", 2)],
};

/** End by division, consolidation or merger under the 2012 law: Law arts. 52, 53, Circular 03/2014 art. 17a. */
export const REORGANISATION_2012 = defineFlow({
  id: "reorganisation-2012",
  title: { vi: "Chấm dứt tồn tại do chia, hợp nhất, sáp nhập (Luật năm 2012)", en: "End by reorganisation (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "procedure",
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị tổ chức lại",
      en: "Preparing",
      on: { approve: to("approved", approve, "quorum2012", "vote75") },
    },
    approved: {
      vi: "Đã quyết định tổ chức lại",
      en: "Decided",
      on: { "notify-creditors": once(notify), "register-successor": to("registered", successor, "creditorsNotified") },
    },
    registered: {
      vi: "Đã đăng ký hợp tác xã kế thừa",
      en: "Successor registered",
      on: { end: to("ended", end, "branchesClosed2012") },
    },
    ended: { vi: "Đã chấm dứt tồn tại", en: "Ended" },
  },
});
