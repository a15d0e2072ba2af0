import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { days, months, ofAct, ofService, workingDays } from "../act-limit.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");
const SIX_MONTHS = months(6, ofAct("announce-closing"), ofAct("revoke-branch"));

const decide: ActText = {
  vi: "Quyết định chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh",
  en: "Decide to terminate the branch, office or place of business",
  who: "board",
  papers: ["branch-decision", "branch-minutes"],
  cites: [L(104, 1, "a"), D(54, 2)],
};
const decidePlace: ActText = {
  vi: "Giám đốc quyết định chấm dứt hoạt động địa điểm kinh doanh",
  en: "The director decides to terminate the place of business",
  who: "board",
  papers: ["branch-decision"],
  cites: [L(104, 2)],
};
const announce: ActText = {
  vi: "Thông báo tình trạng đang làm thủ tục chấm dứt hoạt động",
  en: "Announce that the branch is being terminated",
  who: "registry",
  papers: ["status-announcement"],
  branches: "closing",
  cites: [D(54, 5), D(50, 1, "a")],
};
const file: ActText = {
  vi: "Nộp hồ sơ đăng ký chấm dứt hoạt động",
  en: "File the termination dossier",
  who: "cooperative",
  papers: ["branch-request", "branch-minutes", "branch-decision"],
  limit: days(10, ofAct("decide")),
  cites: [D(54, 2), D(54, 1)],
};
const filePlace: ActText = { ...file, papers: ["branch-request"], cites: [D(54, 2), D(54, 1)] };
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
  cites: [D(54, 5), D(54, 3)],
};
const decideObjection: ActText = {
  vi: "Quyết định xử lý ý kiến phản đối",
  en: "Decide on the objection",
  who: "decision-maker",
  papers: ["decision-on-objection"],
  cites: [D(54, 5)],
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
  cites: [D(55, 6), D(55, 1), L(104, 1, "b")],
};

const revokeForTax: ActText = {
  ...revoke,
  vi: "Thu hồi Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện theo đề nghị của cơ quan thuế",
  en: "Revoke the certificate of the branch or office at the tax authority's request",
  branches: "tax-revoked",
  outcome: "tax-revoked",
  cites: [D(55, 6), D(55, 1, "d"), D(28, 2)],
};

const objection = to("objected", object);
const decision = [to("decided", decide, "isBranchOrOffice"), to("decided", decidePlace, "isPlace")];
const filing = [
  to("filed", file, "isBranchOrOffice", "branchTaxCompleted"),
  to("filed", filePlace, "isPlace", "branchTaxCompleted"),
];

/** Branch termination (chấm dứt hoạt động chi nhánh), before every dissolution: Law art. 104, Decree 92/2024 arts. 54, 55. */
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
        "revoke-branch": [
          to("announced", revoke, "notForTax"),
          to("tax-revoked", revokeForTax, "forTax", "isBranchOrOffice"),
        ],
        "end-abroad": to("ended-abroad", endAbroad),
      },
    },
    decided: {
      vi: "Đã quyết định chấm dứt",
      en: "Termination decided",
      on: {
        "file-dossier": filing,
        "announce-closing": to("announced", announce),
      },
    },
    announced: {
      vi: "Đang làm thủ tục chấm dứt hoạt động",
      en: "Being terminated",
      on: {
        "announce-closing": once(announce),
        decide: [once(decide, "isBranchOrOffice"), once(decidePlace, "isPlace")],
        "file-dossier": filing,
        "issue-automatic-notice": to("closed", automatic, "noObjection"),
        object: objection,
      },
    },
    filed: {
      vi: "Đã nộp hồ sơ chấm dứt hoạt động",
      en: "Dossier filed",
      on: {
        "inform-tax": once(informTax),
        "tax-opinion": once(taxOpinion),
        "issue-notice": to("closed", notice, "noObjection"),
        object: objection,
      },
    },
    objected: {
      vi: "Có ý kiến phản đối, chờ người có thẩm quyền quyết định",
      en: "Objected to, awaiting a decision",
      on: {
        object: objection,
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
    "tax-revoked": { vi: "Đã thu hồi do cưỡng chế về quản lý thuế", en: "Revoked in tax enforcement" },
    closed: { vi: "Đã chấm dứt hoạt động", en: "Terminated" },
    stopped: { vi: "Dừng, chuyển cách xử lý khác", en: "Stopped, another route" },
  },
});
