import type { Bilingual } from "../messages/language.js";

/** Whether a larger or a smaller figure is the better one. Gives "=" its direction: 6 % meets "đạt 5 %" growth. */
export type Direction = "higher-is-better" | "lower-is-better" | "exact";

/** One thing that is measured (chỉ tiêu), defined once for all provinces so that their figures mean the same. */
export interface Indicator {
  readonly name: Bilingual;
  /** What is counted, of what, and when: enough for two people to arrive at the same figure. */
  readonly definition: Bilingual;
  /** `percent` is 0 to 100; `percent-per-year` a yearly rate; `vnd-billion` thousand million đồng. */
  readonly unit: string;
  readonly direction: Direction;
}

const indicators = {
  "new-cooperatives": {
    name: { vi: "Số hợp tác xã thành lập mới", en: "Cooperatives newly founded" },
    definition: {
      vi: "Số hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu, cộng dồn từ đầu kỳ của chỉ tiêu.",
      en: "Cooperatives registered for the first time, summed from the beginning of the target's period.",
    },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "new-cooperative-unions": {
    name: { vi: "Số liên hiệp hợp tác xã thành lập mới", en: "Cooperative unions newly founded" },
    definition: {
      vi: "Số liên hiệp hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu, cộng dồn từ đầu kỳ của chỉ tiêu.",
      en: "Cooperative unions registered for the first time, summed from the beginning of the target's period.",
    },
    unit: "cooperative-unions",
    direction: "higher-is-better",
  },
  "good-or-fair-cooperatives-of-all": {
    name: { vi: "Tỷ lệ hợp tác xã loại tốt, khá trên tổng số", en: "Share of all cooperatives graded good or fair" },
    definition: {
      vi: "Số hợp tác xã được xếp loại tốt hoặc khá (từ 65 điểm, Thông tư 01/2020/TT-BKHĐT) chia cho tổng số hợp tác xã, kể cả hợp tác xã không xếp loại.",
      en: "Cooperatives graded good or fair (65 points or more, Circular 01/2020/TT-BKHĐT) divided by all cooperatives, those not graded included.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "agricultural-cooperatives-linked": {
    name: {
      vi: "Tỷ lệ hợp tác xã nông nghiệp liên kết theo chuỗi giá trị",
      en: "Share of agricultural cooperatives linked along value chains",
    },
    definition: {
      vi: "Số hợp tác xã nông nghiệp đang liên kết với doanh nghiệp hoặc tổ chức kinh tế khác theo chuỗi giá trị, chia cho tổng số hợp tác xã nông nghiệp.",
      en: "Agricultural cooperatives linked with an enterprise or another economic organisation along a value chain, divided by all agricultural cooperatives.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
} as const satisfies Record<string, Indicator>;

/** The ids of the indicator catalogue. */
export type IndicatorId = keyof typeof indicators;

/** The indicator catalogue: one definition per indicator for all provinces. */
export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = indicators;

/** The indicator of this id, or `undefined`. */
export function indicatorOf(id: string): Indicator | undefined {
  return Object.hasOwn(INDICATORS, id) ? INDICATORS[id as IndicatorId] : undefined;
}
