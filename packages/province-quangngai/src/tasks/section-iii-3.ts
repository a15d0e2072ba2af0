import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";
import { noLead } from "./no-lead.js";

const section = {
  numeral: "III.3",
  title: "Đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức kinh tế tập thể",
};

/** III.3, better collective economic organisations (Đổi mới, nâng cao chất lượng). */
export const sectionIII3 = [
  {
    id: `${PLAN}/body.III.3.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hướng dẫn các hợp tác xã rà soát, sửa đổi, bổ sung lại Điều lệ, hoạt động theo đúng quy định của Luật Hợp " +
      "tác xã năm 2023. Phát huy vai trò tự chủ, tự chịu trách nhiệm, bảo vệ lợi ích của thành viên trong hợp tác " +
      "xã; vận động thành viên hợp tác xã góp vốn và nâng mức vốn góp; vận động hợp tác xã thu hút thêm thành viên " +
      "mới; quan tâm phát triển cả hợp tác xã nông nghiệp và phi nông nghiệp.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [83] },
    note: noLead,
  },
  {
    id: `${PLAN}/body.III.3.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tăng cường năng lực quản trị hợp tác xã theo hướng công khai, minh bạch thông qua việc triển khai các chính " +
      "sách ưu đãi, hỗ trợ của nhà nước; củng cố bộ máy kế toán; bồi dưỡng, nâng cao trình độ năng lực quản lý, " +
      "kinh tế, thương mại, công nghệ cho thành viên, những người tham gia kinh tế tập thể, hợp tác xã. Tạo điều " +
      "kiện, ưu tiên cho hợp tác xã tham gia thực hiện các chương trình, dự án phát triển kinh tế - xã hội trên địa " +
      "bàn.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [85] },
    note: noLead,
  },
  {
    id: `${PLAN}/body.III.3.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Xây dựng mô hình hợp tác xã và tổng kết mô hình hợp tác xã hoạt động hiệu quả, liên kết sản xuất, tiêu thụ " +
      "sản phẩm theo chuỗi giá trị, chương trình OCOP nhằm mục tiêu bảo vệ môi trường, tạo việc làm và nâng cao thu " +
      "nhập cho thành viên; khuyến khích các tổ chức kinh tế tập thể, hợp tác xã chủ động tham gia cuộc cách mạng " +
      "công nghiệp 4.0, từng bước thực hiện chuyển đổi số nhằm đáp ứng yêu cầu của thị trường và từng bước nâng cao " +
      "chất lượng dịch vụ, sản phẩm.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [87] },
    note: noLead,
  },
  {
    id: `${PLAN}/body.III.3.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thúc đẩy các HTX đầu tư sản xuất, kinh doanh liên kết chuỗi giá trị: Thực hiện khảo sát đánh giá tiềm năng " +
      "và lợi thế của HTX để hỗ trợ nguồn lực và tư vấn sản xuất gắn với chuỗi giá trị; giảm chi phí, nâng cao chất " +
      "lượng và hiệu quả hoạt động; xây dựng quy hoạch sản phẩm, hàng hóa và dịch vụ chủ lực của thành phố gắn với " +
      "doanh nghiệp đầu tư nhà máy chế biến và cửa hàng kinh doanh các sản phẩm của HTX.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [89] },
    note: noLead,
  },
] satisfies ProvinceInput["tasks"];
