import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "I.2",
  title: "Yêu cầu",
};

/** I.2, requirements (Yêu cầu): the bullets which order something of the bodies that carry out the plan. */
export const sectionI = [
  {
    id: `${PLAN}/body.I.2.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Căn cứ mục tiêu phát triển KTTT, HTX của Thành phố, các sở, ban, ngành, Liên minh HTX Thành phố, UBND " +
      "các quận, huyện, thị xã xây dựng kế hoạch của từng cơ quan, đơn vị theo chức năng, nhiệm vụ, quyền hạn " +
      "được giao; cụ thể hóa các mục tiêu, nhiệm vụ, giải pháp trong kế hoạch và tổ chức triển khai nghiêm " +
      "túc, đồng bộ, hiệu quả để Thành phố thực hiện tốt các mục tiêu, nhiệm vụ và giải pháp của Chương trình " +
      "hành động số 20-CTr/TU.",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [50, 52] },
    note:
      "Câu bị ngắt trang (dòng 51). Không in thời hạn xây dựng kế hoạch của từng cơ quan; xem thêm nhiệm vụ " +
      "II.5 của phụ lục 1 (“Trước kỳ kế hoạch”).",
  },
  {
    id: `${PLAN}/body.I.2.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Các sở, ban, ngành, Liên minh HTX Thành phố, UBND các quận, huyện, thị xã phải xác định rõ các mục " +
      "tiêu, nhiệm vụ và giải pháp chủ yếu của từng cơ quan, đơn vị trong việc thực hiện chức năng quản lý, hỗ " +
      "trợ phát triển KTTT làm cơ sở cho công tác chỉ đạo, điều hành tổ chức triển khai thực hiện, đảm bảo " +
      "hoàn thành các mục tiêu về phát triển KTTT của Thành phố; đảm bảo phù hợp với điều kiện thực tiễn của " +
      "cơ quan, đơn vị và các chủ trương, chính sách của Trung ương và Thành phố về phát triển KTTT, HTX.",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [56] },
  },
  {
    id: `${PLAN}/body.I.2.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Các cơ quan, đơn vị thực hiện kế hoạch phải vận dụng linh hoạt, sáng tạo, đúng với chủ trương của Đảng, " +
      "chính sách pháp luật của Nhà nước, bám sát vào sự lãnh đạo chỉ đạo của Thành ủy, UBND Thành phố và phù " +
      "hợp với tình hình thực tiễn. Các chương trình, đề án, kế hoạch về phát triển KTTT, HTX được ưu tiên đầu " +
      "tư, bố trí kinh phí để tổ chức thực hiện.",
    leads: ["cac-co-quan-don-vi"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [58] },
    note: "Yêu cầu về cách thực hiện, giao chung cho các cơ quan, đơn vị thực hiện Kế hoạch.",
  },
  {
    id: `${PLAN}/body.I.2.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Trong quá trình tổ chức thực hiện, các cơ quan, đơn vị cần tiến hành quyết liệt, toàn diện, đồng bộ, " +
      "thường xuyên, đảm bảo thực chất, hiệu quả; kết hợp chặt chẽ, hài hòa các nhiệm vụ, giải pháp; triển " +
      "khai có trọng tâm, trọng điểm với lộ trình phù hợp; đề cao vai trò, trách nhiệm của người đứng đầu cơ " +
      "quan, đơn vị, gắn với phát huy sức mạnh của tập thể và cả hệ thống chính trị trong tổ chức thực hiện " +
      "mục tiêu, nhiệm vụ và giải pháp phát triển KTTT, HTX.",
    leads: ["cac-co-quan-don-vi"],
    cooperating: [],
    product: null,
    deadlineText: "thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [60] },
    note:
      "Yêu cầu về cách thực hiện, giao chung cho các cơ quan, đơn vị thực hiện Kế hoạch; “thường xuyên” nằm " +
      "trong câu.",
  },
] satisfies ProvinceInput["tasks"];
