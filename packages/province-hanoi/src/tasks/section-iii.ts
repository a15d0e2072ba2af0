import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "III",
  title: "KINH PHÍ THỰC HIỆN",
};

/** III, funding (Kinh phí): item 2; item 1 orders nobody anything. */
export const sectionIII = [
  {
    id: `${PLAN}/body.III.2`,
    document: PLAN,
    origin: "body",
    section,
    number: "2",
    text:
      "Căn cứ chức năng, nhiệm vụ được giao theo quy định và Kế hoạch này, hàng năm, các sở, ban, ngành, Liên " +
      "minh HTX Thành phố, UBND các quận, huyện, thị xã xây dựng kế hoạch và dự toán kinh phí thực hiện, tổng " +
      "hợp chung trong dự toán ngân sách của các cơ quan, đơn vị trình cấp có thẩm quyền phê duyệt.",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: "hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [314] },
    note: "Trình cấp có thẩm quyền theo thời gian lập dự toán ngân sách; văn bản không in ngày.",
  },
] satisfies ProvinceInput["tasks"];
