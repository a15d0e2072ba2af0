import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.1", title: "Triển khai thực hiện các chính sách hỗ trợ vốn" },
  number: null,
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

const planning = { ...common, leads: ["so-khdt"] };
const finance = { ...common, leads: ["so-tai-chinh"] };
const stateBank = { ...common, leads: ["nhnn-tp"] };

/** Section II.1: policies on capital (hỗ trợ vốn). */
export const sectionII1 = [
  {
    ...planning,
    id: `${DECISION}/body.II.1.1`,
    text:
      "Tiếp tục thực hiện chính sách hỗ trợ vốn được vay ưu đãi cho các hợp tác xã nông nghiệp, hợp tác xã " +
      "nông nghiệp ứng dụng công nghệ cao.",
    source: { lines: [130, 132] },
  },
  {
    ...planning,
    id: `${DECISION}/body.II.1.2`,
    text:
      "Triển khai thực hiện chính sách hỗ trợ vốn được vay ưu đãi cho các hợp tác xã thuộc các lĩnh vực công " +
      "nghiệp - tiểu thủ công nghiệp, thương mại - dịch vụ, vận tải, vệ sinh môi trường sau khi được Ủy ban " +
      "nhân dân Thành phố ban hành.",
    source: { lines: [130, 134] },
    note: "Văn bản đặt điều kiện (“sau khi được Ủy ban nhân dân Thành phố ban hành”), không in thời hạn.",
  },
  {
    ...planning,
    id: `${DECISION}/body.II.1.3`,
    text:
      "Tiếp tục thực hiện Chương trình kích cầu đầu tư hỗ trợ 50% lãi suất ngân hàng trong vòng tối đa 7 năm " +
      "để hỗ trợ tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã 100% vốn trong nước thực hiện dự án “đầu tư " +
      "công nghệ phục vụ ngành công nghiệp chế biến các sản phẩm nông nghiệp”.",
    source: { lines: [130, 136, 138] },
    note: "“Trong vòng tối đa 7 năm” là thời gian được hỗ trợ lãi suất, không phải thời hạn của nhiệm vụ.",
  },
  {
    ...planning,
    id: `${DECISION}/body.II.1.4.1`,
    text:
      "Thống kê chi tiết các hợp tác xã, liên hiệp hợp tác xã đã ngưng hoạt động; ban hành Thông báo chính " +
      "thức về việc các hợp tác xã, liên hiệp hợp tác xã đã ngưng hoạt động.",
    under: {
      text: "Thực hiện rà soát, thủ tục cần thiết để giải thể các hợp tác xã ngưng hoạt động:",
      source: { lines: [140] },
    },
    source: { lines: [130, 142] },
  },
  {
    ...planning,
    id: `${DECISION}/body.II.1.4.2`,
    text:
      "Phân loại cụ thể các trường hợp hợp tác xã đã ngưng hoạt động còn tên trong hệ thống đăng ký kinh " +
      "doanh, nhưng không xác định được các thông tin khác về hợp tác xã (không xác định được người đại diện " +
      "theo pháp luật; Ban quản trị hợp tác xã, các thành viên có liên quan để liên hệ; không còn con dấu, " +
      "tài liệu, hồ sơ, sổ sách kế toán để xác định các khoản nợ...).",
    under: {
      text: "Thực hiện rà soát, thủ tục cần thiết để giải thể các hợp tác xã ngưng hoạt động:",
      source: { lines: [140] },
    },
    source: { lines: [130, 144] },
  },
  {
    ...planning,
    id: `${DECISION}/body.II.1.4.3`,
    text:
      "Xác định cụ thể các hợp tác xã đã ngưng hoạt động nhưng còn người đại diện theo pháp luật, làm việc " +
      "với các hợp tác xã này để xác định rõ các khoản nợ của từng hợp tác xã. Phân loại các khoản nợ phải " +
      "trả và xác định cụ thể chủ nợ của từng khoản nợ.",
    under: {
      text: "Thực hiện rà soát, thủ tục cần thiết để giải thể các hợp tác xã ngưng hoạt động:",
      source: { lines: [140] },
    },
    source: { lines: [130, 146] },
  },
  {
    ...planning,
    id: `${DECISION}/body.II.1.4.4`,
    text:
      "Trên cơ sở rà soát, kiểm tra chi tiết thực trạng của các hợp tác xã đã ngưng hoạt động trên địa bàn, " +
      "xây dựng và thực hiện các biện pháp xử lý phù hợp (thu hồi giấy chứng nhận đăng ký hợp tác xã, liên " +
      "hiệp hợp tác xã, thực hiện giải thể bắt buộc, giải thể tự nguyện, phá sản) theo quy định của Luật Hợp " +
      "tác xã năm 2012 và Luật phá sản năm 2014.",
    under: {
      text: "Thực hiện rà soát, thủ tục cần thiết để giải thể các hợp tác xã ngưng hoạt động:",
      source: { lines: [140] },
    },
    source: { lines: [130, 148] },
  },
  {
    ...finance,
    id: `${DECISION}/body.II.1.5`,
    text:
      "Trên cơ sở đề nghị của các cơ quan, đơn vị được giao nhiệm vụ thực hiện các đề án, chính sách hỗ trợ, " +
      "ưu đãi của Nhà nước đối với kinh tế tập thể, hợp tác xã; Sở Tài chính tham mưu Ủy ban nhân dân Thành " +
      "phố bố trí dự toán kinh phí để triển khai thực hiện theo quy định.",
    source: { lines: [150, 152] },
  },
  {
    ...stateBank,
    id: `${DECISION}/body.II.1.6`,
    text:
      "Phối hợp với Liên minh Hợp tác xã Thành phố và các sở, ngành tháo gỡ khó khăn về vốn cho các hợp tác " +
      "xã, hỗ trợ các hợp tác xã tiếp cận các khoản vay ưu đãi theo Nghị định số 55/2015/NĐ-CP ngày 09 tháng " +
      "6 năm 2015 của Chính phủ về chính sách tín dụng phục vụ phát triển nông nghiệp nông thôn (và các văn " +
      "bản sửa đổi, bổ sung); tạo điều kiện cho các hợp tác xã tiếp cận các gói tín dụng ưu đãi qua Chương " +
      "trình kết nối ngân hàng - doanh nghiệp.",
    cooperating: ["co-quan-lien-quan", "lmhtx-tp", "cac-so-ban-nganh"],
    source: { lines: [154, 156] },
  },
  {
    ...stateBank,
    id: `${DECISION}/body.II.1.7`,
    text:
      "Triển khai thực hiện chỉ đạo của Ngân hàng Nhà nước Việt Nam tại Thông tư số 03/2022/TT-NHNN ngày 20 " +
      "tháng 5 năm 2022 về việc hướng dẫn ngân hàng thương mại thực hiện hỗ trợ lãi suất theo Nghị định số " +
      "31/2022/NĐ-CP ngày 20 tháng 5 năm 2022 của Chính phủ về hỗ trợ lãi suất từ ngân sách nhà nước đối với " +
      "khoản vay của doanh nghiệp, hợp tác xã, hộ kinh doanh; theo dõi, nắm bắt tình hình và kết quả thực " +
      "hiện hỗ trợ lãi suất của các ngân hàng thương mại trên địa bàn.",
    source: { lines: [154, 158] },
    note: "Các ngân hàng thương mại là đối tượng được hướng dẫn, theo dõi, không phải cơ quan phối hợp.",
  },
  {
    ...stateBank,
    id: `${DECISION}/body.II.1.8`,
    text:
      "Phối hợp với các đơn vị có liên quan kiến nghị Ngân hàng Nhà nước Việt Nam nghiên cứu thực hiện chính " +
      "sách kéo dài thời gian thực hiện cơ cấu lại thời hạn trả nợ, miễn, giảm lãi vay và giữ nguyên nhóm nợ " +
      "đối với khách hàng bị ảnh hưởng bởi dịch Covid-19 trong trường hợp cần thiết hoặc khi có yêu cầu.",
    source: { lines: [154, 160, 162] },
    note: "Ngân hàng Nhà nước Việt Nam là nơi nhận kiến nghị, không phải cơ quan phối hợp.",
  },
] satisfies readonly Task[];
