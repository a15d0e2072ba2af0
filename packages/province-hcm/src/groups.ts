import type { ProvinceInput } from "@kttt/core/province";
import { DISTRICTS, districtSource } from "./districts.js";

export const groups = [
  {
    id: "so-nganh-chu-tri",
    name: {
      vi: "Các sở, ngành được Kế hoạch giao chủ trì",
      en: "Departments and sectors the plan names as leads",
    },
    members: [
      "so-tai-chinh",
      "nhnn-tp",
      "so-tnmt",
      "so-gddt",
      "so-ldtbxh",
      "so-noi-vu",
      "so-tttt",
      "so-khcn",
      "so-cong-thuong",
      "so-du-lich",
      "so-nnptnt",
      "so-gtvt",
    ],
    complete: true,
    source: { lines: [150, 154, 166, 180, 186, 196, 204, 210, 220, 232, 238, 278, 288, 302] },
    note:
      "Phần kể tên được của “các sở, ban, ngành, các cơ quan, đơn vị trực thuộc Thành phố”: mọi cơ quan đứng sau " +
      "chữ “Giao … chủ trì” ở mục II. Không gồm Sở Kế hoạch và Đầu tư: Sở là đầu mối tổng hợp, không báo cáo cho " +
      "chính mình; nơi Sở cũng phải làm thì Sở được ghi riêng.",
  },
  {
    id: "so-ban-nganh-khac",
    name: {
      vi: "Các sở, ban, ngành, cơ quan, đơn vị khác trực thuộc Thành phố",
      en: "Other departments, sectors and units of the city",
    },
    members: [],
    complete: false,
    source: { lines: [45, 51, 382] },
    note:
      "Phần còn lại của “các sở, ban, ngành, các cơ quan, đơn vị trực thuộc Thành phố” ngoài các cơ quan được nêu " +
      "tên; văn bản không liệt kê. Người dùng bổ sung danh sách của mình.",
  },
  {
    id: "cac-so-ban-nganh",
    name: { vi: "Các sở, ban, ngành", en: "Departments and sectors of the city" },
    aliases: [
      "các sở, ngành",
      "Sở ngành liên quan",
      "các Sở ngành liên quan",
      "các Sở ngành",
      "các Sở ban ngành",
      "Các sở, ban, ngành thành phố",
    ],
    members: [],
    complete: false,
    source: { lines: [156, 198, 264, 298, 330, 332, 336, 354, 376] },
    note: "Với tư cách cơ quan phối hợp; văn bản không liệt kê.",
  },
  {
    id: "co-quan-lien-quan",
    name: { vi: "Các cơ quan, đơn vị liên quan", en: "Agencies and units concerned" },
    aliases: ["các cơ quan liên quan", "các đơn vị liên quan", "các đơn vị có liên quan"],
    members: [],
    complete: false,
    source: { lines: [130, 150, 154, 160, 166, 180, 186, 196, 204, 210, 220, 232, 238, 278, 288, 302, 308, 344, 382] },
    note: "Văn bản không liệt kê.",
  },
  {
    id: "ubnd-quan-huyen",
    name: {
      vi: "Ủy ban nhân dân các quận, huyện, thành phố Thủ Đức",
      en: "People's Committees of the districts, rural districts and Thủ Đức City",
    },
    aliases: [
      "Ủy ban nhân dân các quận, huyện",
      "Ủy ban nhân dân thành phố Thủ Đức và quận, huyện",
      "Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện",
      "Chính quyền cấp quận, huyện, thành phố Thủ Đức",
    ],
    members: DISTRICTS.map((it) => it.id),
    complete: true,
    source: districtSource(DISTRICTS.map((it) => it.line)),
    note: "Văn bản gọi tên nhóm (các dòng 45, 264, 294, 306, 332, 344, 352, 382) nhưng không liệt kê 22 đơn vị.",
  },
  {
    id: "to-chuc-kttt",
    name: {
      vi: "Các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
      en: "Cooperative groups, cooperatives and cooperative unions",
    },
    members: [],
    complete: false,
    source: { lines: [45, 53, 354] },
    note: "Văn bản không liệt kê; riêng Liên hiệp Hợp tác xã Thương mại Thành phố được nêu tên và ghi riêng.",
  },
  {
    id: "co-quan-bao-dai",
    name: { vi: "Cơ quan báo, đài", en: "Press and broadcasters" },
    aliases: ["cơ quan báo đài"],
    members: [],
    complete: false,
    source: { lines: [324] },
    note: "Văn bản không liệt kê; riêng Đài Truyền hình Thành phố được nêu tên và ghi riêng.",
  },
  {
    id: "co-so-dao-tao-nghe",
    name: { vi: "Các cơ sở đào tạo nghề", en: "Vocational training institutions" },
    members: [],
    complete: false,
    source: { lines: [358] },
    note: "Văn bản không liệt kê.",
  },
] satisfies readonly ProvinceInput["groups"][number][];
