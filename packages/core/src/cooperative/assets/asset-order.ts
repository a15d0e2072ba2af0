import { citer } from "../../law/cite.js";
import type { Citation } from "../../kernel/citation.js";
import type { StatuteNumber } from "../../law/statutes.js";
import type { Bilingual } from "../../kernel/language.js";

/** What a claim on the assets is for. */
export const CLAIM_KINDS = {
  costs: { vi: "chi phí giải thể hoặc phá sản", en: "costs of the dissolution or bankruptcy" },
  labour: { vi: "lương, trợ cấp, bảo hiểm của người lao động", en: "wages, allowances and insurance of employees" },
  tax: { vi: "nợ thuế, nghĩa vụ tài chính với Nhà nước", en: "tax and other duties to the State" },
  "post-opening": {
    vi: "nợ phát sinh sau khi mở thủ tục phá sản nhằm mục đích phục hồi hoạt động kinh doanh",
    en: "debts after opening, for the recovery of the business",
  },
  secured: { vi: "nợ có bảo đảm", en: "secured debts" },
  unsecured: { vi: "nợ không có bảo đảm, nợ khác", en: "unsecured and other debts" },
} as const satisfies Record<string, Bilingual>;
export type ClaimKind = keyof typeof CLAIM_KINDS;

/** One rank of an order: the kinds paid in it. */
export interface Rank {
  readonly point: string;
  readonly kinds: readonly ClaimKind[];
  readonly label: Bilingual;
  readonly cite: Citation;
}

/** The order of priority of one law (thứ tự ưu tiên thanh toán). */
export interface AssetOrder {
  readonly law: StatuteNumber;
  readonly ranks: readonly Rank[];
  /** The text which shares a rank pro rata when it does not suffice; `null` where the law is silent. */
  readonly proRata: Citation | null;
  /** Secured debts: in a rank of their own, outside the order from their collateral, or no text. */
  readonly secured: { readonly how: "ranked" | "collateral" | "silent"; readonly cite: Citation };
  /** Where tax stands; `null` where the order has no place for it. */
  readonly tax: Citation | null;
  /** Who gets what is left, and whether the law says by which measure. */
  readonly remainder: { readonly cite: Citation; readonly byCapital: boolean };
}

const L12 = citer("23/2012/QH13");
const L23 = citer("17/2023/QH15");
const P14 = citer("51/2014/QH13");

/** The three orders which the texts give; three tables, because they differ. */
export const ASSET_ORDERS: Readonly<Record<"23/2012/QH13" | "17/2023/QH15" | "51/2014/QH13", AssetOrder>> = {
  "23/2012/QH13": {
    law: "23/2012/QH13",
    ranks: [
      { point: "a", kinds: ["costs"], label: { vi: "Chi phí giải thể", en: "Costs" }, cite: L12(49, 2, "a") },
      { point: "b", kinds: ["labour"], label: { vi: "Người lao động", en: "Employees" }, cite: L12(49, 2, "b") },
      { point: "c", kinds: ["secured"], label: { vi: "Nợ có bảo đảm", en: "Secured debts" }, cite: L12(49, 2, "c") },
      {
        point: "d",
        kinds: ["unsecured"],
        label: { vi: "Nợ không có bảo đảm", en: "Unsecured" },
        cite: L12(49, 2, "d"),
      },
    ],
    proRata: L12(49, 3),
    secured: { how: "ranked", cite: L12(49, 2, "c") },
    tax: null,
    remainder: { cite: L12(49, 2, "đ"), byCapital: true },
  },
  "17/2023/QH15": {
    law: "17/2023/QH15",
    ranks: [
      { point: "a", kinds: ["costs"], label: { vi: "Chi phí giải thể", en: "Costs" }, cite: L23(101, 4, "a") },
      { point: "b", kinds: ["labour"], label: { vi: "Người lao động", en: "Employees" }, cite: L23(101, 4, "b") },
      { point: "c", kinds: ["tax"], label: { vi: "Nợ thuế", en: "Tax" }, cite: L23(101, 4, "c") },
      {
        point: "d",
        kinds: ["unsecured", "secured"],
        label: { vi: "Khoản nợ khác", en: "Other debts" },
        cite: L23(101, 4, "d"),
      },
    ],
    proRata: null,
    secured: { how: "silent", cite: L23(101, 4, "d") },
    tax: L23(101, 4, "c"),
    remainder: { cite: L23(101, 5), byCapital: true },
  },
  "51/2014/QH13": {
    law: "51/2014/QH13",
    ranks: [
      { point: "a", kinds: ["costs"], label: { vi: "Chi phí phá sản", en: "Costs" }, cite: P14(54, 1, "a") },
      { point: "b", kinds: ["labour"], label: { vi: "Người lao động", en: "Employees" }, cite: P14(54, 1, "b") },
      {
        point: "c",
        kinds: ["post-opening"],
        label: { vi: "Nợ sau khi mở thủ tục để phục hồi kinh doanh", en: "Debts after opening, for recovery" },
        cite: P14(54, 1, "c"),
      },
      {
        point: "d",
        kinds: ["tax", "unsecured", "secured"],
        label: {
          vi: "Nghĩa vụ với Nhà nước, nợ không có bảo đảm, phần bảo đảm còn thiếu",
          en: "State, unsecured, shortfall",
        },
        cite: P14(54, 1, "d"),
      },
    ],
    proRata: P14(54, 3),
    secured: { how: "collateral", cite: P14(53, 3) },
    tax: P14(54, 1, "d"),
    remainder: { cite: P14(54, 2, "a"), byCapital: false },
  },
};
