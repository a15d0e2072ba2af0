import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "./documents.js";

/** "Đến năm 2030" in the title of the scheme, and in the sentence on the fund. */
const HORIZON = "2030-12-31";

export const targets = [
  {
    id: `${DECISION}/target.new-cooperatives`,
    document: DECISION,
    text: "Phát triển mới 300 hợp tác xã, 5 liên hiệp hợp tác xã.",
    scope: "province",
    measures: [
      {
        indicator: "new-cooperatives",
        comparator: "=",
        value: 300,
        unit: "cooperatives",
        horizon: HORIZON,
        inferred: false,
      },
      {
        indicator: "new-cooperative-unions",
        comparator: "=",
        value: 5,
        unit: "cooperative-unions",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [99] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.good-or-fair-cooperatives`,
    document: DECISION,
    text: "Tỷ lệ hợp tác xã hoạt động đạt loại tốt, khá chiếm 70%-85% tổng số hợp tác xã.",
    scope: "province",
    measures: [
      {
        indicator: "good-or-fair-cooperatives-of-all",
        comparator: "range",
        min: 70,
        max: 85,
        unit: "percent",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [100] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.growth`,
    document: DECISION,
    text: "Tốc độ tăng trưởng bình quân của khu vực kinh tế tập thể đạt 5%/năm.",
    scope: "province",
    measures: [
      {
        indicator: "collective-economy-growth",
        comparator: "=",
        value: 5,
        unit: "percent-per-year",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [101] },
    note: "Bình quân mỗi năm đến 2030. Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.grdp-share`,
    document: DECISION,
    text: "Tỷ trọng đóng góp vào GRDP Thành phố là 0,5%.",
    scope: "province",
    measures: [
      {
        indicator: "collective-economy-grdp-share",
        comparator: "=",
        value: 0.5,
        unit: "percent",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [102] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.additional-workers`,
    document: DECISION,
    text: "Thu hút thêm 30.000 lao động làm việc trong khu vực kinh tế tập thể.",
    scope: "province",
    measures: [
      {
        indicator: "additional-workers",
        comparator: "=",
        value: 30000,
        unit: "workers",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [103] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.trained-managers`,
    document: DECISION,
    text:
      "Tỷ lệ cán bộ quản lý hợp tác xã đã qua đào tạo có trình độ đại học, cao đẳng đạt trên 60%, còn lại đạt " +
      "trình độ trung, sơ cấp.",
    scope: "province",
    measures: [
      {
        indicator: "managers-with-higher-education",
        comparator: ">",
        value: 60,
        unit: "percent",
        horizon: HORIZON,
        inferred: false,
      },
      {
        indicator: "trained-managers",
        comparator: "=",
        value: 100,
        unit: "percent",
        horizon: HORIZON,
        inferred: true,
        note: "Suy ra từ “còn lại đạt trình độ trung, sơ cấp”: không còn cán bộ quản lý nào chưa qua đào tạo.",
      },
    ],
    source: { lines: [104] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.new-style-models`,
    document: DECISION,
    text: "Xây dựng và phát triển mô hình hợp tác xã kiểu mới trong lĩnh vực nông nghiệp, thương mại và dịch vụ.",
    scope: "province",
    measures: [
      {
        indicator: "fields-with-new-style-cooperatives",
        comparator: "=",
        value: 3,
        unit: "fields",
        horizon: HORIZON,
        inferred: true,
        note: "Văn bản không có số; suy ra là mỗi lĩnh vực trong ba lĩnh vực nêu tên có ít nhất một mô hình.",
      },
    ],
    source: { lines: [105] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.dormant-cooperatives`,
    document: DECISION,
    text: "Xử lý dứt điểm các hợp tác xã đã ngừng hoạt động.",
    scope: "province",
    measures: [
      {
        indicator: "dormant-cooperatives",
        comparator: "=",
        value: 0,
        unit: "cooperatives",
        horizon: HORIZON,
        inferred: true,
        note:
          "Văn bản không có số; “xử lý dứt điểm” được hiểu là không còn hợp tác xã ngừng hoạt động nào chưa xử " +
          "lý xong.",
      },
    ],
    source: { lines: [106] },
    note: "Mốc năm 2030 lấy từ tên Đề án; dòng này không in năm.",
  },
  {
    id: `${DECISION}/target.support-fund-capital`,
    document: DECISION,
    text: "phấn đấu đến năm 2030, quỹ có nguồn vốn hoạt động đạt xấp xỉ 2.000 tỷ đồng",
    scope: "quy-tro-von",
    measures: [
      {
        indicator: "support-fund-capital",
        comparator: "~",
        value: 2000,
        unit: "vnd-billion",
        horizon: HORIZON,
        inferred: false,
      },
    ],
    source: { lines: [338] },
    note: "Chỉ tiêu của Quỹ trợ vốn thành viên hợp tác xã, nằm trong nhiệm vụ body.II.11.1.13.",
  },
  {
    id: `${DECISION}/target.ica-ranking`,
    document: DECISION,
    text:
      "phấn đấu là tổ chức kinh tế tập thể nằm trong bảng xếp hạng 300 hợp tác xã lớn nhất toàn cầu do Liên " +
      "minh Hợp tác xã quốc tế (ICA) công nhận",
    scope: "lhhtx-thuong-mai",
    measures: [
      {
        indicator: "ica-world-rank",
        comparator: "<=",
        value: 300,
        unit: "rank",
        horizon: HORIZON,
        inferred: false,
        note: "Câu này không in năm; mốc lấy theo kỳ của Kế hoạch.",
      },
    ],
    source: { lines: [378] },
    note: "Chỉ tiêu của Liên hiệp Hợp tác xã Thương mại Thành phố, nằm trong nhiệm vụ body.II.11.4.1.",
  },
] satisfies readonly ProvinceInput["targets"][number][];
