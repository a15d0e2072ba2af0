import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.2", title: "Triển khai thực hiện các chính sách đất đai" },
  number: null,
  leads: ["so-tnmt"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.2: policies on land (đất đai). */
export const sectionII2 = [
  {
    ...common,
    id: `${DECISION}/body.II.2.1.1`,
    text:
      "Giải quyết giao đất, cho thuê đất và cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài " +
      "sản khác gắn liền với đất cho hợp tác xã.",
    under: {
      text:
        "Căn cứ quy định pháp luật đất đai và pháp luật khác có liên quan để tham mưu Ủy ban nhân dân Thành " + "phố:",
      source: { lines: [168] },
    },
    source: { lines: [166, 170] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.2.1.2`,
    text:
      "Đề xuất phương án xử lý các vướng mắc về đất đai của các hợp tác xã ngừng hoạt động, tạo cơ sở cho " +
      "việc giải thể.",
    under: {
      text:
        "Căn cứ quy định pháp luật đất đai và pháp luật khác có liên quan để tham mưu Ủy ban nhân dân Thành " + "phố:",
      source: { lines: [168] },
    },
    source: { lines: [166, 172] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.2.1.3`,
    text:
      "Lập quy hoạch, kế hoạch sử dụng đất, trong đó bố trí quỹ đất cho các tổ chức kinh tế tập thể thuê; xem " +
      "xét ưu đãi hợp lý về giá và thời gian cho thuê đất đối với các tổ chức kinh tế tập thể chuyển đổi và " +
      "thành lập mới chưa được hỗ trợ, bảo đảm sử dụng các cơ sở nhà đất có hiệu quả.",
    under: {
      text:
        "Căn cứ quy định pháp luật đất đai và pháp luật khác có liên quan để tham mưu Ủy ban nhân dân Thành " + "phố:",
      source: { lines: [168] },
    },
    source: { lines: [166, 174] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.2.2`,
    text:
      "Rà soát lại tình hình quản lý, sử dụng đất đai, nhà cửa được Nhà nước giao cho các hợp tác xã quản lý; " +
      "phối hợp Sở Tài chính xem xét ưu đãi hợp lý về giá và thời gian cho thuê đất đối với các tổ chức kinh " +
      "tế tập thể chuyển đổi và thành lập mới chưa được hỗ trợ, bảo đảm sử dụng các cơ sở nhà đất có hiệu " +
      "quả.",
    cooperating: ["co-quan-lien-quan", "so-tai-chinh"],
    source: { lines: [166, 176] },
  },
] satisfies readonly Task[];
