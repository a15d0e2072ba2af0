import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "II.5",
  title:
    "Tăng cường sự lãnh đạo của Đảng, phát huy vai trò của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, " +
    "xã hội - nghề nghiệp và Liên minh HTX Thành phố đối với phát triển kinh tế tập thể",
};

/** II.5, leadership of the Party, the Fatherland Front and the Alliance: 5 bullets. */
export const sectionII5 = [
  {
    id: `${PLAN}/body.II.5.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Đề nghị Mặt trận Tổ quốc và các tổ chức chính trị - xã hội, xã hội - nghề nghiệp chỉ đạo các tổ chức, " +
      "đoàn thể cấp dưới phát huy vai trò tham gia xây dựng và phát triển KTTT, HTX của Thành phố.",
    leads: ["mttq-tp", "cac-to-chuc-ctxh", "cac-to-chuc-xhnn"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [296, 298] },
    note: "Văn bản viết “Đề nghị”, không phải mệnh lệnh hành chính.",
  },
  {
    id: `${PLAN}/body.II.5.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chỉ đạo tuyên truyền, vận động để hội viên, đoàn viên và nhân dân nắm chắc chủ trương, đường lối của " +
      "Đảng, chính sách, pháp luật của Nhà nước và của Thành phố về KTTT, HTX; phối hợp tổ chức vận động, phát " +
      "triển các loại hình KTTT, HTX; phát động những phong trào thi đua, xây dựng và nhân rộng các mô hình " +
      "HTX trong tổ chức hội, đoàn thể; tập huấn, đào tạo, bồi dưỡng nâng cao năng lực quản lý; tham gia giám " +
      "sát, phản biện xã hội trong việc thực hiện các chính sách hỗ trợ của nhà nước đối với KTTT, HTX.",
    leads: ["mttq-tp", "cac-to-chuc-ctxh", "cac-to-chuc-xhnn"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [296, 300] },
    note: "Bản quét in “đề hội viên”, đúng là “để hội viên”. Đề mục giao chung cho Mặt trận Tổ quốc và các tổ chức.",
  },
  {
    id: `${PLAN}/body.II.5.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với Liên minh HTX Thành phố và các tổ chức liên quan để thực hiện chủ trương của Đảng, chính " +
      "sách pháp luật của Nhà nước về KTTT, HTX.",
    leads: ["mttq-tp", "cac-to-chuc-ctxh", "cac-to-chuc-xhnn"],
    cooperating: ["lmhtx-tp", "cac-don-vi-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [296, 302] },
    note: "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ trì.",
  },
  {
    id: `${PLAN}/body.II.5.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Nâng cao năng lực hoạt động của Liên minh HTX Thành phố để thực hiện tốt hơn vai trò là tổ chức đại " +
      "diện, bảo vệ quyền và lợi ích hợp pháp của các tổ chức KTTT, HTX, giữ vai trò nòng cốt và thúc đẩy phát " +
      "triển KTTT, HTX, làm cầu nối giữa Đảng và Nhà nước với thành phần KTTT, HTX, góp phần vào sự nghiệp " +
      "phát triển kinh tế - xã hội của thành phố.",
    leads: ["lmhtx-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [304, 306] },
  },
  {
    id: `${PLAN}/body.II.5.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổ chức các hội nghị đối thoại với khu vực KTTT, HTX để kịp thời nắm bắt nguyện vọng, những tồn đọng, " +
      "khó khăn, vướng mắc và những kiến nghị của KTTT, HTX nhằm tham mưu, đề xuất và kiến nghị với UBND Thành " +
      "phố, các cơ quan, đơn vị liên quan tháo gỡ kịp thời.",
    leads: ["lmhtx-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [304, 308] },
  },
] satisfies ProvinceInput["tasks"];
