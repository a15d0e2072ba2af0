import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.6",
    title:
      "Triển khai thực hiện Chương trình xúc tiến thương mại, xúc tiến du lịch, các chính sách hỗ trợ các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã công nghiệp - tiểu thủ công nghiệp",
  },
  number: null,
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

const industry = { ...common, leads: ["so-cong-thuong"] };
const tourism = { ...common, leads: ["so-du-lich"] };

/** Section II.6: trade and tourism promotion, industrial cooperatives. */
export const sectionII6 = [
  {
    ...industry,
    id: `${DECISION}/body.II.6.1`,
    text:
      "Xây dựng chương trình xúc tiến thương mại, chương trình quảng bá thương hiệu sản phẩm, dịch vụ của các " +
      "hợp tác xã; hỗ trợ các hợp tác xã có xuất khẩu sản phẩm tham gia các hội chợ, triển lãm trong và ngoài " +
      "nước.",
    source: { lines: [220, 222] },
  },
  {
    ...industry,
    id: `${DECISION}/body.II.6.2`,
    text:
      "Tổ chức, triển khai thực hiện các chương trình khuyến công nhằm nâng cao năng suất, chất lượng các sản " +
      "phẩm công nghiệp nông thôn tiêu biểu của Thành phố Hồ Chí Minh; hỗ trợ hợp tác xã, liên hiệp hợp tác " +
      "xã, các cơ sở sản xuất công nghiệp đầu tư máy móc thiết bị, quảng bá, giới thiệu sản phẩm hàng hóa, mở " +
      "rộng thị trường tiêu thụ, tìm kiếm đối tác hợp tác để phát triển sản xuất - kinh doanh.",
    source: { lines: [220, 224] },
  },
  {
    ...industry,
    id: `${DECISION}/body.II.6.3`,
    text:
      "Xây dựng mô hình chuỗi liên kết các sản phẩm công nghiệp chủ lực; hình thành các vùng nguyên liệu phục " +
      "vụ chế biến, tiêu thụ sản phẩm của các doanh nghiệp, hợp tác xã tham gia liên kết.",
    source: { lines: [220, 226, 228] },
  },
  {
    ...industry,
    id: `${DECISION}/body.II.6.4`,
    text:
      "Củng cố và phát triển các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã hoạt động trong lĩnh vực công " +
      "nghiệp, thương mại.",
    source: { lines: [220, 230] },
  },
  {
    ...tourism,
    id: `${DECISION}/body.II.6.5`,
    text:
      "Xây dựng mô hình liên kết các tuyến du lịch trải nghiệm tại các hợp tác xã sản xuất - kinh doanh sản " +
      "phẩm truyền thống, hợp tác xã hoa cây kiểng, hợp tác xã nông nghiệp ứng dụng công nghệ cao.",
    source: { lines: [232, 234] },
  },
] satisfies readonly Task[];
