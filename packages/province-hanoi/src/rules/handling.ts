import { citeDocument } from "@kttt/core/province";

/** The plan orders these to be dissolved (II.3 h, one line of the document); the classes are its own words, in its order. */
const citation = citeDocument("222/KH-UBND", { section: "II.3.h", file: "001_5062a1e5f7ff99a0.txt", lines: [250] });

const dissolutionClass = (id: string, vi: string, en: string, ...all: readonly Record<string, unknown>[]) => ({
  id: `hanoi/${id}`,
  name: { vi, en },
  citation,
  conditions: { all },
  event: { type: "hanoi-class", params: { class: id } },
});
const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });

/**
 * Hanoi's classes of cooperatives to be dissolved. They add to the national grounds and take none away: what may be done
 * is still what the law allows.
 */
export const handling = [
  dissolutionClass(
    "not-reorganised",
    "Không tổ chức lại theo Luật HTX",
    "Not reorganised under the law",
    is("foundedBefore2013", true),
    is("converted", false),
  ),
  dissolutionClass("not-operating", "Không hoạt động", "Not operating", is("operating", false)),
  dissolutionClass(
    "dissolution-obstructed",
    "Đang làm thủ tục giải thể nhưng còn nhiều vướng mắc",
    "Dissolution under way with many obstacles",
    is("dissolutionObstructed", true),
  ),
  dissolutionClass(
    "cannot-recover",
    "Không có khả năng củng cố để hoạt động theo quy định",
    "Cannot be brought to work as the law asks",
    is("canRecover", false),
  ),
  dissolutionClass(
    "other-compulsory",
    "Các trường hợp giải thể bắt buộc khác",
    "Other cases of compulsory dissolution",
    {
      any: [is("certificate", "revoked"), is("courtOrdersDissolution", true)],
    },
  ),
];
