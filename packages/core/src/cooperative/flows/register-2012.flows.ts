import { citer } from "../../law/cite.js";
import { type ActText, type FlowText, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofService, ofPrinted, workingDays, type ActLimit } from "../act-limit.js";

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
  papers: ["receipt"],
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
  readings: [
    {
      vi: "Hết thời hạn đã thông báo mà không thông báo tiếp thì hoạt động trở lại; khoản 3 Điều 15 chỉ nói việc tiếp tục tạm ngừng",
      en: "After the period notified it operates again without a further notice; Article 15.3 speaks only of going on",
      other: { vi: "phải thông báo việc hoạt động trở lại", en: "the resumption must be notified" },
    },
  ],
};

/** The same of a cooperative and of one branch: the article has one notice for all of them. */
const SUSPENDING = {
  law: "23/2012/QH13",
  question: "registry-act",
  note: {
    vi: "Tổng thời gian tạm ngừng liên tiếp không quá một năm. “Trước 15 ngày” đếm lùi theo quy ước của phần mềm.",
    en: "Consecutive suspension is one year at most. “Fifteen days before” is counted back by this library's convention.",
  },
  initial: "operating",
  states: {
    operating: {
      vi: "Đang hoạt động",
      en: "Operating",
      on: { "notify-suspension": to("notified", notifySuspension, "suspensionWithinYear2012") },
    },
    notified: {
      vi: "Đã thông báo tạm ngừng",
      en: "Notified",
      on: {
        "give-receipt": to("suspended", receipt),
        // Neither going on nor operating again waits for the registry's receipt.
        "extend-suspension": to("notified", extendSuspension, "suspensionWithinYear2012"),
        resume: to("resumed", resume),
      },
    },
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
} as const satisfies Partial<FlowText>;

/** Suspension under Circular 03/2014 art. 15: at most one year in all. It sets no legal status. */
export const SUSPENSION_2012 = defineFlow({
  ...SUSPENDING,
  id: "suspension-2012",
  title: { vi: "Tạm ngừng hoạt động (Luật năm 2012)", en: "Suspension (2012 law)" },
  subject: "cooperative",
});

/** Suspension of one branch, office or place of business alone: Circular 03/2014 art. 15, on the same paper. */
export const BRANCH_SUSPENSION_2012 = defineFlow({
  ...SUSPENDING,
  id: "branch-suspension-2012",
  title: {
    vi: "Tạm ngừng hoạt động riêng của chi nhánh, văn phòng đại diện, địa điểm kinh doanh (Luật năm 2012)",
    en: "Suspension of a branch alone (2012 law)",
  },
  subject: "branch",
});

const request: ActText = {
  vi: "Gửi hồ sơ đề nghị thay đổi cơ quan đăng ký đến cơ quan đã cấp giấy chứng nhận",
  en: "Ask the registry which issued the certificate for the change",
  who: "cooperative",
  papers: ["registry-change-request"],
  cites: [C(20, 1)],
};
const handOver: ActText = {
  vi: "Bàn giao bộ hồ sơ đăng ký đã niêm phong cho hợp tác xã, lưu một bản sao",
  en: "Hand the sealed file to the cooperative and keep a copy",
  who: "registry",
  papers: ["receipt"],
  limit: workingDays(5, ofService("request-change", "registry")),
  cites: [C(20, 2)],
};
const refuse: ActText = {
  vi: "Thông báo bằng văn bản lý do không bàn giao hồ sơ",
  en: "Tell in writing why the file is not handed over",
  who: "registry",
  papers: ["recorded-paper"],
  cites: [C(20, 2)],
};
const register: ActText = {
  vi: "Đăng ký tại cơ quan đăng ký mới, nộp bộ hồ sơ đã nhận",
  en: "Register at the new registry with the file received",
  who: "cooperative",
  papers: ["registry-change-request"],
  limit: workingDays(15, ofService("hand-over-file", "cooperative")),
  cites: [C(20, 3)],
};
const certify: ActText = {
  vi: "Cơ quan đăng ký mới cấp giấy chứng nhận đăng ký; hợp tác xã nộp lại bản gốc đã được cấp trước đó",
  en: "The new registry issues the certificate; the old original is handed back",
  who: "registry",
  papers: ["certificate", "original-certificate"],
  limit: workingDays(5, ofService("register-elsewhere", "registry")),
  outcome: "registry-changed",
  cites: [C(20, 3)],
};
const decline: ActText = {
  vi: "Thông báo bằng văn bản lý do không cấp giấy chứng nhận đăng ký",
  en: "Tell in writing why no certificate is issued",
  who: "registry",
  papers: ["recorded-paper"],
  cites: [C(20, 3)],
};

/** Change of registry (thay đổi cơ quan đăng ký) under Circular 03/2014 art. 20. */
export const REGISTRY_CHANGE_2012 = defineFlow({
  id: "registry-change-2012",
  title: { vi: "Thay đổi cơ quan đăng ký (Luật năm 2012)", en: "Change of registry (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "registry-act",
  initial: "registered",
  states: {
    registered: { vi: "Đang đăng ký", en: "Registered", on: { "request-change": to("requested", request) } },
    requested: {
      vi: "Đã đề nghị thay đổi",
      en: "Change requested",
      on: { "hand-over-file": to("handed-over", handOver), "refuse-change": to("registered", refuse) },
    },
    "handed-over": {
      vi: "Đã nhận hồ sơ đăng ký",
      en: "File received",
      on: { "register-elsewhere": to("registering", register) },
    },
    registering: {
      vi: "Đã nộp hồ sơ tại cơ quan đăng ký mới",
      en: "Filed at the new registry",
      on: { "certify-change": to("changed", certify), "decline-change": to("handed-over", decline) },
    },
    changed: { vi: "Đã thay đổi cơ quan đăng ký", en: "Registry changed" },
  },
});
