import type { ProvinceInput } from "@kttt/core/province";
import { communes } from "./communes.js";
import { PROVINCES_2025, REORGANISATION } from "./reorganisations.js";
import { successorCommunes } from "./successor-communes.js";

type Agency = ProvinceInput["agencies"][number];

const endOfDistrict = "Kết thúc cùng cấp huyện của thành phố Quảng Ngãi (01/7/2025).";

const named = [
  {
    id: "ubnd-tp",
    name: { vi: "UBND thành phố Quảng Ngãi", en: "People's Committee of Quảng Ngãi City" },
    aliases: ["UBND thành phố", "Ủy ban nhân dân thành phố", "UBND TP", "CT, PCT.UBND TP"],
    kind: "peoples-committee",
    level: "district",
    codes: { gso: "522" },
    from: null,
    until: "2025-06-30",
    source: { lines: [11, 129] },
    note: `Thành phố thuộc tỉnh. ${endOfDistrict}`,
  },
  {
    id: "phong-tckh",
    name: { vi: "Phòng Tài chính - Kế hoạch thành phố", en: "Finance and Planning Division of the City" },
    aliases: [
      "phòng Tài chính – Kế hoạch thành phố",
      "phòng Tài chính – Kế hoạch",
      "Phòng TC-KH TP",
      "Phòng TC-KH",
      "TCKH",
    ],
    kind: "office",
    level: "district",
    codes: {},
    from: null,
    until: "2025-06-30",
    source: { lines: [11, 113, 117, 123, 134] },
    note: endOfDistrict,
  },
  {
    id: "phong-kinh-te",
    name: { vi: "Phòng Kinh tế thành phố", en: "Economic Division of the City" },
    aliases: ["Phòng Kinh tế"],
    kind: "office",
    level: "district",
    codes: {},
    from: null,
    until: "2025-06-30",
    source: { lines: [121] },
    note: endOfDistrict,
  },
  {
    id: "van-phong-ubnd-tp",
    name: { vi: "Văn phòng UBND thành phố", en: "Office of the City People's Committee" },
    aliases: ["VPUB"],
    kind: "office",
    level: "district",
    codes: {},
    from: null,
    until: "2025-06-30",
    source: { lines: [133] },
    note: `Chỉ có ở nơi nhận (“VPUB”), không được giao việc. ${endOfDistrict}`,
  },
  {
    id: "ubmttq-tp",
    name: { vi: "Ủy ban Mặt trận Tổ quốc thành phố", en: "Fatherland Front Committee of the City" },
    aliases: ["Ủy ban MTTQ thành phố", "UBMTTQ thành phố"],
    kind: "front",
    level: "district",
    codes: {},
    from: null,
    until: "2025-06-30",
    source: { lines: [115] },
    note: endOfDistrict,
  },
  {
    id: "ubnd-tinh",
    name: { vi: "UBND tỉnh Quảng Ngãi", en: "People's Committee of Quảng Ngãi Province" },
    aliases: ["UBND tỉnh"],
    kind: "peoples-committee",
    level: "province",
    codes: { gso: "51" },
    from: null,
    until: null,
    source: { lines: [11] },
    note: "Từ 01/7/2025 là UBND của tỉnh Quảng Ngãi mới, gồm cả tỉnh Kon Tum cũ.",
  },
  {
    id: "so-khdt",
    name: { vi: "Sở Kế hoạch và Đầu tư tỉnh", en: "Provincial Department of Planning and Investment" },
    aliases: ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT tỉnh", "Sở KH&ĐT"],
    kind: "department",
    level: "province",
    codes: {},
    from: null,
    until: "2025-02-28",
    source: { lines: [119, 127] },
    note: "Nhập với Sở Tài chính trong tháng 3/2025.",
  },
  {
    id: "lmhtx-tinh",
    name: { vi: "Liên minh Hợp tác xã tỉnh", en: "Provincial Cooperative Alliance" },
    aliases: ["Liên minh HTX tỉnh"],
    kind: "alliance",
    level: "province",
    codes: {},
    from: null,
    until: null,
    source: { lines: [128] },
    note: "Chỉ có ở nơi nhận, không được giao việc.",
  },
] satisfies readonly Agency[];

/** Bodies the document does not name, which took over from a body it names, or were taken over. */
const neighbours = [
  {
    id: "so-tai-chinh",
    name: { vi: "Sở Tài chính tỉnh", en: "Provincial Department of Finance" },
    aliases: ["Sở Tài chính"],
    kind: "department",
    level: "province",
    codes: {},
    from: null,
    until: null,
    source: { citation: REORGANISATION },
  },
  {
    id: "ubnd-tinh-kon-tum",
    name: { vi: "UBND tỉnh Kon Tum", en: "People's Committee of Kon Tum Province" },
    aliases: [],
    kind: "peoples-committee",
    level: "province",
    codes: {},
    from: null,
    until: "2025-06-30",
    source: { citation: PROVINCES_2025 },
    note: "Nhập vào tỉnh Quảng Ngãi từ 01/7/2025.",
  },
] satisfies readonly Agency[];

export const agencies: Agency[] = [...named, ...neighbours, ...communes, ...successorCommunes];
