import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.11.3",
    title:
      "Các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã phối hợp với các sở, ngành, Liên minh Hợp tác xã Thành phố",
  },
  number: null,
  leads: ["to-chuc-kttt"],
  cooperating: ["cac-so-ban-nganh", "lmhtx-tp"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.11.3: cooperative groups, cooperatives and cooperative unions themselves. */
export const sectionII113 = [
  {
    ...common,
    id: `${DECISION}/body.II.11.3.1`,
    text:
      "Đẩy mạnh công tác đào tạo nguồn nhân lực chất lượng cao, chú trọng đào tạo cán bộ quản lý, thành viên " +
      "tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã có trình độ chuyên môn giỏi.",
    source: { lines: [354, 356] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.2`,
    text:
      "Phối hợp chặt chẽ với các cơ sở đào tạo nghề trong việc đào tạo nguồn nhân lực chất lượng cao phù hợp " +
      "với nhu cầu của các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "co-so-dao-tao-nghe"],
    source: { lines: [354, 358] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.3`,
    text:
      "Thường xuyên cập nhật thông tin về các tiêu chuẩn, quy chuẩn kỹ thuật, hệ thống tiên tiến, công cụ cải " +
      "tiến năng suất, văn bản pháp quy về tiêu chuẩn, chất lượng.",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    source: { lines: [354, 360] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.4`,
    text:
      "Tăng cường hợp tác, liên kết theo chuỗi cung ứng giữa các hợp tác xã với nhau, giữa các hợp tác xã với " +
      "các doanh nghiệp để tạo ra những sản phẩm có giá trị gia tăng cao đáp ứng nhu cầu tiêu thụ trong nước " +
      "và xuất khẩu.",
    source: { lines: [354, 362] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.5`,
    text:
      "Thường xuyên đổi mới máy móc thiết bị, công nghệ mới để tạo ra nhiều sản phẩm mới có hàm lượng công " +
      "nghệ cao giá trị gia tăng cao góp phần nâng cao năng lực cạnh tranh của sản phẩm và tổ hợp tác, hợp " +
      "tác xã, liên hiệp hợp tác xã.",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    source: { lines: [354, 364] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.6`,
    text:
      "Tích cực đổi mới mô hình hoạt động và quản lý tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã theo hướng " +
      "ứng dụng công nghệ cao trong tất cả các lĩnh vực, ngành nghề.",
    source: { lines: [354, 366] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.7`,
    text:
      "Khuyến khích mở rộng thành viên, đa dạng hóa các loại thành viên trong tổ chức kinh tế tập thể (thành " +
      "viên chính thức và thành viên liên kết) tùy theo nhu cầu, khả năng đóng góp và mức độ tham gia. Thành " +
      "viên tham gia tổ chức kinh tế tập thể là chủ thể kinh tế tự chủ, được hưởng đầy đủ quyền lợi và chịu " +
      "trách nhiệm đối với phần đóng góp của mình theo quy định của pháp luật và điều lệ của tổ chức. Một thể " +
      "nhân, pháp nhân có thể là thành viên của nhiều tổ chức kinh tế tập thể (nếu điều lệ tổ chức không quy " +
      "định khác) và có quyền rút khỏi tổ chức kinh tế tập thể.",
    source: { lines: [354, 368, 370] },
    note:
      "Văn bản dùng chữ “khuyến khích”; vẫn là một gạch đầu dòng giao cho các tổ chức kinh tế tập thể nên mã " +
      "hóa thành nhiệm vụ.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.8`,
    text:
      "Khuyến khích việc tăng vốn góp và vốn huy động từ thành viên để tăng nguồn vốn hoạt động, tăng vốn đầu " +
      "tư phát triển, tăng tài sản và quỹ không chia của tổ chức kinh tế tập thể; thực hiện hoạt động tín " +
      "dụng nội bộ, thành lập doanh nghiệp tại những tổ chức kinh tế tập thể có đủ điều kiện;",
    source: { lines: [354, 372] },
    note:
      "Văn bản dùng chữ “khuyến khích”; vẫn là một gạch đầu dòng giao cho các tổ chức kinh tế tập thể nên mã " +
      "hóa thành nhiệm vụ.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.3.9`,
    text:
      "Khuyến khích liên kết kinh tế giữa các tổ chức kinh tế tập thể hoạt động trong cùng ngành, lĩnh vực; " +
      "nghiên cứu, xây dựng thí điểm một số liên đoàn hợp tác xã hoạt động chuyên môn hóa cao trong một số " +
      "ngành, lĩnh vực.",
    source: { lines: [354, 374] },
    note:
      "Văn bản dùng chữ “khuyến khích”; vẫn là một gạch đầu dòng giao cho các tổ chức kinh tế tập thể nên mã " +
      "hóa thành nhiệm vụ.",
  },
] satisfies readonly Task[];
