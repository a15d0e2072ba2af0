import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.7",
    title: "Triển khai thực hiện các chính sách hỗ trợ các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã nông nghiệp",
  },
  number: null,
  leads: ["so-nnptnt"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.7: policies for agricultural cooperatives. */
export const sectionII7 = [
  {
    ...common,
    id: `${DECISION}/body.II.7.1`,
    text:
      "Tổ chức hội nghị, hội thảo, tọa đàm, cuộc thi tìm hiểu về hợp tác xã nông nghiệp, mở các chuyên " +
      "san/chuyên trang/chuyên mục về phát triển kinh tế tập thể, hợp tác xã trên các phương tiện thông tin " +
      "đại chúng (báo chí, phát thanh,...), xây dựng các phim phóng sự, phim truyền hình về hợp tác xã nông " +
      "nghiệp. Chú trọng thực hiện tốt công tác tuyên truyền, vận động gắn với thi đua khen thưởng trong thực " +
      "hiện mục tiêu phát triển hợp tác xã nông nghiệp hoạt động có hiệu quả.",
    source: { lines: [238, 240] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.2`,
    text:
      "Nghiên cứu, đề xuất chính sách ưu tiên hợp tác xã nông nghiệp được vay vốn và được hưởng lãi suất tín " +
      "dụng và hỗ trợ lãi suất đối với các hợp tác xã nông nghiệp; đặc biệt là hợp tác xã nông nghiệp ứng " +
      "dụng công nghệ cao, thành viên hợp tác xã được vay vốn từ Quỹ hỗ trợ nông dân với khung mức phí thấp " +
      "nhất.",
    source: { lines: [238, 242] },
    note: "Quỹ hỗ trợ nông dân là nguồn vốn được nhắc đến, không phải cơ quan phối hợp.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.3`,
    text:
      "Tiếp tục tổ chức các phiên chợ nông sản. Xây dựng website, logo, thương hiệu; thiết kế bao bì, các ấn " +
      "phẩm quảng bá sản phẩm cho các tổ hợp tác, hợp tác xã.",
    source: { lines: [238, 244] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.4`,
    text:
      "Xây dựng mô hình chuỗi liên kết các sản phẩm nông nghiệp chủ lực; hình thành các vùng nguyên liệu phục " +
      "vụ chế biến, tiêu thụ nông sản của các doanh nghiệp, hợp tác xã tham gia liên kết.",
    source: { lines: [238, 246] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.5`,
    text:
      "Cung cấp cho các hợp tác xã nông nghiệp giống cây, giống con, giống nấm... chất lượng tốt, chuyển giao " +
      "quy trình công nghệ, đào tạo tập huấn các kỹ thuật sản xuất nông nghiệp công nghệ cao cho cán bộ, " +
      "thành viên của hợp tác xã.",
    source: { lines: [238, 248] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.6`,
    text:
      "Củng cố và phát triển các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã hoạt động trong lĩnh vực nông " +
      "nghiệp.",
    source: { lines: [238, 250] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.7`,
    text:
      "Xây dựng và hoàn thiện kết cấu hạ tầng. Phát triển thủy lợi đa mục tiêu, xây dựng và nâng cấp hệ thống " +
      "phòng, chống thiên tai, ứng phó biến đổi khí hậu, góp phần hỗ trợ cho sản xuất nông nghiệp thành phố " +
      "phát triển.",
    source: { lines: [238, 252] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.8`,
    text:
      "Thúc đẩy các chương trình tư vấn hỗ trợ chuyển đổi số trong lĩnh vực nông nghiệp và phát triển nông " +
      "thôn, tuyên truyền hỗ trợ cho các hợp tác xã sử dụng các ứng dụng công nghệ hiện đại trong việc số " +
      "hóa, tạo lập dữ liệu của đơn vị. Ứng dụng công nghệ thông tin trong quản lý sản xuất, giám sát cung, " +
      "cảnh báo dịch bệnh trong hoạt động sản xuất - kinh doanh của các hợp tác xã.",
    source: { lines: [238, 254, 256] },
    note: "“Giám sát cung” giữ như văn bản (có thể là “cung cầu”).",
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.9`,
    text:
      "Phát triển liên kết hợp tác quốc tế: tăng cường các chương trình hợp tác, trao đổi với các nước phát " +
      "triển, thu hút vốn và công nghệ tiên tiến, phát triển mở rộng thị trường nông sản cho các hợp tác xã.",
    source: { lines: [238, 258] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.10`,
    text:
      "Tổ chức các chuyến khảo sát, học tập mô hình kinh tế tập thể, liên kết sản xuất nông nghiệp có hiệu " +
      "quả tại các tỉnh, thành cho nông dân và thành viên hợp tác xã, Ban quản lý hợp tác xã giao lưu, học " +
      "tập và áp dụng (chú trọng học tập cách thức vận hành, quản lý hợp tác xã của Ban giám đốc hợp tác xã).",
    source: { lines: [238, 260] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.11`,
    text:
      "Tiếp tục xây dựng và nhân rộng mô hình hợp tác xã nông nghiệp kiểu mẫu, tiên tiến, hiệu quả làm cơ sở " +
      "tham quan, trao đổi chia sẻ kinh nghiệm và nhân rộng mô hình.",
    source: { lines: [238, 262] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.12`,
    text:
      "Phối hợp với các Sở ngành, Ủy ban nhân dân các quận, huyện triển khai thực hiện hỗ trợ đầu tư kết cấu " +
      "hạ tầng và chế biến sản phẩm cho các hợp tác xã nông nghiệp trên địa bàn Thành phố.",
    cooperating: ["co-quan-lien-quan", "cac-so-ban-nganh", "ubnd-quan-huyen"],
    source: { lines: [238, 264] },
    note: "Dòng này chỉ in “các quận, huyện”; hiểu là 22 đơn vị cấp huyện, gồm cả thành phố Thủ Đức.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.13`,
    text:
      "Nghiên cứu xây dựng và triển khai Đề án hỗ trợ hợp tác xã nông nghiệp phát triển sản phẩm OCOP trên " +
      "địa bàn Thành phố giai đoạn 2025-2030, tầm nhìn đến năm 2045.",
    source: { lines: [238, 266] },
    note:
      "“Giai đoạn 2025-2030, tầm nhìn đến năm 2045” là giai đoạn của Đề án, không phải thời hạn; thời hạn " +
      "trình Đề án ở Phụ lục, mục XI.2.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.14`,
    text:
      "Nghiên cứu xây dựng và triển khai Đề án hỗ trợ hợp tác xã nông nghiệp hoạt động thương mại điện tử " +
      "giai đoạn 2025-2030, tầm nhìn đến năm 2045.",
    source: { lines: [238, 268] },
    note:
      "“Giai đoạn 2025-2030, tầm nhìn đến năm 2045” là giai đoạn của Đề án, không phải thời hạn; thời hạn " +
      "trình Đề án ở Phụ lục, mục XI.3.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.15`,
    text:
      "Nghiên cứu đề xuất ban hành chính sách hỗ trợ, thu hút nguồn lực, ứng dụng khoa học - công nghệ, phát " +
      "triển kinh tế tuần hoàn, kinh tế xanh, nông nghiệp hữu cơ, thích ứng biến đổi khí hậu, chuyển đổi số, " +
      "mở rộng thị trường cho kinh tế tập thể trong lĩnh vực nông nghiệp, bảo đảm thống nhất, đồng bộ.",
    source: { lines: [238, 270] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.16`,
    text:
      "Ưu tiên lựa chọn các hợp tác xã, thành viên hợp tác xã tham gia tiếp nhận chuyển giao khoa học kỹ " +
      "thuật, giống, vật tư,... phục vụ sản xuất, thu hoạch, bảo quản, chế biến nông sản thuộc các chương " +
      "trình phát triển nông nghiệp trọng điểm, chương trình phát triển khoa học công nghệ Thành phố.",
    source: { lines: [238, 272] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.7.17`,
    text:
      "Ưu tiên hỗ trợ, hướng dẫn các hợp tác xã đầu tư vào Khu Nông nghiệp Công nghệ cao Thành phố với chế độ " +
      "đãi ngộ theo quy định của Thành phố; hỗ trợ cho các thành viên hợp tác xã được tham gia các chương " +
      "trình đào tạo dạy nghề nông nghiệp ứng dụng công nghệ cao trên địa bàn Thành phố.",
    source: { lines: [238, 274] },
  },
] satisfies readonly Task[];
