import { tableOf } from "../kernel/table.js";
import type { Bilingual } from "../kernel/language.js";

/** Whether a larger or a smaller figure is the better one. Gives "=" its direction: 6 % meets "đạt 5 %" growth. */
export type Direction = "higher-is-better" | "lower-is-better" | "exact";

/** One thing that is measured (chỉ tiêu), defined once for all provinces so that their figures mean the same. */
export interface Indicator {
  readonly name: Bilingual;
  /** `percent` is 0 to 100; `percent-per-year` a yearly rate; `vnd-billion` thousand million đồng. */
  readonly unit: string;
  readonly direction: Direction;
  /** Summed from the beginning of the target's period, so that it begins at nothing by its definition. */
  readonly summedFromStart?: true;
}

/** The indicator catalogue: one meaning per indicator for all provinces, in words in {@link INDICATOR_DEFINITIONS}. */
export const INDICATORS = /* @__PURE__ */ tableOf<Indicator>()({
  "new-cooperatives": {
    name: { vi: "Số hợp tác xã thành lập mới", en: "Cooperatives newly founded" },
    unit: "cooperatives",
    direction: "higher-is-better",
    summedFromStart: true,
  },
  "new-cooperative-unions": {
    name: { vi: "Số liên hiệp hợp tác xã thành lập mới", en: "Cooperative unions newly founded" },
    unit: "cooperative-unions",
    direction: "higher-is-better",
    summedFromStart: true,
  },
  "good-or-fair-cooperatives-of-all": {
    name: { vi: "Tỷ lệ hợp tác xã loại tốt, khá trên tổng số", en: "Share of all cooperatives graded good or fair" },
    unit: "percent",
    direction: "higher-is-better",
  },
  "good-or-fair-cooperatives-of-graded": {
    name: {
      vi: "Tỷ lệ hợp tác xã loại tốt, khá trên số được xếp loại",
      en: "Share of graded cooperatives that are good or fair",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "agricultural-cooperatives-linked": {
    name: {
      vi: "Tỷ lệ hợp tác xã nông nghiệp liên kết theo chuỗi giá trị",
      en: "Share of agricultural cooperatives linked along value chains",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "new-cooperatives-per-year": {
    name: { vi: "Số hợp tác xã thành lập mới bình quân mỗi năm", en: "Cooperatives newly founded, yearly average" },
    unit: "cooperatives-per-year",
    direction: "higher-is-better",
  },
  cooperatives: {
    name: { vi: "Số hợp tác xã", en: "Cooperatives" },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "cooperative-unions": {
    name: { vi: "Số liên hiệp hợp tác xã", en: "Cooperative unions" },
    unit: "cooperative-unions",
    direction: "higher-is-better",
  },
  "cooperative-groups": {
    name: { vi: "Số tổ hợp tác", en: "Cooperative groups" },
    unit: "cooperative-groups",
    direction: "higher-is-better",
  },
  "cooperative-group-members": {
    name: { vi: "Số thành viên tổ hợp tác", en: "Members of cooperative groups" },
    unit: "members",
    direction: "higher-is-better",
  },
  "cooperative-and-union-members": {
    name: {
      vi: "Số thành viên hợp tác xã và liên hiệp hợp tác xã",
      en: "Members of cooperatives and cooperative unions",
    },
    unit: "members",
    direction: "higher-is-better",
  },
  "good-or-fair-organisations": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể loại tốt, khá",
      en: "Share of collective economic organisations graded good or fair",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "good-or-fair-organisations-linked": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể loại tốt, khá tham gia liên kết chuỗi giá trị",
      en: "Share of the organisations graded good or fair which are linked along value chains",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "effective-organisations": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể hoạt động hiệu quả",
      en: "Share of collective economic organisations operating effectively",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "effective-organisations-linked": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể hoạt động hiệu quả tham gia chuỗi liên kết",
      en: "Share of the organisations operating effectively which are in linkage chains",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "organisations-applying-technology": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể áp dụng công nghệ",
      en: "Share of collective economic organisations applying technology",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "high-tech-cooperatives": {
    name: {
      vi: "Số hợp tác xã ứng dụng công nghệ cao trong nông nghiệp",
      en: "Cooperatives applying high technology in agriculture",
    },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "population-in-collective-economy": {
    name: {
      vi: "Tỷ lệ dân số tham gia tổ chức kinh tế tập thể",
      en: "Share of the population in collective economic organisations",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "cooperative-fund-capital-added": {
    name: {
      vi: "Vốn điều lệ cấp bổ sung cho Quỹ hỗ trợ phát triển hợp tác xã",
      en: "Charter capital added to the cooperative development fund",
    },
    unit: "vnd-billion",
    direction: "higher-is-better",
    summedFromStart: true,
  },
  "collective-economy-growth": {
    name: { vi: "Tốc độ tăng trưởng của khu vực kinh tế tập thể", en: "Growth of the collective economy" },
    unit: "percent-per-year",
    direction: "higher-is-better",
  },
  "collective-economy-grdp-share": {
    name: { vi: "Tỷ trọng của kinh tế tập thể trong GRDP", en: "Share of the collective economy in GRDP" },
    unit: "percent",
    direction: "higher-is-better",
  },
  "additional-workers": {
    name: {
      vi: "Số lao động thu hút thêm vào khu vực kinh tế tập thể",
      en: "Workers newly drawn into the collective economy",
    },
    unit: "workers",
    direction: "higher-is-better",
    summedFromStart: true,
  },
  "managers-with-higher-education": {
    name: {
      vi: "Tỷ lệ cán bộ quản lý hợp tác xã có trình độ cao đẳng, đại học",
      en: "Share of cooperative managers with a college or university degree",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "trained-managers": {
    name: {
      vi: "Tỷ lệ cán bộ quản lý hợp tác xã đã qua đào tạo",
      en: "Share of cooperative managers who have been trained",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "fields-with-new-style-cooperatives": {
    name: {
      vi: "Số lĩnh vực có mô hình hợp tác xã kiểu mới",
      en: "Fields with a model of the new-style cooperative",
    },
    unit: "fields",
    direction: "higher-is-better",
  },
  "dormant-cooperatives": {
    name: {
      vi: "Số hợp tác xã đã ngừng hoạt động chưa xử lý xong",
      en: "Dormant cooperatives not yet settled",
    },
    unit: "cooperatives",
    direction: "lower-is-better",
  },
  "support-fund-capital": {
    name: {
      vi: "Vốn hoạt động của quỹ trợ vốn, quỹ hỗ trợ phát triển hợp tác xã",
      en: "Working capital of the cooperative support fund",
    },
    unit: "vnd-billion",
    direction: "higher-is-better",
  },
  "ica-world-rank": {
    name: {
      vi: "Thứ hạng trong bảng xếp hạng hợp tác xã lớn nhất toàn cầu của ICA",
      en: "Rank in the ICA list of the world's largest cooperatives",
    },
    unit: "rank",
    direction: "lower-is-better",
  },
  "entities-operating-under-law": {
    name: {
      vi: "Tỷ lệ hợp tác xã, quỹ tín dụng nhân dân, liên hiệp hợp tác xã hoạt động theo Luật Hợp tác xã",
      en: "Share of cooperatives, people's credit funds and unions operating under the Law on Cooperatives",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "cooperatives-strengthened": {
    name: { vi: "Số hợp tác xã được củng cố", en: "Cooperatives strengthened" },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "new-style-cooperative-models": {
    name: { vi: "Số mô hình hợp tác xã kiểu mới hiệu quả", en: "Effective models of the new-style cooperative" },
    unit: "models",
    direction: "higher-is-better",
  },
  "managers-with-degree-of-all": {
    name: {
      vi: "Tỷ lệ cán bộ quản lý hợp tác xã tốt nghiệp cao đẳng, đại học trên tổng số",
      en: "Share of all cooperative managers with a college or university degree",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "directors-with-vocational-training": {
    name: {
      vi: "Tỷ lệ giám đốc hợp tác xã được đào tạo sơ cấp nghề giám đốc",
      en: "Share of cooperative directors with elementary vocational training as directors",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "high-tech-agricultural-models": {
    name: {
      vi: "Số mô hình hợp tác xã nông nghiệp ứng dụng công nghệ cao gắn với chuỗi giá trị",
      en: "Models of agricultural cooperatives applying high technology within value chains",
    },
    unit: "models",
    direction: "higher-is-better",
  },
  "credit-funds-and-power-cooperatives-high-tech": {
    name: {
      vi: "Tỷ lệ quỹ tín dụng nhân dân và hợp tác xã dịch vụ điện năng ứng dụng công nghệ cao",
      en: "Share of people's credit funds and power-service cooperatives applying high technology",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "unconverted-cooperatives": {
    name: {
      vi: "Số hợp tác xã chưa chuyển đổi, tổ chức lại theo Luật Hợp tác xã",
      en: "Cooperatives not yet converted or reorganised under the Law on Cooperatives",
    },
    unit: "cooperatives",
    direction: "lower-is-better",
  },
  "cooperatives-due-for-dissolution": {
    name: {
      vi: "Số hợp tác xã thuộc diện giải thể chưa giải thể xong",
      en: "Cooperatives due for dissolution and not yet dissolved",
    },
    unit: "cooperatives",
    direction: "lower-is-better",
  },
  workers: {
    name: {
      vi: "Số lao động làm việc thường xuyên trong hợp tác xã, liên hiệp hợp tác xã",
      en: "Regular workers of cooperatives and unions",
    },
    unit: "workers",
    direction: "higher-is-better",
  },
  "cooperative-members": {
    name: { vi: "Số thành viên hợp tác xã", en: "Members of cooperatives" },
    unit: "members",
    direction: "higher-is-better",
  },
  "members-per-cooperative": {
    name: { vi: "Số thành viên bình quân một hợp tác xã", en: "Members per cooperative" },
    unit: "members-per-cooperative",
    direction: "higher-is-better",
  },
  "income-per-worker": {
    name: {
      vi: "Thu nhập bình quân một lao động thường xuyên trong hợp tác xã",
      en: "Income per regular worker of cooperatives",
    },
    unit: "vnd-million-per-worker-per-year",
    direction: "higher-is-better",
  },
  "revenue-per-cooperative": {
    name: { vi: "Doanh thu bình quân một hợp tác xã", en: "Revenue per cooperative" },
    unit: "vnd-million-per-cooperative-per-year",
    direction: "higher-is-better",
  },
  "profit-per-cooperative": {
    name: { vi: "Lợi nhuận bình quân một hợp tác xã", en: "Profit per cooperative" },
    unit: "vnd-million-per-cooperative-per-year",
    direction: "higher-is-better",
  },
  "charter-capital": {
    name: { vi: "Tổng vốn điều lệ của hợp tác xã", en: "Charter capital of cooperatives" },
    unit: "vnd-billion",
    direction: "higher-is-better",
  },
  "charter-capital-per-cooperative": {
    name: { vi: "Vốn điều lệ bình quân một hợp tác xã", en: "Charter capital per cooperative" },
    unit: "vnd-million-per-cooperative",
    direction: "higher-is-better",
  },
});

/** The ids of the indicator catalogue. */
export type IndicatorId = keyof typeof INDICATORS;

/** An indicator of a province's own, beside the catalogue: it means what this province says, and joins with no other. */
export interface OwnIndicator extends Omit<Indicator, "summedFromStart"> {
  readonly id: string;
  readonly definition: Bilingual;
}

/**
 * The indicator of this id, or `undefined`.
 *
 * @param own those of the province (`Province.indicators`). The catalogue's stand for all.
 */
export function indicatorOf(id: string, own: readonly OwnIndicator[] | undefined = []): Indicator | undefined {
  return Object.hasOwn(INDICATORS, id) ? INDICATORS[id as IndicatorId] : own.find((it) => it.id === id);
}

/** Every id a measure may name: the catalogue's, then the province's own. */
export function indicatorIds(own: readonly OwnIndicator[] | undefined = []): readonly string[] {
  return [...Object.keys(INDICATORS), ...own.map((it) => it.id)];
}
