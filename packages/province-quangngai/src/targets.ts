import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "./documents.js";

const HORIZON = "2024-12-31";

export const targets = [
  {
    id: `${PLAN}/target.hop-tac-xa-thanh-lap-moi`,
    document: PLAN,
    text: "Trong năm 2024, thành lập mới khoảng 02 - 03 hợp tác xã.",
    scope: "district",
    measures: [
      {
        indicator: "new-cooperatives",
        comparator: "range",
        min: 2,
        max: 3,
        approximate: true,
        unit: "cooperatives",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [35, 37] },
    note: "“Khoảng 02 - 03” là khoảng ước lượng. Tính từ 01/01/2024 (“trong năm 2024”), trên địa bàn thành phố.",
  },
  {
    id: `${PLAN}/target.hop-tac-xa-tot-kha`,
    document: PLAN,
    text: "Số HTX hoạt động đạt loại tốt, khá chiếm từ 70% trên tổng số HTX của thành phố.",
    scope: "district",
    measures: [
      {
        indicator: "good-or-fair-cooperatives-of-all",
        comparator: ">=",
        value: 70,
        unit: "percent",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [35, 38] },
    note:
      "“Từ 70%” là không thấp hơn 70%. Mẫu số là tổng số HTX của thành phố, kể cả HTX không xếp loại: văn bản ghi " +
      "rõ như vậy. Thời hạn lấy từ đề mục “Mục tiêu cụ thể trong năm 2024” (dòng 35).",
  },
  {
    id: `${PLAN}/target.hop-tac-xa-nong-nghiep-lien-ket`,
    document: PLAN,
    text:
      "Tăng cường liên kết theo chuỗi giá trị giữa doanh nghiệp và hợp tác xã, phấn đấu có khoảng 15% hợp tác xã " +
      "nông nghiệp liên kết với doanh nghiệp theo chuỗi giá trị.",
    scope: "district",
    measures: [
      {
        indicator: "agricultural-cooperatives-linked",
        comparator: "~",
        value: 15,
        unit: "percent",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [35, 39] },
    note:
      "Bản quét in “phần đầu”, đúng là “phấn đấu”. Thời hạn lấy từ đề mục “Mục tiêu cụ thể trong năm 2024” (dòng " +
      "35). Vế đầu (“Tăng cường liên kết …”) không kèm con số.",
  },
] satisfies ProvinceInput["targets"];
