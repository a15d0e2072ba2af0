import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { type BackFrom, REGISTRATION_DOSSIER } from "./incomplete-dossier.js";
import { type ActLimit, days, ofAct, ofService, workingDays } from "../act-limit.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");
const C = citer("86/2024/TT-BTC");

/** A new one is registered as it is founded (92.2.c, 94.2.d): within three working days of the dossier, where this file has it. */
const FOUNDED: ActLimit = { ...workingDays(3, ofService("file-dossier", "registry")), by: [L(42, 4)] };
/** What its dossier lacks is said within the same three. */
const ASKED = { limit: FOUNDED, cites: [L(42, 4)] } as const;

const FORMS = {
  division: {
    approve: { vi: "Thông qua nghị quyết chia", en: "Adopt the division", cites: [L(92, 2, "a"), L(61, 2, "d")] },
    file: {
      vi: "Nộp hồ sơ đăng ký các hợp tác xã mới kèm nghị quyết chia",
      en: "File the dossier of the new cooperatives with the division resolution",
      cites: [L(92, 2, "c")],
    },
    notify: { vi: "Gửi nghị quyết chia", en: "Send the division resolution", cites: [L(92, 2, "b")] },
    register: {
      vi: "Hợp tác xã mới được thành lập trên cơ sở chia được cấp đăng ký",
      en: "The new cooperatives are registered",
      cites: [D(52, 1), L(92, 2, "c"), L(92, 3), L(42, 4)],
      limit: FOUNDED,
    },
  },
  consolidation: {
    approve: {
      vi: "Thông qua hợp đồng hợp nhất",
      en: "Adopt the consolidation contract",
      cites: [L(94, 2, "b"), L(61, 2, "d")],
    },
    file: {
      vi: "Nộp hồ sơ đăng ký hợp tác xã hợp nhất kèm hợp đồng hợp nhất",
      en: "File the dossier of the consolidated cooperative with the contract",
      cites: [L(94, 2, "d")],
    },
    notify: { vi: "Gửi hợp đồng hợp nhất", en: "Send the consolidation contract", cites: [L(94, 2, "c")] },
    register: {
      vi: "Hợp tác xã hợp nhất được cấp đăng ký",
      en: "The consolidated cooperative is registered",
      cites: [D(52, 1), L(94, 2, "d"), L(94, 1), L(42, 4)],
      limit: FOUNDED,
    },
  },
  merger: {
    approve: {
      vi: "Thông qua hợp đồng sáp nhập",
      en: "Adopt the merger contract",
      cites: [L(95, 2, "b"), L(61, 2, "d")],
    },
    file: {
      vi: "Nộp hồ sơ đăng ký thay đổi của hợp tác xã nhận sáp nhập kèm hợp đồng sáp nhập",
      en: "File the change of the receiving cooperative with the merger contract",
      cites: [L(95, 2, "d")],
    },
    notify: { vi: "Gửi hợp đồng sáp nhập", en: "Send the merger contract", cites: [L(95, 2, "c")] },
    register: {
      vi: "Hợp tác xã nhận sáp nhập được cấp đăng ký",
      en: "The receiving cooperative is registered",
      cites: [D(52, 1), L(95, 2, "d"), L(95, 3)],
    },
  },
} as const;
type Form = (typeof FORMS)[keyof typeof FORMS];

const approve = (it: Form): ActText => ({
  ...it.approve,
  who: "general-meeting",
  papers: ["reorganisation-paper", "minutes"],
});
const notify = (it: Form): ActText => ({
  vi: `${it.notify.vi} đến tất cả chủ nợ, thông báo người lao động, Ủy ban nhân dân nơi cấp Giấy chứng nhận`,
  en: `${it.notify.en} to creditors, tell employees and the People's Committee`,
  who: "cooperative",
  papers: ["creditor-notice"],
  limit: days(15, ofAct("approve")),
  cites: it.notify.cites,
});
/** Where the file of the one which ends knows of the dossier: it may be before another registry. */
const file = (it: Form): ActText => ({ ...it.file, who: "cooperative", papers: ["reorganisation-paper"] });
const register = (it: Form): ActText => ({
  ...it.register,
  who: "registry",
  papers: ["certificate"],
  sets: "winding-up",
  branches: "closing",
});
/** Neither the law nor the decree says when: so the circular does. */
const registerTax: ActText = {
  vi: "Nộp hồ sơ chấm dứt hiệu lực mã số thuế cho cơ quan thuế quản lý trực tiếp",
  en: "File the dossier closing the tax code with the tax office",
  who: "cooperative",
  papers: ["tax-closing-dossier"],
  limit: workingDays(10, ofAct("approve")),
  cites: [C(14, 2), C(14, 2, "a")],
  forms: [{ paper: "tax-closing-dossier", form: "Mẫu số 24/ĐK-TCT", basis: C(14, 2) }],
};
const informTax: ActText = {
  vi: "Gửi thông tin cho cơ quan thuế",
  en: "Inform the tax authority",
  who: "registry",
  papers: ["tax-information"],
  cites: [D(52, 1)],
};
const taxSettled: ActText = {
  vi: "Gửi thông tin đã hoàn thành quyết toán và chuyển giao nghĩa vụ thuế",
  en: "Give word that tax is settled and transferred",
  who: "tax",
  papers: ["tax-opinion"],
  cites: [D(52, 1)],
};
const endBranches: ActText = {
  vi: "Chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh trong Cơ sở dữ liệu về đăng ký hợp tác xã",
  en: "End the branches in the register",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("settle-tax", "registry")),
  branches: "closed",
  cites: [D(52, 2), D(52, 3)],
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
const notifying = {
  division: once(notify(FORMS.division), "divisionAdopted"),
  consolidation: once(notify(FORMS.consolidation), "consolidationAdopted"),
  merger: once(notify(FORMS.merger), "mergerAdopted"),
};
const registering = {
  division: to("transferring", register(FORMS.division), "divisionAdopted"),
  consolidation: to("transferring", register(FORMS.consolidation), "consolidationAdopted"),
  merger: to("transferring", register(FORMS.merger), "mergerAdopted"),
};
/** A dossier of new cooperatives, or of the change of the one which receives: each has its own days before the registry. */
const filing = (of: (text: ActText) => ActText) => ({
  division: to("filed", of(file(FORMS.division)), "divisionAdopted"),
  consolidation: to("filed", of(file(FORMS.consolidation)), "consolidationAdopted"),
  merger: to("change-filed", of(file(FORMS.merger)), "mergerAdopted"),
});
const first = filing((text) => text);
const again = filing(REGISTRATION_DOSSIER.amended);
const tax = { "register-with-tax": once(registerTax) };
const besideNew = { "notify-creditors": [notifying.division, notifying.consolidation], ...tax };
const besideChange = { "notify-creditors": notifying.merger, ...tax };
const beside = { "notify-creditors": [notifying.division, notifying.consolidation, notifying.merger], ...tax };
/** Nothing is counted from a dossier which is void or was taken back. */
const toApproved: BackFrom = (text, ...guards) =>
  to("approved", { ...text, again: [...(text.again ?? []), "file-dossier"] }, ...guards);
const MEETING = ["quorum2023", "calledInTime", "noticeInTime", "minutesSigned", "vote65"] as const;

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
      on: {
        approve: [
          to("approved", approve(FORMS.division), ...MEETING, "adoptsDivision"),
          to("approved", approve(FORMS.consolidation), ...MEETING, "adoptsConsolidation", "sameKind"),
          to("approved", approve(FORMS.merger), ...MEETING, "adoptsMerger", "sameKindMerged"),
        ],
      },
    },
    approved: {
      vi: "Đã thông qua tổ chức lại",
      en: "Adopted",
      on: {
        ...beside,
        "file-dossier": [first.division, first.consolidation, first.merger],
        "register-successor": [registering.division, registering.consolidation, registering.merger],
      },
    },
    filed: {
      vi: "Đã nộp hồ sơ đăng ký",
      en: "Dossier filed",
      on: {
        ...besideNew,
        "register-successor": [registering.division, registering.consolidation],
        ...REGISTRATION_DOSSIER.filed("amending", "cooperative", toApproved, ASKED),
      },
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung hồ sơ",
      en: "Awaiting the amended dossier",
      on: {
        ...besideNew,
        "file-dossier": [again.division, again.consolidation],
        ...REGISTRATION_DOSSIER.amending("cooperative", toApproved),
      },
    },
    "change-filed": {
      vi: "Đã nộp hồ sơ đăng ký thay đổi",
      en: "Change filed",
      on: {
        ...besideChange,
        "register-successor": registering.merger,
        ...REGISTRATION_DOSSIER.filed("change-amending", "cooperative", toApproved),
      },
    },
    "change-amending": {
      vi: "Chờ sửa đổi, bổ sung hồ sơ thay đổi",
      en: "Awaiting the amended change",
      on: {
        ...besideChange,
        "file-dossier": again.merger,
        ...REGISTRATION_DOSSIER.amending("cooperative", toApproved),
      },
    },
    transferring: {
      vi: "Đang làm thủ tục bị chia, bị hợp nhất, được sáp nhập",
      en: "Being divided, consolidated or merged",
      on: {
        ...beside,
        "inform-tax": once(informTax),
        "settle-tax": to("settled", taxSettled),
      },
    },
    settled: {
      vi: "Đã quyết toán và chuyển giao nghĩa vụ thuế",
      en: "Tax settled and transferred",
      on: { "end-branches": once(endBranches), end: to("ended", end, "branchesEnded") },
    },
    ended: { vi: "Đã chấm dứt tồn tại", en: "Ended" },
  },
});
