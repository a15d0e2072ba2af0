import type { Bilingual } from "../kernel/language.js";
import { tableOf } from "../kernel/table.js";

/** Who performs a legal act, in the field's terms, and what they are called. */
export const PARTY_ROLES = /* @__PURE__ */ tableOf<Bilingual>()({
  "general-meeting": { vi: "Đại hội thành viên", en: "general meeting of members" },
  cooperative: { vi: "hợp tác xã, liên hiệp hợp tác xã", en: "the cooperative" },
  representative: { vi: "người đại diện theo pháp luật", en: "legal representative" },
  board: { vi: "Hội đồng quản trị hoặc Giám đốc", en: "board of management or director" },
  director: { vi: "Giám đốc (Tổng giám đốc)", en: "director" },
  "governing-body": {
    vi: "Hội đồng quản trị (quản trị đầy đủ) hoặc Đại hội thành viên (quản trị rút gọn)",
    en: "board (full governance) or general meeting (reduced governance)",
  },
  liquidator: {
    vi: "Hội đồng quản trị, Giám đốc hoặc tổ chức thanh lý riêng theo Điều lệ",
    en: "board, director or the charter's own liquidation body",
  },
  council: { vi: "hội đồng giải thể", en: "dissolution council" },
  "liquidation-council": {
    vi: "hội đồng thanh lý tài sản chung không chia",
    en: "liquidation council of non-divisible assets",
  },
  appraiser: { vi: "tổ chức thẩm định giá", en: "valuation organisation" },
  employees: { vi: "người lao động", en: "employees" },
  registry: { vi: "cơ quan đăng ký kinh doanh", en: "business registry" },
  committee: { vi: "Ủy ban nhân dân", en: "People's Committee" },
  tax: { vi: "cơ quan thuế", en: "tax authority" },
  court: { vi: "Tòa án nhân dân", en: "court" },
  judge: { vi: "Thẩm phán", en: "judge" },
  "upper-court": { vi: "Tòa án nhân dân cấp trên trực tiếp", en: "the court above" },
  "supreme-court": { vi: "Chánh án Tòa án nhân dân tối cao", en: "Chief Justice of the Supreme People's Court" },
  procuracy: { vi: "Viện kiểm sát nhân dân", en: "procuracy" },
  administrator: { vi: "Quản tài viên, doanh nghiệp quản lý, thanh lý tài sản", en: "insolvency administrator" },
  "creditors-meeting": { vi: "Hội nghị chủ nợ", en: "creditors' meeting" },
  creditor: { vi: "chủ nợ", en: "creditor" },
  "debtor-and-creditor": { vi: "hợp tác xã mất khả năng thanh toán, chủ nợ", en: "the debtor and the creditors" },
  "debtor-and-counterparty": {
    vi: "hợp tác xã mất khả năng thanh toán, bên giao kết",
    en: "the debtor and the other party of the contract",
  },
  petitioner: { vi: "người nộp đơn", en: "petitioner" },
  enforcement: { vi: "cơ quan thi hành án dân sự, Chấp hành viên", en: "civil judgment enforcement agency" },
  authority: { vi: "cơ quan nhà nước có thẩm quyền", en: "competent State agency" },
  "interested-party": { vi: "tổ chức, cá nhân có liên quan", en: "interested party" },
  "decision-maker": { vi: "người có thẩm quyền quyết định", en: "the person competent to decide" },
});

/** Who performs a legal act, in the field's terms. Who enters it in the log is the event's actor, another matter. */
export type PartyRole = keyof typeof PARTY_ROLES;

/** Roles which the cooperative itself fills: its organs and its representative. */
export const OWN_ROLES: readonly PartyRole[] = [
  "general-meeting",
  "cooperative",
  "representative",
  "board",
  "director",
  "governing-body",
  "liquidator",
];

/**
 * Bodies whose papers the registry of a case receives: what they have decided is recorded, with a breach beside it where the
 * law was not kept. The registry's own acts, and those of the cooperative, are judged before they are recorded.
 */
export const OFFICIAL_ROLES: readonly PartyRole[] = [
  "court",
  "judge",
  "upper-court",
  "supreme-court",
  "procuracy",
  "enforcement",
  "administrator",
  "creditors-meeting",
  "committee",
  "tax",
  "authority",
  "liquidation-council",
  "appraiser",
];

/**
 * A party by reference: an id which the embedder keeps elsewhere (`party/…`). Never a name, an address or another
 * personal datum.
 */
export interface PartyReference {
  readonly role: PartyRole;
  readonly ref: string;
}
