import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "IV",
  title: "TỔ CHỨC THỰC HIỆN",
};

/** IV, organisation (Tổ chức thực hiện): items 1 to 3; item 4 is a reporting duty. */
export const sectionIV = [
  {
    id: `${PLAN}/body.IV.1`,
    document: PLAN,
    origin: "body",
    section,
    number: "1",
    text:
      "Trên cơ sở những nhiệm vụ chủ yếu trong Kế hoạch này và nhiệm vụ theo phụ lục 1 đính kèm; Thủ trưởng " +
      "các sở, ban, ngành, Chủ tịch UBND các quận, huyện, thị xã có trách nhiệm triển khai thực hiện Kế hoạch " +
      "đảm bảo hoàn thành tốt nhiệm vụ được giao. Đồng thời, tăng cường kiểm tra, đôn đốc, đánh giá về kết quả " +
      "triển khai thực hiện Kế hoạch này",
    leads: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [318] },
    note:
      "Giao cho Thủ trưởng các sở, ban, ngành và Chủ tịch UBND quận, huyện, thị xã với tư cách người đứng đầu: " +
      "ghi cho cơ quan. Phần “định kỳ hàng năm, báo cáo … và xây dựng kế hoạch thực hiện năm sau, gửi …” của " +
      "cùng đoạn: report.hang-nam.",
  },
  {
    id: `${PLAN}/body.IV.2`,
    document: PLAN,
    origin: "body",
    section,
    number: "2",
    text:
      "Sở Tài chính: Hàng năm, trên cơ sở đề xuất kế hoạch và dự toán kinh phí của các sở, ban, ngành, Liên " +
      "minh HTX Thành phố, UBND các quận, huyện, thị xã và khả năng cân đối của ngân sách, Sở Tài chính báo " +
      "cáo UBND Thành phố bố trí kinh phí chi thường xuyên theo phân cấp ngân sách để triển khai thực hiện " +
      "theo quy định hiện hành.",
    leads: ["so-tai-chinh"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [320] },
    note: "Vừa là việc (cân đối, đề xuất bố trí kinh phí) vừa là báo cáo UBND Thành phố: report.kinh-phi-so-tai-chinh.",
  },
  {
    id: `${PLAN}/body.IV.3`,
    document: PLAN,
    origin: "body",
    section,
    number: "3",
    text:
      "Các cơ quan báo chí Thành phố, Đài Phát thanh và Truyền hình Hà Nội tăng thời lượng, hàm lượng tin đưa " +
      "nhằm nâng cao nhận thức của toàn xã hội về bản chất, vị trí, vai trò, tầm quan trọng của KTTT, HTX và " +
      "các chủ trương, chính sách của Đảng, Nhà nước đối với KTTT, HTX.",
    leads: ["co-quan-bao-dai", "dai-ptth"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [322] },
  },
] satisfies ProvinceInput["tasks"];
