import type { ProvinceInput } from "@kttt/core/province";
import { PLAN_2026 } from "../../documents.js";

const sectionIII = { numeral: "III", title: "TỔ CHỨC THỰC HIỆN" };
const sectionIII6 = { numeral: "III.6", title: "Chủ tịch Ủy ban nhân dân các xã, phường" };

/** Section III, who carries the plan out (Tổ chức thực hiện). */
export const planSectionIII = [
  {
    id: `${PLAN_2026}/body.III.1`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII,
    number: "1",
    text:
      "Các thành viên Ban Chỉ đạo chịu trách nhiệm xây dựng kế hoạch triển khai và tổ chức, thực hiện nhiệm vụ " +
      "theo quy định tại Quy chế hoạt động của Ban Chỉ đạo và nhiệm vụ được phân công cụ thể tại Phụ lục kèm " +
      "theo.",
    leads: ["thanh-vien-bcd"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [83] },
    note: "Quy chế hoạt động của Ban Chỉ đạo không có trong tệp; không in thời hạn xây dựng kế hoạch.",
  },
  {
    id: `${PLAN_2026}/body.III.2`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII,
    number: "2",
    text:
      "Các thành viên Ban Chỉ đạo chịu trách nhiệm kiểm tra, chỉ đạo, đôn đốc thực hiện các nhiệm vụ thuộc sở, " +
      "ban, ngành và đơn vị được phân công; phối hợp với đoàn công tác do Ban Chỉ đạo quốc gia về kinh tế tập " +
      "thể chủ trì, tổ chức kiểm tra công tác phát triển kinh tế tập thể tại thành phố Đồng Nai.",
    leads: ["thanh-vien-bcd"],
    cooperating: ["bcd-quoc-gia-kttt"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [85] },
    note: "Phối hợp với đoàn công tác do Ban Chỉ đạo quốc gia chủ trì: ghi Ban Chỉ đạo quốc gia là cơ quan phối hợp.",
  },
  {
    id: `${PLAN_2026}/body.III.3`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII,
    number: "3",
    text: "Sở Tài chính - Cơ quan Thường trực Ban Chỉ đạo chịu trách nhiệm đôn đốc tiến độ thực hiện các nhiệm vụ",
    leads: ["so-tai-chinh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [87] },
    note: "Phần báo cáo định kỳ hoặc đột xuất là nghĩa vụ báo cáo riêng.",
  },
  {
    id: `${PLAN_2026}/body.III.4`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII,
    number: "4",
    text:
      "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố, các tổ chức chính trị - xã hội và các hội thành viên " +
      "của Ủy ban Mặt trận Tổ quốc Việt Nam thành phố đẩy mạnh công tác tuyên truyền về phát triển kinh tế tập " +
      "thể, hợp tác xã, lồng ghép với các phong trào, cuộc vận động.",
    leads: ["mttq-tp", "cac-to-chuc-ctxh-tp", "cac-hoi-thanh-vien-mttq-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [89] },
    note: "“Đề nghị”.",
  },
  {
    id: `${PLAN_2026}/body.III.5`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII,
    number: "5",
    text:
      "Phối hợp với Ban Chính sách, chiến lược Trung ương về việc triển khai Nghị quyết số 20-NQ/TW; đồng thời " +
      "nắm bắt từ thực tiễn các mô hình kinh tế tập thể, hợp tác xã hoạt động hiệu quả để đánh giá, rút kinh " +
      "nghiệm, phổ biến và nhân rộng.",
    leads: [],
    cooperating: ["ban-cscl-trung-uong"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [91] },
    note: "Câu không nêu cơ quan thực hiện, chỉ nêu cơ quan phối hợp (Ban Chính sách, chiến lược Trung ương).",
  },
  {
    id: `${PLAN_2026}/body.III.6.1`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII6,
    number: "a",
    text:
      "Căn cứ Kế hoạch hoạt động năm 2026 của Ban Chỉ đạo và điều kiện thực tế của địa phương, chủ động phối hợp " +
      "với các thành viên Ban Chỉ đạo trong triển khai các nhiệm vụ được phân công; chỉ đạo xây dựng và triển " +
      "khai kế hoạch hoạt động của Ban Chỉ đạo cấp xã trực thuộc địa bàn.",
    leads: ["ubnd-xa-phuong"],
    cooperating: ["thanh-vien-bcd"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [93, 95] },
    note: "“Chủ tịch Ủy ban nhân dân các xã, phường” (dòng 93): ghi vào UBND xã, phường.",
  },
  {
    id: `${PLAN_2026}/body.III.6.2`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII6,
    number: "b",
    text:
      "Tập trung huy động nguồn lực, ưu tiên cân đối, bố trí vốn từ ngân sách Nhà nước, các chương trình mục " +
      "tiêu quốc gia và các nguồn vốn hợp pháp khác theo thẩm quyền để triển khai thực hiện các dự án, chương " +
      "trình, kế hoạch và chính sách hỗ trợ, thúc đẩy phát triển kinh tế tập thể, hợp tác xã.",
    leads: ["ubnd-xa-phuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [93, 97] },
    note: "“Chủ tịch Ủy ban nhân dân các xã, phường” (dòng 93): ghi vào UBND xã, phường.",
  },
  {
    id: `${PLAN_2026}/body.III.7`,
    document: PLAN_2026,
    origin: "body",
    section: sectionIII,
    number: "7",
    text: "Các sở, ban, ngành, địa phương triển khai có hiệu quả, đúng tiến độ các nhiệm vụ được phân công",
    leads: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [99] },
    note:
      "“Địa phương” là xã, phường (dòng 59). Phần báo cáo và phần kiến nghị khó khăn là nghĩa vụ báo cáo riêng. " +
      "“Đúng tiến độ” là tiến độ của từng nhiệm vụ.",
  },
] satisfies ProvinceInput["tasks"];
