import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

/** II.3.h: targets of each quận, huyện, thị xã ("+" lines under line 252). */
export const district = [
  {
    id: `${PLAN}/target.quan-huyen-theo-luat`,
    document: PLAN,
    text: "100% số HTX, Quỹ tín dụng nhân dân, Liên hiệp HTX hoạt động theo quy định của Luật HTX hiện hành.",
    scope: "district",
    measures: [
      {
        indicator: "entities-operating-under-law",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: true,
        note: "Câu không in mốc thời gian; lấy mốc 2030 của chỉ tiêu cùng nội dung ở mục I.1.2.a (dòng 27).",
      },
    ],
    source: { lines: [242, 252, 254] },
    note: "Giao UBND từng quận, huyện, thị xã, trên địa bàn mình (dòng 252).",
  },
  {
    id: `${PLAN}/target.quan-huyen-tot-kha`,
    document: PLAN,
    text: "Số HTX hoạt động loại tốt, khá chiếm từ 70% trở lên (đến năm 2030); chiếm từ 90% trở lên (đến năm 2045).",
    scope: "district",
    measures: [
      {
        indicator: "good-or-fair-cooperatives-of-all",
        comparator: ">=",
        value: 70,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
      {
        indicator: "good-or-fair-cooperatives-of-all",
        comparator: ">=",
        value: 90,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [242, 252, 256] },
    note:
      "Giao UBND từng quận, huyện, thị xã, trên địa bàn mình (dòng 252). Câu không in mẫu số: như chỉ tiêu của " +
      "Thành phố.",
  },
  {
    id: `${PLAN}/target.quan-huyen-can-bo`,
    document: PLAN,
    text:
      "Tỷ lệ cán bộ quản lý HTX tốt nghiệp cao đẳng, đại học đạt 30% trở lên (đến năm 2030), đạt 70% trở lên " +
      "(đến năm 2045); Tỷ lệ Giám đốc HTX được đào tạo sơ cấp nghề giám đốc đạt 80% trở lên (đến năm 2030), " +
      "đạt 100% (đến năm 2045).",
    scope: "district",
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
        indicator: "managers-with-degree-of-all",
        comparator: ">=",
        value: 70,
        unit: "percent",
        horizon: "2045-12-31",
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
      {
        indicator: "directors-with-vocational-training",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [242, 252, 258, 260] },
    note: "Giao UBND từng quận, huyện, thị xã, trên địa bàn mình (dòng 252). Câu bị ngắt trang (dòng 259).",
  },
  {
    id: `${PLAN}/target.quan-huyen-cong-nghe-cao`,
    document: PLAN,
    text: "Phấn đấu 100% các Quỹ tín dụng nhân dân và HTX dịch vụ điện năng thực hiện ứng dụng công nghệ cao.",
    scope: "district",
    measures: [
      {
        indicator: "credit-funds-and-power-cooperatives-high-tech",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: true,
        note: "Câu không in mốc thời gian; lấy mốc 2030 của chỉ tiêu cùng nội dung ở mục I.1.2.a (dòng 32).",
      },
    ],
    source: { lines: [242, 252, 262] },
    note: "Giao UBND từng quận, huyện, thị xã, trên địa bàn mình (dòng 252).",
  },
  {
    id: `${PLAN}/target.quan-huyen-lien-ket`,
    document: PLAN,
    text:
      "Phấn đấu có 70% HTX nông nghiệp trên địa bàn liên kết với doanh nghiệp, tổ chức kinh tế theo chuỗi giá " +
      "trị (đến năm 2030), đạt 80% (đến năm 2045).",
    scope: "district",
    measures: [
      {
        indicator: "agricultural-cooperatives-linked",
        comparator: "=",
        value: 70,
        unit: "percent",
        horizon: "2030-12-31",
        inferred: false,
      },
      {
        indicator: "agricultural-cooperatives-linked",
        comparator: "=",
        value: 80,
        unit: "percent",
        horizon: "2045-12-31",
        inferred: false,
      },
    ],
    source: { lines: [242, 252, 264] },
    note:
      "Giao UBND từng quận, huyện, thị xã, trên địa bàn mình (dòng 252). Ở đây không in “khoảng” như chỉ tiêu " +
      "của Thành phố.",
  },
  {
    id: `${PLAN}/target.quan-huyen-xu-ly-dut-diem`,
    document: PLAN,
    text:
      "Phấn đấu xử lý dứt điểm các HTX đã ngừng hoạt động và các HTX chưa chuyển đổi, tổ chức lại theo Luật " +
      "HTX; giải thể các HTX thuộc diện giải thể theo quy định.",
    scope: "district",
    measures: [
      {
        indicator: "dormant-cooperatives",
        comparator: "=",
        value: 0,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: true,
        note: "“Xử lý dứt điểm”: hiểu là không còn HTX nào. Câu không in mốc thời gian; lấy mốc 2030 của chỉ tiêu cùng nội dung ở mục I.1.2.a (dòng 34).",
      },
      {
        indicator: "unconverted-cooperatives",
        comparator: "=",
        value: 0,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: true,
        note: "“Xử lý dứt điểm”: hiểu là không còn HTX nào. Câu không in mốc thời gian; lấy mốc 2030 của chỉ tiêu cùng nội dung ở mục I.1.2.a (dòng 34).",
      },
      {
        indicator: "cooperatives-due-for-dissolution",
        comparator: "=",
        value: 0,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: true,
        note: "“Giải thể các HTX thuộc diện giải thể”: hiểu là không còn HTX nào. Câu không in mốc thời gian; lấy mốc 2030 của chỉ tiêu cùng nội dung ở mục I.1.2.a (dòng 34).",
      },
    ],
    source: { lines: [242, 252, 266] },
    note:
      "Giao UBND từng quận, huyện, thị xã, trên địa bàn mình (dòng 252). Chỉ tiêu bằng lời; con số và mốc thời " +
      "gian là suy ra.",
  },
] satisfies ProvinceInput["targets"];
