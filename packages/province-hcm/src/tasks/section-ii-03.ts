import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.3", title: "Triển khai thực hiện các chính sách đào tạo nguồn nhân lực chất lượng cao" },
  number: null,
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

const education = { ...common, leads: ["so-gddt"] };
const labour = { ...common, leads: ["so-ldtbxh"] };
const homeAffairs = { ...common, leads: ["so-noi-vu"] };

/** Section II.3: policies on training (đào tạo nguồn nhân lực). */
export const sectionII3 = [
  {
    ...education,
    id: `${DECISION}/body.II.3.1`,
    text:
      "Tham mưu Ủy ban nhân dân Thành phố phối hợp Bộ Giáo dục và Đào tạo nghiên cứu bổ sung nội dung đào tạo " +
      "về kinh tế tập thể, hợp tác xã vào chương trình đào tạo trình độ trung cấp, trình độ cao đẳng để giảng " +
      "dạy thí điểm tại một số trường cao đẳng.",
    cooperating: ["co-quan-lien-quan", "bo-gddt"],
    source: { lines: [180, 182] },
  },
  {
    ...education,
    id: `${DECISION}/body.II.3.2`,
    text:
      "Xây dựng Kế hoạch tuyên truyền, triển khai một số nội dung cơ bản về phát triển kinh tế tập thể, hợp " +
      "tác xã theo giai đoạn 05 năm hoặc hàng năm phù hợp với tình hình thực tế.",
    deadlineText: "theo giai đoạn 05 năm hoặc hàng năm",
    deadline: { kind: "phase-and-annual" },
    source: { lines: [180, 184] },
    note:
      "Văn bản in “theo giai đoạn 05 năm hoặc hàng năm”: cho chọn một trong hai kỳ; ghi là kỳ giai đoạn và " +
      "hàng năm.",
  },
  {
    ...labour,
    id: `${DECISION}/body.II.3.3`,
    text:
      "Tham mưu Ủy ban nhân dân Thành phố phối hợp Bộ Lao động - Thương binh và Xã hội nghiên cứu bổ sung nội " +
      "dung phát triển kinh tế tập thể, hợp tác xã vào giảng dạy trong các cơ sở giáo dục nghề nghiệp do Bộ " +
      "quản lý theo Khung cơ cấu Hệ thống Giáo dục quốc dân.",
    cooperating: ["co-quan-lien-quan", "bo-ldtbxh"],
    scope: "vocational-education",
    source: { lines: [186, 188] },
  },
  {
    ...labour,
    id: `${DECISION}/body.II.3.4`,
    text:
      "Tiếp tục thực hiện chính sách đào tạo, bồi dưỡng cán bộ quản lý, cán bộ chuyên môn, nghiệp vụ của các " +
      "hợp tác xã.",
    source: { lines: [186, 190] },
  },
  {
    ...labour,
    id: `${DECISION}/body.II.3.5`,
    text:
      "Xây dựng Kế hoạch tuyên truyền, triển khai một số nội dung cơ bản về phát triển kinh tế tập thể, hợp " +
      "tác xã trong các cơ sở giáo dục nghề nghiệp theo giai đoạn 5 năm hoặc hàng năm phù hợp với tình hình " +
      "thực tế.",
    deadlineText: "theo giai đoạn 5 năm hoặc hàng năm",
    deadline: { kind: "phase-and-annual" },
    scope: "vocational-education",
    source: { lines: [186, 192, 194] },
    note:
      "Văn bản in “theo giai đoạn 5 năm hoặc hàng năm”: cho chọn một trong hai kỳ; ghi là kỳ giai đoạn và " +
      "hàng năm.",
  },
  {
    ...homeAffairs,
    id: `${DECISION}/body.II.3.6`,
    text:
      "Chủ trì, phối hợp Liên minh Hợp tác xã Thành phố, Sở Khoa học và Công nghệ, Học viện cán bộ Thành phố " +
      "và Sở ngành liên quan tham mưu Ủy ban nhân dân Thành phố ban hành Đề án nâng cao năng lực, nhận thức " +
      "cho khu vực kinh tế tập thể, hợp tác xã trên địa bàn Thành phố giai đoạn 2023-2030 và các giai đoạn " +
      "tiếp theo.",
    cooperating: ["co-quan-lien-quan", "lmhtx-tp", "so-khcn", "hoc-vien-can-bo", "cac-so-ban-nganh"],
    source: { lines: [196, 198] },
    note:
      "“Giai đoạn 2023-2030 và các giai đoạn tiếp theo” là giai đoạn của Đề án, không phải thời hạn trình; " +
      "thời hạn trình Đề án ở Phụ lục, mục VIII.1.",
  },
  {
    ...homeAffairs,
    id: `${DECISION}/body.II.3.7`,
    text:
      "Xây dựng và triển khai thực hiện Chương trình đào tạo nguồn nhân lực cho khu vực kinh tế tập thể trên " +
      "địa bàn thành phố đến năm 2030.",
    source: { lines: [196, 200] },
    note: "“Đến năm 2030” là giai đoạn của Chương trình, không phải thời hạn xây dựng Chương trình.",
  },
] satisfies readonly Task[];
