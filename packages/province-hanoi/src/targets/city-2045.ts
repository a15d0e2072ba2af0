import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

/** I.1.2.b: targets of the City up to 2045. */
export const city2045 = [
  {
    id: `${PLAN}/target.htx-2045`,
    document: PLAN,
    text: "Phấn đấu có hơn 4.500 HTX trên địa bàn Thành phố.",
    scope: "province",
    measures: [
      {
        indicator: "cooperatives",
        comparator: ">",
        value: 4500,
        unit: "cooperatives",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 38] },
  },
  {
    id: `${PLAN}/target.thanh-lap-moi-2045`,
    document: PLAN,
    text: "Thành lập mới từ 2.500 HTX trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "new-cooperatives",
        comparator: ">=",
        value: 2500,
        unit: "cooperatives",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 39] },
    note:
      "Kỳ cộng dồn không in; hiểu là từ ngày ban hành Kế hoạch. Không rõ 2.500 có gồm 1.000 HTX đến năm 2030 " +
      "hay không; hiểu là có (mốc “đến năm 2045”).",
  },
  {
    id: `${PLAN}/target.lien-hiep-moi-quan-huyen-2045`,
    document: PLAN,
    text: "Mỗi quận, huyện, thị xã có 1-2 Liên hiệp HTX thành lập mới trở lên",
    scope: "district",
    measures: [
      {
        indicator: "new-cooperative-unions",
        comparator: ">=",
        value: 1,
        unit: "cooperative-unions",
        horizon: "2045-12-31",
        inferred: false,
        note: "“1-2 … trở lên”: mức thấp nhất in là 1.",
      },
    ],
    source: { lines: [36, 40] },
    note: "Cho từng quận, huyện, thị xã. “1-2 … trở lên” có hai mức; lấy mức thấp nhất.",
  },
  {
    id: `${PLAN}/target.lien-hiep-2045`,
    document: PLAN,
    text: "tổng số trên địa bàn thành phố là 50 Liên hiệp HTX.",
    scope: "province",
    measures: [
      {
        indicator: "cooperative-unions",
        comparator: "=",
        value: 50,
        unit: "cooperative-unions",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 40] },
    note: "“Tổng số trên địa bàn thành phố”: hiểu là tổng số Liên hiệp HTX, không phải chỉ số thành lập mới.",
  },
  {
    id: `${PLAN}/target.cung-co-2045`,
    document: PLAN,
    text: "Củng cố từ 3.000 HTX trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "cooperatives-strengthened",
        comparator: ">=",
        value: 3000,
        unit: "cooperatives",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 41] },
    note: "Kỳ cộng dồn không in; hiểu là từ ngày ban hành Kế hoạch.",
  },
  {
    id: `${PLAN}/target.tot-kha-2045`,
    document: PLAN,
    text: "Số HTX hoạt động loại tốt, khá chiếm từ 90% trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "good-or-fair-cooperatives-of-all",
        comparator: ">=",
        value: 90,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 42] },
    note: "Câu không in mẫu số; không nói loại trừ HTX không xếp loại nên tính trên tổng số HTX.",
  },
  {
    id: `${PLAN}/target.mo-hinh-kieu-moi-2045`,
    document: PLAN,
    text: "Hoàn thiện và nhân rộng từ 150 mô hình HTX kiểu mới hiệu quả trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "new-style-cooperative-models",
        comparator: ">=",
        value: 150,
        unit: "models",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 43] },
  },
  {
    id: `${PLAN}/target.can-bo-2045`,
    document: PLAN,
    text:
      "Tỷ lệ cán bộ quản lý HTX tốt nghiệp cao đẳng, đại học đạt 70% trở lên; Tỷ lệ Giám đốc HTX được đào tạo " +
      "sơ cấp nghề giám đốc đạt 100%.",
    scope: "province",
    measures: [
      {
        indicator: "managers-with-degree-of-all",
        comparator: ">=",
        value: 70,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
      {
        indicator: "directors-with-vocational-training",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 44] },
  },
  {
    id: `${PLAN}/target.cong-nghe-cao-2045`,
    document: PLAN,
    text:
      "Phấn đấu có 500 mô hình HTX nông nghiệp ứng dụng công nghệ cao, có sản phẩm gắn với chuỗi giá trị, phát " +
      "triển bền vững.",
    scope: "province",
    measures: [
      {
        indicator: "high-tech-agricultural-models",
        comparator: "=",
        value: 500,
        unit: "models",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 45] },
  },
  {
    id: `${PLAN}/target.lien-ket-2045`,
    document: PLAN,
    text:
      "Tăng cường liên kết theo chuỗi giá trị giữa doanh nghiệp và HTX nông nghiệp, phấn đấu có khoảng 80% HTX " +
      "nông nghiệp liên kết với doanh nghiệp, tổ chức kinh tế theo chuỗi giá trị.",
    scope: "province",
    measures: [
      {
        indicator: "agricultural-cooperatives-linked",
        comparator: "~",
        value: 80,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [36, 46] },
    note: "Vế đầu (“Tăng cường liên kết …”) không kèm con số.",
  },
] satisfies ProvinceInput["targets"];
