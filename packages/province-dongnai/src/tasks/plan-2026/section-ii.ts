import type { ProvinceInput } from "@kttt/core/province";
import { PLAN_2026 } from "../../documents.js";

const sectionII = { numeral: "II", title: "NHIỆM VỤ TRỌNG TÂM" };

/** Section II, main tasks (Nhiệm vụ trọng tâm), most of them detailed in the annex. */
export const planSectionII = [
  {
    id: `${PLAN_2026}/body.II.1`,
    document: PLAN_2026,
    origin: "body",
    section: sectionII,
    number: "1",
    text:
      "Phát huy vai trò của Ban Chỉ đạo các cấp về phát triển kinh tế tập thể, tăng cường vai trò, trách nhiệm " +
      "của thành viên Ban Chỉ đạo các cấp trong lãnh đạo, chỉ đạo, tổ chức triển khai các nhiệm vụ phát triển " +
      "kinh tế tập thể, hợp tác xã trên địa bàn, lĩnh vực được phân công phụ trách.",
    leads: ["bcd-kttt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [65] },
    note:
      "Câu không gọi tên cơ quan nào; đây là nhiệm vụ trọng tâm trong kế hoạch của Ban Chỉ đạo (dòng 50, 104) và " +
      "phụ lục không có dòng nào giao riêng, nên do Ban Chỉ đạo thực hiện. “Ban Chỉ đạo các cấp” gồm cả Ban Chỉ " +
      "đạo cấp xã.",
  },
  {
    id: `${PLAN_2026}/body.II.2`,
    document: PLAN_2026,
    origin: "body",
    section: sectionII,
    number: "2",
    text:
      "Đẩy mạnh triển khai Nghị quyết số 20-NQ/TW; Nghị quyết số 09/NQ-CP; Kế hoạch số 227/KH-TU, Chương trình " +
      "hành động số 35-CTr/TU và đôn đốc, kiểm tra, giám sát việc triển khai thực hiện đảm bảo thống nhất, xuyên " +
      "suốt trong toàn hệ thống chính trị.",
    leads: ["bcd-kttt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [67] },
    note:
      "Câu không gọi tên cơ quan nào; đây là nhiệm vụ trọng tâm trong kế hoạch của Ban Chỉ đạo (dòng 50, 104) và " +
      "phụ lục không có dòng nào giao riêng, nên do Ban Chỉ đạo thực hiện.",
  },
  {
    id: `${PLAN_2026}/body.II.3`,
    document: PLAN_2026,
    origin: "body",
    section: sectionII,
    number: "3",
    text:
      "Tăng cường công tác tuyên truyền, phổ biến các chủ trương, cơ chế, chính sách về thúc đẩy phát triển kinh " +
      "tế tập thể, hợp tác xã; đẩy mạnh thông tin về hoạt động của Ban Chỉ đạo các cấp nhằm nâng cao nhận thức " +
      "của người dân và toàn bộ hệ thống chính trị về vai trò, vị trí của kinh tế tập thể, hợp tác xã trong nền " +
      "kinh tế thị trường định hướng xã hội chủ nghĩa; hỗ trợ, vận động người dân tham gia phát triển kinh tế " +
      "tập thể, hợp tác xã bền vững. Tổ chức Kỷ niệm 80 năm ngày Hợp tác xã Việt Nam (11/4/1946 - 11/4/2026) với " +
      "các hoạt động đa dạng, thiết thực và hiệu quả.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN_2026}/I.1`, `${PLAN_2026}/I.2`, `${PLAN_2026}/I.4`, `${PLAN_2026}/I.6`],
    source: { lines: [69, 71] },
    note:
      "Câu không gọi tên cơ quan nào; “Đính kèm theo Phụ lục” (dòng 79): phụ lục (I.1, I.2, I.4, I.6) giao cơ " +
      "quan và thời gian. Ngày kỷ niệm 11/4/2026 đã qua trước ngày sớm nhất có thể có văn bản (04/5/2026); ngày " +
      "này không phải là thời hạn. Câu bị ngắt trang ở dòng 69.",
  },
  {
    id: `${PLAN_2026}/body.II.4`,
    document: PLAN_2026,
    origin: "body",
    section: sectionII,
    number: "4",
    text:
      "Tiếp tục rà soát, tổng kết, đánh giá để đề xuất hoàn thiện hệ thống pháp luật, cơ chế, chính sách thúc " +
      "đẩy phát triển kinh tế tập thể, hợp tác xã, nâng cao tính khả thi của hệ thống pháp luật phù hợp với năng " +
      "lực tiếp cận của các hợp tác xã; tăng cường chuyển đổi số và cắt giảm thủ tục hành chính, cải thiện môi " +
      "trường kinh doanh trong khu vực kinh tế tập thể, hợp tác xã; khen thưởng và nhân rộng các mô hình kinh tế " +
      "tập thể, hợp tác xã kiểu mới, hoạt động hiệu quả cao, phù hợp với từng ngành, lĩnh vực và khu vực.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [
      `${PLAN_2026}/II.1`,
      `${PLAN_2026}/II.2`,
      `${PLAN_2026}/II.3`,
      `${PLAN_2026}/II.4`,
      `${PLAN_2026}/II.5`,
      `${PLAN_2026}/II.6`,
      `${PLAN_2026}/II.7`,
      `${PLAN_2026}/II.8`,
      `${PLAN_2026}/II.9`,
      `${PLAN_2026}/II.10`,
      `${PLAN_2026}/II.11`,
      `${PLAN_2026}/II.12`,
      `${PLAN_2026}/II.13`,
      `${PLAN_2026}/IV.2`,
    ],
    source: { lines: [73] },
    note:
      "Câu không gọi tên cơ quan nào; “Đính kèm theo Phụ lục” (dòng 79): phụ lục (II.1 đến II.13, IV.2) giao cơ " +
      "quan và thời gian. Phần chuyển đổi số, cắt giảm thủ tục hành chính, cải thiện môi trường kinh doanh chỉ " +
      "có ở đây.",
  },
  {
    id: `${PLAN_2026}/body.II.5`,
    document: PLAN_2026,
    origin: "body",
    section: sectionII,
    number: "5",
    text:
      "Đẩy mạnh ứng dụng khoa học, công nghệ và chuyển đổi số trong phát triển kinh tế tập thể, hợp tác xã, hỗ " +
      "trợ hợp tác xã tiếp cận, áp dụng các nền tảng số, công nghệ mới, từng bước nâng cao năng suất, chất lượng " +
      "và năng lực cạnh tranh.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN_2026}/II.5`, `${PLAN_2026}/III.8`, `${PLAN_2026}/V.3`],
    source: { lines: [75] },
    note:
      "Câu không gọi tên cơ quan nào; “Đính kèm theo Phụ lục” (dòng 79): phụ lục (II.5, III.8, V.3) giao cơ quan " +
      "và thời gian.",
  },
  {
    id: `${PLAN_2026}/body.II.6`,
    document: PLAN_2026,
    origin: "body",
    section: sectionII,
    number: "6",
    text:
      "Tăng cường liên kết, hợp tác và đối thoại phát triển kinh tế tập thể, hợp tác xã: Đẩy mạnh liên kết, hợp " +
      "tác giữa hợp tác xã với doanh nghiệp và các thành phần kinh tế khác; tham dự các Diễn đàn do Ban Chỉ đạo " +
      "quốc gia về kinh tế tập thể tổ chức nhằm tạo không gian đối thoại chính sách, giao lưu, kết nối giữa hợp " +
      "tác xã với cơ quan quản lý nhà nước, tổ chức tín dụng và các đối tác liên quan.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN_2026}/II.13`, `${PLAN_2026}/III.2`],
    source: { lines: [77] },
    note:
      "Câu không gọi tên cơ quan nào; “Đính kèm theo Phụ lục” (dòng 79): phụ lục (II.13, III.2) giao cơ quan và " +
      "thời gian.",
  },
] satisfies ProvinceInput["tasks"];
