import type { ProvinceInput } from "@kttt/core/province";
import { communes } from "./communes.js";

const notListed = "Văn bản không liệt kê; không có nguồn nào trong tay nêu đủ thành viên nên để trống.";

export const groups = [
  {
    id: "cac-co-quan-don-vi",
    name: {
      vi: "Các cơ quan, đơn vị trực thuộc UBND thành phố",
      en: "Agencies and units under the City People's Committee",
    },
    aliases: [
      "Các phòng, ban, đơn vị trực thuộc UBND thành phố",
      "Các phòng, ban, đơn vị thuộc TP",
      "Thủ trưởng các cơ quan, đơn vị trực thuộc UBND thành phố",
      "cơ quan, đơn vị trực thuộc UBND thành phố",
    ],
    members: [],
    complete: false,
    until: "2025-06-30",
    source: { lines: [23, 55, 113, 115, 123, 130], note: notListed },
    note: "Gồm cả Phòng Tài chính - Kế hoạch và Phòng Kinh tế, là hai phòng được giao việc riêng ở mục IV.",
  },
  {
    id: "cac-to-chuc-ctxh-tp",
    name: { vi: "Các tổ chức chính trị - xã hội thành phố", en: "Socio-political organisations of the City" },
    aliases: [
      "các tổ chức Chính trị - Xã hội thành phố",
      "các tổ chức chính trị - xã hội",
      "Các tổ chức Chính trị - Xã hội TP",
    ],
    members: [],
    complete: false,
    until: "2025-06-30",
    source: { lines: [55, 105, 115, 123, 131], note: notListed },
  },
  {
    id: "ubnd-xa-phuong",
    name: { vi: "UBND các xã, phường", en: "People's Committees of the communes and wards" },
    aliases: ["Chủ tịch UBND các xã, phường", "UBND xã, phường"],
    members: communes.map((it) => it.id),
    complete: true,
    until: "2025-06-30",
    source: {
      file: "data/administrative-units/quangngai_city_communes_2024.csv",
      trust: "unverified",
      note:
        "Văn bản gọi tên nhóm (dòng 55, 113, 123, 132) nhưng không liệt kê. 23 đơn vị (9 phường, 14 xã) theo danh " +
        "mục đơn vị hành chính, trạng thái 01/5/2024 (thanglequoc/vietnamese-provinces-database v2.0.1, MIT).",
    },
  },
  {
    id: "cac-don-vi-lien-quan",
    name: { vi: "Các đơn vị có liên quan", en: "Units concerned" },
    members: [],
    complete: false,
    until: "2025-06-30",
    source: { lines: [121], note: notListed },
  },
] satisfies ProvinceInput["groups"];
