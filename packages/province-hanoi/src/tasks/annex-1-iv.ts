import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "IV",
  title: "Nâng cao hiệu lực, hiệu quả quản lý nhà nước đối với kinh tế tập thể",
};

/** Annex 1, IV: state management (numbers 46 to 50). */
export const annex1IV = [
  {
    id: `${PLAN}/IV.46`,
    document: PLAN,
    origin: "annex",
    section,
    number: "46",
    text:
      "Củng cố vai trò của Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể, HTX của Thành phố, quận, huyện, " +
      "thị xã nhằm tạo sự thống nhất, đồng bộ, xuyên suốt, toàn diện trong công tác lãnh đạo, phối hợp, điều " +
      "hành giữa Thành phố và các quận, huyện, thị xã trong phát triển kinh tế tập thể, HTX.",
    leads: ["bcd-kttt"],
    cooperating: ["thanh-vien-bcd", "cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [418] },
    note:
      "Nhiệm vụ nói tới Ban Chỉ đạo của Thành phố và của quận, huyện, thị xã; ô chủ trì in một Ban Chỉ đạo, " +
      "hiểu là của Thành phố.",
  },
  {
    id: `${PLAN}/IV.47`,
    document: PLAN,
    origin: "annex",
    section,
    number: "47",
    text:
      "Trên cơ sở đề xuất khó khăn, vướng mắc của các đơn vị, Sở Kế hoạch và Đầu tư tổng hợp, tham mưu báo cáo " +
      "UBND Thành phố tháo gỡ khó khăn, vướng mắc trong hoạt động của các tổ chức kinh tế tập thể, HTX",
    leads: ["so-khdt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản, báo cáo",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [419] },
  },
  {
    id: `${PLAN}/IV.48`,
    document: PLAN,
    origin: "annex",
    section,
    number: "48",
    text:
      "Nâng cao hiệu lực, hiệu quả quản lý nhà nước về tiền tệ, hoạt động ngân hàng và ngoại hối trên địa bàn " +
      "đối với các tổ chức Quỹ Tín dụng nhân dân",
    leads: ["nhnn-tp"],
    cooperating: ["lmhtx-tp", "ubnd-quan-huyen", "cac-qtdnd"],
    product: "Kế hoạch của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [420] },
  },
  {
    id: `${PLAN}/IV.49`,
    document: PLAN,
    origin: "annex",
    section,
    number: "49",
    text: "Xây dựng kế hoạch thực hiện công tác thanh tra hàng năm đối với khu vực kinh tế tập thể, HTX",
    leads: ["thanh-tra-tp"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-htx"],
    product: "Quyết định, Kế hoạch của Thanh tra TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [421] },
  },
  {
    id: `${PLAN}/IV.50`,
    document: PLAN,
    origin: "annex",
    section,
    number: "50",
    text:
      "Hoàn thành việc chuyển đổi, cập nhật dữ liệu HTX; thực hiện công tác đăng ký HTX trên Hệ thống thông " +
      "tin Quốc gia về đăng ký HTX theo quy định của Luật HTX và các văn bản hướng dẫn thi hành",
    leads: ["ubnd-quan-huyen"],
    cooperating: ["cac-don-vi-lien-quan"],
    product: "Hệ thống thông tin Quốc gia về đăng ký HTX",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [422] },
  },
] satisfies ProvinceInput["tasks"];
