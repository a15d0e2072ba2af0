import type { ProvinceInput } from "@kttt/core/province";

/** Văn bản. */
export const documents = [
  {
    id: "kh-15-2024",
    number: "15/KH-UBND",
    issuedOn: "2024-01-10",
    issuer: "ubnd-tinh",
    monitor: "so-khdt",
    status: "issued",
    title: "Kế hoạch Phát triển kinh tế tập thể giai đoạn 2024-2025 (văn bản hư cấu, để làm mẫu)",
    signedBy: { name: "Nguyễn Văn Mẫu", title: "CHỦ TỊCH" },
    basis: [
      {
        number: null,
        issuedOn: "2023-06-20",
        title: "Luật Hợp tác xã",
        source: {
          lines: [6],
        },
      },
    ],
    period: { from: "2024-01-01", to: "2025-12-31" },
    source: {
      file: "ke-hoach-mau.txt",
      fields: {
        issuer: [1],
        number: [2],
        issuedOn: [3],
        title: [4, 5],
        basis: [6],
        signedBy: [11, 12, 13],
      },
      skipped: [
        { from: 7, to: 7, why: "heading" },
        { from: 9, to: 9, why: "heading" },
        { from: 14, to: 14, why: "heading" },
        { from: 15, to: 15, why: "table-head" },
        { from: 16, to: 16, why: "heading" },
        { from: 19, to: 19, why: "heading" },
      ],
    },
    note: "synthetic: dữ liệu hư cấu của gói mẫu, thay bằng dữ liệu thật.",
  },
] satisfies ProvinceInput["documents"];
