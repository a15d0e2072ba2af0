import type { ProvinceInput } from "@kttt/core/province";
import { PLAN_2026, PROGRAMME_2023 } from "./documents.js";

/** "Đến năm 2030": to the end of that year. */
const BY_2030 = "2030-12-31";
/** "Đến năm 2045": to the end of that year. */
const BY_2045 = "2045-12-31";

export const targets = [
  {
    id: `${PROGRAMME_2023}/target.quy-mo-2030`,
    document: PROGRAMME_2023,
    text:
      "Cả tỉnh có khoảng 1.609 tổ hợp tác với khoảng 45.043 thành viên, 636 hợp tác xã và 02 liên hiệp hợp tác " +
      "xã với khoảng 117.738 thành viên",
    scope: "province",
    measures: [
      {
        indicator: "cooperative-groups",
        comparator: "~",
        value: 1609,
        unit: "cooperative-groups",
        horizon: BY_2030,
        inferred: false,
      },
      {
        indicator: "cooperative-group-members",
        comparator: "~",
        value: 45043,
        unit: "members",
        horizon: BY_2030,
        inferred: false,
      },
      {
        indicator: "cooperatives",
        comparator: "=",
        value: 636,
        unit: "cooperatives",
        horizon: BY_2030,
        inferred: false,
      },
      {
        indicator: "cooperative-unions",
        comparator: "=",
        value: 2,
        unit: "cooperative-unions",
        horizon: BY_2030,
        inferred: false,
      },
      {
        indicator: "cooperative-and-union-members",
        comparator: "~",
        value: 117738,
        unit: "members",
        horizon: BY_2030,
        inferred: false,
      },
    ],
    source: { lines: [23, 25] },
    note:
      "“Khoảng” đứng trước từng số tổ hợp tác và thành viên, không đứng trước 636 và 02: hai số này là “=”. " +
      "117.738 thành viên là của hợp tác xã và liên hiệp hợp tác xã cộng lại.",
  },
  {
    id: `${PROGRAMME_2023}/target.thanh-lap-moi-moi-nam`,
    document: PROGRAMME_2023,
    text: "trung bình mỗi năm thành lập mới khoảng 21 hợp tác xã",
    scope: "province",
    measures: [
      {
        indicator: "new-cooperatives-per-year",
        comparator: "~",
        value: 21,
        unit: "cooperatives-per-year",
        horizon: BY_2030,
        inferred: false,
      },
    ],
    source: { lines: [23, 25] },
    note: "Trong ngoặc, cùng câu với chỉ tiêu đến năm 2030 nên có cùng thời hạn; không in năm bắt đầu của bình quân.",
  },
  {
    id: `${PROGRAMME_2023}/target.tot-kha-lien-ket-2030`,
    document: PROGRAMME_2023,
    text:
      "Bảo đảm trên 65% tổ chức kinh tế tập thể trên địa bàn tỉnh đạt loại tốt, khá, trong đó có ít nhất 50% " +
      "tham gia liên kết theo chuỗi giá trị",
    scope: "province",
    measures: [
      {
        indicator: "good-or-fair-organisations",
        comparator: ">",
        value: 65,
        unit: "percent",
        horizon: BY_2030,
        inferred: false,
      },
      {
        indicator: "good-or-fair-organisations-linked",
        comparator: ">=",
        value: 50,
        unit: "percent",
        horizon: BY_2030,
        inferred: false,
      },
    ],
    source: { lines: [23, 27] },
    note: "“Trong đó”: 50% của số tổ chức đạt loại tốt, khá; cũng có thể hiểu là của tất cả tổ chức kinh tế tập thể.",
  },
  {
    id: `${PROGRAMME_2023}/target.cong-nghe-cao-2030`,
    document: PROGRAMME_2023,
    text:
      "trên 100 hợp tác xã ứng dụng công nghệ cao vào sản xuất, tiêu thụ sản phẩm nông nghiệp; phát triển các " +
      "chuỗi giá trị nông sản hàng hóa gắn với liên kết sản xuất, cung cấp dịch vụ chế biến và tiêu thụ sản phẩm " +
      "nông nghiệp; đẩy mạnh tham gia vào các chuỗi cung ứng đưa sản phẩm nông nghiệp xuất khẩu trực tiếp ra " +
      "nước ngoài.",
    scope: "province",
    measures: [
      {
        indicator: "high-tech-cooperatives",
        comparator: ">",
        value: 100,
        unit: "cooperatives",
        horizon: BY_2030,
        inferred: false,
      },
    ],
    source: { lines: [23, 27] },
    note:
      "Chỉ phần “trên 100 hợp tác xã” có con số; phần phát triển chuỗi giá trị và xuất khẩu trực tiếp không có " +
      "số để đo.",
  },
  {
    id: `${PROGRAMME_2023}/target.dan-so-tham-gia-2045`,
    document: PROGRAMME_2023,
    text: "Phấn đấu thu hút tối thiểu 20% dân số tham gia các tổ chức kinh tế tập thể.",
    scope: "province",
    measures: [
      {
        indicator: "population-in-collective-economy",
        comparator: ">=",
        value: 20,
        unit: "percent",
        horizon: BY_2045,
        inferred: false,
      },
    ],
    source: { lines: [29, 31] },
    note: "Thời hạn năm 2045 dài hơn kỳ đến năm 2030 của Chương trình hành động.",
  },
  {
    id: `${PROGRAMME_2023}/target.hieu-qua-lien-ket-2045`,
    document: PROGRAMME_2023,
    text:
      "Bảo đảm trên 90% tổ chức kinh tế tập thể hoạt động hiệu quả, trong đó có ít nhất 75% tham gia các chuỗi " +
      "liên kết.",
    scope: "province",
    measures: [
      {
        indicator: "effective-organisations",
        comparator: ">",
        value: 90,
        unit: "percent",
        horizon: BY_2045,
        inferred: false,
      },
      {
        indicator: "effective-organisations-linked",
        comparator: ">=",
        value: 75,
        unit: "percent",
        horizon: BY_2045,
        inferred: false,
      },
    ],
    source: { lines: [29, 31] },
    note:
      "“Trong đó”: 75% của số tổ chức hoạt động hiệu quả; cũng có thể hiểu là của tất cả tổ chức kinh tế tập " +
      "thể. Văn bản không nói “hiệu quả” là gì.",
  },
  {
    id: `${PROGRAMME_2023}/target.ap-dung-cong-nghe-2045`,
    document: PROGRAMME_2023,
    text:
      "Các tổ chức kinh tế tập thể đều áp dụng công nghệ, nhất là chuyển đổi số vào hoạt động sản xuất kinh " +
      "doanh, dịch vụ.",
    scope: "province",
    measures: [
      {
        indicator: "organisations-applying-technology",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: BY_2045,
        inferred: true,
        note: "Không in con số: “đều áp dụng” hiểu là 100%.",
      },
    ],
    source: { lines: [29, 31] },
    note: "Chỉ tiêu bằng lời.",
  },
  {
    id: `${PLAN_2026}/target.von-dieu-le-quy-ho-tro`,
    document: PLAN_2026,
    text: "cấp bổ sung 350 tỷ đồng vốn điều lệ giai đoạn 2026 - 2030",
    scope: "province",
    measures: [
      {
        indicator: "cooperative-fund-capital-added",
        comparator: "=",
        value: 350,
        unit: "vnd-billion",
        horizon: BY_2030,
        inferred: false,
      },
    ],
    source: { lines: [155] },
    note:
      "Nằm trong nhiệm vụ III.16 của phụ lục: tiếp tục thực hiện chỉ đạo của UBND thành phố về cấp vốn cho Quỹ " +
      "hỗ trợ phát triển hợp tác xã. “Giai đoạn 2026 - 2030” dài hơn kỳ của Kế hoạch; tính từ 01/01/2026.",
  },
] satisfies ProvinceInput["targets"];
