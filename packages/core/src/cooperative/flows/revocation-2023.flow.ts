import { citer } from "../../law/cite.js";
import { type ActText, type PaperForm, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofPrinted, ofService, until, workingDays } from "../act-limit.js";
import { revocationActs, sharedStates } from "./revocation-2023.acts.js";

const L = citer("17/2023/QH15");
const D = citer("92/2024/NĐ-CP");

/** The grounds on which the representative is asked to explain (Decree art. 53.2). */
const EXPLAINED = [L(103, 1, "b"), L(103, 1, "c"), L(103, 1, "d"), L(103, 1, "đ"), L(103, 1, "e")] as const;

const SHARED = revocationActs(D(53, 2), D(53, 6));

const DISSOLVE = { flow: "compulsory-dissolution-2023", act: "record-decision" } as const;

/** The forms of the annex of the decree, as the article names them. */
const formsOf = (...papers: readonly ("violation-notice" | "revocation-decision")[]): readonly PaperForm[] =>
  papers.map((paper) => ({
    paper,
    form: paper === "violation-notice" ? "Mẫu số 01" : "Mẫu số 02",
    basis: D(53, paper === "violation-notice" ? 1 : 2),
  }));

const raiseForgery: ActText = {
  vi: "Đề nghị thu hồi do nội dung kê khai trong hồ sơ đăng ký là giả mạo",
  en: "Request to revoke because the declaration is forged",
  who: "interested-party",
  papers: ["forgery-request"],
  cites: [D(23, 1), L(103, 1, "a")],
};
const revokeForged: ActText = {
  vi: "Ra thông báo vi phạm và quyết định thu hồi do giả mạo",
  en: "Issue notice of violation and revocation for forgery",
  who: "registry",
  papers: ["violation-notice", "revocation-decision"],
  forms: formsOf("violation-notice", "revocation-decision"),
  limit: workingDays(3, ofService("receive-proof", "registry")),
  begins: DISSOLVE,
  cites: [D(53, 1), L(103, 1, "a")],
};
const notify: ActText = {
  vi: "Thông báo vi phạm, yêu cầu người đại diện theo pháp luật đến giải trình",
  en: "Notify the violation and call the representative to explain",
  who: "registry",
  papers: ["violation-notice"],
  forms: formsOf("violation-notice"),
  cites: [D(53, 2), ...EXPLAINED],
};
const revokeUnexplained: ActText = {
  vi: "Ra quyết định thu hồi Giấy chứng nhận đăng ký",
  en: "Revoke the certificate",
  who: "registry",
  papers: ["revocation-decision"],
  forms: formsOf("revocation-decision"),
  waits: until(ofPrinted("notify-violation", "explainBy")),
  limit: workingDays(3, ofPrinted("notify-violation", "explainBy")),
  begins: DISSOLVE,
  cites: [D(53, 2), ...EXPLAINED],
};
const revokeAbsent: ActText = {
  ...revokeUnexplained,
  vi: "Ra quyết định thu hồi khi hết thời hạn giải trình mà người được yêu cầu không đến",
  en: "Revoke the certificate where the period has ended and the person called did not come",
  papers: ["absence-record", "revocation-decision"],
  forms: formsOf("revocation-decision"),
  // Whether the person came is not known until a paper says so.
  silent: true,
};
const courtDecision: ActText = {
  vi: "Nhận quyết định của Tòa án về thu hồi Giấy chứng nhận đăng ký",
  en: "Receive the court's decision on revocation",
  who: "court",
  papers: ["court-decision"],
  cites: [D(53, 3), L(103, 1, "g")],
};
const revokeByCourt: ActText = {
  vi: "Ra quyết định thu hồi theo quyết định của Tòa án",
  en: "Revoke on the court's decision",
  who: "registry",
  papers: ["revocation-decision"],
  forms: formsOf("revocation-decision"),
  limit: workingDays(3, ofService("receive-court-decision", "registry")),
  begins: DISSOLVE,
  cites: [D(53, 3), L(103, 1, "g")],
};
const request: ActText = {
  vi: "Nhận văn bản đề nghị thu hồi của cơ quan nhà nước có thẩm quyền",
  en: "Receive the competent agency's request",
  who: "authority",
  papers: ["agency-request"],
  cites: [D(53, 4), L(103, 1, "g")],
};
const revokeOnRequest: ActText = {
  vi: "Ra thông báo vi phạm và quyết định thu hồi theo đề nghị",
  en: "Issue notice of violation and revocation on the request",
  who: "registry",
  papers: ["violation-notice", "revocation-decision"],
  forms: formsOf("violation-notice", "revocation-decision"),
  limit: workingDays(3, ofService("receive-request", "registry")),
  begins: DISSOLVE,
  cites: [D(53, 4), L(103, 1, "g")],
};
const { begins: _, ...onRequest } = revokeOnRequest;
const revokeForTax: ActText = {
  ...onRequest,
  vi: "Ra thông báo vi phạm và quyết định thu hồi theo đề nghị của cơ quan thuế",
  en: "Issue notice of violation and revocation at the tax authority's request",
  sets: "tax-revoked",
  branches: "tax-revoked",
  cites: [D(53, 4), D(53, 5), D(27, 2), L(103, 1, "g")],
};

/** Revocation under the 2023 law (thu hồi Giấy chứng nhận): seven grounds of Law art. 103.1, Decree 92/2024 art. 53. */
export const REVOCATION_2023 = defineFlow({
  id: "revocation-2023",
  title: { vi: "Thu hồi Giấy chứng nhận đăng ký (Luật năm 2023)", en: "Revocation of the certificate (2023 law)" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Thời hạn giải trình không có độ dài trong luật: ghi theo thông báo. Thu hồi theo đề nghị của cơ quan thuế không dẫn đến giải thể.",
    en: "The explanation period has no length in law: it is entered from the notice. A revocation at the tax authority's request leads to no dissolution.",
  },
  initial: "reviewing",
  states: {
    reviewing: {
      vi: "Xem xét căn cứ thu hồi",
      en: "Ground under review",
      on: {
        "raise-forgery": to("forgery-raised", raiseForgery),
        "notify-violation": to("notified", notify, "groundExplained", "explainByGiven"),
        "receive-court-decision": to("court-ordered", courtDecision),
        "receive-request": to("requested", request),
      },
    },
    ...sharedStates(SHARED, {
      forged: revokeForged,
      absent: revokeAbsent,
      unexplained: revokeUnexplained,
      court: revokeByCourt,
    }),
    requested: {
      vi: "Đã nhận đề nghị của cơ quan có thẩm quyền",
      en: "Request received",
      on: {
        revoke: [to("decided", revokeOnRequest, "requestedByOther"), to("tax-decided", revokeForTax, "requestedByTax")],
      },
    },
    decided: {
      vi: "Đã ra quyết định thu hồi",
      en: "Revocation decided",
      on: { "publish-decision": to("revoked", SHARED.publishDecision) },
    },
    "tax-decided": {
      vi: "Đã ra quyết định thu hồi theo đề nghị của cơ quan thuế",
      en: "Revocation decided at the tax authority's request",
      on: { "publish-decision": to("tax-revoked", SHARED.publishForTax) },
    },
    revoked: { vi: "Đã thu hồi, phải giải thể", en: "Revoked, dissolution follows" },
    "tax-revoked": { vi: "Đã thu hồi do cưỡng chế về quản lý thuế", en: "Revoked in tax enforcement" },
    "not-revoked": { vi: "Không thu hồi", en: "Not revoked" },
  },
});
