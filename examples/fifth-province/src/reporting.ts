import type { ProvinceInput } from "@kttt/core/province";

/** Chế độ báo cáo. */
export const reporting = [
  {
    id: "kh-15-2024/report.hang-quy",
    document: "kh-15-2024",
    reporters: ["so-khdt", "so-nnptnt", "lmhtx-tinh", "ubnd-cac-huyen"],
    recipients: ["so-khdt"],
    through: [],
    finalRecipient: "ubnd-tinh",
    consolidators: ["so-khdt"],
    period: "quarter",
    due: {
      kind: "quarterly",
      before: { day: 20 },
    },
    text: "Các cơ quan chủ trì và UBND các huyện báo cáo kết quả thực hiện hằng quý, gửi Sở Kế hoạch và Đầu tư trước ngày 20 tháng cuối quý.",
    source: {
      lines: [10],
    },
  },
] satisfies ProvinceInput["reporting"];
