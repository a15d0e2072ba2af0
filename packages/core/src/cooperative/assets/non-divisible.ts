import { cite, citer } from "../../law/cite.js";
import { type Citation } from "../../kernel/citation.js";
import type { Bilingual } from "../../kernel/language.js";

const L23 = citer("17/2023/QH15");
const L12 = citer("23/2012/QH13");
const D193 = citer("193/2013/NĐ-CP");

/**
 * Where a non-divisible fund or asset goes: to the order of priority with the rest; to a budget or State agency; as was
 * agreed with the giver; as the members decide, after it has served the debts if need be; under the law on land.
 */
export type Destination =
  "order" | "state-budget" | "local-budget" | "state-agency" | "agreement" | "members-decide" | "land-law";

export const DESTINATIONS: Readonly<Record<Destination, Bilingual>> = {
  order: { vi: "xử lý theo thứ tự ưu tiên", en: "goes into the order of priority" },
  "state-budget": { vi: "chuyển vào ngân sách nhà nước", en: "to the State budget" },
  "local-budget": {
    vi: "chuyển vào ngân sách địa phương cùng cấp với cơ quan đăng ký",
    en: "to the local budget of the registry's level",
  },
  "state-agency": {
    vi: "giao cơ quan quản lý nhà nước có thẩm quyền xử lý theo nguồn hình thành",
    en: "to the competent State agency, by origin",
  },
  agreement: { vi: "theo thỏa thuận với bên tặng cho, tài trợ", en: "as agreed with the giver" },
  "members-decide": {
    vi: "Đại hội thành viên quyết định chuyển giao cho chính quyền hoặc tổ chức khác tại địa bàn",
    en: "the members transfer it to the local authority or another local organisation",
  },
  "land-law": { vi: "theo pháp luật về đất đai", en: "under the law on land" },
};

/** An origin of a non-divisible fund or asset (quỹ, tài sản chung không chia), and where it goes. */
export interface Origin {
  readonly label: Bilingual;
  /** The text which names the origin. */
  readonly named: Citation;
  readonly to: Destination;
  /** The text which sends it there. */
  readonly cite: Citation;
  /** Where there is no agreement with the giver. */
  readonly withoutAgreement?: { readonly to: Destination; readonly cite: Citation };
  /** Place in the order in which it may serve the debts (2012 law); `null`: it may not. */
  readonly servesDebts: number | null;
}

const fund = (vi: string, en: string, named: Citation, to: Destination, origin: Citation): Origin => ({
  label: { vi, en },
  named,
  to,
  cite: origin,
  servesDebts: null,
});
/** Without an agreement a gift goes into the order of 101.4 and 101.5. */
const intoOrder = (point: 2 | 3) => ({ to: "order", cite: L23(101, point, "b") }) as const;

/** Origins under the 2023 law: art. 84 for funds, art. 88.2 for assets; destinations by art. 101.2 and 101.3. */
export const ORIGINS_2023 = {
  "internal-fund": fund(
    "Quỹ từ giao dịch nội bộ",
    "Fund from internal transactions",
    L23(84, 1),
    "order",
    L23(101, 2, "c"),
  ),
  "external-fund": fund(
    "Quỹ từ giao dịch bên ngoài",
    "Fund from external income",
    L23(84, 2),
    "order",
    L23(101, 2, "c"),
  ),
  "state-sale-fund": fund(
    "Quỹ từ chuyển nhượng, thanh lý tài sản do Nhà nước hỗ trợ",
    "Fund from the sale of State-supported assets",
    L23(84, 3),
    "state-budget",
    L23(101, 2, "a"),
  ),
  "gift-fund": {
    ...fund("Quỹ từ khoản tặng cho, tài trợ", "Fund from gifts", L23(84, 4), "agreement", L23(101, 2, "b")),
    withoutAgreement: intoOrder(2),
  },
  "state-land": fund(
    "Quyền sử dụng đất có nguồn Nhà nước",
    "State land use rights",
    L23(88, 2, "a"),
    "state-agency",
    L23(101, 3, "a"),
  ),
  "fund-asset": fund(
    "Tài sản hình thành từ quỹ chung không chia",
    "Assets from the fund",
    L23(88, 2, "b"),
    "order",
    L23(101, 3, "c"),
  ),
  "state-asset": fund(
    "Tài sản do Nhà nước hỗ trợ",
    "State-supported assets",
    L23(88, 2, "c"),
    "state-agency",
    L23(101, 3, "a"),
  ),
  "gift-asset": {
    ...fund("Tài sản được tặng cho, tài trợ", "Gifts", L23(88, 2, "d"), "agreement", L23(101, 3, "b")),
    withoutAgreement: intoOrder(3),
  },
  "public-works": fund(
    "Công trình phục vụ lợi ích chung do Nhà nước chuyển giao",
    "Public works handed over",
    L23(88, 2, "đ"),
    "state-agency",
    L23(101, 3, "a"),
  ),
  "charter-asset": fund(
    "Tài sản khác theo Điều lệ",
    "Other assets by charter",
    L23(88, 2, "e"),
    "order",
    L23(101, 3, "c"),
  ),
} as const satisfies Record<string, Origin>;

const serving = (origin: Origin, place: number): Origin => ({ ...origin, servesDebts: place });

/** Origins under the 2012 law: art. 48.2; destinations and the order of serving debts by Decree 193/2013 art. 21. */
export const ORIGINS_2012 = {
  "state-land": fund(
    "Quyền sử dụng đất do Nhà nước giao, cho thuê",
    "State land use rights",
    L12(48, 2, "a"),
    "land-law",
    D193(21, 1, "d"),
  ),
  "state-aid": fund(
    "Trợ cấp, hỗ trợ không hoàn lại của Nhà nước",
    "Non-refundable State aid",
    L12(48, 2, "b"),
    "local-budget",
    D193(21, 1, "a"),
  ),
  gift: serving(
    fund(
      "Khoản được tặng, cho là tài sản không chia",
      "Gifts agreed as non-divisible",
      L12(48, 2, "b"),
      "members-decide",
      D193(21, 1, "c"),
    ),
    1,
  ),
  "development-fund": serving(
    fund(
      "Phần trích từ quỹ đầu tư phát triển",
      "Part of the development fund",
      L12(48, 2, "c"),
      "members-decide",
      D193(21, 1, "c"),
    ),
    2,
  ),
  "charter-asset": serving(
    fund(
      "Vốn, tài sản khác theo điều lệ",
      "Other assets by charter",
      L12(48, 2, "d"),
      "members-decide",
      D193(21, 1, "c"),
    ),
    3,
  ),
  /** Without papers on its origin it counts as State aid. */
  undocumented: fund(
    "Tài sản không còn hồ sơ về nguồn gốc",
    "Asset without papers on its origin",
    cite("31/2018/TT-BTC", { article: 3, clause: 5 }),
    "local-budget",
    cite("31/2018/TT-BTC", { article: 3, clause: 5 }),
  ),
} as const satisfies Record<string, Origin>;

export type OriginId = keyof typeof ORIGINS_2023 | keyof typeof ORIGINS_2012;

/** The origin of this name under a law on cooperatives; `undefined` where that law has none. */
export function originOf(law: "17/2023/QH15" | "23/2012/QH13", id: string): Origin | undefined {
  const table: Readonly<Record<string, Origin>> = law === "17/2023/QH15" ? ORIGINS_2023 : ORIGINS_2012;
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
