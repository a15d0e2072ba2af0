import type { ProvinceInput } from "@kttt/core/province";

/** Ai kế thừa việc của ai, từ ngày nào. */
export const successions = [
  {
    from: "so-khdt",
    to: "so-tai-chinh",
    on: "2025-03-01",
    scope: null,
    citation: { document: "Quyết định hư cấu số 1/QĐ-UBND của gói mẫu", trust: "unverified", source: "gói mẫu" },
    note: "synthetic: dữ liệu hư cấu của gói mẫu, thay bằng dữ liệu thật.",
  },
] satisfies ProvinceInput["successions"];
