import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "II.4",
  title: "Nâng cao hiệu lực, hiệu quả quản lý của nhà nước đối với kinh tế tập thể",
};

/** II.4, state management (Quản lý nhà nước): 7 bullets. */
export const sectionII4 = [
  {
    id: `${PLAN}/body.II.4.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hàng năm, các sở, ban, ngành, đơn vị có liên quan rà soát, tổng hợp kết quả thực hiện nhiệm vụ quản lý " +
      "nhà nước về KTTT, HTX và kết quả thực hiện các nhiệm vụ do UBND Thành phố giao tại các chương trình, đề " +
      "án, kế hoạch hỗ trợ phát triển KTTT, HTX. Trên cơ sở đó, tham mưu, đề xuất các mục tiêu, nhiệm vụ, giải " +
      "pháp cụ thể công tác quản lý nhà nước về KTTT, HTX của sở, ban, ngành, đơn vị.",
    leads: ["cac-so-ban-nganh", "cac-don-vi-lien-quan"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [274, 276] },
  },
  {
    id: `${PLAN}/body.II.4.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với các sở, ban, ngành, UBND các quận, huyện, thị xã triển khai thực hiện các nhiệm vụ về " +
      "KTTT, HTX do Thành ủy, Hội đồng nhân dân, UBND Thành phố giao.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [278, 280] },
    note: "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ trì.",
  },
  {
    id: `${PLAN}/body.II.4.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tăng cường lãnh đạo, chỉ đạo công tác quản lý nhà nước về KTTT, HTX; đề cao vai trò, trách nhiệm của " +
      "Ban chỉ đạo phát triển KTTT, HTX của các quận, huyện, thị xã; đồng thời xác định rõ trách nhiệm, nhiệm " +
      "vụ cụ thể của cấp chính quyền, đơn vị, cá nhân có liên quan trong việc chỉ đạo phát triển KTTT, HTX; " +
      "tập trung, quyết liệt hơn trong tổ chức quán triệt, phổ biến các văn bản của Trung ương và Thành phố về " +
      "phát triển KTTT, HTX trong cán bộ, đảng viên và quần chúng nhân dân nhằm tạo sự đồng thuận, sự nhận " +
      "thức đúng đắn về bản chất, vị trí, vai trò của KTTT và nâng cao hiệu lực, hiệu quả quản lý nhà nước về " +
      "KTTT, HTX.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [282, 284] },
  },
  {
    id: `${PLAN}/body.II.4.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Xây dựng kế hoạch phát triển KTTT, HTX hàng năm và từng giai đoạn trên địa bàn. Trong đó xác định rõ " +
      "các mục tiêu, nhiệm vụ, giải pháp hỗ trợ phát triển KTTT. Tổ chức thực hiện các kế hoạch đảm bảo có " +
      "hiệu quả, hoàn thành các mục tiêu, nhiệm vụ do Thành phố giao.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: "hàng năm và từng giai đoạn",
    deadline: { kind: "phase-and-annual" },
    act: "complete",
    source: { lines: [282, 286] },
  },
  {
    id: `${PLAN}/body.II.4.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hoàn thành việc chuyển đổi, cập nhật dữ liệu HTX; thực hiện công tác đăng ký HTX trên Hệ thống thông " +
      "tin Quốc gia về đăng ký HTX theo quy định của Luật HTX và các văn bản hướng dẫn thi hành.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/IV.50`],
    source: { lines: [282, 288] },
    note: "“Hoàn thành” nhưng không in thời hạn; phụ lục 1 (IV.50) nhắc lại, có in thời gian: “Thường xuyên”.",
  },
  {
    id: `${PLAN}/body.II.4.6`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thực hiện công tác thanh tra, kiểm tra việc chấp hành chủ trương, đường lối của Đảng, chính sách, pháp " +
      "luật của Nhà nước về phát triển KTTT, HTX kịp thời phát hiện và xử lý nghiêm hành vi vi phạm.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [282, 290] },
  },
  {
    id: `${PLAN}/body.II.4.7`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Cân đối dành nguồn lực tài chính để hỗ trợ phát triển KTTT, HTX.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [282, 292] },
  },
] satisfies ProvinceInput["tasks"];
