import { citeConvention, citer } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { days, months, ofAct, ofEnd, ofService, setBy, workingDays } from "../act-limit.js";
import { type BackFrom, DOSSIER } from "./incomplete-dossier.js";
import { NON_DIVISIBLE_ACTS } from "./non-divisible.acts.js";
import { dossierWithin, LATER_OF_DEBTS_AND_TAX } from "./readings-2023.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");
/** What follows a written objection: no text says it. */
const DECISION = citeConvention("docs/decisions/0006-cooperative-handling.md");
const DISSOLUTION_STOPS: Reading = {
  vi: "Hủy bỏ quyết định thu hồi thì không còn căn cứ giải thể: dừng giải thể",
  en: "With the revocation cancelled the dissolution has no ground left and stops",
  other: { vi: "giải thể tiếp tục cho đến khi có quyết định khác", en: "it goes on until something else is decided" },
};

/** Here the six months begin with the announcement on the national portal. */
const SIX_MONTHS = setBy(months(6, ofAct("announce-status")), [D(51, 3), L(99, 3)]);

const record: ActText = {
  vi: "Ra quyết định thu hồi Giấy chứng nhận đăng ký làm căn cứ giải thể",
  en: "Revocation as the ground of dissolution",
  who: "registry",
  papers: ["revocation-decision"],
  cites: [D(53, 5), L(97, 1, "b")],
};
const recordCourt: ActText = {
  vi: "Nhận quyết định giải thể của Tòa án đã có hiệu lực pháp luật",
  en: "Receive the court's decision to dissolve, in force",
  who: "court",
  papers: ["court-decision"],
  cites: [L(97, 1, "b"), D(51, 1)],
};
const tellCommittee: ActText = {
  vi: "Thông báo tình trạng đang làm thủ tục giải thể cho Ủy ban nhân dân nơi cấp Giấy chứng nhận, đồng thời với quyết định thu hồi hoặc ngay sau khi nhận quyết định của Tòa án",
  en: "Tell the People's Committee of the certificate, with the revocation or at once after the court's decision",
  who: "registry",
  papers: ["status-announcement"],
  cites: [L(99, 1)],
};
const announce: ActText = {
  vi: "Đăng tải quyết định, thông báo và chuyển tình trạng đang làm thủ tục giải thể, gửi thông tin cho cơ quan thuế",
  en: "Publish the decision, announce and set the status, inform the tax authority",
  who: "registry",
  papers: ["status-announcement"],
  limit: workingDays(3, ofService("record-decision", "registry"), ofAct("record-decision")),
  sets: "winding-up",
  branches: "closing",
  cites: [D(51, 1)],
};
const resolve: ActText = {
  vi: "Ra nghị quyết giải thể, gửi kèm bản sao quyết định, thực hiện các khoản 1, 2, 3, 5 và 6 Điều 98",
  en: "Adopt and send the resolution with a copy of the decision, act under Article 98.1, 2, 3, 5, 6",
  who: "cooperative",
  papers: ["dissolution-resolution"],
  // "10 ngày": calendar days.
  limit: days(10, ofService("record-decision", "cooperative")),
  cites: [L(99, 2)],
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
  limit: dossierWithin(L(99, 2)),
  readings: [LATER_OF_DEBTS_AND_TAX],
  cites: [D(51, 2), D(50, 2), L(99, 2), L(98, 6)],
};
const informTax: ActText = {
  vi: "Gửi thông tin đăng ký giải thể cho cơ quan thuế",
  en: "Inform the tax authority of the dossier",
  who: "registry",
  papers: ["tax-information"],
  cites: [D(50, 4), D(51, 2)],
};
const taxOpinion: ActText = {
  vi: "Gửi ý kiến về việc hoàn thành nghĩa vụ nộp thuế",
  en: "Give the opinion on completion of tax",
  who: "tax",
  papers: ["tax-opinion"],
  limit: workingDays(2, ofService("inform-tax", "tax")),
  cites: [D(50, 4), D(51, 2)],
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
  cites: [L(99, 3), D(51, 2), D(50, 4), L(97, 2)],
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
  cites: [D(51, 3), L(99, 3), L(97, 2)],
};
const object: ActText = {
  vi: "Có ý kiến phản đối bằng văn bản của cơ quan thuế hoặc bên có liên quan",
  en: "Written objection of the tax authority or an interested party",
  who: "interested-party",
  papers: ["objection"],
  asks: "case.objection",
  cites: [D(51, 3), L(99, 3)],
};
const objectByTax: ActText = {
  vi: "Cơ quan thuế có ý kiến phản đối bằng văn bản",
  en: "Written objection of the tax authority",
  who: "tax",
  papers: ["objection"],
  asks: "case.objection",
  cites: [D(51, 2), D(50, 4)],
};
const decideObjection: ActText = {
  vi: "Quyết định xử lý ý kiến phản đối",
  en: "Decide on the objection",
  who: "decision-maker",
  papers: ["decision-on-objection"],
  cites: [DECISION],
};
const revocationCancelled: ActText = {
  vi: "Quyết định thu hồi bị hủy bỏ: dừng giải thể",
  en: "The revocation is cancelled: dissolution stops",
  who: "registry",
  papers: ["cancellation-decision"],
  outcome: "cancelled",
  readings: [DISSOLUTION_STOPS],
  cites: [D(56, 2), D(56, 1)],
};

const SUPPORT = ["stateSupportKnown", "recoveryDecision", "liquidationReport"] as const;
const toDissolving: BackFrom = (text, ...guards) => to("dissolving", text, ...guards);
const LEGAL = ["debtsPaid", "taxCompleted", "noDispute", "branchesClosed"] as const;
/** An objection while the dossier is amended stops nothing: what follows is decided where the case stands. */
const earlyObjection = (state: string) => [
  to(state, decideObjection, "objectionOpenCompulsory", "choseToContinue"),
  to("stopped", { ...decideObjection, outcome: "other-route" }, "objectionOpenCompulsory", "choseOtherRoute"),
];
// There is no withdrawal here: Decree art. 51 has nothing like art. 50.6.
const cancelled = { "revocation-cancelled": to("cancelled", revocationCancelled, "certificateRevoked") };

/** Compulsory dissolution under the 2023 law (giải thể bắt buộc): Law art. 99, Decree 92/2024 art. 51. Nobody orders it. */
export const COMPULSORY_DISSOLUTION_2023 = defineFlow({
  id: "compulsory-dissolution-2023",
  title: { vi: "Giải thể bắt buộc (Luật năm 2023)", en: "Compulsory dissolution (2023 law)" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Chỉ theo quyết định thu hồi (trừ theo đề nghị của cơ quan thuế) hoặc quyết định của Tòa án; Ủy ban nhân dân không có thẩm quyền quyết định.",
    en: "Only after a revocation (but not at the tax authority's request) or a court decision; a People's Committee cannot order it.",
  },
  initial: "awaiting",
  states: {
    awaiting: {
      vi: "Chờ quyết định làm căn cứ",
      en: "Awaiting its ground",
      on: {
        "record-decision": [
          to("ordered", record, "groundLeadsToDissolution"),
          to("ordered", recordCourt, "courtOrdersDissolution"),
        ],
      },
    },
    ordered: {
      vi: "Đã có quyết định làm căn cứ giải thể",
      en: "Ground in force",
      on: {
        "announce-status": to("dissolving", announce),
        "tell-committee": once(tellCommittee),
        "send-resolution": once(resolve),
        ...cancelled,
      },
    },
    dissolving: {
      vi: "Đang làm thủ tục giải thể",
      en: "Undergoing dissolution",
      on: {
        "send-resolution": once(resolve),
        "tell-committee": once(tellCommittee),
        "settle-assets": once(liquidate),
        ...NON_DIVISIBLE_ACTS,
        "file-dossier": to("filed", file, ...LEGAL, ...SUPPORT),
        "issue-automatic-notice": to(
          "dissolved",
          automatic,
          "noObjectionCompulsory",
          "noBranchDossierCompulsory",
          "automaticEndClear",
        ),
        object: to("objected", object),
        "decide-objection": earlyObjection("dissolving"),
        ...cancelled,
      },
    },
    filed: {
      vi: "Đã nộp hồ sơ đăng ký giải thể",
      en: "Dossier filed",
      on: {
        ...DOSSIER.filed("amending", "representative", toDissolving),
        "inform-tax": once(informTax),
        "tax-opinion": once(taxOpinion),
        "issue-notice": to("dissolved", notice, ...LEGAL, "noTaxObjectionCompulsory"),
        object: to("objected", objectByTax),
        "decide-objection": earlyObjection("filed"),
        ...cancelled,
      },
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung hồ sơ",
      en: "Awaiting the amended dossier",
      on: {
        "file-dossier": to("filed", DOSSIER.amended(file), ...LEGAL, ...SUPPORT),
        ...DOSSIER.amending("representative", toDissolving),
        // The six months run on: what is objected counts.
        object: to("amending", object),
        "decide-objection": earlyObjection("amending"),
        ...cancelled,
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
        ...cancelled,
      },
    },
    dissolved: { vi: "Đã giải thể", en: "Dissolved" },
    cancelled: { vi: "Đã hủy bỏ căn cứ giải thể", en: "Ground cancelled" },
    stopped: { vi: "Dừng, chuyển cách xử lý khác", en: "Stopped, another route" },
  },
});
