import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "III.2",
  title:
    "Tiếp tục rà soát, triển khai thực hiện có hiệu quả các chính sách khuyến khích, hỗ trợ phát triển kinh tế tập thể",
};

/** The lead-in sentence: it names the bodies for all twelve bullets. */
const under = {
  text:
    "Các phòng, ban, đơn vị trực thuộc UBND thành phố, các tổ chức Chính trị - Xã hội thành phố, UBND các xã, " +
    "phường theo dõi, cập nhật các quy định của Trung ương, của tỉnh để tham mưu UBND thành phố triển khai, thực " +
    "hiện các chính sách phát triển kinh tế tập thể phù hợp với tình hình, điều kiện, yêu cầu của thành phố, cụ " +
    "thể:",
  source: { lines: [55] },
};
const leads = ["cac-co-quan-don-vi", "cac-to-chuc-ctxh-tp", "ubnd-xa-phuong"];
const note =
  "Cơ quan thực hiện nêu chung ở câu dẫn (dòng 55) cho cả 12 gạch đầu dòng; văn bản không nêu cơ quan chủ trì riêng.";

/** III.2, policies to encourage and support (chính sách khuyến khích, hỗ trợ): twelve bullets under one sentence. */
export const sectionIII2 = [
  {
    id: `${PLAN}/body.III.2.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Rà soát các cơ chế, chính sách hỗ trợ phát triển kinh tế tập thể, hợp tác xã của tỉnh; qua đó, đề xuất bổ " +
      "sung, sửa đổi hoặc ban hành mới các chính sách bảo đảm phù hợp với pháp luật, phù hợp với nhu cầu phát triển " +
      "kinh tế tập thể, hợp tác xã thực tiễn tại địa phương.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 57] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chú trọng công tác đào tạo, bồi dưỡng nâng cao chất lượng đội ngũ cán bộ làm công tác quản lý nhà nước về " +
      "kinh tế tập thể từ thành phố đến xã, phường.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 59] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thực hiện tốt các chính sách thu hút đội ngũ cán bộ chủ chốt hợp tác xã có năng lực, phẩm chất, nhiệt tình " +
      "với công việc của hợp tác xã. Tăng cường công tác đào tạo, bồi dưỡng phát triển nguồn nhân lực, nhất là cán " +
      "bộ quản lý, điều hành của hợp tác xã.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 61] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Khuyến khích các tổ chức kinh tế tập thể hình thành chuỗi sản xuất, cung cấp dịch vụ chế biến và tiêu thụ " +
      "sản phẩm nông, lâm, ngư nghiệp quy mô lớn.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 63] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hướng dẫn các HTX về trình tự, thủ tục hồ sơ để được cấp Giấy chứng nhận quyền sử dụng đất cũng như được " +
      "hưởng các chính sách ưu đãi đối với việc thuê đất hoạt động sản xuất kinh doanh.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 65] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.6`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Cân đối và bố trí nguồn lực thực hiện chính sách hỗ trợ phát triển kinh tế tập thể, hợp tác xã phù hợp với " +
      "khả năng cân đối của ngân sách và điều kiện của địa phương.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 67] },
    note: `${note} Mục III.4 (dòng 99) lặp lại gần nguyên văn nhiệm vụ này.`,
  },
  {
    id: `${PLAN}/body.III.2.7`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Cân đối hỗ trợ kinh phí cho việc cung cấp dịch vụ tư vấn về quản lý và khoa học - công nghệ cho các tổ chức " +
      "kinh tế tập thể trên cơ sở nhu cầu và theo hợp đồng được ký kết với cơ sở cung cấp dịch vụ tư vấn.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 69] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.8`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Khuyến khích, hỗ trợ các tổ chức kinh tế tập thể đẩy nhanh quá trình chuyển đổi số. Hỗ trợ các tổ chức kinh " +
      "tế tập thể tiếp cận, nghiên cứu, khảo sát thị trường; xây dựng, đăng ký thương hiệu; đăng ký sản phẩm thương " +
      "mại; tham gia hội chợ, triển lãm ở trong và ngoài nước thông qua các hoạt động hỗ trợ xúc tiến thương mại, " +
      "khuyến công, hội trợ triển lãm...",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 71] },
    note: `${note} “Hội trợ triển lãm” giữ như văn bản (có lẽ là “hội chợ, triển lãm”).`,
  },
  {
    id: `${PLAN}/body.III.2.9`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổ chức các lớp bồi dưỡng, tập huấn cho các tổ chức kinh tế tập thể nâng cao nghiệp vụ xúc tiến thương mại, " +
      "kỹ năng quản trị kinh doanh, tổ chức mạng lưới bán lẻ, kỹ năng vận dụng thương mại điện tử trong kinh doanh " +
      "nhằm nâng cao năng lực về xúc tiến thương mại, mở rộng thị trường tiêu thụ sản phẩm.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 73] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.10`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổ chức tập huấn bồi dưỡng kiến thức hội nhập kinh tế quốc tế, hướng dẫn về chính sách thương mại trong hoạt " +
      "động xuất nhập khẩu hàng hóa nông sản; thương mại điện tử; xúc tiến thương mại cho các tổ chức, cá nhân trên " +
      "địa bàn thành phố.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 75] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.11`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Triển khai thực hiện các chính sách hỗ trợ hợp tác xã đầu tư phát triển kết cấu hạ tầng thông qua các Kế " +
      "hoạch, Chương trình, Đề án của tỉnh về hỗ trợ phát triển kinh tế tập thể, hợp tác xã; Đề án lựa chọn, hoàn " +
      "thiện, nhân rộng mô hình hợp tác xã kiểu mới hiệu quả trên địa bàn thành phố.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 77] },
    note,
  },
  {
    id: `${PLAN}/body.III.2.12`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thực hiện bảo hiểm xã hội bắt buộc đối với người lao động và thành viên của các tổ chức kinh tế tập thể làm " +
      "việc theo hợp đồng, hưởng tiền lương, tiền công theo quy định của pháp luật; các thành viên khác không tham " +
      "gia bảo hiểm xã hội bắt buộc thì tạo điều kiện để tham gia bảo hiểm xã hội tự nguyện.",
    under,
    leads,
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [55, 79] },
    note,
  },
] satisfies ProvinceInput["tasks"];
