import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

/** I.1.2.a: targets of the City up to 2030. */
export const city2030 = [
  {
    id: `${PLAN}/target.htx-2030`,
    document: PLAN,
    text: "Phấn đấu có hơn 3.000 HTX trên địa bàn Thành phố.",
    scope: "province",
    measures: [
      {
        indicator: "cooperatives",
        comparator: ">",
        value: 3000,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 25] },
  },
  {
    id: `${PLAN}/target.thanh-lap-moi-2030`,
    document: PLAN,
    text: "Thành lập mới từ 1.000 HTX và 15 Liên hiệp HTX trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "new-cooperatives",
        comparator: ">=",
        value: 1000,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: false,
      },
      {
        indicator: "new-cooperative-unions",
        comparator: ">=",
        value: 15,
        unit: "cooperative-unions",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 26] },
    note: "“Trở lên” hiểu cho cả hai số. Kỳ cộng dồn không in; hiểu là từ ngày ban hành Kế hoạch.",
  },
  {
    id: `${PLAN}/target.theo-luat-2030`,
    document: PLAN,
    text: "100% số HTX, Quỹ tín dụng nhân dân, Liên hiệp HTX hoạt động theo quy định của Luật HTX.",
    scope: "province",
    measures: [
      {
        indicator: "entities-operating-under-law",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 27] },
    note: "Một tỷ lệ chung cho HTX, Quỹ tín dụng nhân dân và Liên hiệp HTX, như câu in.",
  },
  {
    id: `${PLAN}/target.cung-co-2030`,
    document: PLAN,
    text: "Củng cố từ 1.200 HTX trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "cooperatives-strengthened",
        comparator: ">=",
        value: 1200,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 28] },
    note: "Kỳ cộng dồn không in; hiểu là từ ngày ban hành Kế hoạch.",
  },
  {
    id: `${PLAN}/target.tot-kha-2030`,
    document: PLAN,
    text: "Số HTX hoạt động loại tốt, khá chiếm từ 70% trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "good-or-fair-cooperatives-of-all",
        comparator: ">=",
        value: 70,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 29] },
    note: "Câu không in mẫu số; không nói loại trừ HTX không xếp loại nên tính trên tổng số HTX.",
  },
  {
    id: `${PLAN}/target.mo-hinh-kieu-moi-2030`,
    document: PLAN,
    text: "Hoàn thiện và nhân rộng từ 50 mô hình HTX kiểu mới hiệu quả trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "new-style-cooperative-models",
        comparator: ">=",
        value: 50,
        unit: "models",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 30] },
  },
  {
    id: `${PLAN}/target.can-bo-2030`,
    document: PLAN,
    text:
      "Tỷ lệ cán bộ quản lý HTX tốt nghiệp cao đẳng, đại học đạt 30% trở lên; Tỷ lệ Giám đốc HTX được đào tạo " +
      "sơ cấp nghề giám đốc đạt 80% trở lên.",
    scope: "province",
    measures: [
      {
        indicator: "managers-with-degree-of-all",
        comparator: ">=",
        value: 30,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
      {
        indicator: "directors-with-vocational-training",
        comparator: ">=",
        value: 80,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 31] },
  },
  {
    id: `${PLAN}/target.cong-nghe-cao-2030`,
    document: PLAN,
    text:
      "Phấn đấu có 250 mô hình HTX nông nghiệp ứng dụng công nghệ cao, có sản phẩm gắn với chuỗi giá trị, phát " +
      "triển bền vững; 100% các Quỹ tín dụng nhân dân và HTX dịch vụ điện năng thực hiện ứng dụng công nghệ " +
      "cao.",
    scope: "province",
    measures: [
      {
        indicator: "high-tech-agricultural-models",
        comparator: "=",
        value: 250,
        unit: "models",
        horizon: "2030-12-31",
        inferred: false,
      },
      {
        indicator: "credit-funds-and-power-cooperatives-high-tech",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 32] },
  },
  {
    id: `${PLAN}/target.lien-ket-2030`,
    document: PLAN,
    text:
      "Tăng cường liên kết theo chuỗi giá trị giữa doanh nghiệp và HTX nông nghiệp, phấn đấu có khoảng 70% HTX " +
      "nông nghiệp liên kết với doanh nghiệp, tổ chức kinh tế theo chuỗi giá trị.",
    scope: "province",
    measures: [
      {
        indicator: "agricultural-cooperatives-linked",
        comparator: "~",
        value: 70,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [23, 33] },
    note: "Vế đầu (“Tăng cường liên kết …”) không kèm con số.",
  },
  {
    id: `${PLAN}/target.xu-ly-dut-diem-2030`,
    document: PLAN,
    text:
      "Xử lý dứt điểm các HTX đã ngừng hoạt động và các HTX chưa chuyển đổi, tổ chức lại theo Luật HTX; trong " +
      "đó, tập trung giải quyết khó khăn, vướng mắc của các HTX đang giải thể.",
    scope: "province",
    measures: [
      {
        indicator: "dormant-cooperatives",
        comparator: "=",
        value: 0,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: true,
        note: "“Xử lý dứt điểm”: hiểu là không còn HTX nào; không in con số.",
      },
      {
        indicator: "unconverted-cooperatives",
        comparator: "=",
        value: 0,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: true,
        note: "“Xử lý dứt điểm”: hiểu là không còn HTX nào; không in con số.",
      },
    ],
    source: { lines: [23, 34] },
    note:
      "Chỉ tiêu bằng lời; con số 0 là suy ra. Vế sau (tập trung giải quyết khó khăn của các HTX đang giải thể) " +
      "không kèm con số.",
  },
] satisfies ProvinceInput["targets"];
