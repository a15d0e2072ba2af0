import type { ProvinceInput } from "@kttt/core/province";
import { PROGRAMME_2023 } from "../../documents.js";

const sectionII1 = {
  numeral: "II.1",
  title:
    "Nhận thức đúng, đầy đủ về bản chất, vị trí, vai trò và tầm quan trọng của kinh tế tập thể trong nền kinh tế " +
    "thị trường định hướng xã hội chủ nghĩa",
};
const sectionII2 = {
  numeral: "II.2",
  title: "Tiếp tục thực hiện cơ chế, chính sách khuyến khích, hỗ trợ phát triển kinh tế tập thể",
};
const sectionII3 = {
  numeral: "II.3",
  title: "Đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức kinh tế tập thể",
};
const sectionII4 = {
  numeral: "II.4",
  title: "Nâng cao hiệu lực, hiệu quả quản lý của nhà nước đối với kinh tế tập thể",
};
const sectionII5 = {
  numeral: "II.5",
  title:
    "Tăng cường sự lãnh đạo của Đảng, phát huy vai trò của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, xã " +
    "hội - nghề nghiệp và Liên minh Hợp tác xã đối với phát triển kinh tế tập thể.",
};

/** Section II, tasks and measures (Nhiệm vụ, giải pháp chủ yếu); most of them are given to a body in the annex. */
export const programmeSectionII = [
  {
    id: `${PROGRAMME_2023}/body.II.1.1`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII1,
    number: "a",
    text:
      "Tiếp tục tuyên truyền, giáo dục với nội dung và phương pháp phù hợp từng đối tượng, hình thức đa dạng, " +
      "phong phú, đảm bảo thiết thực, hiệu quả, nhằm quán triệt sâu rộng nội dung Nghị quyết số 20-NQ/TW, Kế " +
      "hoạch số 10-KH/TW, Nghị quyết số 09/NQ-CP và Kế hoạch số 227-KH/TU, tạo chuyển biến mạnh mẽ trong nhận " +
      "thức và hành động của các cấp, các ngành, mỗi cán bộ, đảng viên, công chức, viên chức, đoàn viên, hội " +
      "viên và các tầng lớp nhân dân về bản chất, vị trí, vai trò, ý nghĩa và tầm quan trọng của phát triển kinh " +
      "tế tập thể trong giai đoạn mới.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/I.1`],
    source: { lines: [37] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (I.1) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.1.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII1,
    number: "b",
    text:
      "Các sở, ngành tỉnh, các địa phương phối hợp cơ quan báo đài, xây dựng các chuyên mục, chuyên đề để tuyên " +
      "truyền, phổ biến thông tin về Nghị quyết số 20-NQ/TW, Kế hoạch số 10-KH/TW, Nghị quyết số 09/NQ-CP và Kế " +
      "hoạch số 227-KH/TU, các chính sách, pháp luật của nhà nước về phát triển kinh tế tập thể.",
    leads: ["cac-so-ban-nganh-tinh", "cac-dia-phuong-tinh"],
    cooperating: ["co-quan-bao-dai"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [39] },
    note:
      "“Các sở, ngành tỉnh” là nhóm các sở, ban, ngành tỉnh. “Các địa phương” không nói cấp nào nên không thay " +
      "bằng 11 UBND huyện, thành phố. Phụ lục I.2 là việc khác: giao riêng Sở Thông tin và Truyền thông.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.1.3`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII1,
    number: "c",
    text:
      "Tuyên truyền, khuyến khích người dân tham gia phát triển kinh tế tập thể; kịp thời khen thưởng, tôn vinh " +
      "và nhân rộng các tổ chức kinh tế tập thể hoạt động hiệu quả.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/I.3`],
    source: { lines: [41] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (I.3) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.2.1`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII2,
    number: "a",
    text:
      "Căn cứ các quy định và văn bản chỉ đạo của Trung ương cũng như tình hình thực tế, đề xuất sửa đổi, bổ " +
      "sung, cập nhật kịp thời các cơ chế, chính sách hỗ trợ phát triển kinh tế tập thể, hợp tác xã để hỗ trợ " +
      "phát triển kinh tế tập thể theo hướng xác định các tổ chức kinh tế tập thể là chủ thể phù hợp, kết hợp " +
      "giữa đầu tư của Nhà nước và đầu tư, quản lý của tập thể người dân, như: Chính sách phát triển nguồn nhân " +
      "lực, chính sách đất đai, chính sách tài chính, chính sách tín dụng, chính sách khoa học - công nghệ, " +
      "chính sách hỗ trợ về thông tin kinh tế, kỹ năng tiếp thị và nghiên cứu thị trường, chính sách đầu tư phát " +
      "triển kết cấu hạ tầng, chính sách bảo hiểm xã hội, chính sách thuế,...",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [45, 47] },
    note: "Câu không nêu cơ quan thực hiện và phụ lục không có dòng nào giao việc này. Câu bị ngắt trang ở dòng 45.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.2.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII2,
    number: "b",
    text:
      "Xây dựng kế hoạch phát triển kinh tế tập thể cho từng giai đoạn, hàng năm, tập trung nguồn lực để thúc " +
      "đẩy khu vực kinh tế tập thể phát triển phù hợp với điều kiện phát triển kinh tế - xã hội của tỉnh trong " +
      "từng thời kỳ.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: "cho từng giai đoạn, hàng năm",
    deadline: { kind: "phase-and-annual" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/II.1`],
    source: { lines: [49] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (II.1) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.2.3`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII2,
    number: "c",
    text:
      "Sớm tiếp cận và triển khai thực hiện đầy đủ các vấn đề liên quan đến các chính sách khi Nhà nước ban hành " +
      "(quy định về loại hình tổ chức kinh tế tập thể; tổ chức đại diện; huy động vốn; phát triển doanh nghiệp " +
      "trong hợp tác xã; kiểm toán; tính minh bạch trong quản lý, điều hành; hiệu quả, chất lượng chính sách hỗ " +
      "trợ của Nhà nước; quản lý nhà nước đối với kinh tế tập thể.).",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [51] },
    note: "Câu không nêu cơ quan thực hiện và phụ lục không có dòng nào giao việc này. “Sớm” không phải là thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.2.4`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII2,
    number: "d",
    text:
      "Kịp thời tháo gỡ khó khăn, vướng mắc, tạo điều kiện để kinh tế tập thể phát triển bền vững; tập trung " +
      "nguồn lực, phù hợp yêu cầu phát triển của kinh tế tập thể và điều kiện phát triển kinh tế - xã hội của " +
      "tỉnh trong từng thời kỳ. Bố trí nguồn kinh phí tương xứng từ ngân sách nhà nước để bảo đảm triển khai có " +
      "hiệu quả các chính sách hỗ trợ, phát triển kinh tế tập thể.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [53] },
    note:
      "Câu không nêu cơ quan thực hiện. Phụ lục II.4 chỉ giao phần bố trí, sử dụng ngân sách để hỗ trợ, theo câu " +
      "chữ khác; phần tháo gỡ khó khăn không có dòng nào giao. “Kịp thời” không phải là thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.3.1`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII3,
    number: "a",
    text:
      "Tăng cường hoạt động của Ban Chỉ đạo phát triển kinh tế tập thể các cấp, thường xuyên kiểm tra, nắm bắt " +
      "để tập trung giải quyết dứt điểm các vấn đề còn tồn đọng của kinh tế tập thể gồm: Nợ tồn đọng kéo dài " +
      "trong hợp tác xã (nợ nhà nước, nợ ngân hàng, nợ các tổ chức kinh tế khác, nợ thành viên, thành viên nợ " +
      "hợp tác xã...); các quan hệ về tài sản của hợp tác xã, đặc biệt là những tài sản liên quan đến đất đai. " +
      "Rà soát, sắp xếp lại các hợp tác xã hoạt động không hiệu quả; xử lý dứt điểm các hợp tác xã ngừng hoạt " +
      "động, chờ giải thể và các hợp tác xã chưa chuyển đổi, tổ chức lại theo quy định của pháp luật; cơ cấu lại " +
      "các hợp tác xã tín dụng, nhất là xử lý một số hợp tác xã tín dụng yếu kém.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: "thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/III.1`],
    source: { lines: [57, 59] },
    note:
      "Câu không nêu cơ quan thực hiện; phụ lục (III.1) nêu lại việc này và giao cơ quan. Riêng “các quan hệ về " +
      "tài sản của hợp tác xã, đặc biệt là những tài sản liên quan đến đất đai” chỉ có ở đây. “Thường xuyên” là " +
      "của việc kiểm tra, nắm bắt; phụ lục ghi “Hàng năm”.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.3.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII3,
    number: "b",
    text:
      "Phát huy tinh thần dân chủ, tự nguyện, tự chủ, tự chịu trách nhiệm của thành viên trong các tổ chức kinh " +
      "tế tập thể; kết hợp động lực kinh tế với động lực tinh thần, khơi dậy phong trào quần chúng nhân dân tham " +
      "gia phát triển kinh tế tập thể. Khuyến khích mở rộng thành viên, đa dạng hóa các loại thành viên trong tổ " +
      "chức kinh tế tập thể (thành viên chính thức và thành viên liên kết) tùy theo nhu cầu, khả năng đóng góp " +
      "và mức độ tham gia; thu hút cán bộ kỹ thuật có trình độ về công tác tại các tổ chức kinh tế tập thể.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/III.2`, `${PROGRAMME_2023}/III.4`],
    source: { lines: [61] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (III.2, III.4) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.3.3`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII3,
    number: "c",
    text:
      "Khuyến khích việc tăng vốn góp và vốn huy động từ thành viên để tăng nguồn vốn hoạt động, tăng vốn đầu tư " +
      "phát triển, tăng tài sản và quỹ không chia của tổ chức kinh tế tập thể; thực hiện hoạt động tín dụng nội " +
      "bộ, thành lập doanh nghiệp tại những tổ chức kinh tế tập thể có đủ điều kiện; nghiên cứu ủy thác một số " +
      "dịch vụ công cho các tổ chức kinh tế tập thể; khuyến khích liên kết kinh tế giữa các tổ chức kinh tế tập " +
      "thể hoạt động trong cùng ngành, lĩnh vực.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/III.3`],
    source: { lines: [63, 65] },
    note:
      "Câu không nêu cơ quan thực hiện; phụ lục (III.3) nêu lại việc này và giao cơ quan. Riêng “nghiên cứu ủy " +
      "thác một số dịch vụ công cho các tổ chức kinh tế tập thể” chỉ có ở đây. Câu bị ngắt trang ở dòng 63.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.3.4`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII3,
    number: "d",
    text:
      "Tăng cường liên kết giữa tổ chức kinh tế tập thể với các thành phần kinh tế khác, đặc biệt là liên kết " +
      "với doanh nghiệp nhà nước. Doanh nghiệp nhà nước ưu tiên hỗ trợ liên kết, tiêu thụ, sử dụng sản phẩm, " +
      "dịch vụ, tạo điều kiện cho các tổ chức kinh tế tập thể hoạt động có hiệu quả; sớm khắc phục tình trạng " +
      "thiếu liên kết giữa kinh tế nhà nước với kinh tế tập thể. Khuyến khích các tổ chức kinh tế tập thể liên " +
      "kết với các tập đoàn kinh tế, các doanh nghiệp để tham gia vào các chuỗi cung ứng, chuỗi giá trị.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/III.5`],
    source: { lines: [67] },
    note:
      "Câu chỉ gọi tên doanh nghiệp nhà nước ở phần ưu tiên hỗ trợ liên kết; phụ lục III.5 nêu lại việc này và " +
      "giao cả doanh nghiệp nhà nước. Phần tham gia chuỗi cung ứng, chuỗi giá trị chỉ có ở đây.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.1`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "a",
    text:
      "Kiện toàn và nâng cao vai trò của Ban chỉ đạo các cấp về Kinh tế tập thể trên địa bàn tỉnh. Đề cao vai " +
      "trò của người đứng đầu các cấp, các ngành, cơ quan, đơn vị, tăng cường trách nhiệm của các thành viên là " +
      "các cơ quan chuyên môn trong Ban Chỉ đạo các cấp trong thực hiện các nhiệm vụ thuộc ngành, lĩnh vực được " +
      "phân công; chủ động đề xuất các nhiệm vụ và giải pháp nhằm đổi mới, phát triển kinh tế tập thể.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/IV.1`, `${PROGRAMME_2023}/IV.2`],
    source: { lines: [71] },
    note:
      "Câu không nêu cơ quan thực hiện; phụ lục (IV.1, IV.2) nêu lại việc này và giao cơ quan. Riêng “đề cao vai " +
      "trò của người đứng đầu” chỉ có ở đây.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "b",
    text:
      "Xây dựng đội ngũ cán bộ quản lý có chuyên môn, nghiệp vụ, được đào tạo chuyên sâu về kinh tế tập thể, có " +
      "tư tưởng chính trị vững vàng, có năng lực xây dựng và tổ chức thực hiện hiệu quả pháp luật, cơ chế, chính " +
      "sách, chiến lược, quy hoạch, kế hoạch để kinh tế tập thể phát triển lành mạnh, đúng định hướng. Bố trí " +
      "cán bộ chuyên trách để thực hiện tốt chức năng quản lý nhà nước về kinh tế tập thể ở 3 cấp (tỉnh, huyện, " +
      "xã), tránh tình trạng không có đơn vị hoặc cán bộ chuyên trách theo dõi về kinh tế tập thể.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/IV.3`],
    source: { lines: [73] },
    note:
      "Câu không nêu cơ quan thực hiện; phụ lục (IV.3) nêu lại việc này và giao cơ quan. Phần xây dựng đội ngũ " +
      "được đào tạo chuyên sâu chỉ có ở đây.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.3`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "c",
    text:
      "Tạo điều kiện cho kinh tế tập thể tham gia các chương trình mục tiêu, chương trình phát triển kinh tế - " +
      "xã hội trên địa bàn tỉnh; hưởng các ưu đãi về thuế, lệ phí đăng ký và có các chính sách hỗ trợ đào tạo, " +
      "bồi dưỡng nguồn nhân lực, xúc tiến thương mại, mở rộng thị trường, ứng dụng khoa học, kỹ thuật và công " +
      "nghệ mới, tiếp cận vốn và quỹ hỗ trợ phát triển hợp tác xã, tạo điều kiện tham gia các chương trình mục " +
      "tiêu, chương trình phát triển kinh tế - xã hội, thành lập mới hợp tác xã, liên hiệp hợp tác xã. Hỗ trợ " +
      "các hợp tác xã hoạt động trong lĩnh vực nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp đầu tư phát " +
      "triển kết cấu hạ tầng, cho thuê đất để phục vụ hoạt động của hợp tác xã, liên hiệp hợp tác xã theo quy " +
      "định của pháp luật về đất đai, ưu đãi về tín dụng, vốn, giống khi gặp khó khăn do thiên tai, dịch bệnh, " +
      "chế biến sản phẩm...",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/IV.4`, `${PROGRAMME_2023}/IV.5`],
    source: { lines: [75] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (IV.4, IV.5) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.4`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "d",
    text:
      "Tăng cường công tác giám sát, thanh tra, kiểm tra, trách nhiệm giải trình của các cơ quan, đơn vị đối với " +
      "việc chấp hành chủ trương, đường lối của Đảng, pháp luật của nhà nước về phát triển kinh tế tập thể, kịp " +
      "thời phát hiện và xử lý nghiêm các hành vi vi phạm; hỗ trợ, hướng dẫn để tạo hành lang pháp lý thuận lợi " +
      "cho hợp tác xã hoạt động; tránh tình trạng buông lỏng hoặc can thiệp quá sâu, không đúng đối với tổ chức, " +
      "hoạt động của hợp tác xã. Chính quyền các cấp cần phát huy tính tự chủ, tự chịu trách nhiệm của hợp tác " +
      "xã, không can thiệp vào công việc nội bộ của hợp tác xã. Tăng cường phối hợp của các cơ quan liên quan " +
      "trong việc xây dựng và triển khai hợp tác quốc tế về phát triển kinh tế tập thể.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/IV.6`, `${PROGRAMME_2023}/IV.7`],
    source: { lines: [77] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (IV.6, IV.7) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.5`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "đ",
    text:
      "Tăng cường tính công khai, minh bạch trong quản lý nhà nước về kinh tế tập thể, ứng dụng công nghệ thông " +
      "tin, chuyển đổi số trong tổ chức quản lý, thông tin hồ sơ đăng ký hợp tác xã được cập nhật đầy đủ, chính " +
      "xác vào hệ thống thông tin quốc gia về đăng ký hợp tác xã.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/IV.8`],
    source: { lines: [79] },
    note:
      "Câu không nêu cơ quan thực hiện; phụ lục (IV.8) nêu lại việc này và giao cơ quan. Dòng 79 in “d)” lần thứ " +
      "hai, hiểu là “đ)”.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.6`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "e",
    text:
      "Định hướng và tạo điều kiện cho kinh tế tập thể phát huy thế mạnh tổ chức sản xuất theo quy hoạch sản " +
      "phẩm chủ lực của địa phương gắn với đẩy mạnh liên kết chuỗi nâng cao giá trị gia tăng sản phẩm.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/IV.9`],
    source: { lines: [81] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (IV.9) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.4.7`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII4,
    number: "g",
    text:
      "Tăng cường phối hợp giữa các cơ quan liên quan trong việc xây dựng và triển khai các hoạt động đối ngoại " +
      "và hợp tác quốc tế về phát triển kinh tế tập thể; chủ động, tích cực mở rộng quan hệ với các tổ chức, cơ " +
      "quan hữu quan của các nước, các tổ chức quốc tế và phi chính phủ nước ngoài nhằm học tập kinh nghiệm, " +
      "tranh thủ các hỗ trợ tài chính, kỹ thuật dành cho kinh tế tập thể trên nguyên tắc bảo đảm quốc phòng, an " +
      "ninh.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [83] },
    note:
      "Chỉ nói “các cơ quan liên quan”, không nêu cơ quan nào chủ trì. Phụ lục IV.6 chỉ nhắc phối hợp về hợp tác " +
      "quốc tế trong một câu về thanh tra, kiểm tra; phần đối ngoại không có dòng nào giao.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.5.1`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII5,
    number: "a",
    text:
      "Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh và các tổ chức chính trị - xã hội, xã hội - nghề nghiệp tuyên " +
      "truyền, vận động để hội viên, đoàn viên và các thành phần nhân dân nắm chắc chủ trương, đường lối của " +
      "Đảng, chính sách, pháp luật của Nhà nước về kinh tế tập thể; phối hợp tổ chức vận động, phát triển các " +
      "loại hình kinh tế tập thể; giám sát, phản biện về việc thực hiện chính sách, pháp luật về kinh tế tập thể " +
      "và tháo gỡ, khó khăn, vướng mắc cho các tổ chức kinh tế tập thể, hợp tác xã.",
    leads: ["mttq-tinh", "cac-to-chuc-ctxh-xhnn-tinh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [87] },
    note:
      "“Đề nghị”. Phụ lục V.1 nêu lại phần tuyên truyền, vận động; phần giám sát, phản biện và tháo gỡ khó khăn " +
      "chỉ có ở đây nên giữ thành nhiệm vụ riêng.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.5.2`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII5,
    number: "b",
    text:
      "Đối với các tổ chức kinh tế tập thể có số lượng thành viên lớn, có các tổ chức đoàn thể đang hoạt động, " +
      "cần quan tâm xây dựng và phát huy vai trò của đoàn thể cùng hội đồng quản trị, ban giám đốc, xây dựng tổ " +
      "chức kinh tế tập thể phát triển vững mạnh.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/V.2`],
    source: { lines: [89] },
    note: "Câu không nêu cơ quan thực hiện; phụ lục (V.2) nêu lại việc này và giao cơ quan.",
  },
  {
    id: `${PROGRAMME_2023}/body.II.5.3`,
    document: PROGRAMME_2023,
    origin: "body",
    section: sectionII5,
    number: "c",
    text:
      "Củng cố, tăng cường hoạt động của Liên minh hợp tác xã và các tổ chức đại diện. Trong đó, xác định rõ " +
      "chức năng, nhiệm vụ, nâng cao năng lực, hiệu quả hoạt động, hỗ trợ, tạo điều kiện thuận lợi, tăng cường " +
      "trách nhiệm của Liên minh Hợp tác xã là nòng cốt nhằm bảo vệ quyền, lợi ích hợp pháp và thúc đẩy phát " +
      "triển kinh tế tập thể. Liên minh hợp tác xã phát huy và làm tốt vai trò là cầu nối giữa Đảng và Nhà nước " +
      "với thành phần kinh tế tập thể; hướng dẫn, chia sẻ thông tin, vận động và tham gia thực hiện các chính " +
      "sách đối với kinh tế tập thể; cùng với các tổ chức kinh tế tập thể thực hiện tốt, đúng quy định một số " +
      "nội dung, nhiệm vụ được giao.",
    leads: ["lmhtx-tinh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PROGRAMME_2023}/V.3`],
    source: { lines: [91] },
    note: "Câu thứ ba gọi tên Liên minh Hợp tác xã; phụ lục V.3 nêu lại cả đoạn và giao Liên minh Hợp tác xã tỉnh.",
  },
] satisfies ProvinceInput["tasks"];
