import type { LegalDate } from "../kernel/legal-date.js";
import type { Bilingual } from "../kernel/language.js";
import { tableOf } from "../kernel/table.js";
import type { PartyRole } from "./party.js";

/** The kinds of paper (giấy tờ) which acts need, and what they are called. */
export const PAPER_KINDS = /* @__PURE__ */ tableOf<Bilingual>()({
  "dissolution-resolution": { vi: "nghị quyết giải thể", en: "dissolution resolution" },
  "withdrawal-notice": { vi: "thông báo hủy bỏ nghị quyết giải thể", en: "notice cancelling the resolution" },
  "withdrawal-resolution": {
    vi: "nghị quyết về việc hủy bỏ nghị quyết giải thể",
    en: "resolution cancelling the dissolution resolution",
  },
  "status-announcement": { vi: "thông báo tình trạng đang làm thủ tục giải thể", en: "announcement of the status" },
  "dissolution-request": { vi: "thông báo về việc giải thể", en: "notice of dissolution by the cooperative" },
  "asset-report": { vi: "báo cáo về việc xử lý tài sản", en: "report on the handling of assets" },
  "recovery-decision": {
    vi: "quyết định thu hồi quỹ, tài sản chung không chia",
    en: "decision recovering non-divisible funds and assets",
  },
  "liquidation-report": {
    vi: "báo cáo của hội đồng thanh lý tài sản chung không chia",
    en: "report of the liquidation council of non-divisible assets",
  },
  "disposal-resolution": {
    vi: "nghị quyết Đại hội thành viên về chuyển nhượng, thanh lý tài sản chung không chia",
    en: "resolution of the general meeting on disposing of non-divisible assets",
  },
  "liquidation-council-decision": {
    vi: "quyết định thành lập hội đồng thanh lý tài sản chung không chia",
    en: "decision setting up the liquidation council",
  },
  "valuation-report": {
    vi: "kết quả định giá của tổ chức thẩm định giá",
    en: "valuation by a valuation organisation",
  },
  "handover-record": { vi: "biên bản bàn giao tài sản", en: "record of the handover of assets" },
  "invalidity-notice": {
    vi: "thông báo giấy chứng nhận không có hiệu lực",
    en: "notice that the certificate has no effect",
  },
  "dissolution-notice": {
    vi: "thông báo về việc giải thể của cơ quan đăng ký",
    en: "registry's notice of dissolution",
  },
  "tax-opinion": { vi: "ý kiến của cơ quan thuế", en: "opinion of the tax authority" },
  "tax-information": { vi: "thông tin gửi cơ quan thuế", en: "information sent to the tax authority" },
  "address-information": {
    vi: "thông tin của cơ quan thuế về tình trạng tại địa chỉ đã đăng ký",
    en: "the tax authority's word on the registered address",
  },
  objection: { vi: "ý kiến phản đối bằng văn bản", en: "written objection" },
  "decision-on-objection": { vi: "văn bản xử lý ý kiến phản đối", en: "decision on the objection" },
  "court-decision": { vi: "quyết định của Tòa án", en: "court decision" },
  "revocation-decision": {
    vi: "quyết định thu hồi Giấy chứng nhận đăng ký",
    en: "decision revoking the certificate",
  },
  "revocation-notice": { vi: "thông báo về việc thu hồi Giấy chứng nhận đăng ký", en: "notice of the revocation" },
  "violation-notice": { vi: "thông báo về hành vi vi phạm", en: "notice of violation" },
  "forgery-request": { vi: "văn bản đề nghị thu hồi do giả mạo", en: "request to revoke for forgery" },
  "forgery-proof": { vi: "văn bản xác định nội dung kê khai là giả mạo", en: "paper establishing the forgery" },
  "authority-reply": {
    vi: "văn bản trả lời về nội dung kê khai trong hồ sơ đăng ký",
    en: "the authority's reply on the declaration",
  },
  "verification-letter": { vi: "văn bản đề nghị xác định giả mạo", en: "letter asking to verify" },
  explanation: { vi: "biên bản giải trình", en: "record of the explanation" },
  "absence-record": { vi: "biên bản vắng mặt", en: "record of absence" },
  "agency-request": { vi: "văn bản đề nghị của cơ quan có thẩm quyền", en: "request of the competent agency" },
  "cancellation-decision": {
    vi: "quyết định hủy bỏ quyết định thu hồi",
    en: "decision cancelling the revocation",
  },
  "registry-finding": { vi: "văn bản xác định của cơ quan đăng ký", en: "finding of the registry" },
  "posting-record": { vi: "biên bản niêm yết, đăng tải", en: "record of publication" },
  "seal-receipt": { vi: "biên nhận trả con dấu", en: "receipt for the seal" },
  "branch-decision": { vi: "quyết định chấm dứt hoạt động chi nhánh", en: "decision to terminate the branch" },
  "branch-minutes": { vi: "biên bản họp về chấm dứt hoạt động chi nhánh", en: "minutes on terminating the branch" },
  "branch-request": { vi: "thông báo chấm dứt hoạt động chi nhánh", en: "notice of terminating the branch" },
  "branch-notice": {
    vi: "thông báo của cơ quan đăng ký về việc chấm dứt hoạt động chi nhánh",
    en: "registry's notice that the branch has ended",
  },
  "council-decision": {
    vi: "nghị quyết hoặc quyết định thành lập hội đồng giải thể",
    en: "resolution or decision setting up the dissolution council",
  },
  "compulsory-dossier": { vi: "hồ sơ giải thể bắt buộc", en: "compulsory dissolution dossier" },
  "committee-decision": { vi: "quyết định giải thể bắt buộc", en: "compulsory dissolution decision" },
  newspaper: {
    vi: "bản in 03 số báo liên tiếp hoặc giấy biên nhận của cơ quan thông tin đại chúng",
    en: "prints of three consecutive newspaper issues, or the press receipt",
  },
  "partner-notice": {
    vi: "thông báo thời hạn thanh toán nợ, thanh lý hợp đồng",
    en: "notice to partners of debt and contract deadlines",
  },
  "registry-notice": { vi: "thông báo gửi cơ quan đăng ký", en: "notice to the registry" },
  "completion-minutes": { vi: "biên bản hoàn thành việc giải thể", en: "minutes of completion" },
  "original-certificate": { vi: "bản gốc giấy chứng nhận đăng ký", en: "original certificate" },
  "seal-cancellation": { vi: "giấy xác nhận hủy con dấu", en: "police paper on the seal" },
  "branch-resolution": {
    vi: "nghị quyết của Đại hội thành viên về việc chấm dứt hoạt động chi nhánh",
    en: "members' resolution to terminate the branch",
  },
  "registry-change-request": {
    vi: "giấy đề nghị thay đổi cơ quan đăng ký, kèm nghị quyết hoặc quyết định",
    en: "request to change the registry, with the resolution or decision",
  },
  valuation: { vi: "chứng thư thẩm định giá hoặc biên bản của hội đồng định giá", en: "valuation" },
  "assets-decision": {
    vi: "quyết định của Ủy ban nhân dân về bàn giao, chuyển nhượng, thanh lý tài sản",
    en: "the People's Committee's decision on the assets",
  },
  "handover-minutes": { vi: "biên bản bàn giao tài sản", en: "minutes of the handover" },
  complaint: { vi: "đơn khiếu nại hoặc đơn khởi kiện", en: "complaint or suit" },
  "complaint-decision": { vi: "quyết định giải quyết khiếu nại hoặc bản án", en: "decision on the complaint" },
  "suspension-notice": { vi: "thông báo tạm ngừng kinh doanh", en: "notice of suspension" },
  "suspension-resolution": {
    vi: "nghị quyết hoặc quyết định về việc tạm ngừng",
    en: "resolution or decision on the suspension",
  },
  "resumption-notice": { vi: "thông báo tiếp tục kinh doanh", en: "notice of resumption" },
  "amendment-notice": {
    vi: "thông báo yêu cầu sửa đổi, bổ sung hồ sơ",
    en: "notice asking to amend or complete the dossier",
  },
  "stop-request": { vi: "giấy đề nghị dừng thực hiện thủ tục", en: "request to stop the procedure" },
  "void-notice": { vi: "thông báo hồ sơ không còn giá trị", en: "notice that the dossier is void" },
  "tax-closing-dossier": {
    vi: "hồ sơ chấm dứt hiệu lực mã số thuế (mẫu số 24/ĐK-TCT)",
    en: "dossier closing the tax code (form 24/ĐK-TCT)",
  },
  "tax-stopping-notice": {
    vi: "thông báo ngừng hoạt động và đang làm thủ tục chấm dứt hiệu lực mã số thuế",
    en: "notice that the tax code is being closed",
  },
  "tax-completed-notice": {
    vi: "thông báo hoàn thành nghĩa vụ thuế",
    en: "notice that tax duties are completed",
  },
  receipt: { vi: "giấy biên nhận của cơ quan đăng ký", en: "receipt of the registry" },
  "foreign-confirmation": {
    vi: "bản sao xác nhận chấm dứt hoạt động của cơ quan có thẩm quyền nước ngoài",
    en: "copy of the foreign agency's confirmation",
  },
  confirmation: { vi: "giấy xác nhận của cơ quan đăng ký", en: "registry's confirmation" },
  minutes: { vi: "biên bản họp Đại hội thành viên", en: "minutes of the general meeting" },
  "reorganisation-paper": {
    vi: "nghị quyết chia, hợp đồng hợp nhất hoặc hợp đồng sáp nhập",
    en: "division resolution, consolidation or merger contract",
  },
  "creditor-notice": { vi: "thông báo cho chủ nợ, người lao động", en: "notice to creditors and employees" },
  certificate: { vi: "Giấy chứng nhận đăng ký hợp tác xã", en: "registration certificate" },
  petition: { vi: "đơn yêu cầu mở thủ tục phá sản", en: "bankruptcy petition" },
  "fee-notice": { vi: "thông báo nộp lệ phí, tạm ứng chi phí phá sản", en: "notice of fee and advance" },
  "fee-receipt": { vi: "biên lai nộp lệ phí, tạm ứng chi phí", en: "receipts for fee and advance" },
  "court-notice": { vi: "thông báo của Tòa án", en: "notice of the court" },
  inventory: { vi: "bảng kiểm kê tài sản", en: "inventory of assets" },
  "creditor-list": { vi: "danh sách chủ nợ", en: "list of creditors" },
  "debtor-list": { vi: "danh sách người mắc nợ", en: "list of debtors" },
  "meeting-minutes": {
    vi: "biên bản, nghị quyết Hội nghị chủ nợ",
    en: "minutes and resolution of the creditors' meeting",
  },
  "recovery-plan": { vi: "phương án phục hồi hoạt động kinh doanh", en: "recovery plan" },
  "enforcement-decision": { vi: "quyết định thi hành", en: "enforcement decision" },
  "recorded-paper": { vi: "văn bản của bước đã thực hiện", en: "paper of the step recorded" },
});

/** One of {@link PAPER_KINDS}. */
export type PaperKind = keyof typeof PAPER_KINDS;

/** The day a paper reached somebody. */
export interface Service {
  readonly to: PartyRole;
  readonly on: LegalDate;
}

/**
 * The paper an act rests on: its number, its date and the days it was served. Time limits count from the date or from a
 * day of service, as the text says.
 */
export interface Paper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly date: LegalDate;
  readonly served: readonly Service[];
}

/** The day a paper of one of these kinds, or any, was served on a party; `null` when no service is recorded. */
export function servedOn(papers: readonly Paper[], to: PartyRole): LegalDate | null {
  let last: LegalDate | null = null;
  // Counted by hand: each clock of each case asks it of each paper.
  for (let at = 0; at < papers.length; at += 1) {
    const served = papers[at]?.served ?? [];
    for (let of = 0; of < served.length; of += 1) {
      const it = served[of] as Service;
      if (it.to === to && (last === null || it.on > last)) last = it.on;
    }
  }
  return last;
}
