import { renderCitation } from "../../law/render-citation.js";
import type { Language } from "../../kernel/language.js";
import { type Vnd } from "./amount.js";
import { DESTINATIONS } from "./non-divisible.js";
import type { Settlement } from "./settle-assets.js";

/** `1.250.000 đồng` in Vietnamese, `VND 1,250,000` in English. */
export function formatVnd(amount: Vnd, language: Language = "vi"): string {
  const digits = String(amount).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return language === "vi" ? `${digits} đồng` : `VND ${digits}`;
}

const WORDS = {
  head: { vi: ["Khoản", "Hàng", "Trả", "Căn cứ"], en: ["Claim", "Rank", "Paid", "Basis"] },
  members: { vi: "Thành viên", en: "Member" },
  unpaid: { vi: "Chưa trả được", en: "Unpaid" },
  held: { vi: "Chờ người có thẩm quyền quyết định", en: "Held for a decision" },
  whole: { vi: "Cộng", en: "Total" },
  collateral: { vi: "tài sản bảo đảm", en: "collateral" },
} as const;

/** A settlement as a Markdown table: who gets what, on which article, what is held and what stays unpaid. */
export function settlementTable(it: Settlement, language: Language = "vi"): string {
  const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const heads = WORDS.head[language];
  return [
    row(...heads),
    `|${heads.map(() => "---").join("|")}|`,
    ...it.payments.map((one) =>
      row(
        one.claim,
        one.rank === "collateral" ? WORDS.collateral[language] : one.rank,
        formatVnd(one.paid, language),
        renderCitation(one.cite, language),
      ),
    ),
    ...it.handedOver.map((one) =>
      row(
        one.item,
        DESTINATIONS[one.to][language],
        formatVnd(one.amount, language),
        renderCitation(one.cite, language),
      ),
    ),
    ...it.toMembers.map((one) => row(one.member, WORDS.members[language], formatVnd(one.amount, language), "–")),
    ...(it.held > 0
      ? [
          row(
            "–",
            WORDS.held[language],
            formatVnd(it.held, language),
            it.questions.map((q) => q.text[language]).join(" "),
          ),
        ]
      : []),
    row(`**${WORDS.whole[language]}**`, "", `**${formatVnd(it.whole, language)}**`, ""),
    ...it.unpaid.map((one) => row(one.claim, WORDS.unpaid[language], formatVnd(one.amount, language), "–")),
  ].join("\n");
}
