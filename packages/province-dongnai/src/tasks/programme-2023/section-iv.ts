import type { ProvinceInput } from "@kttt/core/province";
import { PROGRAMME_2023 } from "../../documents.js";

const sectionIV = { numeral: "IV", title: "TỔ CHỨC THỰC HIỆN" };
const sectionIV1 = { numeral: "IV.1", title: "Các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, thành phố" };

/** Section IV, who carries the programme out (Tổ chức thực hiện). There is no section III. */
export const programmeSectionIV = [
  {
    id: `${PROGRAMME_2023}/body.IV.1.1`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionIV1,
    number: "a",
    text:
      "Căn cứ chức năng, nhiệm vụ được giao, xây dựng chương trình, kế hoạch hoặc văn bản để kịp thời triển khai " +
      "thực hiện hiệu quả, chất lượng các nhiệm vụ, giải pháp, đảm bảo mục tiêu đề ra",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [95, 97] },
    note:
      "Cơ quan thực hiện ở dòng 95. Phần báo cáo trước ngày 15/12 hàng năm là nghĩa vụ báo cáo riêng. “Kịp thời” " +
      "không phải là thời hạn. Văn bản không có mục III: sau mục II là mục IV.",
  },
  {
    id: `${PROGRAMME_2023}/body.IV.1.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionIV1,
    number: "b",
    text:
      "Trong quá trình thực hiện chức năng quản lý nhà nước và xây dựng, triển khai kế hoạch, chương trình, đề " +
      "án liên quan đến phát triển kinh tế tập thể, cần phối hợp chặt chẽ với Liên minh hợp tác xã tỉnh, các tổ " +
      "chức đại diện liên quan, các tổ chức kinh tế tập thể để đảm bảo khả thi và hiệu quả.",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["lmhtx-tinh", "cac-to-chuc-dai-dien-lien-quan", "cac-to-chuc-kttt"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [95, 99] },
    note: "Cơ quan thực hiện ở dòng 95.",
  },
  {
    id: `${PROGRAMME_2023}/body.IV.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionIV,
    number: "2",
    text:
      "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội các cấp " +
      "phối hợp tuyên truyền, vận động để hội viên, đoàn viên và nhân dân nắm chắc chủ trương, đường lối của " +
      "Đảng, chính sách, pháp luật của Nhà nước về kinh tế tập thể; phối hợp tổ chức vận động, phát triển các " +
      "loại hình kinh tế tập thể, phù hợp với nội dung tại Kế hoạch số 227/KH-TU ngày 20 tháng 02 năm 2023 của " +
      "Ban Chấp hành Đảng bộ tỉnh.",
    leads: ["mttq-tinh", "cac-to-chuc-ctxh-cac-cap"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [103] },
    note:
      "“Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh”. Gần như cùng lời với phụ lục V.1 và mục " +
      "II.5.a nhưng gửi đến các tổ chức “các cấp”; văn bản nêu ba lần nên giữ ba nhiệm vụ. Số Kế hoạch của Tỉnh " +
      "ủy in ở đây là “227/KH-TU”, nơi khác là “227-KH/TU”.",
  },
  {
    id: `${PROGRAMME_2023}/body.IV.3`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionIV,
    number: "3",
    text:
      "Sở Thông tin và Truyền thông chủ trì hoặc phối hợp các các sở, ban, ngành tỉnh, các địa phương xây dựng " +
      "kế hoạch cụ thể nhằm thực hiện tốt công tác thông tin, tuyên truyền nội dung Nghị quyết số 20-NQ/TW của " +
      "Ban Chấp hành Trung ương Đảng, Kế hoạch số 227/KH-TU ngày 20 tháng 02 năm 2023 của Ban Chấp hành Đảng bộ " +
      "tỉnh đến các tầng lớp nhân dân; định hướng, tuyên truyền, mở các chuyên mục trên báo, đài về các chính " +
      "sách, pháp luật của Nhà nước, các mô hình thí điểm, các điển hình tiên tiến trong phát triển kinh tế tập " +
      "thể, hợp tác xã.",
    leads: ["so-tttt"],
    cooperating: ["cac-so-ban-nganh-tinh", "cac-dia-phuong-tinh"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [105] },
    note:
      "“Chủ trì hoặc phối hợp”: coi Sở Thông tin và Truyền thông là cơ quan chủ trì. “Các các” in hai lần, giữ " +
      "nguyên. Không in thời hạn của kế hoạch cụ thể.",
  },
  {
    id: `${PROGRAMME_2023}/body.IV.4`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionIV,
    number: "4",
    text:
      "Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các sở, ngành liên quan và Ủy ban nhân dân các huyện, " +
      "thành phố tham mưu Ủy ban nhân dân tỉnh theo dõi, đôn đốc, kiểm tra việc thực hiện Chương trình hành động " +
      "này; định kỳ hoặc đột xuất tham mưu Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TW " +
      "của Ban Chấp hành Trung ương Đảng, Kế hoạch số 227/KH-TU ngày 20 tháng 02 năm 2023 của Ban Chấp hành Đảng " +
      "bộ tỉnh theo yêu cầu của cơ quan có thẩm quyền, cũng như việc sơ kết, tổng kết theo quy định; kịp thời đề " +
      "xuất Ủy ban nhân dân tỉnh giải quyết những vấn đề vướng mắc, phát sinh vượt thẩm quyền./.",
    leads: ["so-khdt"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [107] },
    note:
      "Phần “định kỳ hoặc đột xuất tham mưu … báo cáo” và phần sơ kết, tổng kết cũng là nghĩa vụ báo cáo riêng. " +
      "“Kịp thời” không phải là thời hạn.",
  },
] satisfies ProvinceInput["tasks"];
