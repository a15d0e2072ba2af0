import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = { numeral: "IV", title: "Tổ chức thực hiện" };

/** IV, organisation (Tổ chức thực hiện): items 1 to 4. Item 5 and parts of 1 and 3 are reporting duties. */
export const sectionIV = [
  {
    id: `${PLAN}/body.IV.1`,
    document: PLAN,
    origin: "body",
    section,
    number: "1",
    text:
      "Trên cơ sở các mục tiêu, các nhiệm vụ, giải pháp chủ yếu tại Kế hoạch này, đề nghị Thủ trưởng các cơ quan, " +
      "đơn vị trực thuộc UBND thành phố, Chủ tịch UBND các xã, phường xây dựng kế hoạch cụ thể thực hiện phù hợp " +
      "với đặc điểm, tình hình của từng cơ quan, đơn vị, địa phương",
    leads: ["cac-co-quan-don-vi", "ubnd-xa-phuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [113] },
    note:
      "Thủ trưởng, Chủ tịch được nhắc tới với tư cách người đứng đầu: nhiệm vụ ghi cho cơ quan. Phần “định kỳ báo " +
      "cáo …” của cùng đoạn là chế độ báo cáo (report.hang-nam).",
  },
  {
    id: `${PLAN}/body.IV.2`,
    document: PLAN,
    origin: "body",
    section,
    number: "2",
    text:
      "Đề nghị Ủy ban Mặt trận Tổ quốc thành phố và các tổ chức Chính trị - Xã hội, phối hợp chặt chẽ với cơ quan, " +
      "đơn vị trực thuộc UBND thành phố, tăng cường giám sát thực thi công vụ, phản biện xã hội và đóng góp ý kiến, " +
      "góp phần tạo đồng thuận trong công tác tổ chức triển khai thực hiện Kế hoạch.",
    leads: ["ubmttq-tp", "cac-to-chuc-ctxh-tp"],
    cooperating: ["cac-co-quan-don-vi"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [115] },
  },
  {
    id: `${PLAN}/body.IV.3`,
    document: PLAN,
    origin: "body",
    section,
    number: "3",
    text: "Giao phòng Tài chính – Kế hoạch theo dõi, đôn đốc việc thực hiện Kế hoạch này",
    leads: ["phong-tckh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [117, 119] },
    note:
      "Câu bị ngắt trang (dòng 118). Phần “Tổng hợp, tham mưu … báo cáo” của cùng đoạn là chế độ báo cáo " +
      "(report.gui-so-khdt). Phòng là cơ quan theo dõi Kế hoạch; việc của chính Phòng do UBND thành phố nghiệm thu.",
  },
  {
    id: `${PLAN}/body.IV.4`,
    document: PLAN,
    origin: "body",
    section,
    number: "4",
    text:
      "Giao Phòng Kinh tế thành phố chủ trì, phối hợp với các đơn vị có liên quan xây dựng, triển khai và nhân rộng " +
      "các mô hình kinh tế tập thể, hợp tác xã hiệu quả tại địa phương và các mô hình đã thành công trên địa bàn " +
      "tỉnh.",
    leads: ["phong-kinh-te"],
    cooperating: ["cac-don-vi-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [121] },
  },
] satisfies ProvinceInput["tasks"];
