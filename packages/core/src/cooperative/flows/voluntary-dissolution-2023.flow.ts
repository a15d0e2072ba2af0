import { citeConvention, citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { months, ofAct, ofEnd, ofService, setBy, workingDays } from "../act-limit.js";
import { type BackFrom, DOSSIER } from "./incomplete-dossier.js";
import { NON_DIVISIBLE_ACTS } from "./non-divisible.acts.js";
import { dossierWithin, LATER_OF_DEBTS_AND_TAX } from "./readings-2023.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");
/** What follows a written objection: no text says it. */
const DECISION = citeConvention("docs/decisions/0006-cooperative-handling.md");

/** Both six-month clocks begin differently: here with the registry's receipt of the resolution. */
const SIX_MONTHS = setBy(months(6, ofService("send-resolution", "registry")), [D(50, 5), L(98, 7, "b")]);

const adopt: ActText = {
  vi: "Thông qua nghị quyết giải thể",
  en: "Adopt the dissolution resolution",
  who: "general-meeting",
  papers: ["dissolution-resolution", "minutes"],
  cites: [L(98, 1), L(61, 2, "d"), L(59, 7), L(60, 1), L(57, 4)],
};
const send: ActText = {
  vi: "Gửi nghị quyết giải thể đến cơ quan đăng ký, Ủy ban nhân dân, cơ quan thuế, người lao động",
  en: "Send the resolution to registry, People's Committee, tax authority and employees",
  who: "representative",
  papers: ["dissolution-resolution"],
  limit: workingDays(7, ofAct("adopt-resolution")),
  cites: [L(98, 3, "a")],
};
const post: ActText = {
  vi: "Niêm yết nghị quyết tại trụ sở chính, chi nhánh, văn phòng đại diện",
  en: "Post the resolution at head office, branches and offices",
  who: "representative",
  papers: ["posting-record"],
  limit: workingDays(7, ofAct("adopt-resolution")),
  cites: [L(98, 3, "b")],
};
const sendCreditors: ActText = {
  vi: "Gửi nghị quyết đến chủ nợ, người có quyền, nghĩa vụ và lợi ích có liên quan khi còn nghĩa vụ tài chính",
  en: "Send the resolution to creditors and interested persons while obligations remain",
  who: "representative",
  papers: ["dissolution-resolution"],
  limit: workingDays(7, ofAct("adopt-resolution")),
  cites: [L(98, 3, "c")],
};
const announce: ActText = {
  vi: "Đăng tải nghị quyết, thông báo và chuyển tình trạng đang làm thủ tục giải thể, gửi thông tin cho cơ quan thuế",
  en: "Publish the resolution, announce and set the status, inform the tax authority",
  who: "registry",
  papers: ["status-announcement"],
  limit: workingDays(3, ofService("send-resolution", "registry")),
  sets: "winding-up",
  branches: "closing",
  cites: [D(50, 1), L(98, 4)],
};
const liquidate: ActText = {
  vi: "Xử lý tài sản theo thứ tự ưu tiên, lập báo cáo",
  en: "Dispose of the assets in the order of priority and report",
  who: "liquidator",
  papers: ["asset-report"],
  cites: [L(98, 5), L(98, 2), L(101, 4), L(101, 5), D(50, 2, "b")],
};
const file: ActText = {
  vi: "Nộp hồ sơ đăng ký giải thể",
  en: "File the dissolution dossier",
  who: "representative",
  papers: ["dissolution-request", "asset-report"],
  limit: dossierWithin(L(98, 6)),
  readings: [LATER_OF_DEBTS_AND_TAX],
  cites: [D(50, 2), L(98, 6)],
};
const informTax: ActText = {
  vi: "Gửi thông tin đăng ký giải thể cho cơ quan thuế",
  en: "Inform the tax authority of the dossier",
  who: "registry",
  papers: ["tax-information"],
  cites: [D(50, 4)],
};
const taxOpinion: ActText = {
  vi: "Gửi ý kiến về việc hoàn thành nghĩa vụ nộp thuế",
  en: "Give the opinion on completion of tax",
  who: "tax",
  papers: ["tax-opinion"],
  limit: workingDays(2, ofService("inform-tax", "tax")),
  cites: [D(50, 4)],
};
const notice: ActText = {
  vi: "Chuyển sang tình trạng đã giải thể, ra thông báo về việc giải thể",
  en: "Set the status to dissolved and issue the notice",
  who: "registry",
  papers: ["dissolution-notice"],
  limit: workingDays(5, ofService("file-dossier", "registry")),
  sets: "ended",
  branches: "closed",
  outcome: "dissolved-by-dossier",
  cites: [D(50, 4), L(98, 7, "a"), L(97, 2)],
};
const automatic: ActText = {
  vi: "Hết 06 tháng không có hồ sơ, không có phản đối: chuyển sang tình trạng đã giải thể, ra thông báo",
  en: "Six months without dossier or objection: set the status to dissolved and issue the notice",
  who: "registry",
  papers: ["dissolution-notice"],
  waits: SIX_MONTHS,
  limit: workingDays(3, ofEnd(SIX_MONTHS)),
  sets: "ended",
  branches: "closed",
  outcome: "dissolved-automatically",
  cites: [D(50, 5), L(98, 7, "b"), L(97, 2)],
};
const object: ActText = {
  vi: "Có ý kiến phản đối bằng văn bản của cơ quan thuế, bên có liên quan, hoặc ý kiến khác của hợp tác xã",
  en: "Written objection of the tax authority or an interested party, or another view of the cooperative",
  who: "interested-party",
  papers: ["objection"],
  asks: "case.objection",
  cites: [D(50, 5), L(98, 7, "b")],
};
const objectByTax: ActText = {
  vi: "Cơ quan thuế có ý kiến phản đối bằng văn bản",
  en: "Written objection of the tax authority",
  who: "tax",
  papers: ["objection"],
  asks: "case.objection",
  cites: [D(50, 4)],
};
const decideObjection: ActText = {
  vi: "Quyết định xử lý ý kiến phản đối",
  en: "Decide on the objection",
  who: "decision-maker",
  papers: ["decision-on-objection"],
  cites: [DECISION],
};
const withdraw: ActText = {
  vi: "Gửi thông báo hủy bỏ nghị quyết giải thể",
  en: "Send the notice cancelling the resolution",
  who: "representative",
  papers: ["withdrawal-notice", "withdrawal-resolution"],
  limit: months(6, ofService("send-resolution", "registry")),
  right: true,
  cites: [D(50, 6)],
};
const restore: ActText = {
  vi: "Đăng tải, khôi phục tình trạng pháp lý, gửi thông tin cho cơ quan thuế",
  en: "Publish, restore the status, inform the tax authority",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("withdraw", "registry")),
  sets: "previous",
  branches: "previous",
  outcome: "withdrawn",
  cites: [D(50, 6)],
};
const returnSeal: ActText = {
  vi: "Trả con dấu, giấy chứng nhận đăng ký mẫu con dấu cho cơ quan công an",
  en: "Return the police-issued seal and its certificate",
  who: "cooperative",
  papers: ["seal-receipt"],
  cites: [D(50, 7)],
};

const MEETING = ["quorum2023", "calledInTime", "noticeInTime", "minutesSigned"] as const;
const toDissolving: BackFrom = (text, ...guards) => to("dissolving", text, ...guards);
const LEGAL = ["debtsPaid", "taxCompleted", "noDispute", "branchesClosed"] as const;
const SUPPORT = ["stateSupportKnown", "recoveryDecision", "liquidationReport"] as const;
const circulate = { "post-resolution": once(post), "send-to-creditors": once(sendCreditors, "debtsRemain") };
/** An objection of before the announcement, or while the dossier is amended, stops nothing: what follows is decided where the case stands. */
const earlyObjection = (state: string) => [
  to(state, decideObjection, "objectionOpen", "choseToContinue"),
  to("stopped", { ...decideObjection, outcome: "other-route" }, "objectionOpen", "choseOtherRoute"),
];
const withdrawal = to("withdrawn", withdraw, "withinWithdrawal", "notYetDissolved");

/** Voluntary dissolution under the 2023 law (giải thể tự nguyện): Law art. 98, Decree 92/2024 art. 50. */
export const VOLUNTARY_DISSOLUTION_2023 = defineFlow({
  id: "voluntary-dissolution-2023",
  title: { vi: "Giải thể tự nguyện (Luật năm 2023)", en: "Voluntary dissolution (2023 law)" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "procedure",
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị giải thể",
      en: "Preparing",
      on: { "adopt-resolution": to("resolved", adopt, ...MEETING, "vote65", "resolutionComplete") },
    },
    resolved: {
      vi: "Đã có nghị quyết giải thể",
      en: "Resolution adopted",
      on: { "send-resolution": to("sent", send), ...circulate },
    },
    sent: {
      vi: "Đã gửi nghị quyết giải thể",
      en: "Resolution sent",
      on: {
        "announce-status": to("dissolving", announce),
        // Any written objection within the six months counts, before the announcement too.
        object: to("sent", object),
        "decide-objection": earlyObjection("sent"),
        withdraw: withdrawal,
        ...circulate,
      },
    },
    dissolving: {
      vi: "Đang làm thủ tục giải thể",
      en: "Undergoing dissolution",
      on: {
        "settle-assets": once(liquidate),
        ...NON_DIVISIBLE_ACTS,
        "file-dossier": to("filed", file, ...LEGAL, ...SUPPORT),
        "issue-automatic-notice": to("dissolved", automatic, "noObjection", "noBranchDossier", "automaticEndClear"),
        object: to("objected", object),
        "decide-objection": earlyObjection("dissolving"),
        withdraw: withdrawal,
        "return-seal": once(returnSeal, "policeSeal"),
        ...circulate,
      },
    },
    filed: {
      vi: "Đã nộp hồ sơ đăng ký giải thể",
      en: "Dossier filed",
      on: {
        ...DOSSIER.filed("amending", "representative", toDissolving),
        "inform-tax": once(informTax),
        "tax-opinion": once(taxOpinion),
        "issue-notice": to("dissolved", notice, ...LEGAL, "noTaxObjection"),
        object: to("objected", objectByTax),
        "decide-objection": earlyObjection("filed"),
        withdraw: withdrawal,
        "return-seal": once(returnSeal, "policeSeal"),
      },
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung hồ sơ",
      en: "Awaiting the amended dossier",
      on: {
        "file-dossier": to("filed", DOSSIER.amended(file), ...LEGAL, ...SUPPORT),
        ...DOSSIER.amending("representative", toDissolving),
        // The six months run on: what is objected counts, and the status is not yet "dissolved".
        object: to("amending", object),
        "decide-objection": earlyObjection("amending"),
        withdraw: withdrawal,
      },
    },
    objected: {
      vi: "Có ý kiến phản đối, chờ người có thẩm quyền quyết định",
      en: "Objected to, awaiting a decision",
      on: {
        object: to("objected", object),
        "decide-objection": [
          to("filed", decideObjection, "choseToContinue", "dossierFiled"),
          to("dissolving", decideObjection, "choseToContinue", "dossierNotFiled"),
          to("stopped", { ...decideObjection, outcome: "other-route" }, "choseOtherRoute"),
        ],
        withdraw: withdrawal,
      },
    },
    withdrawn: {
      vi: "Đã gửi thông báo hủy bỏ nghị quyết giải thể",
      en: "Withdrawal notified",
      on: { "restore-status": to("restored", restore) },
    },
    dissolved: { vi: "Đã giải thể", en: "Dissolved" },
    restored: { vi: "Đã khôi phục tình trạng pháp lý", en: "Status restored" },
    stopped: { vi: "Dừng, chuyển cách xử lý khác", en: "Stopped, another route" },
  },
});
