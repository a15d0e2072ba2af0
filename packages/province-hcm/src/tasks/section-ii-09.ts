import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.9",
    title: "Triển khai thực hiện các chính sách hỗ trợ các hợp tác xã, liên hiệp hợp tác xã vận tải",
  },
  number: null,
  leads: ["so-gtvt"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.9: policies for transport cooperatives (vận tải). */
export const sectionII9 = [
  {
    ...common,
    id: `${DECISION}/body.II.9.1`,
    text:
      "Tiếp tục xem xét hỗ trợ lãi suất trong chương trình hỗ trợ lãi vay cho các hợp tác xã đầu tư thay đổi " +
      "phương tiện xe buýt mới, xe buýt sử dụng năng lượng sạch thân thiện với môi trường theo Quyết định số " +
      "3296/QĐ-UBND ngày 06 tháng 8 năm 2019 của Ủy ban nhân dân Thành phố.",
    source: { lines: [288, 290] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.9.2`,
    text:
      "Đẩy mạnh ứng dụng công nghệ thông tin nhằm khuyến khích, hỗ trợ, hướng dẫn hợp tác xã trong việc thực " +
      "hiện các thủ tục hành chính được cập nhật tại trang thông tin điện tử của Sở Giao thông vận tải và " +
      "Cổng thông tin dịch vụ công trực tuyến của Bộ Giao thông vận tải và các cổng thông tin.",
    source: { lines: [288, 292] },
    note:
      "Bộ Giao thông vận tải chỉ được nhắc đến là chủ quản của Cổng thông tin. Câu này gần trùng với câu thứ " +
      "hai của body.II.9.4; giữ cả hai như văn bản.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.9.3`,
    text:
      "Chủ trì, phối hợp cùng Ủy ban nhân dân thành phố Thủ Đức và quận, huyện hỗ trợ các hợp tác xã trong " +
      "việc thiết kế, sản xuất các mẫu phương tiện thu gom phù hợp các địa hình đặc thù tại địa phương, bảo " +
      "đảm thu gom chất thải rắn sinh hoạt hiệu quả, đúng quy định.",
    cooperating: ["co-quan-lien-quan", "ubnd-quan-huyen"],
    source: { lines: [288, 294] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.9.4`,
    text:
      "Củng cố và phát triển các hợp tác xã, liên hiệp hợp tác xã hoạt động trong lĩnh vực vận tải. Đẩy mạnh " +
      "ứng dụng công nghệ thông tin nhằm khuyến khích, hỗ trợ, hướng dẫn hợp tác xã trong việc thực hiện các " +
      "thủ tục hành chính tại trang thông tin điện tử của Sở Giao thông vận tải và Cổng thông tin dịch vụ " +
      "công trực tuyến của Bộ Giao thông vận tải.",
    source: { lines: [288, 296] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.9.5`,
    text:
      "Chủ trì, phối hợp với Liên minh Hợp tác xã Thành phố và các Sở ngành liên quan nghiên cứu, đề xuất Ủy " +
      "ban nhân dân Thành phố nghiên cứu, xây dựng thí điểm Liên đoàn hợp tác xã trong lĩnh vực giao thông " +
      "vận tải.",
    cooperating: ["co-quan-lien-quan", "lmhtx-tp", "cac-so-ban-nganh"],
    source: { lines: [288, 298] },
    note: "Thời hạn trình mô hình thí điểm Liên đoàn ở Phụ lục, mục XI thứ hai (XI-b.1).",
  },
] satisfies readonly Task[];
