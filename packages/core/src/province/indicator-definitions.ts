import type { Bilingual } from "../kernel/language.js";
import type { IndicatorId } from "./indicators.js";

/**
 * What each indicator of the catalogue counts, of what, and when: enough for two people to arrive at the same figure. Apart from
 * the catalogue because nothing is computed from it.
 */
export const INDICATOR_DEFINITIONS: Readonly<Record<IndicatorId, Bilingual>> = {
  "new-cooperatives": {
    vi: "Số hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu, cộng dồn từ đầu kỳ của chỉ tiêu.",
    en: "Cooperatives registered for the first time, summed from the beginning of the target's period.",
  },
  "new-cooperative-unions": {
    vi: "Số liên hiệp hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu, cộng dồn từ đầu kỳ của chỉ tiêu.",
    en: "Cooperative unions registered for the first time, summed from the beginning of the target's period.",
  },
  "good-or-fair-cooperatives-of-all": {
    vi: "Số hợp tác xã được xếp loại tốt hoặc khá (từ 65 điểm, Thông tư 01/2020/TT-BKHĐT) chia cho tổng số hợp tác xã, kể cả hợp tác xã không xếp loại.",
    en: "Cooperatives graded good or fair (65 points or more, Circular 01/2020/TT-BKHĐT) divided by all cooperatives, those not graded included.",
  },
  "good-or-fair-cooperatives-of-graded": {
    vi: "Số hợp tác xã được xếp loại tốt hoặc khá (từ 65 điểm, Thông tư 01/2020/TT-BKHĐT) chia cho số hợp tác xã được xếp loại; không tính hợp tác xã không xếp loại. Thông tư không nêu mẫu số: chọn mẫu số nào là theo lời của kế hoạch.",
    en: "Cooperatives graded good or fair (65 points or more, Circular 01/2020/TT-BKHĐT) divided by those graded; those not graded are left out. The circular names no denominator: which one counts is the plan's wording.",
  },
  "agricultural-cooperatives-linked": {
    vi: "Số hợp tác xã nông nghiệp đang liên kết với doanh nghiệp hoặc tổ chức kinh tế khác theo chuỗi giá trị, chia cho tổng số hợp tác xã nông nghiệp.",
    en: "Agricultural cooperatives linked with an enterprise or another economic organisation along a value chain, divided by all agricultural cooperatives.",
  },
  "new-cooperatives-per-year": {
    vi: "Số hợp tác xã được cấp giấy chứng nhận đăng ký lần đầu trong kỳ của chỉ tiêu, chia cho số năm của kỳ.",
    en: "Cooperatives registered for the first time in the target's period, divided by its years.",
  },
  cooperatives: {
    vi: "Số hợp tác xã đã đăng ký và chưa giải thể, phá sản, bị thu hồi giấy chứng nhận tại ngày cuối kỳ, kể cả hợp tác xã tạm ngừng kinh doanh và quỹ tín dụng nhân dân.",
    en: "Cooperatives registered and not dissolved, bankrupt or struck off on the last day, suspended ones and people's credit funds included.",
  },
  "cooperative-unions": {
    vi: "Số liên hiệp hợp tác xã đã đăng ký và chưa giải thể, phá sản, bị thu hồi giấy chứng nhận tại ngày cuối kỳ.",
    en: "Cooperative unions registered and not dissolved, bankrupt or struck off on the last day.",
  },
  "cooperative-groups": {
    vi: "Số tổ hợp tác có hợp đồng hợp tác còn hiệu lực tại ngày cuối kỳ, đã đăng ký hoặc đã báo chính quyền cấp xã.",
    en: "Cooperative groups whose cooperation contract is in force on the last day, registered or made known to the commune.",
  },
  "cooperative-group-members": {
    vi: "Tổng số thành viên của các tổ hợp tác được tính vào chỉ tiêu “Số tổ hợp tác” tại ngày cuối kỳ.",
    en: "Members of the cooperative groups counted by the indicator for their number, on the last day.",
  },
  "cooperative-and-union-members": {
    vi: "Tổng số thành viên của hợp tác xã và của liên hiệp hợp tác xã tại ngày cuối kỳ; hợp tác xã thành viên của một liên hiệp tính là một thành viên của liên hiệp đó.",
    en: "Members of cooperatives and of cooperative unions on the last day; a cooperative in a union counts as one member of that union.",
  },
  "good-or-fair-organisations": {
    vi: "Số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã được xếp loại tốt hoặc khá, chia cho tổng số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
    en: "Cooperative groups, cooperatives and cooperative unions graded good or fair, divided by all cooperative groups, cooperatives and cooperative unions.",
  },
  "good-or-fair-organisations-linked": {
    vi: "Số tổ chức kinh tế tập thể loại tốt, khá đang tham gia liên kết theo chuỗi giá trị, chia cho số tổ chức kinh tế tập thể loại tốt, khá.",
    en: "Collective economic organisations graded good or fair and linked along a value chain, divided by those graded good or fair.",
  },
  "effective-organisations": {
    vi: "Số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã được đánh giá hoạt động hiệu quả theo quy định tại thời điểm đánh giá, chia cho tổng số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
    en: "Cooperative groups, cooperatives and cooperative unions judged effective by the rules in force at the time, divided by all of them.",
  },
  "effective-organisations-linked": {
    vi: "Số tổ chức kinh tế tập thể hoạt động hiệu quả đang tham gia các chuỗi liên kết, chia cho số tổ chức kinh tế tập thể hoạt động hiệu quả.",
    en: "Collective economic organisations operating effectively and taking part in linkage chains, divided by those operating effectively.",
  },
  "organisations-applying-technology": {
    vi: "Số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã áp dụng công nghệ (nhất là chuyển đổi số) vào sản xuất, kinh doanh, dịch vụ, chia cho tổng số tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
    en: "Cooperative groups, cooperatives and cooperative unions applying technology (digital means above all) in production, business or services, divided by all of them.",
  },
  "high-tech-cooperatives": {
    vi: "Số hợp tác xã ứng dụng công nghệ cao vào sản xuất, tiêu thụ sản phẩm nông nghiệp tại ngày cuối kỳ.",
    en: "Cooperatives applying high technology in producing or selling agricultural products, on the last day.",
  },
  "population-in-collective-economy": {
    vi: "Số người là thành viên của ít nhất một tổ hợp tác hoặc hợp tác xã, chia cho dân số của địa bàn tại ngày cuối kỳ.",
    en: "Persons who are members of at least one cooperative group or cooperative, divided by the population of the area on the last day.",
  },
  "cooperative-fund-capital-added": {
    vi: "Số vốn điều lệ ngân sách đã cấp thêm cho quỹ hỗ trợ phát triển hợp tác xã của địa phương, cộng dồn từ đầu kỳ của chỉ tiêu; không tính vốn có trước.",
    en: "Charter capital paid by the budget into the local cooperative development fund, summed from the beginning of the target's period; earlier capital is not counted.",
  },
  "collective-economy-growth": {
    vi: "Tốc độ tăng giá trị tăng thêm của khu vực kinh tế tập thể theo giá so sánh, bình quân mỗi năm trong kỳ của chỉ tiêu.",
    en: "Growth of the value added of the collective economy at constant prices, yearly average over the target's period.",
  },
  "collective-economy-grdp-share": {
    vi: "Giá trị tăng thêm của khu vực kinh tế tập thể trong năm, chia cho tổng sản phẩm trên địa bàn (GRDP) của năm đó, cùng một loại giá.",
    en: "Value added of the collective economy in the year, divided by the gross regional domestic product (GRDP) of that year, both at the same prices.",
  },
  "additional-workers": {
    vi: "Số lao động làm việc trong khu vực kinh tế tập thể tại ngày cuối kỳ, trừ đi số đó tại ngày đầu kỳ của chỉ tiêu.",
    en: "Workers of the collective economy on the last day, less those on the first day of the target's period.",
  },
  "managers-with-higher-education": {
    vi: "Số cán bộ quản lý hợp tác xã có trình độ cao đẳng, đại học trở lên, chia cho tổng số cán bộ quản lý hợp tác xã.",
    en: "Cooperative managers with a college or university degree or higher, divided by all cooperative managers.",
  },
  "trained-managers": {
    vi: "Số cán bộ quản lý hợp tác xã có trình độ từ sơ cấp trở lên, chia cho tổng số cán bộ quản lý hợp tác xã.",
    en: "Cooperative managers with elementary training or higher, divided by all cooperative managers.",
  },
  "fields-with-new-style-cooperatives": {
    vi: "Số lĩnh vực, trong các lĩnh vực văn bản nêu tên, có ít nhất một hợp tác xã được công nhận là mô hình hợp tác xã kiểu mới tại ngày cuối kỳ.",
    en: "Of the fields which the document names, those with at least one cooperative recognised as a model of the new style on the last day.",
  },
  "dormant-cooperatives": {
    vi: "Số hợp tác xã đã ngừng hoạt động mà tại ngày cuối kỳ chưa giải thể, phá sản, bị thu hồi giấy chứng nhận, tổ chức lại hoặc hoạt động trở lại; không tính hợp tác xã tạm ngừng kinh doanh đã thông báo theo luật.",
    en: "Cooperatives out of operation which on the last day are not dissolved, bankrupt, struck off, reorganised or at work again; a suspension of business notified by law does not count.",
  },
  "support-fund-capital": {
    vi: "Tổng nguồn vốn hoạt động của quỹ tại ngày cuối kỳ, từ mọi nguồn.",
    en: "All working capital of the fund on the last day, from every source.",
  },
  "ica-world-rank": {
    vi: "Thứ hạng của tổ chức trong bảng xếp hạng các hợp tác xã lớn nhất toàn cầu do Liên minh Hợp tác xã quốc tế (ICA) công nhận, bản công bố gần nhất trước ngày cuối kỳ; không có tên trong bảng là không đạt.",
    en: "Rank of the organisation in the list of the world's largest cooperatives recognised by the International Cooperative Alliance (ICA), as last published before the last day; not listed is not met.",
  },
  "entities-operating-under-law": {
    vi: "Số hợp tác xã, quỹ tín dụng nhân dân và liên hiệp hợp tác xã đã đăng ký hoặc tổ chức lại theo Luật Hợp tác xã đang có hiệu lực và đang hoạt động, chia cho tổng số hợp tác xã, quỹ tín dụng nhân dân và liên hiệp hợp tác xã tại ngày cuối kỳ.",
    en: "Cooperatives, people's credit funds and unions registered or reorganised under the Law on Cooperatives in force and at work, divided by all cooperatives, people's credit funds and unions on the last day.",
  },
  "cooperatives-strengthened": {
    vi: "Số hợp tác xã đã hoàn thành việc củng cố, kiện toàn theo kế hoạch của địa phương, cộng dồn từ đầu kỳ của chỉ tiêu; mỗi hợp tác xã tính một lần.",
    en: "Cooperatives whose strengthening under a local plan is finished, summed from the beginning of the target's period; each counts once.",
  },
  "new-style-cooperative-models": {
    vi: "Số mô hình hợp tác xã kiểu mới được công nhận là hiệu quả và đã hoàn thiện, nhân rộng, cộng dồn từ đầu kỳ của chỉ tiêu.",
    en: "Models of the new-style cooperative recognised as effective, completed and spread, summed from the beginning of the target's period.",
  },
  "managers-with-degree-of-all": {
    vi: "Số cán bộ quản lý hợp tác xã tốt nghiệp cao đẳng, đại học trở lên, chia cho tổng số cán bộ quản lý hợp tác xã, kể cả người chưa qua đào tạo.",
    en: "Cooperative managers with a college or university degree or higher, divided by all cooperative managers, those without training included.",
  },
  "directors-with-vocational-training": {
    vi: "Số giám đốc (tổng giám đốc) hợp tác xã có chứng chỉ sơ cấp nghề giám đốc hợp tác xã hoặc trình độ đào tạo nghề cao hơn của nghề đó, chia cho tổng số giám đốc hợp tác xã.",
    en: "Directors of cooperatives holding the elementary certificate of the director's vocation, or a higher one of it, divided by all directors of cooperatives.",
  },
  "high-tech-agricultural-models": {
    vi: "Số mô hình hợp tác xã nông nghiệp ứng dụng công nghệ cao, đồng thời có sản phẩm gắn với chuỗi giá trị, đang hoạt động tại ngày cuối kỳ.",
    en: "Models of agricultural cooperatives which apply high technology and whose products are part of a value chain, at work on the last day.",
  },
  "credit-funds-and-power-cooperatives-high-tech": {
    vi: "Số quỹ tín dụng nhân dân và hợp tác xã dịch vụ điện năng ứng dụng công nghệ cao, chia cho tổng số quỹ tín dụng nhân dân và hợp tác xã dịch vụ điện năng tại ngày cuối kỳ.",
    en: "People's credit funds and power-service cooperatives applying high technology, divided by all people's credit funds and power-service cooperatives on the last day.",
  },
  "unconverted-cooperatives": {
    vi: "Số hợp tác xã thuộc diện phải chuyển đổi, tổ chức lại theo Luật Hợp tác xã mà tại ngày cuối kỳ chưa chuyển đổi, chưa tổ chức lại và cũng chưa giải thể, phá sản, bị thu hồi giấy chứng nhận.",
    en: "Cooperatives which must convert or reorganise under the Law on Cooperatives and on the last day have done neither, nor are dissolved, bankrupt or struck off.",
  },
  "cooperatives-due-for-dissolution": {
    vi: "Số hợp tác xã thuộc diện giải thể theo quy định mà tại ngày cuối kỳ chưa giải thể xong.",
    en: "Cooperatives which the rules require to be dissolved and whose dissolution is not finished on the last day.",
  },
  workers: {
    vi: "Số lao động làm việc thường xuyên trong hợp tác xã và liên hiệp hợp tác xã tại ngày cuối kỳ, kể cả thành viên làm việc tại đó.",
    en: "People working regularly in cooperatives and cooperative unions on the last day, members working there included.",
  },
  "cooperative-members": {
    vi: "Tổng số thành viên của các hợp tác xã được tính vào chỉ tiêu “Số hợp tác xã” tại ngày cuối kỳ; không tính thành viên của liên hiệp hợp tác xã, tổ hợp tác.",
    en: "Members of the cooperatives counted by the indicator for their number, on the last day; members of unions and groups are left out.",
  },
  "members-per-cooperative": {
    vi: "Số thành viên hợp tác xã chia cho số hợp tác xã, cùng tại ngày cuối kỳ.",
    en: "Members of cooperatives divided by cooperatives, both on the last day.",
  },
  "income-per-worker": {
    vi: "Tổng thu nhập trong năm của lao động làm việc thường xuyên trong hợp tác xã chia cho số lao động đó; triệu đồng một người một năm.",
    en: "Yearly income of the regular workers of cooperatives divided by their number, in million đồng a person.",
  },
  "revenue-per-cooperative": {
    vi: "Tổng doanh thu trong năm của các hợp tác xã đang hoạt động chia cho số hợp tác xã đó; triệu đồng một năm.",
    en: "Yearly revenue of working cooperatives divided by their number, in million đồng.",
  },
  "profit-per-cooperative": {
    vi: "Tổng lợi nhuận (lãi) trong năm của các hợp tác xã đang hoạt động chia cho số hợp tác xã đó; triệu đồng một năm.",
    en: "Yearly profit of working cooperatives divided by their number, in million đồng.",
  },
  "charter-capital": {
    vi: "Tổng vốn điều lệ của các hợp tác xã được tính vào chỉ tiêu “Số hợp tác xã” tại ngày cuối kỳ; tỷ đồng.",
    en: "Charter capital of the cooperatives counted by the indicator for their number, on the last day, in thousand million đồng.",
  },
  "charter-capital-per-cooperative": {
    vi: "Tổng vốn điều lệ của hợp tác xã chia cho số hợp tác xã, cùng tại ngày cuối kỳ; triệu đồng.",
    en: "Charter capital of cooperatives divided by cooperatives, both on the last day, in million đồng.",
  },
};
