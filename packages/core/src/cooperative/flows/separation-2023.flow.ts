import { citer } from "../../law/cite.js";
import { type ActLimit, days, ofAct, ofService, workingDays } from "../act-limit.js";
import { type ActText, once, to } from "../flow.js";
import { type BackFrom, REGISTRATION_DOSSIER } from "./incomplete-dossier.js";
import { defineFlow } from "../flow.machine.js";

const L = citer("17/2023/QH15");

/** The separated one is registered as it is founded (93.2.c): within three working days of the dossier, where this file has it. */
const FOUNDED: ActLimit = { ...workingDays(3, ofService("file-dossier", "registry")), by: [L(42, 4)] };
/** What its dossier lacks is said within the same three. */
const ASKED = { limit: FOUNDED, cites: [L(42, 4)] } as const;

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
const file: ActText = {
  vi: "Nộp hồ sơ đăng ký hợp tác xã được tách kèm nghị quyết tách",
  en: "File the dossier of the separated cooperative with the resolution",
  who: "cooperative",
  papers: ["reorganisation-paper"],
  cites: [L(93, 2, "c")],
};
const fileChange: ActText = {
  vi: "Nộp hồ sơ đăng ký thay đổi của hợp tác xã bị tách kèm nghị quyết tách",
  en: "File the change of the cooperative it leaves with the resolution",
  who: "cooperative",
  papers: ["reorganisation-paper"],
  cites: [L(93, 2, "d")],
};
const register: ActText = {
  vi: "Đăng ký hợp tác xã được tách",
  en: "Register the separated cooperative",
  who: "registry",
  papers: ["certificate"],
  limit: FOUNDED,
  cites: [L(93, 2, "c"), L(42, 4)],
};
const change: ActText = {
  vi: "Đăng ký thay đổi nội dung của hợp tác xã bị tách",
  en: "Register the change of the cooperative it leaves",
  who: "registry",
  papers: ["certificate"],
  outcome: "separated",
  cites: [L(93, 2, "d"), L(93, 1)],
};

const beside = { "notify-creditors": once(notify) };
/** Nothing is counted from a dossier which is void or was taken back. */
const toApproved: BackFrom = (text, ...guards) =>
  to("approved", { ...text, again: [...(text.again ?? []), "file-dossier"] }, ...guards);
const toRegistered: BackFrom = (text, ...guards) => to("registered", text, ...guards);
const { amended, amending, filed } = REGISTRATION_DOSSIER;
const DOSSIER_FILED = { vi: "Đã nộp hồ sơ đăng ký", en: "Dossier filed" };
const CHANGE_FILED = { vi: "Đã nộp hồ sơ đăng ký thay đổi", en: "Change filed" };
const AMENDING = { vi: "Chờ sửa đổi, bổ sung hồ sơ", en: "Awaiting the amended dossier" };
const CHANGE_AMENDING = { vi: "Chờ sửa đổi, bổ sung hồ sơ thay đổi", en: "Awaiting the amended change" };

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
      on: { ...beside, "file-dossier": to("filed", file), "register-separated": to("registered", register) },
    },
    filed: {
      ...DOSSIER_FILED,
      on: {
        ...beside,
        "register-separated": to("registered", register),
        ...filed("amending", "cooperative", toApproved, ASKED),
      },
    },
    amending: {
      ...AMENDING,
      on: { ...beside, "file-dossier": to("filed", amended(file)), ...amending("cooperative", toApproved) },
    },
    registered: {
      vi: "Đã đăng ký hợp tác xã được tách",
      en: "Separated cooperative registered",
      on: { ...beside, "file-change": to("change-filed", fileChange), "register-change": to("separated", change) },
    },
    "change-filed": {
      ...CHANGE_FILED,
      on: {
        ...beside,
        "register-change": to("separated", change),
        ...filed("change-amending", "cooperative", toRegistered),
      },
    },
    "change-amending": {
      ...CHANGE_AMENDING,
      on: {
        ...beside,
        "file-change": to("change-filed", amended(fileChange)),
        ...amending("cooperative", toRegistered),
      },
    },
    separated: { vi: "Đã tách", en: "Separated" },
  },
});
