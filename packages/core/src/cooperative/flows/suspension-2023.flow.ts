import { citer } from "../../law/cite.js";
import { type BackFrom, DOSSIER } from "./incomplete-dossier.js";
import type { Reading } from "../../law/reading.js";
import { type ActText, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofPrinted, ofService, workingDays, workingDaysBefore } from "../act-limit.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");

const FROM_THE_FIRST_DAY: Reading = {
  vi: "Tình trạng “Tạm ngừng kinh doanh” tính từ ngày đầu ghi trong thông báo (“đang trong thời gian thực hiện tạm ngừng”)",
  en: "The status “suspended” runs from the first day in the notice (“during the time of the suspension”)",
  other: {
    vi: "tính từ ngày cơ quan đăng ký cấp giấy xác nhận",
    en: "it runs from the day of the registry's confirmation",
  },
};
const LAPSE: Reading = {
  vi: "Hết ngày cuối ghi trong thông báo, tình trạng trở lại “Đang hoạt động”, không cần thêm thông báo",
  en: "When the last day in the notice has passed the status is “active” again, without another notice",
  other: {
    vi: "giữ “Tạm ngừng kinh doanh” đến khi có thông báo tiếp tục kinh doanh trở lại",
    en: "it stays “suspended” until a notice of resumption",
  },
};

const notify: ActText = {
  vi: "Gửi hồ sơ thông báo tạm ngừng kinh doanh",
  en: "File the notice of suspension",
  who: "cooperative",
  papers: ["suspension-notice", "minutes", "suspension-resolution"],
  limit: workingDaysBefore(3, ofPrinted("notify-suspension", "from")),
  cites: [D(47, 1), D(47, 2), L(96, 1)],
};
const confirm: ActText = {
  vi: "Cấp giấy xác nhận, cập nhật tình trạng tạm ngừng kinh doanh",
  en: "Confirm and set the status to suspended",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("notify-suspension", "registry")),
  period: {
    status: "suspended",
    printedBy: "notify-suspension",
    part: "begins",
    lapse: { in: "suspended", to: "resumed", outcome: "resumed" },
  },
  readings: [FROM_THE_FIRST_DAY, LAPSE],
  cites: [D(47, 4), D(47, 5), D(27, 1)],
};
const extend: ActText = {
  vi: "Gửi hồ sơ thông báo tiếp tục tạm ngừng",
  en: "File the notice of a further suspension",
  who: "cooperative",
  papers: ["suspension-notice", "minutes", "suspension-resolution"],
  limit: workingDaysBefore(3, ofPrinted("extend-suspension", "from")),
  period: { status: "suspended", printedBy: "extend-suspension", part: "goes-on" },
  cites: [D(47, 1), D(47, 2)],
};
const confirmExtension: ActText = {
  vi: "Cấp giấy xác nhận tiếp tục tạm ngừng",
  en: "Confirm the further suspension",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("extend-suspension", "registry")),
  cites: [D(47, 4)],
};
const resume: ActText = {
  vi: "Gửi thông báo tiếp tục kinh doanh trở lại",
  en: "File the notice of resumption",
  who: "cooperative",
  papers: ["resumption-notice"],
  limit: workingDaysBefore(3, ofPrinted("notify-resumption", "from")),
  cites: [D(47, 1), D(47, 3), L(96, 1)],
};
const confirmResumption: ActText = {
  vi: "Cấp giấy xác nhận, cập nhật tình trạng đang hoạt động",
  en: "Confirm and set the status to active",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("notify-resumption", "registry")),
  period: { status: "active", printedBy: "notify-resumption", part: "ends" },
  outcome: "resumed",
  cites: [D(47, 4), D(47, 6), D(27, 7)],
};
const order: ActText = {
  vi: "Nhận văn bản yêu cầu tạm ngừng, đình chỉ của cơ quan có thẩm quyền hoặc Tòa án",
  en: "Receive the order to suspend from the competent agency or court",
  who: "authority",
  papers: ["agency-request"],
  cites: [D(48, 2), L(96, 2, "b"), L(96, 2, "c")],
};
const unmetConditions: ActText = {
  vi: "Nhận văn bản về việc kinh doanh ngành, nghề có điều kiện nhưng không đáp ứng điều kiện",
  en: "Receive word that the conditions of a conditional trade are not met",
  who: "authority",
  papers: ["agency-request"],
  cites: [D(48, 1), L(96, 2, "a")],
};
const orderStop: ActText = {
  vi: "Ra thông báo yêu cầu tạm ngừng hoặc chấm dứt kinh doanh ngành, nghề có điều kiện",
  en: "Order to suspend or end the conditional trade",
  who: "registry",
  papers: ["registry-notice"],
  limit: workingDays(3, ofService("receive-conditions-unmet", "registry")),
  outcome: "stopped",
  cites: [D(48, 1)],
};
const publishOrder: ActText = {
  vi: "Cập nhật thông tin, công bố trên Cổng thông tin quốc gia về đăng ký doanh nghiệp",
  en: "Update the register and publish on the national portal",
  who: "registry",
  papers: ["posting-record"],
  limit: workingDays(3, ofService("receive-order", "registry")),
  outcome: "stopped",
  cites: [D(48, 2)],
};

/** The acts of a course, as they are of the cooperative itself. */
const OWN = { notify, confirm, extend, resume, confirmResumption };
/** Of one branch: the notice alone, without the minutes and the resolution of the members (47.2.b, c), and its own statuses. */
const OF_A_BRANCH: typeof OWN = {
  notify: { ...notify, papers: ["suspension-notice"], cites: [D(47, 1), D(47, 2, "a")] },
  confirm: { ...confirm, cites: [D(47, 4), D(28, 1)] },
  extend: { ...extend, papers: ["suspension-notice"], cites: [D(47, 1), D(47, 2, "a")] },
  resume: { ...resume, cites: [D(47, 1), D(47, 3)] },
  confirmResumption: { ...confirmResumption, cites: [D(47, 4), D(28, 6)] },
};

const back =
  (state: string): BackFrom =>
  (text, ...guards) =>
    to(state, text, ...guards);
const AMENDING = { vi: "Chờ sửa đổi, bổ sung hồ sơ thông báo", en: "Awaiting the amended notice" };

/** From the notice to the end of the suspension; each notice is a dossier (47.2, 47.3) which may want amending. */
const course = (of: typeof OWN) => ({
  notified: {
    vi: "Đã thông báo tạm ngừng",
    en: "Suspension notified",
    on: {
      "confirm-suspension": to("suspended", of.confirm),
      ...DOSSIER.filed("notice-amending", "cooperative", back("operating")),
    },
  },
  "notice-amending": {
    ...AMENDING,
    on: {
      "notify-suspension": to("notified", DOSSIER.amended(of.notify), "suspensionWithinYear"),
      ...DOSSIER.amending("cooperative", back("operating")),
    },
  },
  suspended: {
    vi: "Đang tạm ngừng",
    en: "Suspended",
    on: {
      "extend-suspension": to("extending", of.extend, "suspensionWithinYear"),
      "notify-resumption": to("resuming", of.resume),
    },
  },
  extending: {
    vi: "Đã thông báo tiếp tục tạm ngừng",
    en: "Further suspension notified",
    on: {
      "confirm-extension": to("suspended", confirmExtension),
      ...DOSSIER.filed("extension-amending", "cooperative", back("suspended")),
    },
  },
  "extension-amending": {
    vi: `${AMENDING.vi} tiếp tục tạm ngừng`,
    en: `${AMENDING.en} of a further suspension`,
    on: {
      "extend-suspension": to("extending", DOSSIER.amended(of.extend), "suspensionWithinYear"),
      ...DOSSIER.amending("cooperative", back("suspended")),
    },
  },
  resuming: {
    vi: "Đã thông báo tiếp tục kinh doanh",
    en: "Resumption notified",
    on: {
      "confirm-resumption": to("resumed", of.confirmResumption),
      ...DOSSIER.filed("resumption-amending", "cooperative", back("suspended")),
    },
  },
  "resumption-amending": {
    vi: `${AMENDING.vi} tiếp tục kinh doanh`,
    en: `${AMENDING.en} of resumption`,
    on: {
      "notify-resumption": to("resuming", DOSSIER.amended(of.resume)),
      ...DOSSIER.amending("cooperative", back("suspended")),
    },
  },
  resumed: { vi: "Đã tiếp tục kinh doanh", en: "Resumed" },
});

const COUNTED = {
  vi: "Mỗi lần thông báo không quá 12 tháng; số lần không bị giới hạn trong luật. “Trước 03 ngày làm việc” đếm lùi theo quy ước của phần mềm.",
  en: "Each notice is for twelve months at most; the law sets no number of notices. “Three working days before” is counted back by this library's convention.",
};
/** Suspension (tạm ngừng kinh doanh): Law 17/2023/QH15 art. 96, Decree 92/2024 arts. 47, 48. */
export const SUSPENSION_2023 = defineFlow({
  id: "suspension-2023",
  title: { vi: "Tạm ngừng kinh doanh (Luật năm 2023)", en: "Suspension (2023 law)" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "registry-act",
  note: COUNTED,
  initial: "operating",
  states: {
    operating: {
      vi: "Đang hoạt động",
      en: "Operating",
      on: {
        "notify-suspension": to("notified", notify, "suspensionWithinYear"),
        "receive-order": to("ordered", order),
        "receive-conditions-unmet": to("conditions-unmet", unmetConditions),
      },
    },
    ...course(OWN),
    ordered: {
      vi: "Có yêu cầu của cơ quan có thẩm quyền",
      en: "Ordered by an agency or court",
      on: { "publish-order": to("published", publishOrder) },
    },
    "conditions-unmet": {
      vi: "Không đáp ứng điều kiện của ngành, nghề",
      en: "Conditions of the trade not met",
      on: { "order-stop": to("stop-ordered", orderStop) },
    },
    "stop-ordered": { vi: "Đã yêu cầu tạm ngừng, chấm dứt ngành, nghề", en: "Stop of the trade ordered" },
    published: { vi: "Đã công bố yêu cầu", en: "Order published" },
  },
});

/** Suspension of one branch, office or place of business alone: Decree 92/2024 art. 47, with the notice and no minutes. */
export const BRANCH_SUSPENSION_2023 = defineFlow({
  id: "branch-suspension-2023",
  title: {
    vi: "Tạm ngừng kinh doanh riêng của chi nhánh, văn phòng đại diện, địa điểm kinh doanh",
    en: "Suspension of a branch alone",
  },
  law: "17/2023/QH15",
  subject: "branch",
  question: "registry-act",
  note: COUNTED,
  initial: "operating",
  states: {
    operating: {
      vi: "Đang hoạt động",
      en: "Operating",
      on: {
        "notify-suspension": to("notified", OF_A_BRANCH.notify, "suspensionWithinYear"),
      },
    },
    ...course(OF_A_BRANCH),
  },
});
