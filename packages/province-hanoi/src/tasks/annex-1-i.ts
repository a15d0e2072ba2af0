import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "I",
  title:
    "Nhận thức đúng, đầy đủ về bản chất, vị trí, vai trò và tầm quan trọng của kinh tế tập thể trong nền kinh " +
    "tế thị trường định hướng xã hội chủ nghĩa",
};

/** Annex 1, I: awareness (numbers 1 to 4). */
export const annex1I = [
  {
    id: `${PLAN}/I.1`,
    document: PLAN,
    origin: "annex",
    section,
    number: "1",
    text:
      "Triển khai công tác nghiên cứu, quán triệt nội dung của Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung " +
      "ương, Nghị quyết số 09/NQ-CP ngày 02/02/2023 của Chính phủ, Chương trình hành động số 20-CTR/TU ngày " +
      "02/02/2023 của Thành ủy Hà Nội, Kế hoạch của UBND Thành phố về thực hiện Chương trình hành động số " +
      "20-CTR/TU của Thành ủy",
    leads: ["cac-so-ban-nganh", "ubnd-quan-huyen", "lmhtx-tp"],
    cooperating: ["so-tttt", "co-quan-bao-dai"],
    product: "Các hội nghị, bản tin, các báo cáo, tin, bài",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [364] },
  },
  {
    id: `${PLAN}/I.2`,
    document: PLAN,
    origin: "annex",
    section,
    number: "2",
    text:
      "Tuyên truyền, phổ biến thông tin về Luật HTX, Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương, Nghị " +
      "quyết số 09/NQ-CP ngày 02/02/2023 của Chính phủ và Chương trình hành động số 20-CTR/TU của Thành ủy, Kế " +
      "hoạch của UBND Thành phố triển khai thực hiện Chương trình hành động số 20-CTR/TU với quy mô sâu rộng, " +
      "tuyên truyền với nhiều hình thức đa dạng, phong phú, nội dung thiết thực",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen", "co-quan-bao-dai"],
    product: "Các hội nghị, tin, bài, các chuyên mục tuyên truyền, báo cáo",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [365] },
  },
  {
    id: `${PLAN}/I.3`,
    document: PLAN,
    origin: "annex",
    section,
    number: "3",
    text: "Mở chuyên mục tuyên truyền về kinh tế tập thể và đăng tin, bài về kinh tế tập thể",
    leads: ["bao-ha-noi-moi", "bao-kinh-te-do-thi"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các tin, bài, chuyên mục",
    deadlineText: "Định kỳ hàng tuần",
    deadline: { kind: "weekly" },
    act: "complete",
    source: { lines: [366] },
    note: "Cột phối hợp in thiếu dấu chấm phẩy giữa “Liên minh HTX Thành phố” và “UBND các quận, huyện, thị xã”.",
  },
  {
    id: `${PLAN}/I.4`,
    document: PLAN,
    origin: "annex",
    section,
    number: "4",
    text: "Mở chuyên mục phát sóng tuyên truyền về kinh tế tập thể, Hợp tác xã",
    leads: ["dai-ptth"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các tin, bài, chuyên mục",
    deadlineText: "Định kỳ hàng tuần",
    deadline: { kind: "weekly" },
    act: "complete",
    source: { lines: [367] },
  },
] satisfies ProvinceInput["tasks"];
