import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.11.1", title: "Liên minh Hợp tác xã Thành phố chủ trì, phối hợp các cơ quan liên quan" },
  number: null,
  leads: ["lmhtx-tp"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.11.1: the Cooperative Alliance of the city (Liên minh Hợp tác xã Thành phố). */
export const sectionII111 = [
  {
    ...common,
    id: `${DECISION}/body.II.11.1.1`,
    text:
      "Tiếp tục thực hiện chính sách hỗ trợ lãi vay cho các hợp tác xã, liên hiệp hợp tác xã thông qua Quỹ " +
      "trợ vốn thành viên hợp tác xã (Quỹ CCM).",
    source: { lines: [308, 310] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.2`,
    text:
      "Hai năm một lần, tổ chức Hội nghị tuyên dương, nhân rộng các mô hình hợp tác xã, liên hiệp hợp tác xã " +
      "điển hình, tiên tiến; các cán bộ quản lý hợp tác xã, thành viên hợp tác xã tiêu biểu.",
    deadlineText: "Hai năm một lần",
    deadline: { kind: "every", years: 2 },
    source: { lines: [308, 312] },
    note: "Văn bản không in năm đầu tiên, nên không ghi.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.3`,
    text:
      "Thường xuyên cung cấp thông tin, tư vấn, tập huấn, phổ biến các quy định pháp luật liên quan đến kinh " +
      "tế tập thể cho các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    source: { lines: [308, 314, 316] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.4`,
    text:
      "Triển khai thực hiện chính sách hỗ trợ thí điểm mô hình đưa cán bộ trẻ tốt nghiệp đại học, cao đẳng về " +
      "làm việc có thời hạn tại các hợp tác xã thuộc các lĩnh vực công nghiệp - tiểu thủ công nghiệp, thương " +
      "mại - dịch vụ, vận tải, vệ sinh môi trường sau khi được Ủy ban nhân dân Thành phố ban hành.",
    source: { lines: [308, 318] },
    note: "Văn bản đặt điều kiện (“sau khi được Ủy ban nhân dân Thành phố ban hành”), không in thời hạn.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.5`,
    text:
      "Thường xuyên tổ chức các khóa tập huấn cho các thành viên hợp tác xã về các chuyên đề liên quan đến " +
      "nâng cao năng lực kinh doanh, thương mại, quản trị, xây dựng thương hiệu cho sản phẩm, cung cấp dịch " +
      "vụ theo từng lĩnh vực (nông nghiệp, công nghiệp - tiểu thủ công nghiệp, thương mại, vận tải, vệ sinh " +
      "môi trường, tài chính - ngân hàng).",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    source: { lines: [308, 320] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.6`,
    text:
      "Đẩy mạnh liên kết, hợp tác với các hợp tác xã trong và ngoài nước nhằm tranh thủ các nguồn lực, chuyên " +
      "môn, kinh nghiệm, công nghệ để thực hiện các chương trình, dự án, đề án phát triển kinh tế tập thể, " +
      "hợp tác xã trên địa bàn thành phố.",
    source: { lines: [308, 322] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.7`,
    text:
      "Nâng cao chất lượng trang thông tin điện tử của Liên minh; phối hợp với cơ quan báo đài tuyên truyền " +
      "các điển hình tiên tiến trong khu vực kinh tế tập thể; phối hợp với Đài Truyền hình Thành phố xây dựng " +
      "chương trình, phóng sự chuyên đề về hoạt động kinh tế tập thể.",
    cooperating: ["co-quan-lien-quan", "co-quan-bao-dai", "dai-truyen-hinh"],
    source: { lines: [308, 324] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.8`,
    text:
      "Triển khai thực hiện chính sách hỗ trợ thành lập mới, củng cố tổ chức kinh tế tập thể liên quan cung " +
      "cấp thông tin, tư vấn, tập huấn, phổ biến quy định pháp luật về tổ chức kinh tế tập thể; hỗ trợ tư vấn " +
      "xây dựng/sửa đổi điều lệ, hướng dẫn và thực hiện các thủ tục thành lập, đăng ký và tổ chức hoạt động " +
      "của hợp tác xã, liên hiệp hợp tác xã cho phù hợp với quy định hiện hành; đối với hợp tác xã, liên hiệp " +
      "hợp tác xã có Nghị quyết của Đại hội thành viên tán thành việc sáp nhập, hợp nhất, chia, tách hợp tác " +
      "xã, liên hiệp hợp tác xã, thành lập liên hiệp hợp tác xã thì được tư vấn, hỗ trợ xây dựng và tổ chức " +
      "hoạt động của hợp tác xã, liên hiệp hợp tác xã cho phù hợp.",
    source: { lines: [308, 326] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.9`,
    text:
      "Xây dựng chương trình quảng bá thương hiệu, sản phẩm, dịch vụ của các hợp tác xã trên trang thông tin " +
      "điện tử của Liên minh; phối hợp Sở Công Thương hỗ trợ các hợp tác xã có sản phẩm xuất khẩu tham gia " +
      "các hội chợ triển lãm trong và ngoài nước. Triển khai showroom trưng bày giới thiệu các sản phẩm nổi " +
      "bật, tiêu biểu của các hợp tác xã trên địa bàn thành phố trong khuôn viên trụ sở văn phòng của Liên " +
      "minh Hợp tác xã Thành phố tại số 52-54 Bùi Thị Xuân, Quận 1.",
    cooperating: ["co-quan-lien-quan", "so-cong-thuong"],
    source: { lines: [308, 328] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.10`,
    text:
      "Nghiên cứu, chủ động phối hợp với Sở ngành liên quan đề xuất trình cấp thẩm quyền cho phép Liên minh " +
      "Hợp tác xã Thành phố thực hiện một số nội dung dịch vụ công phù hợp với quy định của pháp luật và chức " +
      "năng, nhiệm vụ của Liên minh.",
    cooperating: ["co-quan-lien-quan", "cac-so-ban-nganh"],
    source: { lines: [308, 330] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.11`,
    text:
      "Phối hợp với các Sở ban ngành, Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện triển khai ký kết " +
      "chương trình phối hợp thực hiện các nội dung được phân công tại Kế hoạch phát triển kinh tế tập thể " +
      "hàng năm và giai đoạn 05 năm do Ủy ban nhân dân Thành phố ban hành cũng như Nghị quyết của Hội đồng " +
      "nhân dân Thành phố về chính sách hỗ trợ phát triển kinh tế tập thể, hợp tác xã trên địa bàn Thành phố " +
      "theo từng giai đoạn (Giai đoạn 2022-2026: Chính sách: Hỗ trợ thành lập mới, củng cố tổ chức kinh tế " +
      "tập thể, hợp tác xã; Hỗ trợ thực hiện đào tạo, bồi dưỡng thành viên, người lao động đang làm công tác " +
      "quản lý, chuyên môn kỹ thuật, nghiệp vụ của các tổ chức kinh tế tập thể; Hỗ trợ thu hút lao động trẻ " +
      "về làm việc tại hợp tác xã; Hỗ trợ xây dựng hệ thống thông tin tuyên truyền; tuyên truyền Luật Hợp tác " +
      "xã và các chính sách liên quan đến phát triển kinh tế tập thể).",
    cooperating: ["co-quan-lien-quan", "cac-so-ban-nganh", "ubnd-quan-huyen"],
    source: { lines: [308, 332, 334] },
    note:
      "“Hàng năm và giai đoạn 05 năm” là kỳ của Kế hoạch phát triển kinh tế tập thể, không phải thời hạn của " +
      "việc ký kết; văn bản không in thời hạn.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.12`,
    text:
      "Chủ trì, phối hợp Sở ngành liên quan thực hiện rà soát, tổ chức sắp xếp lại Quỹ trợ vốn xã viên hợp " +
      "tác xã (trực thuộc Liên minh Hợp tác xã Thành phố) theo quy định tại Nghị định số 45/2021/NĐ-CP ngày " +
      "31 tháng 3 năm 2021 của Chính phủ về việc thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển " +
      "hợp tác xã và Thông tư số 52/2022/TT-BTC ngày 12 tháng 8 năm 2022 của Bộ Tài chính trình cấp thẩm " +
      "quyền xem xét, quyết định.",
    cooperating: ["co-quan-lien-quan", "cac-so-ban-nganh"],
    source: { lines: [308, 336] },
    note: "Bộ Tài chính chỉ được nhắc đến là cơ quan ban hành Thông tư số 52/2022/TT-BTC.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.13`,
    text:
      "Nâng cao hiệu quả hoạt động của Quỹ trợ vốn xã viên hợp tác xã (trực thuộc Liên minh Hợp tác xã Thành " +
      "phố) trong việc hỗ trợ các tổ chức kinh tế tập thể vay vốn với lãi suất ưu đãi, hỗ trợ lãi suất sau " +
      "đầu tư và bảo lãnh tín dụng đầu tư, bảo đảm công khai, minh bạch, không để thất thoát. Phấn đấu tăng " +
      "nguồn vốn của Quỹ trợ vốn thành viên hợp tác xã Thành phố; phấn đấu đến năm 2030, quỹ có nguồn vốn " +
      "hoạt động đạt xấp xỉ 2.000 tỷ đồng; phấn đấu thành lập thêm các chi nhánh Quỹ ở các quận, huyện.",
    source: { lines: [308, 338] },
    note:
      "Mức vốn xấp xỉ 2.000 tỷ đồng đến năm 2030 là chỉ tiêu target.support-fund-capital. Việc thành lập thêm " +
      "chi nhánh Quỹ không in số lượng nên không có chỉ tiêu riêng.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.14`,
    text:
      "Rà soát đánh giá tình hình hoạt động của từng hợp tác xã, xác định xu thế thị trường và nhu cầu của " +
      "các tổ hợp tác, hợp tác xã cần phải đào tạo, tập huấn; hỗ trợ các hợp tác xã tiếp cận nguồn vốn vay " +
      "thuộc Quỹ trợ vốn xã viên hợp tác xã.",
    source: { lines: [308, 340] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.1.15`,
    text:
      "Chủ động tìm kiếm các đối tác, các tổ chức, đẩy mạnh liên kết, hợp tác với các tổ chức, nhất là các tổ " +
      "chức hợp tác xã trong và ngoài nước, đặc biệt với các tổ chức hợp tác xã các nước trong khu vực ASEAN, " +
      "Trung Quốc, Hàn Quốc, Nhật Bản; các tổ chức tài trợ nước ngoài để hỗ trợ hợp tác xã trong quá trình " +
      "đổi mới, củng cố phát triển, nâng cao hiệu quả hoạt động của hợp tác xã, kết nối hỗ trợ hợp tác xã đi " +
      "học hỏi kinh nghiệm từ các nước có mô hình hợp tác xã phát triển mạnh. Tranh thủ sự hỗ trợ, giúp đỡ " +
      "thiết thực, có hiệu quả của các tổ chức đại diện hợp tác xã của một số nước trên thế giới để thực hiện " +
      "các chương trình, dự án, đề án liên quan kinh tế tập thể của Thành phố.",
    source: { lines: [308, 342] },
  },
] satisfies readonly Task[];
