import type { ProvinceInput } from "@kttt/core/province";

/** Nhóm cơ quan. */
export const groups = [
  {
    id: "ubnd-cac-huyen",
    name: { vi: "UBND các huyện", en: "People's Committees of the districts" },
    members: ["ubnd-huyen-dong", "ubnd-huyen-tay"],
    complete: true,
    source: {
      citation: { document: "Danh sách hư cấu của gói mẫu", trust: "verified" },
      note: "synthetic: dữ liệu hư cấu của gói mẫu, thay bằng dữ liệu thật.",
    },
  },
] satisfies ProvinceInput["groups"];
