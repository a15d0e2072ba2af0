import { citeConvention, citer } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { days, months, ofAct, ofService, workingDays } from "../act-limit.js";
import { type BackFrom, DOSSIER } from "./incomplete-dossier.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");
const C = citer("86/2024/TT-BTC");
/** What follows a written objection: no text says it. */
const DECISION = citeConvention("docs/decisions/0006-cooperative-handling.md");
/** From the announcement on the portal, also for a branch whose certificate was revoked. */
const SIX_MONTHS = months(6, ofAct("announce-closing"));

const TAX_FIRST: Reading = {
  vi: "Nghĩa vụ thuế của chi nhánh phải hoàn thành trước khi nộp hồ sơ",
  en: "The branch's tax must be completed before the dossier is filed",
  other: {
    vi: "chỉ cần đăng ký với cơ quan thuế trước; việc hoàn thành do cơ quan thuế trả lời sau khi nộp (khoản 3 Điều 54)",
    en: "it is enough to have registered with the tax authority, which answers after the filing (art. 54.3)",
  },
};

const PLACE_TAX: Reading = {
  vi: "Khoản 1 Điều 54 nêu cả địa điểm kinh doanh: nghĩa vụ thuế của địa điểm cũng phải hoàn thành trước khi nộp hồ sơ",
  en: "Art. 54.1 names places of business, too: their tax is completed before the dossier is filed as well",
  other: {
    vi: "địa điểm kinh doanh không có hồ sơ chấm dứt mã số thuế riêng (khoản 2 Điều 14 Thông tư số 86/2024/TT-BTC) nên không phải chờ",
    en: "a place of business has no tax-closing dossier of its own (Circular 86/2024 art. 14.2) and waits for nothing",
  },
};

const decide: ActText = {
  vi: "Quyết định chấm dứt hoạt động chi nhánh, văn phòng đại diện",
  en: "Decide to terminate the branch or office",
  who: "governing-body",
  papers: ["branch-decision", "branch-minutes"],
  cites: [L(104, 1, "a"), D(54, 2, "b"), D(54, 2, "c")],
};
const decidePlace: ActText = {
  vi: "Giám đốc quyết định chấm dứt hoạt động địa điểm kinh doanh",
  en: "The director decides to terminate the place of business",
  who: "director",
  papers: ["branch-decision"],
  cites: [L(104, 2)],
};
const announce: ActText = {
  vi: "Thông báo tình trạng đang làm thủ tục chấm dứt hoạt động",
  en: "Announce that the branch is being terminated",
  who: "registry",
  papers: ["status-announcement"],
  branches: "closing",
  cites: [D(54, 5), D(50, 1, "b"), D(51, 1, "b")],
};
/** With the revocation; the notice is on the portal within three working days of it. */
const announceRevoked: ActText = {
  ...announce,
  vi: "Đăng tải thông báo đang làm thủ tục chấm dứt hoạt động sau khi thu hồi Giấy chứng nhận",
  en: "Publish that the branch is being terminated after the revocation",
  limit: workingDays(3, ofAct("revoke-branch")),
  cites: [D(55, 6)],
};
const registerTax: ActText = {
  vi: "Nộp hồ sơ chấm dứt hiệu lực mã số thuế của đơn vị phụ thuộc cho cơ quan thuế quản lý trực tiếp",
  en: "File the dossier closing the branch's tax code with its tax office",
  who: "cooperative",
  papers: ["tax-closing-dossier"],
  limit: workingDays(10, ofAct("decide"), ofAct("revoke-branch")),
  forms: [{ paper: "tax-closing-dossier", form: "Mẫu số 24/ĐK-TCT", basis: C(14, 2) }],
  cites: [C(14, 2), D(54, 1)],
};
const file: ActText = {
  vi: "Nộp hồ sơ đăng ký chấm dứt hoạt động",
  en: "File the termination dossier",
  who: "cooperative",
  papers: ["branch-request", "branch-minutes", "branch-decision"],
  limit: days(10, ofAct("decide")),
  readings: [TAX_FIRST],
  cites: [D(54, 2), D(54, 1)],
};
const filePlace: ActText = {
  ...file,
  papers: ["branch-request"],
  readings: [PLACE_TAX],
  cites: [D(54, 2), D(54, 1)],
};
const informTax: ActText = {
  vi: "Gửi thông tin cho cơ quan thuế",
  en: "Inform the tax authority",
  who: "registry",
  papers: ["tax-information"],
  cites: [D(54, 3)],
};
const taxOpinion: ActText = {
  vi: "Gửi thông tin về việc hoàn thành nghĩa vụ nộp thuế của chi nhánh",
  en: "Give the opinion on the branch's tax",
  who: "tax",
  papers: ["tax-opinion"],
  limit: workingDays(2, ofService("inform-tax", "tax")),
  cites: [D(54, 3)],
};
const notice: ActText = {
  vi: "Chuyển sang tình trạng đã chấm dứt hoạt động, ra thông báo",
  en: "Set the status to terminated and issue the notice",
  who: "registry",
  papers: ["branch-notice"],
  limit: workingDays(5, ofService("file-dossier", "registry")),
  branches: "closed",
  outcome: "branch-closed",
  cites: [D(54, 3), D(28, 4)],
};
const automatic: ActText = {
  vi: "Hết 06 tháng không có hồ sơ, không có phản đối: chấm dứt hoạt động, ra thông báo",
  en: "Six months without dossier or objection: terminate and issue the notice",
  who: "registry",
  papers: ["branch-notice"],
  waits: SIX_MONTHS,
  branches: "closed",
  outcome: "branch-closed",
  cites: [D(54, 5), D(28, 4)],
};
const object: ActText = {
  vi: "Có ý kiến phản đối bằng văn bản",
  en: "Written objection",
  who: "interested-party",
  papers: ["objection"],
  asks: "case.objection",
  cites: [D(54, 5)],
};
const objectByTax: ActText = {
  vi: "Cơ quan thuế có ý kiến phản đối bằng văn bản",
  en: "Written objection of the tax authority",
  who: "tax",
  papers: ["objection"],
  asks: "case.objection",
  cites: [D(54, 3)],
};
const decideObjection: ActText = {
  vi: "Quyết định xử lý ý kiến phản đối",
  en: "Decide on the objection",
  who: "decision-maker",
  papers: ["decision-on-objection"],
  cites: [DECISION],
};
const abroad: ActText = {
  vi: "Thông báo việc chấm dứt hoạt động chi nhánh, văn phòng đại diện ở nước ngoài",
  en: "Notify that a branch or office abroad has ended",
  who: "cooperative",
  papers: ["branch-request"],
  limit: days(30, ofAct("end-abroad")),
  cites: [D(54, 4)],
};
const endAbroad: ActText = {
  vi: "Chính thức chấm dứt hoạt động ở nước ngoài theo pháp luật nước đó",
  en: "End abroad under the law of that country",
  who: "cooperative",
  papers: ["branch-decision"],
  cites: [D(54, 4)],
};
const updateAbroad: ActText = {
  vi: "Cập nhật thông tin chi nhánh, văn phòng đại diện ở nước ngoài",
  en: "Update the register for the branch abroad",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofService("notify-abroad", "registry")),
  branches: "closed",
  outcome: "branch-closed",
  cites: [D(54, 4)],
};
const revoke: ActText = {
  vi: "Thu hồi Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện",
  en: "Revoke the certificate of the branch or office",
  who: "registry",
  papers: ["revocation-decision"],
  branches: "closing",
  cites: [D(55, 6), D(55, 7), L(104, 1, "b")],
};
const restored: ActText = {
  vi: "Quyết định thu hồi bị hủy bỏ: dừng chấm dứt hoạt động",
  en: "The revocation is cancelled: the termination stops",
  who: "registry",
  papers: ["cancellation-decision"],
  outcome: "cancelled",
  readings: [
    {
      vi: "Hủy bỏ quyết định thu hồi thì không còn căn cứ chấm dứt hoạt động",
      en: "With the revocation cancelled the termination has no ground left",
      other: {
        vi: "thủ tục tiếp tục cho đến khi có quyết định khác",
        en: "it goes on until something else is decided",
      },
    },
  ],
  cites: [D(55, 8)],
};

const objection = to("objected", object);
const stopped = { "revocation-cancelled": to("cancelled", restored, "branchRevoked") };
const decision = [to("decided", decide, "isBranchOrOffice"), to("decided", decidePlace, "isPlace")];
const filing = [
  to("filed", file, "isBranchOrOffice", "branchTaxCompleted"),
  to("filed", filePlace, "isPlace", "branchTaxCompleted"),
];
const filingAgain = [
  to("filed", DOSSIER.amended(file, TAX_FIRST), "isBranchOrOffice", "branchTaxCompleted"),
  to("filed", DOSSIER.amended(filePlace, PLACE_TAX), "isPlace", "branchTaxCompleted"),
];
const whereItStood: BackFrom = (text, ...guards) => [
  to("announced", text, ...guards, "closingAnnounced"),
  to("decided", text, ...guards, "closingNotAnnounced"),
];
/** While a dossier is before the registry or is amended an objection stops nothing: what follows is decided where the file stands. */
const decisionOn = (state: string) => [
  to(state, decideObjection, "objectionOpenBranch", "choseToContinue"),
  to("stopped", { ...decideObjection, outcome: "other-route" }, "objectionOpenBranch", "choseOtherRoute"),
];

/** Branch termination (chấm dứt hoạt động chi nhánh), before every dissolution: Law art. 104, Decree 92/2024 art. 54. */
export const BRANCH_TERMINATION_2023 = defineFlow({
  id: "branch-termination-2023",
  title: { vi: "Chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh", en: "Branch termination" },
  law: "17/2023/QH15",
  subject: "branch",
  question: "registry-act",
  initial: "operating",
  states: {
    operating: {
      vi: "Chưa chấm dứt",
      en: "Not terminated",
      on: {
        decide: decision,
        "announce-closing": to("announced", announce),
        "revoke-branch": to("announced", revoke, "isBranchOrOffice"),
        "end-abroad": to("ended-abroad", endAbroad),
      },
    },
    decided: {
      vi: "Đã quyết định chấm dứt",
      en: "Termination decided",
      on: {
        "register-with-tax": once(registerTax, "isBranchOrOffice"),
        "file-dossier": filing,
        "announce-closing": to("announced", announce),
      },
    },
    announced: {
      vi: "Đang làm thủ tục chấm dứt hoạt động",
      en: "Being terminated",
      on: {
        "announce-closing": once(announceRevoked),
        "register-with-tax": once(registerTax, "isBranchOrOffice"),
        ...stopped,
        decide: [once(decide, "isBranchOrOffice"), once(decidePlace, "isPlace")],
        "file-dossier": filing,
        "issue-automatic-notice": to("closed", automatic, "noObjectionBranch"),
        object: objection,
        "decide-objection": decisionOn("announced"),
      },
    },
    filed: {
      vi: "Đã nộp hồ sơ chấm dứt hoạt động",
      en: "Dossier filed",
      on: {
        "inform-tax": once(informTax),
        "tax-opinion": once(taxOpinion),
        "issue-notice": to("closed", notice, "noTaxObjectionBranch"),
        object: to("objected", objectByTax),
        "decide-objection": decisionOn("filed"),
        ...DOSSIER.filed("amending", "cooperative", whereItStood),
        ...stopped,
      },
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung hồ sơ",
      en: "Awaiting the amended dossier",
      on: {
        "file-dossier": filingAgain,
        ...DOSSIER.amending("cooperative", whereItStood),
        // The six months of an announcement run on: what is objected counts.
        object: to("amending", object),
        "decide-objection": decisionOn("amending"),
        ...stopped,
      },
    },
    objected: {
      vi: "Có ý kiến phản đối, chờ người có thẩm quyền quyết định",
      en: "Objected to, awaiting a decision",
      on: {
        object: objection,
        ...stopped,
        "decide-objection": [
          to("filed", decideObjection, "choseToContinue", "dossierFiled"),
          to("announced", decideObjection, "choseToContinue", "dossierNotFiled"),
          to("stopped", { ...decideObjection, outcome: "other-route" }, "choseOtherRoute"),
        ],
      },
    },
    "ended-abroad": {
      vi: "Đã chấm dứt ở nước ngoài",
      en: "Ended abroad",
      on: { "notify-abroad": to("notified-abroad", abroad) },
    },
    "notified-abroad": {
      vi: "Đã thông báo việc chấm dứt ở nước ngoài",
      en: "End abroad notified",
      on: { "update-register": to("closed", updateAbroad) },
    },
    cancelled: { vi: "Đã hủy bỏ quyết định thu hồi", en: "Revocation cancelled" },
    closed: { vi: "Đã chấm dứt hoạt động", en: "Terminated" },
    stopped: { vi: "Dừng, chuyển cách xử lý khác", en: "Stopped, another route" },
  },
});
