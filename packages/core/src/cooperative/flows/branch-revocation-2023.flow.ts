import { citer } from "../../law/cite.js";
import { type ActText, type PaperForm, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofAct, ofPrinted, ofService, until, workingDays } from "../act-limit.js";
import { revocationActs, sharedStates } from "./revocation-2023.acts.js";

const D = citer("92/2024/NĐ-CP");

const SHARED = revocationActs(D(55, 3), D(55, 6));

const TERMINATE = { flow: "branch-termination-2023", act: "revoke-branch" } as const;
const NOTICE: PaperForm = { paper: "violation-notice", form: "Mẫu số 01", basis: D(55, 2) };
const DECISION: PaperForm = { paper: "revocation-decision", form: "Mẫu số 03", basis: D(55, 2) };

const raiseForgery: ActText = {
  vi: "Đề nghị thu hồi do nội dung kê khai trong hồ sơ đăng ký thành lập chi nhánh, văn phòng đại diện là giả mạo",
  en: "Request to revoke because the branch's founding declaration is forged",
  who: "interested-party",
  papers: ["forgery-request"],
  cites: [D(23, 1), D(55, 1, "a")],
};
/** Every revocation comes with the notice that the branch is being terminated, and its status (55.6). */
const revoking = {
  who: "registry",
  branches: "closing",
  begins: TERMINATE,
} as const;
const revokeForged: ActText = {
  ...revoking,
  vi: "Ra thông báo vi phạm và quyết định thu hồi do giả mạo",
  en: "Issue notice of violation and revocation for forgery",
  papers: ["violation-notice", "revocation-decision"],
  forms: [NOTICE, DECISION],
  limit: workingDays(3, ofService("receive-proof", "registry")),
  cites: [D(55, 2), D(55, 1, "a"), D(55, 6)],
};
const notify: ActText = {
  vi: "Thông báo vi phạm do ngừng hoạt động trên 12 tháng không thông báo, yêu cầu đến giải trình",
  en: "Notify the violation, ceased for over twelve months unnotified, and call to explain",
  who: "registry",
  papers: ["violation-notice"],
  forms: [NOTICE],
  cites: [D(55, 3), D(55, 1, "b")],
};
const revokeUnexplained: ActText = {
  ...revoking,
  vi: "Ra quyết định thu hồi khi giải trình không được chấp thuận",
  en: "Revoke the certificate where the explanation was rejected",
  papers: ["revocation-decision"],
  forms: [DECISION],
  waits: until(ofPrinted("notify-violation", "explainBy")),
  limit: workingDays(3, ofPrinted("notify-violation", "explainBy")),
  cites: [D(55, 3), D(55, 1, "b"), D(55, 6)],
};
const revokeAbsent: ActText = {
  ...revokeUnexplained,
  vi: "Ra quyết định thu hồi khi hết thời hạn giải trình mà người được yêu cầu không đến",
  en: "Revoke the certificate where the period has ended and the person called did not come",
  papers: ["absence-record", "revocation-decision"],
  silent: true,
};
const courtDecision: ActText = {
  vi: "Nhận quyết định của Tòa án về thu hồi Giấy chứng nhận đăng ký hoạt động",
  en: "Receive the court's decision on revocation",
  who: "court",
  papers: ["court-decision"],
  cites: [D(55, 4), D(55, 1, "c")],
};
const revokeByCourt: ActText = {
  ...revoking,
  vi: "Ra quyết định thu hồi theo quyết định của Tòa án",
  en: "Revoke on the court's decision",
  papers: ["revocation-decision"],
  forms: [DECISION],
  limit: workingDays(3, ofService("receive-court-decision", "registry")),
  cites: [D(55, 4), D(55, 1, "c"), D(55, 6)],
};
const request: ActText = {
  vi: "Nhận văn bản đề nghị thu hồi của cơ quan nhà nước có thẩm quyền",
  en: "Receive the competent agency's request",
  who: "authority",
  papers: ["agency-request"],
  cites: [D(55, 5), D(55, 1, "d")],
};
const revokeOnRequest: ActText = {
  ...revoking,
  vi: "Ra thông báo vi phạm và quyết định thu hồi theo đề nghị",
  en: "Issue notice of violation and revocation on the request",
  papers: ["violation-notice", "revocation-decision"],
  forms: [NOTICE, DECISION],
  limit: workingDays(3, ofService("receive-request", "registry")),
  cites: [D(55, 5), D(55, 1, "d"), D(55, 6)],
};
const { begins: _, ...onRequest } = revokeOnRequest;
/** In tax enforcement the branch gets that status and is not being terminated. */
const revokeForTax: ActText = {
  ...onRequest,
  vi: "Ra thông báo vi phạm và quyết định thu hồi theo đề nghị của cơ quan thuế",
  en: "Issue notice of violation and revocation at the tax authority's request",
  branches: "tax-revoked",
  cites: [D(55, 5), D(55, 1, "d"), D(55, 6), D(28, 2)],
};
const find: ActText = {
  vi: "Xác định chi nhánh, văn phòng đại diện không thuộc trường hợp bị thu hồi",
  en: "Find that the branch was not within a ground",
  who: "registry",
  papers: ["registry-finding"],
  cites: [D(55, 8), D(56, 1, "a")],
};
const taxRequest: ActText = {
  vi: "Nhận văn bản của cơ quan thuế đề nghị khôi phục",
  en: "Receive the tax authority's request to restore",
  who: "tax",
  papers: ["agency-request"],
  cites: [D(55, 8), D(56, 1, "b")],
};
const cancel: ActText = {
  vi: "Ra quyết định hủy bỏ quyết định thu hồi và khôi phục Giấy chứng nhận đăng ký hoạt động",
  en: "Cancel the revocation and restore the certificate",
  who: "registry",
  papers: ["cancellation-decision"],
  limit: workingDays(3, ofAct("find-no-ground")),
  branches: "previous",
  also: { flow: "branch-termination-2023", act: "revocation-cancelled" },
  cites: [D(56, 2), D(55, 8)],
};
const { also: __, ...restoring } = cancel;
const restore: ActText = { ...restoring, limit: workingDays(3, ofService("receive-tax-request", "registry")) };
const publishCancelled: ActText = {
  vi: "Gửi quyết định đến trụ sở chính, thông báo cơ quan thuế, đăng tải",
  en: "Send the decision to head office, tell the tax authority, publish",
  who: "registry",
  papers: ["posting-record"],
  limit: workingDays(3, ofAct("cancel")),
  outcome: "restored",
  cites: [D(56, 3), D(55, 8)],
};

/** Revocation of a branch's certificate, and its restoration (thu hồi, khôi phục): Decree 92/2024 arts. 55, 56. */
export const BRANCH_REVOCATION_2023 = defineFlow({
  id: "branch-revocation-2023",
  title: {
    vi: "Thu hồi Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện",
    en: "Revocation of a branch's certificate",
  },
  law: "17/2023/QH15",
  subject: "branch",
  question: "registry-act",
  note: {
    vi: "Bốn căn cứ tại khoản 1 Điều 55 Nghị định; địa điểm kinh doanh không thuộc diện thu hồi. Khôi phục theo Điều 56.",
    en: "Four grounds (Decree art. 55.1); not of a place of business. Restored under Article 56.",
  },
  initial: "reviewing",
  states: {
    reviewing: {
      vi: "Xem xét căn cứ thu hồi",
      en: "Ground under review",
      on: {
        "raise-forgery": to("forgery-raised", raiseForgery, "isBranchOrOffice"),
        "notify-violation": to("notified", notify, "isBranchOrOffice", "explainByGivenBranch"),
        "receive-court-decision": to("court-ordered", courtDecision, "isBranchOrOffice"),
        "receive-request": to("requested", request, "isBranchOrOffice"),
        "find-no-ground": to("found", find, "branchRevoked"),
        "receive-tax-request": to("asked", taxRequest, "branchRevokedByTax"),
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
        revoke: [
          to("decided", revokeOnRequest, "requestedByOtherBranch"),
          to("tax-decided", revokeForTax, "requestedByTaxBranch"),
        ],
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
    found: { vi: "Đã xác định không có căn cứ", en: "No ground found", on: { cancel: to("cancelled", cancel) } },
    asked: {
      vi: "Cơ quan thuế đã đề nghị khôi phục",
      en: "Restoration requested",
      on: { cancel: to("cancelled", restore) },
    },
    cancelled: {
      vi: "Đã hủy bỏ quyết định thu hồi",
      en: "Revocation cancelled",
      on: { "publish-cancelled": to("restored", publishCancelled) },
    },
    revoked: { vi: "Đã thu hồi, phải chấm dứt hoạt động", en: "Revoked, termination follows" },
    "tax-revoked": { vi: "Đã thu hồi do cưỡng chế về quản lý thuế", en: "Revoked in tax enforcement" },
    "not-revoked": { vi: "Không thu hồi", en: "Not revoked" },
    restored: { vi: "Đã khôi phục", en: "Restored" },
  },
});
