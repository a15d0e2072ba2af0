import type { ProvinceInput } from "@kttt/core/province";
import { communes } from "./communes.js";
import { districts } from "./districts.js";
import { PLAN_2026, PROGRAMME_2023 } from "./documents.js";

const notListed = "Văn bản không liệt kê thành viên và không có nguồn nào khác trong gói nên để trống.";

export const groups = [
  {
    id: "cac-so-ban-nganh-tinh",
    name: { vi: "Các sở, ban, ngành tỉnh", en: "Departments, boards and branches of the Province" },
    aliases: ["Các sở, ngành tỉnh", "các sở, ngành tỉnh"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [39, 95, 105, 134, 156, 160, 163, 165, 169], note: notListed },
    note:
      "Một nhóm chung, không tách các sở được nêu tên: dòng 95, 105 và phụ lục chỉ gọi “các sở, ban, ngành tỉnh”, nơi " +
      "nhận (dòng 116) cũng vậy; phụ lục nêu tên cơ quan cho từng việc, không nói đó là danh sách của nhóm. Cách đọc " +
      "khác: các sở chủ trì ở phụ lục chắc chắn thuộc nhóm, nên mỗi sở báo cáo riêng (Thành phố Hồ Chí Minh đọc như " +
      "vậy, vì Điều 2 ở đó giao việc cho chính các đơn vị có tên trong Kế hoạch).",
  },
  {
    id: "ubnd-huyen-thanh-pho",
    name: { vi: "UBND các huyện, thành phố", en: "People's Committees of the districts and cities" },
    aliases: ["Ủy ban nhân dân các huyện, thành phố"],
    members: districts.map((it) => it.id),
    complete: true,
    source: {
      file: "data/administrative-units/districts_2023.csv",
      trust: "unverified",
      note:
        "11 đơn vị (2 thành phố, 9 huyện) theo danh mục đơn vị hành chính, trạng thái 10/4/2023 " +
        "(thanglequoc/vietnamese-provinces-database v1.0.4.1, MIT).",
    },
    note:
      "Chương trình hành động gọi tên nhóm (dòng 95, 107, 117 và phụ lục) nhưng không liệt kê; “các huyện, thành " +
      "phố” là toàn bộ cấp huyện của tỉnh.",
  },
  {
    id: "cac-dia-phuong-tinh",
    name: { vi: "Các địa phương trong tỉnh", en: "Localities of the Province" },
    aliases: ["các địa phương"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [39, 105], note: notListed },
    note: "Văn bản không nói là cấp huyện hay cả cấp xã.",
  },
  {
    id: "cac-so-nganh-lien-quan",
    name: { vi: "Các sở, ngành liên quan", en: "Departments and branches concerned" },
    aliases: ["Các sở, ngành có liên quan", "Các sở, ngành tỉnh liên quan", "các sở, ngành tỉnh liên quan"],
    members: [],
    complete: false,
    source: {
      document: PROGRAMME_2023,
      lines: [107, 135, 139, 140, 146, 147, 149, 150, 151, 153, 157, 168, 174, 177, 179],
      note: notListed,
    },
    note: "Chỉ những sở, ngành có liên quan đến từng việc: không phải là cả nhóm các sở, ban, ngành tỉnh.",
  },
  {
    id: "co-quan-don-vi-lien-quan",
    name: { vi: "Các cơ quan, đơn vị liên quan", en: "Agencies and units concerned" },
    aliases: ["Các cơ quan, đơn vị có liên quan"],
    members: [],
    complete: false,
    source: {
      document: PROGRAMME_2023,
      lines: [134, 136, 141, 142, 145, 156, 160, 162, 163, 164, 165, 169, 170, 172, 173, 176],
      note: notListed,
    },
  },
  {
    id: "co-quan-bao-dai",
    name: { vi: "Cơ quan báo đài", en: "Press and broadcasters" },
    aliases: ["cơ quan báo đài"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [39], note: notListed },
  },
  {
    id: "cac-to-chuc-ctxh-xhnn-tinh",
    name: {
      vi: "Các tổ chức chính trị - xã hội, xã hội - nghề nghiệp",
      en: "Socio-political and socio-professional organisations",
    },
    aliases: ["các tổ chức chính trị - xã hội, xã hội - nghề nghiệp"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [87, 176], note: notListed },
  },
  {
    id: "cac-to-chuc-ctxh-cac-cap",
    name: { vi: "Các tổ chức chính trị - xã hội các cấp", en: "Socio-political organisations at all levels" },
    aliases: ["các tổ chức chính trị - xã hội các cấp"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [103], note: notListed },
  },
  {
    id: "cac-to-chuc-dai-dien-lien-quan",
    name: { vi: "Các tổ chức đại diện liên quan", en: "Representative organisations concerned" },
    aliases: ["các tổ chức đại diện liên quan"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [99], note: notListed },
  },
  {
    id: "cac-to-chuc-kttt",
    name: { vi: "Các tổ chức kinh tế tập thể", en: "Collective economic organisations" },
    aliases: ["các tổ chức kinh tế tập thể"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [99], note: notListed },
  },
  {
    id: "doanh-nghiep-nha-nuoc",
    name: { vi: "Các doanh nghiệp nhà nước", en: "State-owned enterprises" },
    aliases: ["Doanh nghiệp nhà nước"],
    members: [],
    complete: false,
    source: { document: PROGRAMME_2023, lines: [67, 160], note: notListed },
  },
  {
    id: "cac-so-ban-nganh-tp",
    name: { vi: "Các sở, ban, ngành thành phố", en: "Departments, boards and branches of the City" },
    aliases: ["Các sở, ban, ngành"],
    members: [],
    complete: false,
    source: { document: PLAN_2026, lines: [26, 59, 99, 109, 110, 112], note: notListed },
  },
  {
    id: "ubnd-xa-phuong",
    name: { vi: "UBND các xã, phường", en: "People's Committees of the communes and wards" },
    aliases: [
      "Chủ tịch Ủy ban nhân dân các xã, phường",
      "Ủy ban nhân dân các xã, phường",
      "địa phương",
      "Các địa phương",
    ],
    members: communes.map((it) => it.id),
    complete: true,
    source: {
      file: "data/administrative-units/communes_2026-04-30.csv",
      trust: "unverified",
      note:
        "95 đơn vị (33 phường, 62 xã) theo danh mục đơn vị hành chính, trạng thái 30/4/2026 " +
        "(thanglequoc/vietnamese-provinces-database v3.1.0, MIT).",
    },
    note:
      "Kế hoạch năm 2026 gọi tên nhóm (dòng 26, 93) nhưng không liệt kê; “địa phương” được nói rõ là “xã, " +
      "phường” (dòng 59).",
  },
  {
    id: "thanh-vien-bcd",
    name: { vi: "Các thành viên Ban Chỉ đạo", en: "Members of the Steering Committee" },
    aliases: ["Các thành viên Ban Chỉ đạo"],
    members: [],
    complete: false,
    source: { document: PLAN_2026, lines: [26, 59, 83, 85, 95], note: notListed },
    note: "Danh sách thành viên ở Quyết định số 2527/QĐ-UBND (dòng 16), không có trong tệp.",
  },
  {
    id: "cac-to-chuc-ctxh-tp",
    name: { vi: "Các tổ chức chính trị - xã hội thành phố", en: "Socio-political organisations of the City" },
    aliases: ["các tổ chức chính trị - xã hội"],
    members: [],
    complete: false,
    source: { document: PLAN_2026, lines: [37, 89], note: notListed },
  },
  {
    id: "cac-hoi-thanh-vien-mttq-tp",
    name: {
      vi: "Các hội thành viên của Ủy ban MTTQ Việt Nam thành phố",
      en: "Associations which are members of the Fatherland Front of the City",
    },
    aliases: ["các hội thành viên của Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"],
    members: [],
    complete: false,
    source: { document: PLAN_2026, lines: [89], note: notListed },
  },
  {
    id: "cac-to-chuc-thanh-vien-mttq-tp",
    name: {
      vi: "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam thành phố",
      en: "Member organisations of the Fatherland Front of the City",
    },
    aliases: ["các tổ chức thành viên"],
    members: [],
    complete: false,
    source: { document: PLAN_2026, lines: [114], note: notListed },
    note: "Rộng hơn “các hội thành viên” (dòng 89): gồm cả các tổ chức chính trị - xã hội.",
  },
  {
    id: "cac-bo-nganh-trung-uong",
    name: { vi: "Các Bộ, ngành", en: "Ministries and central branches" },
    aliases: ["các Bộ, ngành", "các bộ, ngành"],
    members: [],
    complete: false,
    source: { document: PLAN_2026, lines: [147, 161], note: notListed },
  },
] satisfies ProvinceInput["groups"];
