import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";
import { noLead } from "./no-lead.js";

const section = { numeral: "III.4", title: "Nâng cao hiệu lực, hiệu quả quản lý của nhà nước đối với kinh tế tập thể" };

/** III.4, State management (quản lý của nhà nước). */
export const sectionIII4 = [
  {
    id: `${PLAN}/body.III.4.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Từng bước kiện toàn bộ máy quản lý nhà nước về kinh tế tập thể từ thành phố đến các xã, phường; trong đó, " +
      "đảm bảo cấp thành phố có 01 cán bộ lãnh đạo phụ trách và có cán bộ kiêm nhiệm lĩnh vực kinh tế tập thể.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [93] },
    note: `${noLead} “01 cán bộ lãnh đạo phụ trách” là điều kiện nằm trong nhiệm vụ, không phải chỉ tiêu ở mục II.2.`,
  },
  {
    id: `${PLAN}/body.III.4.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Quản lý và vận hành hệ thống cơ sở dữ liệu thông tin quốc gia về kinh tế tập thể, hợp tác xã trên địa bàn " +
      "thành phố.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [95] },
    note: noLead,
  },
  {
    id: `${PLAN}/body.III.4.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tăng cường công tác thanh tra, kiểm tra, giám sát, hỗ trợ, tư vấn và xử lý kịp thời các hành vi vi phạm Pháp " +
      "luật về kinh tế tập thể, hợp tác xã. Kịp thời phổ biến, nhân rộng các mô hình, điển hình kinh tế tập thể, " +
      "hợp tác xã tiên tiến, hiệu quả.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [97] },
    note: noLead,
  },
  {
    id: `${PLAN}/body.III.4.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Cân đối và bố trí nguồn lực thực hiện chính sách hỗ trợ phát triển kinh tế tập thể, hợp tác xã phù hợp với " +
      "khả năng cân đối của ngân sách và điều kiện của từng địa phương.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [99] },
    note: `${noLead} Lặp lại gần nguyên văn dòng 67, nơi câu dẫn có nêu các cơ quan; ở đây không nêu nên để trống.`,
  },
  {
    id: `${PLAN}/body.III.4.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Đẩy mạnh và nâng cao chất lượng các phong trào thi đua phát triển KTTT, HTX: Thực hiện tổng kết các phong " +
      "trào thi đua trong KTTT, HTX; tuyên truyền, phổ biến, giới thiệu thành tích, danh hiệu thi đua của các cá " +
      "nhân, tập thể, HTX. Tổ chức các hoạt động biểu dương các HTX, điển hình tiên tiến, hoạt động có hiệu quả cao " +
      "để nhân rộng. Hàng năm phát động thi đua, đăng ký giao ước thi đua; lấy chỉ tiêu số lượng và chất lượng phát " +
      "triển KTTT, HTX làm một trong căn cứ quan trọng xét thi đua, khen thưởng.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [101] },
    note: `${noLead} “Hàng năm” chỉ nói về phát động, đăng ký giao ước thi đua (câu cuối); việc khác không có thời hạn.`,
  },
] satisfies ProvinceInput["tasks"];
