import { cite } from "../../law/cite.js";
import type { Citation } from "../../kernel/citation.js";
import type { NeedsDecision } from "../../law/needs-decision.js";

/** What a person has decided, by question. */
export interface AssetDecisions {
  /** How a rank is shared which does not suffice, where the law is silent. */
  readonly "assets.within-rank"?: "pro-rata";
  /** Where secured debts stand under art. 101 of the 2023 law. */
  readonly "assets.secured"?: "from-collateral" | "with-other-debts";
  /** Where tax stands under art. 49 of the 2012 law. */
  readonly "assets.tax"?: "with-unsecured" | "before-members" | "before-order";
  /** In a bankruptcy: by which order a non-divisible fund is divided which art. 101 of the 2023 law sends into an order. */
  readonly "assets.fund-in-bankruptcy"?: "bankruptcy-order" | "cooperative-order";
  /** How what is left is shared among members, where the law does not say. */
  readonly "assets.members"?: "by-capital";
}
export type AssetQuestion = keyof AssetDecisions;

function question(
  id: AssetQuestion | "assets.order",
  vi: string,
  en: string,
  choices: readonly (readonly [id: string, vi: string, en: string, basis: readonly Citation[]])[],
  basis: readonly Citation[],
): NeedsDecision {
  return {
    needsDecision: true,
    question: id,
    text: { vi, en },
    choices: choices.map(([choice, label, english, of]) => ({
      id: choice,
      label: { vi: label, en: english },
      basis: of,
    })),
    basis,
  };
}

/** The rank does not suffice and the law has no sentence on sharing it. */
export const withinRank = (rank: Citation): NeedsDecision =>
  question(
    "assets.within-rank",
    "Hàng ưu tiên này không đủ để trả hết và Điều 101 không nói chia thế nào trong cùng một hàng.",
    "This rank does not suffice and Article 101 does not say how it is shared.",
    [
      [
        "pro-rata",
        "Chia theo tỷ lệ, như Luật Phá sản",
        "Pro rata, as in the Law on Bankruptcy",
        [cite("51/2014/QH13", { article: 54, clause: 3 })],
      ],
    ],
    [rank],
  );

export const securedDebts = (basis: Citation): NeedsDecision =>
  question(
    "assets.secured",
    "Điều 101 không có hàng riêng cho nợ có bảo đảm. Trả từ tài sản bảo đảm hay cùng các khoản nợ khác?",
    "Article 101 has no rank for secured debts. Paid from the collateral, or with the other debts?",
    [
      ["from-collateral", "Trả từ tài sản bảo đảm trước", "From the collateral first", []],
      ["with-other-debts", "Cùng hàng với khoản nợ khác", "With the other debts", [basis]],
    ],
    [basis],
  );

export const taxPlace = (basis: Citation): NeedsDecision =>
  question(
    "assets.tax",
    "Điều 49 Luật năm 2012 không có hàng cho nợ thuế. Nợ thuế đứng ở đâu?",
    "Article 49 of the 2012 law has no rank for tax. Where does it stand?",
    [
      [
        "with-unsecured",
        "Cùng hàng với nợ không có bảo đảm",
        "With the unsecured debts",
        [cite("23/2012/QH13", { article: 49, clause: 2, point: "d" })],
      ],
      ["before-members", "Sau các khoản nợ, trước khi hoàn trả thành viên", "After the debts, before the members", []],
      [
        "before-order",
        "Cùng việc thanh toán các khoản nợ phải trả, trước khi xử lý tài sản còn lại",
        "With paying what is owed, before the remaining assets are divided",
        [cite("23/2012/QH13", { article: 49, clause: 1, point: "c" })],
      ],
    ],
    [basis],
  );

/** Law 2023 art. 102.2 sends such a fund to art. 101, whose order puts tax before other debts; art. 54 of law 51/2014 does not. */
export const fundInBankruptcy: NeedsDecision = question(
  "assets.fund-in-bankruptcy",
  "Quỹ, tài sản chung không chia thuộc điểm c khoản 2, điểm c khoản 3 Điều 101 (hoặc không có thỏa thuận): phân chia theo thứ tự tại Điều 54 Luật Phá sản hay theo khoản 4, khoản 5 Điều 101 Luật Hợp tác xã (khoản 2 Điều 102)?",
  "Funds and assets of Article 101.2.c and 101.3.c: divided in the order of Article 54 of the Law on Bankruptcy, or by Article 101.4 and 101.5 of the Law on Cooperatives (its Article 102.2)?",
  [
    [
      "cooperative-order",
      "Khoản 4, khoản 5 Điều 101 Luật Hợp tác xã",
      "Article 101.4 and 101.5 of the Law on Cooperatives",
      [cite("17/2023/QH15", { article: 102, clause: 2 }), cite("17/2023/QH15", { article: 101, clause: 4 })],
    ],
    [
      "bankruptcy-order",
      "Điều 54 Luật Phá sản số 51/2014/QH13",
      "Article 54 of Law No. 51/2014/QH13",
      [cite("51/2014/QH13", { article: 54, clause: 1 })],
    ],
  ],
  [cite("17/2023/QH15", { article: 102, clause: 2 }), cite("51/2014/QH13", { article: 64, clause: 3 })],
);

export const amongMembers = (basis: Citation): NeedsDecision =>
  question(
    "assets.members",
    "Luật nói phần còn lại thuộc về thành viên nhưng không nói chia theo tỷ lệ nào.",
    "The law gives what is left to the members without saying by which measure.",
    [
      [
        "by-capital",
        "Theo tỷ lệ phần vốn góp, như luật hợp tác xã",
        "By capital, as in the law on cooperatives",
        [cite("17/2023/QH15", { article: 101, clause: 5 })],
      ],
    ],
    [basis],
  );

/** Law 142/2025: its order of distribution is not known. */
export const unknownOrder: NeedsDecision = question(
  "assets.order",
  "Chưa có toàn văn Luật số 142/2025/QH15: thứ tự phân chia tài sản do Tòa án xác định trong quyết định.",
  "The text of Law No. 142/2025/QH15 is not at hand: the order is the one in the court's decision.",
  [],
  [cite("142/2025/QH15", {}, { trust: "unverified", source: "chưa có toàn văn" })],
);
