import { tableOf } from "../kernel/table.js";
import type { Bilingual } from "../kernel/language.js";

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
  /** Summed from the beginning of the target's period, so that it begins at nothing by its definition. */
  readonly summedFromStart?: true;
}

/** The indicator catalogue: one definition per indicator for all provinces. */
export const INDICATORS = /* @__PURE__ */ tableOf<Indicator>()({
  "new-cooperatives": {
    name: { vi: "Số hợp tác xã thành lập mới", en: "Cooperatives newly founded" },
    definition: {
      vi: "Số hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu, cộng dồn từ đầu kỳ của chỉ tiêu.",
      en: "Cooperatives registered for the first time, summed from the beginning of the target's period.",
    },
    unit: "cooperatives",
    direction: "higher-is-better",
    summedFromStart: true,
  },
  "new-cooperative-unions": {
    name: { vi: "Số liên hiệp hợp tác xã thành lập mới", en: "Cooperative unions newly founded" },
    definition: {
      vi: "Số liên hiệp hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu, cộng dồn từ đầu kỳ của chỉ tiêu.",
      en: "Cooperative unions registered for the first time, summed from the beginning of the target's period.",
    },
    unit: "cooperative-unions",
    direction: "higher-is-better",
    summedFromStart: true,
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
  "good-or-fair-cooperatives-of-graded": {
    name: {
      vi: "Tỷ lệ hợp tác xã loại tốt, khá trên số được xếp loại",
      en: "Share of graded cooperatives that are good or fair",
    },
    definition: {
      vi: "Số hợp tác xã được xếp loại tốt hoặc khá (từ 65 điểm, Thông tư 01/2020/TT-BKHĐT) chia cho số hợp tác xã được xếp loại; không tính hợp tác xã không xếp loại. Thông tư không nêu mẫu số: chọn mẫu số nào là theo lời của kế hoạch.",
      en: "Cooperatives graded good or fair (65 points or more, Circular 01/2020/TT-BKHĐT) divided by those graded; those not graded are left out. The circular names no denominator: which one counts is the plan's wording.",
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
  "new-cooperatives-per-year": {
    name: { vi: "Số hợp tác xã thành lập mới bình quân mỗi năm", en: "Cooperatives newly founded, yearly average" },
    definition: {
      vi: "Số hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu trong kỳ của chỉ tiêu, chia cho số năm của kỳ.",
      en: "Cooperatives registered for the first time in the target's period, divided by its years.",
    },
    unit: "cooperatives-per-year",
    direction: "higher-is-better",
  },
  cooperatives: {
    name: { vi: "Số hợp tác xã", en: "Cooperatives" },
    definition: {
      vi: "Số hợp tác xã đã đăng ký và chưa giải thể, phá sản, bị thu hồi giấy chứng nhận tại ngày cuối kỳ, kể cả hợp tác xã tạm ngừng kinh doanh và quỹ tín dụng nhân dân.",
      en: "Cooperatives registered and not dissolved, bankrupt or struck off on the last day, suspended ones and people's credit funds included.",
    },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "cooperative-unions": {
    name: { vi: "Số liên hiệp hợp tác xã", en: "Cooperative unions" },
    definition: {
      vi: "Số liên hiệp hợp tác xã đã đăng ký và chưa giải thể, phá sản, bị thu hồi giấy chứng nhận tại ngày cuối kỳ.",
      en: "Cooperative unions registered and not dissolved, bankrupt or struck off on the last day.",
    },
    unit: "cooperative-unions",
    direction: "higher-is-better",
  },
  "cooperative-groups": {
    name: { vi: "Số tổ hợp tác", en: "Cooperative groups" },
    definition: {
      vi: "Số tổ hợp tác có hợp đồng hợp tác còn hiệu lực tại ngày cuối kỳ, đã đăng ký hoặc đã báo chính quyền cấp xã.",
      en: "Cooperative groups whose cooperation contract is in force on the last day, registered or made known to the commune.",
    },
    unit: "cooperative-groups",
    direction: "higher-is-better",
  },
  "cooperative-group-members": {
    name: { vi: "Số thành viên tổ hợp tác", en: "Members of cooperative groups" },
    definition: {
      vi: "Tổng số thành viên của các tổ hợp tác được tính vào chỉ tiêu “Số tổ hợp tác” tại ngày cuối kỳ.",
      en: "Members of the cooperative groups counted by the indicator for their number, on the last day.",
    },
    unit: "members",
    direction: "higher-is-better",
  },
  "cooperative-and-union-members": {
    name: {
      vi: "Số thành viên hợp tác xã và liên hiệp hợp tác xã",
      en: "Members of cooperatives and cooperative unions",
    },
    definition: {
      vi: "Tổng số thành viên của hợp tác xã và của liên hiệp hợp tác xã tại ngày cuối kỳ; hợp tác xã thành viên của một liên hiệp tính là một thành viên của liên hiệp đó.",
      en: "Members of cooperatives and of cooperative unions on the last day; a cooperative in a union counts as one member of that union.",
    },
    unit: "members",
    direction: "higher-is-better",
  },
  "good-or-fair-organisations": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể loại tốt, khá",
      en: "Share of collective economic organisations graded good or fair",
    },
    definition: {
      vi: "Số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã được xếp loại tốt hoặc khá, chia cho tổng số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
      en: "Cooperative groups, cooperatives and cooperative unions graded good or fair, divided by all cooperative groups, cooperatives and cooperative unions.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "good-or-fair-organisations-linked": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể loại tốt, khá tham gia liên kết chuỗi giá trị",
      en: "Share of the organisations graded good or fair which are linked along value chains",
    },
    definition: {
      vi: "Số tổ chức kinh tế tập thể loại tốt, khá đang tham gia liên kết theo chuỗi giá trị, chia cho số tổ chức kinh tế tập thể loại tốt, khá.",
      en: "Collective economic organisations graded good or fair and linked along a value chain, divided by those graded good or fair.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "effective-organisations": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể hoạt động hiệu quả",
      en: "Share of collective economic organisations operating effectively",
    },
    definition: {
      vi: "Số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã được đánh giá hoạt động hiệu quả theo quy định tại thời điểm đánh giá, chia cho tổng số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
      en: "Cooperative groups, cooperatives and cooperative unions judged effective by the rules in force at the time, divided by all of them.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "effective-organisations-linked": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể hoạt động hiệu quả tham gia chuỗi liên kết",
      en: "Share of the organisations operating effectively which are in linkage chains",
    },
    definition: {
      vi: "Số tổ chức kinh tế tập thể hoạt động hiệu quả đang tham gia các chuỗi liên kết, chia cho số tổ chức kinh tế tập thể hoạt động hiệu quả.",
      en: "Collective economic organisations operating effectively and taking part in linkage chains, divided by those operating effectively.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "organisations-applying-technology": {
    name: {
      vi: "Tỷ lệ tổ chức kinh tế tập thể áp dụng công nghệ",
      en: "Share of collective economic organisations applying technology",
    },
    definition: {
      vi: "Số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã áp dụng công nghệ (nhất là chuyển đổi số) vào sản xuất, kinh doanh, dịch vụ, chia cho tổng số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
      en: "Cooperative groups, cooperatives and cooperative unions applying technology (digital means above all) in production, business or services, divided by all of them.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "high-tech-cooperatives": {
    name: {
      vi: "Số hợp tác xã ứng dụng công nghệ cao trong nông nghiệp",
      en: "Cooperatives applying high technology in agriculture",
    },
    definition: {
      vi: "Số hợp tác xã ứng dụng công nghệ cao vào sản xuất, tiêu thụ sản phẩm nông nghiệp tại ngày cuối kỳ.",
      en: "Cooperatives applying high technology in producing or selling agricultural products, on the last day.",
    },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "population-in-collective-economy": {
    name: {
      vi: "Tỷ lệ dân số tham gia tổ chức kinh tế tập thể",
      en: "Share of the population in collective economic organisations",
    },
    definition: {
      vi: "Số người là thành viên của ít nhất một tổ hợp tác hoặc hợp tác xã, chia cho dân số của địa bàn tại ngày cuối kỳ.",
      en: "Persons who are members of at least one cooperative group or cooperative, divided by the population of the area on the last day.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "cooperative-fund-capital-added": {
    name: {
      vi: "Vốn điều lệ cấp bổ sung cho Quỹ hỗ trợ phát triển hợp tác xã",
      en: "Charter capital added to the cooperative development fund",
    },
    definition: {
      vi: "Số vốn điều lệ ngân sách đã cấp thêm cho quỹ hỗ trợ phát triển hợp tác xã của địa phương, cộng dồn từ đầu kỳ của chỉ tiêu; không tính vốn có trước.",
      en: "Charter capital paid by the budget into the local cooperative development fund, summed from the beginning of the target's period; earlier capital is not counted.",
    },
    unit: "vnd-billion",
    direction: "higher-is-better",
    summedFromStart: true,
  },
  "collective-economy-growth": {
    name: { vi: "Tốc độ tăng trưởng của khu vực kinh tế tập thể", en: "Growth of the collective economy" },
    definition: {
      vi: "Tốc độ tăng giá trị tăng thêm của khu vực kinh tế tập thể theo giá so sánh, bình quân mỗi năm trong kỳ của chỉ tiêu.",
      en: "Growth of the value added of the collective economy at constant prices, yearly average over the target's period.",
    },
    unit: "percent-per-year",
    direction: "higher-is-better",
  },
  "collective-economy-grdp-share": {
    name: { vi: "Tỷ trọng của kinh tế tập thể trong GRDP", en: "Share of the collective economy in GRDP" },
    definition: {
      vi: "Giá trị tăng thêm của khu vực kinh tế tập thể trong năm, chia cho tổng sản phẩm trên địa bàn (GRDP) của năm đó, cùng một loại giá.",
      en: "Value added of the collective economy in the year, divided by the gross regional domestic product (GRDP) of that year, both at the same prices.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "additional-workers": {
    name: {
      vi: "Số lao động thu hút thêm vào khu vực kinh tế tập thể",
      en: "Workers newly drawn into the collective economy",
    },
    definition: {
      vi: "Số lao động làm việc trong khu vực kinh tế tập thể tại ngày cuối kỳ, trừ đi số đó tại ngày đầu kỳ của chỉ tiêu.",
      en: "Workers of the collective economy on the last day, less those on the first day of the target's period.",
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
    definition: {
      vi: "Số cán bộ quản lý hợp tác xã có trình độ cao đẳng, đại học trở lên, chia cho tổng số cán bộ quản lý hợp tác xã.",
      en: "Cooperative managers with a college or university degree or higher, divided by all cooperative managers.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "trained-managers": {
    name: {
      vi: "Tỷ lệ cán bộ quản lý hợp tác xã đã qua đào tạo",
      en: "Share of cooperative managers who have been trained",
    },
    definition: {
      vi: "Số cán bộ quản lý hợp tác xã có trình độ từ sơ cấp trở lên, chia cho tổng số cán bộ quản lý hợp tác xã.",
      en: "Cooperative managers with elementary training or higher, divided by all cooperative managers.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "fields-with-new-style-cooperatives": {
    name: {
      vi: "Số lĩnh vực có mô hình hợp tác xã kiểu mới",
      en: "Fields with a model of the new-style cooperative",
    },
    definition: {
      vi: "Số lĩnh vực, trong các lĩnh vực văn bản nêu tên, có ít nhất một hợp tác xã được công nhận là mô hình hợp tác xã kiểu mới tại ngày cuối kỳ.",
      en: "Of the fields which the document names, those with at least one cooperative recognised as a model of the new style on the last day.",
    },
    unit: "fields",
    direction: "higher-is-better",
  },
  "dormant-cooperatives": {
    name: {
      vi: "Số hợp tác xã đã ngừng hoạt động chưa xử lý xong",
      en: "Dormant cooperatives not yet settled",
    },
    definition: {
      vi: "Số hợp tác xã đã ngừng hoạt động mà tại ngày cuối kỳ chưa giải thể, phá sản, bị thu hồi giấy chứng nhận, tổ chức lại hoặc hoạt động trở lại; không tính hợp tác xã tạm ngừng kinh doanh đã thông báo theo luật.",
      en: "Cooperatives out of operation which on the last day are not dissolved, bankrupt, struck off, reorganised or at work again; a suspension of business notified by law does not count.",
    },
    unit: "cooperatives",
    direction: "lower-is-better",
  },
  "support-fund-capital": {
    name: {
      vi: "Vốn hoạt động của quỹ trợ vốn, quỹ hỗ trợ phát triển hợp tác xã",
      en: "Working capital of the cooperative support fund",
    },
    definition: {
      vi: "Tổng nguồn vốn hoạt động của quỹ tại ngày cuối kỳ, từ mọi nguồn.",
      en: "All working capital of the fund on the last day, from every source.",
    },
    unit: "vnd-billion",
    direction: "higher-is-better",
  },
  "ica-world-rank": {
    name: {
      vi: "Thứ hạng trong bảng xếp hạng hợp tác xã lớn nhất toàn cầu của ICA",
      en: "Rank in the ICA list of the world's largest cooperatives",
    },
    definition: {
      vi: "Thứ hạng của tổ chức trong bảng xếp hạng các hợp tác xã lớn nhất toàn cầu do Liên minh Hợp tác xã quốc tế (ICA) công nhận, bản công bố gần nhất trước ngày cuối kỳ; không có tên trong bảng là không đạt.",
      en: "Rank of the organisation in the list of the world's largest cooperatives recognised by the International Cooperative Alliance (ICA), as last published before the last day; not listed is not met.",
    },
    unit: "rank",
    direction: "lower-is-better",
  },
  "entities-operating-under-law": {
    name: {
      vi: "Tỷ lệ hợp tác xã, quỹ tín dụng nhân dân, liên hiệp hợp tác xã hoạt động theo Luật Hợp tác xã",
      en: "Share of cooperatives, people's credit funds and unions operating under the Law on Cooperatives",
    },
    definition: {
      vi: "Số hợp tác xã, quỹ tín dụng nhân dân và liên hiệp hợp tác xã đã đăng ký hoặc tổ chức lại theo Luật Hợp tác xã đang có hiệu lực và đang hoạt động, chia cho tổng số hợp tác xã, quỹ tín dụng nhân dân và liên hiệp hợp tác xã tại ngày cuối kỳ.",
      en: "Cooperatives, people's credit funds and unions registered or reorganised under the Law on Cooperatives in force and at work, divided by all cooperatives, people's credit funds and unions on the last day.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "cooperatives-strengthened": {
    name: { vi: "Số hợp tác xã được củng cố", en: "Cooperatives strengthened" },
    definition: {
      vi: "Số hợp tác xã đã hoàn thành việc củng cố, kiện toàn theo kế hoạch của địa phương, cộng dồn từ đầu kỳ của chỉ tiêu; mỗi hợp tác xã tính một lần.",
      en: "Cooperatives whose strengthening under a local plan is finished, summed from the beginning of the target's period; each counts once.",
    },
    unit: "cooperatives",
    direction: "higher-is-better",
  },
  "new-style-cooperative-models": {
    name: { vi: "Số mô hình hợp tác xã kiểu mới hiệu quả", en: "Effective models of the new-style cooperative" },
    definition: {
      vi: "Số mô hình hợp tác xã kiểu mới được công nhận là hiệu quả và đã hoàn thiện, nhân rộng, cộng dồn từ đầu kỳ của chỉ tiêu.",
      en: "Models of the new-style cooperative recognised as effective, completed and spread, summed from the beginning of the target's period.",
    },
    unit: "models",
    direction: "higher-is-better",
  },
  "managers-with-degree-of-all": {
    name: {
      vi: "Tỷ lệ cán bộ quản lý hợp tác xã tốt nghiệp cao đẳng, đại học trên tổng số",
      en: "Share of all cooperative managers with a college or university degree",
    },
    definition: {
      vi: "Số cán bộ quản lý hợp tác xã tốt nghiệp cao đẳng, đại học trở lên, chia cho tổng số cán bộ quản lý hợp tác xã, kể cả người chưa qua đào tạo.",
      en: "Cooperative managers with a college or university degree or higher, divided by all cooperative managers, those without training included.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "directors-with-vocational-training": {
    name: {
      vi: "Tỷ lệ giám đốc hợp tác xã được đào tạo sơ cấp nghề giám đốc",
      en: "Share of cooperative directors with elementary vocational training as directors",
    },
    definition: {
      vi: "Số giám đốc (tổng giám đốc) hợp tác xã có chứng chỉ sơ cấp nghề giám đốc hợp tác xã hoặc trình độ đào tạo nghề cao hơn của nghề đó, chia cho tổng số giám đốc hợp tác xã.",
      en: "Directors of cooperatives holding the elementary certificate of the director's vocation, or a higher one of it, divided by all directors of cooperatives.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "high-tech-agricultural-models": {
    name: {
      vi: "Số mô hình hợp tác xã nông nghiệp ứng dụng công nghệ cao gắn với chuỗi giá trị",
      en: "Models of agricultural cooperatives applying high technology within value chains",
    },
    definition: {
      vi: "Số mô hình hợp tác xã nông nghiệp ứng dụng công nghệ cao, đồng thời có sản phẩm gắn với chuỗi giá trị, đang hoạt động tại ngày cuối kỳ.",
      en: "Models of agricultural cooperatives which apply high technology and whose products are part of a value chain, at work on the last day.",
    },
    unit: "models",
    direction: "higher-is-better",
  },
  "credit-funds-and-power-cooperatives-high-tech": {
    name: {
      vi: "Tỷ lệ quỹ tín dụng nhân dân và hợp tác xã dịch vụ điện năng ứng dụng công nghệ cao",
      en: "Share of people's credit funds and power-service cooperatives applying high technology",
    },
    definition: {
      vi: "Số quỹ tín dụng nhân dân và hợp tác xã dịch vụ điện năng ứng dụng công nghệ cao, chia cho tổng số quỹ tín dụng nhân dân và hợp tác xã dịch vụ điện năng tại ngày cuối kỳ.",
      en: "People's credit funds and power-service cooperatives applying high technology, divided by all people's credit funds and power-service cooperatives on the last day.",
    },
    unit: "percent",
    direction: "higher-is-better",
  },
  "unconverted-cooperatives": {
    name: {
      vi: "Số hợp tác xã chưa chuyển đổi, tổ chức lại theo Luật Hợp tác xã",
      en: "Cooperatives not yet converted or reorganised under the Law on Cooperatives",
    },
    definition: {
      vi: "Số hợp tác xã thuộc diện phải chuyển đổi, tổ chức lại theo Luật Hợp tác xã mà tại ngày cuối kỳ chưa chuyển đổi, chưa tổ chức lại và cũng chưa giải thể, phá sản, bị thu hồi giấy chứng nhận.",
      en: "Cooperatives which must convert or reorganise under the Law on Cooperatives and on the last day have done neither, nor are dissolved, bankrupt or struck off.",
    },
    unit: "cooperatives",
    direction: "lower-is-better",
  },
  "cooperatives-due-for-dissolution": {
    name: {
      vi: "Số hợp tác xã thuộc diện giải thể chưa giải thể xong",
      en: "Cooperatives due for dissolution and not yet dissolved",
    },
    definition: {
      vi: "Số hợp tác xã thuộc diện giải thể theo quy định mà tại ngày cuối kỳ chưa giải thể xong.",
      en: "Cooperatives which the rules require to be dissolved and whose dissolution is not finished on the last day.",
    },
    unit: "cooperatives",
    direction: "lower-is-better",
  },
  workers: {
    name: {
      vi: "Số lao động làm việc thường xuyên trong hợp tác xã, liên hiệp hợp tác xã",
      en: "Regular workers of cooperatives and unions",
    },
    definition: {
      vi: "Số lao động làm việc thường xuyên trong hợp tác xã và liên hiệp hợp tác xã tại ngày cuối kỳ, kể cả thành viên làm việc tại đó.",
      en: "People working regularly in cooperatives and cooperative unions on the last day, members working there included.",
    },
    unit: "workers",
    direction: "higher-is-better",
  },
  "cooperative-members": {
    name: { vi: "Số thành viên hợp tác xã", en: "Members of cooperatives" },
    definition: {
      vi: "Tổng số thành viên của các hợp tác xã được tính vào chỉ tiêu “Số hợp tác xã” tại ngày cuối kỳ; không tính thành viên của liên hiệp hợp tác xã, tổ hợp tác.",
      en: "Members of the cooperatives counted by the indicator for their number, on the last day; members of unions and groups are left out.",
    },
    unit: "members",
    direction: "higher-is-better",
  },
  "members-per-cooperative": {
    name: { vi: "Số thành viên bình quân một hợp tác xã", en: "Members per cooperative" },
    definition: {
      vi: "Số thành viên hợp tác xã chia cho số hợp tác xã, cùng tại ngày cuối kỳ.",
      en: "Members of cooperatives divided by cooperatives, both on the last day.",
    },
    unit: "members-per-cooperative",
    direction: "higher-is-better",
  },
  "income-per-worker": {
    name: {
      vi: "Thu nhập bình quân một lao động thường xuyên trong hợp tác xã",
      en: "Income per regular worker of cooperatives",
    },
    definition: {
      vi: "Tổng thu nhập trong năm của lao động làm việc thường xuyên trong hợp tác xã chia cho số lao động đó; triệu đồng một người một năm.",
      en: "Yearly income of the regular workers of cooperatives divided by their number, in million đồng a person.",
    },
    unit: "vnd-million-per-worker-per-year",
    direction: "higher-is-better",
  },
  "revenue-per-cooperative": {
    name: { vi: "Doanh thu bình quân một hợp tác xã", en: "Revenue per cooperative" },
    definition: {
      vi: "Tổng doanh thu trong năm của các hợp tác xã đang hoạt động chia cho số hợp tác xã đó; triệu đồng một năm.",
      en: "Yearly revenue of working cooperatives divided by their number, in million đồng.",
    },
    unit: "vnd-million-per-cooperative-per-year",
    direction: "higher-is-better",
  },
  "profit-per-cooperative": {
    name: { vi: "Lợi nhuận bình quân một hợp tác xã", en: "Profit per cooperative" },
    definition: {
      vi: "Tổng lợi nhuận (lãi) trong năm của các hợp tác xã đang hoạt động chia cho số hợp tác xã đó; triệu đồng một năm.",
      en: "Yearly profit of working cooperatives divided by their number, in million đồng.",
    },
    unit: "vnd-million-per-cooperative-per-year",
    direction: "higher-is-better",
  },
  "charter-capital": {
    name: { vi: "Tổng vốn điều lệ của hợp tác xã", en: "Charter capital of cooperatives" },
    definition: {
      vi: "Tổng vốn điều lệ của các hợp tác xã được tính vào chỉ tiêu “Số hợp tác xã” tại ngày cuối kỳ; tỷ đồng.",
      en: "Charter capital of the cooperatives counted by the indicator for their number, on the last day, in thousand million đồng.",
    },
    unit: "vnd-billion",
    direction: "higher-is-better",
  },
  "charter-capital-per-cooperative": {
    name: { vi: "Vốn điều lệ bình quân một hợp tác xã", en: "Charter capital per cooperative" },
    definition: {
      vi: "Tổng vốn điều lệ của hợp tác xã chia cho số hợp tác xã, cùng tại ngày cuối kỳ; triệu đồng.",
      en: "Charter capital of cooperatives divided by cooperatives, both on the last day, in million đồng.",
    },
    unit: "vnd-million-per-cooperative",
    direction: "higher-is-better",
  },
});

/** The ids of the indicator catalogue. */
export type IndicatorId = keyof typeof INDICATORS;

/** An indicator of a province's own, beside the catalogue: it means what this province says, and joins with no other. */
export interface OwnIndicator extends Omit<Indicator, "summedFromStart"> {
  readonly id: string;
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
