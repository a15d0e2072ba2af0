import type { ProvinceInput } from "@kttt/core/province";

/** Chỉ tiêu. */
export const targets = [
  {
    id: "kh-15-2024/target.hop-tac-xa-thanh-lap-moi",
    document: "kh-15-2024",
    text: "Đến hết năm 2025, thành lập mới ít nhất 12 hợp tác xã.",
    scope: "province",
    measures: [
      {
        indicator: "new-cooperatives",
        comparator: ">=",
        value: 12,
        unit: "cooperatives",
        horizon: "2025-12-31",
        inferred: false,
      },
    ],
    source: {
      lines: [8],
    },
  },
] satisfies ProvinceInput["targets"];
