import type { ProvinceInput } from "@kttt/core/province";
import { PROGRAMME_2023 } from "../../documents.js";

const sectionI = {
  numeral: "I",
  title:
    "Nhận thức đúng, đầy đủ về bản chất, vị trí, vai trò và tầm quan trọng của kinh tế tập thể trong nền kinh tế " +
    "thị trường định hướng xã hội chủ nghĩa",
};
const sectionII = {
  numeral: "II",
  title: "Tiếp tục thực hiện cơ chế, chính sách khuyến khích, hỗ trợ phát triển kinh tế tập thể",
};
const sectionIII = {
  numeral: "III",
  title: "Đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức kinh tế tập thể",
};
const sectionIV = { numeral: "IV", title: "Nâng cao hiệu lực, hiệu quả quản lý của nhà nước đối với kinh tế tập thể" };
const sectionV = {
  numeral: "V",
  title:
    "Tăng cường sự lãnh đạo của Đảng, phát huy vai trò của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, xã " +
    "hội - nghề nghiệp và Liên minh Hợp tác xã đối với phát triển kinh tế tập thể.",
};

/** The annex of the programme (Phụ lục), rows in the order of the document. */
export const programmeAnnex = [
  {
    id: `${PROGRAMME_2023}/I.1`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionI,
    number: "1",
    text:
      "Tiếp tục tuyên truyền, giáo dục với nội dung và phương pháp phù hợp từng đối tượng, hình thức đa dạng, " +
      "phong phú, đảm bảo thiết thực, hiệu quả, nhằm quán triệt sâu rộng nội dung Nghị quyết số 20-NQ/TW, Kế " +
      "hoạch số 10-KH/TW, Nghị quyết số 09/NQ-CP và Kế hoạch số 227-KH/TU",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [134] },
  },
  {
    id: `${PROGRAMME_2023}/I.2`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionI,
    number: "2",
    text:
      "Định hướng, tuyên truyền, mở các chuyên mục trên báo, đài về các chính sách, pháp luật của Nhà nước, các " +
      "mô hình thí điểm, các điển hình tiên tiến trong phát triển kinh tế tập thể, hợp tác xã.",
    leads: ["so-tttt"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho", "dai-ptth-dong-nai", "bao-dong-nai"],
    product: null,
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [135] },
  },
  {
    id: `${PROGRAMME_2023}/I.3`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionI,
    number: "3",
    text:
      "Tuyên truyền, khuyến khích người dân tham gia phát triển kinh tế tập thể; kịp thời khen thưởng, tôn vinh " +
      "và nhân rộng các tổ chức kinh tế tập thể hoạt động hiệu quả.",
    leads: ["lmhtx-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [136] },
  },
  {
    id: `${PROGRAMME_2023}/II.1`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "1",
    text:
      "Xây dựng kế hoạch phát triển kinh tế tập thể cho từng giai đoạn, hàng năm, tập trung nguồn lực để thúc " +
      "đẩy khu vực kinh tế tập thể phát triển phù hợp với điều kiện phát triển kinh tế - xã hội của tỉnh trong " +
      "từng thời kỳ",
    leads: ["so-khdt", "lmhtx-tinh"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: "Hàng năm, giai đoạn",
    deadline: { kind: "phase-and-annual" },
    act: "complete",
    source: { lines: [139] },
    note: "Hai cơ quan chủ trì in liền trong một ô.",
  },
  {
    id: `${PROGRAMME_2023}/II.2`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "2",
    text:
      "Xây dựng kế hoạch đào tạo, bồi dưỡng nâng cao năng lực quản trị, nhận thức đối với các cán bộ quản lý " +
      "trong khu vực kinh tế tập thể. Tiếp tục thực hiện các chính sách đào tạo và thu hút nguồn nhân lực có " +
      "trình độ về làm việc tại khu vực kinh tế tập thể. Có chế độ ưu đãi và quy định cụ thể để giữ lại cán bộ " +
      "quản lý giỏi, có năng lực và tâm huyết đổi mới khu vực kinh tế tập thể, hợp tác xã.",
    leads: ["lmhtx-tinh"],
    cooperating: ["ubnd-huyen-thanh-pho", "cac-so-nganh-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [140] },
  },
  {
    id: `${PROGRAMME_2023}/II.3`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "3",
    text:
      "Hoàn thiện, lập (điều chỉnh) quy hoạch, kế hoạch sử dụng đất của các cấp, trong đó bố trí quỹ đất cho các " +
      "tổ chức kinh tế tập thể thuê. Ưu đãi hợp lý về giá và thời gian cho thuê đất đối với các tổ chức kinh tế " +
      "tập thể chuyển đổi và thành lập mới chưa được hỗ trợ thuê đất, bảo đảm sử dụng đất đai có hiệu quả.",
    leads: ["so-tnmt", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [141] },
  },
  {
    id: `${PROGRAMME_2023}/II.4`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "4",
    text:
      "Triển khai thực hiện chính sách hỗ trợ đặc thù đối với tổ chức kinh tế tập thể nhằm phát triển kinh tế " +
      "tập thể trong thời kỳ mới. Tập trung ưu tiên bố trí và sử dụng có hiệu quả ngân sách nhà nước trong việc " +
      "hỗ trợ các tổ chức kinh tế tập thể.",
    leads: ["so-tai-chinh", "lmhtx-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [142, 144] },
    note: "Câu bị ngắt trang: phần sau ở dòng 144.",
  },
  {
    id: `${PROGRAMME_2023}/II.5`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "5",
    text:
      "Hỗ trợ các tổ chức kinh tế tập thể được vay vốn ưu đãi từ các tổ chức tín dụng; được hỗ trợ để phát triển " +
      "thị trường tiêu thụ sản phẩm bền vững, nâng cao năng lực tài chính, quản trị điều hành, các tiêu chuẩn, " +
      "điều kiện cấp tín dụng, tăng khả năng tiếp cận vốn tín dụng ngân hàng đối với các dự án sản xuất kinh " +
      "doanh có hiệu quả. Hướng dẫn thực hiện hoạt động tín dụng nội bộ tại các tổ chức kinh tế tập thể có đủ " +
      "điều kiện.",
    leads: ["nhnn-dong-nai"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [145] },
    note:
      "Ô thời gian không còn trong bản quét (dòng 145: chỉ có bốn cột); các dòng lân cận ghi “Hàng năm” nhưng " +
      "không có gì cho biết đó là ô gộp, nên không suy ra thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/II.6`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "6",
    text:
      "Nâng cao và phát huy vai trò của Quỹ hỗ trợ phát triển hợp tác xã trong việc hỗ trợ các tổ chức kinh tế " +
      "tập thể vay vốn với lãi suất ưu đãi, hỗ trợ lãi suất sau đầu tư và bảo lãnh tín dụng đầu tư, bảo đảm công " +
      "khai, minh bạch, không để thất thoát.",
    leads: ["lmhtx-tinh"],
    cooperating: ["cac-so-nganh-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [146] },
    note:
      "Ô chủ trì in “Liên minh Hợp tác xã tinh (Quỹ hỗ trợ phát triển Hợp tác xã)”: “tinh” là “tỉnh”; Quỹ là đơn " +
      "vị của Liên minh, không giao riêng. Ô thời gian không còn trong bản quét (dòng 146: chỉ có bốn cột); các " +
      "dòng lân cận ghi “Hàng năm” nhưng không có gì cho biết đó là ô gộp, nên không suy ra thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/II.7`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "7",
    text:
      "Hỗ trợ kinh tế tập thể trong hoạt động ứng dụng các kết quả nghiên cứu khoa học và công nghệ để nâng cao " +
      "năng suất, chất lượng, sức cạnh tranh của hoạt động sản xuất kinh doanh. Hướng dẫn các tổ chức kinh tế " +
      "tập thể có dự án ứng dụng, nâng cao trình độ khoa học - công nghệ và đổi mới sáng tạo được vay vốn trung " +
      "và dài hạn từ Quỹ Phát triển khoa học và công nghệ quốc gia và của các bộ, ngành, địa phương.",
    leads: ["so-khcn"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [147] },
    note:
      "Ô thời gian không còn trong bản quét (dòng 147: chỉ có bốn cột); các dòng lân cận ghi “Hàng năm” nhưng " +
      "không có gì cho biết đó là ô gộp, nên không suy ra thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/II.8`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "8",
    text:
      "Hỗ trợ các tổ chức kinh tế tập thể tiếp cận, nghiên cứu, khảo sát thị trường, tham gia các chương trình " +
      "xúc tiến thương mại, tham gia hội nghị, hội thảo, hội chợ kết nối cung- cầu tiêu thụ sản phẩm thông qua " +
      "các kênh bán hàng truyền thống và kênh thương mại điện tử của địa phương; Đẩy nhanh chuyển đổi số, thúc " +
      "đẩy mạnh mẽ hoạt động đổi mới sáng tạo, đổi mới công tác khuyến công theo hướng kết hợp giữa nhà nước với " +
      "hợp tác xã theo chuỗi ngành hàng.",
    leads: ["so-cong-thuong"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [149] },
    note:
      "Bản quét dồn cột chủ trì và cột phối hợp vào một ô (dòng 149): cơ quan đứng trước gạch đầu dòng đầu tiên " +
      "là chủ trì, các cơ quan sau đó là phối hợp.",
  },
  {
    id: `${PROGRAMME_2023}/II.9`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "9",
    text:
      "Thực hiện chính sách, chế độ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp đối với người lao động " +
      "làm việc trong hợp tác xã theo quy định của Luật Bảo hiểm xã hội và quy định của pháp luật có liên quan.",
    leads: ["so-ldtbxh"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    scope: "social-insurance",
    source: { lines: [150] },
    note:
      "Bản quét dồn cột chủ trì và cột phối hợp vào một ô (dòng 150): cơ quan đứng trước gạch đầu dòng đầu tiên " +
      "là chủ trì, các cơ quan sau đó là phối hợp. Lĩnh vực bảo hiểm xã hội không nằm trong các phần đã tách khỏi sở " +
      "này năm 2025, nên theo phần còn lại.",
  },
  {
    id: `${PROGRAMME_2023}/II.10`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionII,
    number: "10",
    text:
      "Hỗ trợ cho các tổ chức kinh tế tập thể tiếp cận các chính sách hỗ trợ đầu tư kết cấu hạ tầng và chế biến " +
      "sản phẩm.",
    leads: ["so-nnptnt"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [151] },
    note:
      "Bản quét dồn cột chủ trì và cột phối hợp vào một ô (dòng 151): cơ quan đứng trước gạch đầu dòng đầu tiên " +
      "là chủ trì, các cơ quan sau đó là phối hợp.",
  },
  {
    id: `${PROGRAMME_2023}/III.1`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIII,
    number: "1",
    text:
      "Tăng cường hoạt động của Ban Chỉ đạo phát triển kinh tế tập thể các cấp, thường xuyên kiểm tra, nắm bắt " +
      "để tập trung giải quyết dứt điểm các vấn đề còn tồn đọng của kinh tế tập thể gồm: Nợ tồn đọng kéo dài " +
      "trong hợp tác xã (nợ nhà nước, nợ ngân hàng, nợ các tổ chức kinh tế khác, nợ thành viên, thành viên nợ " +
      "hợp tác xã...). Rà soát, sắp xếp lại các hợp tác xã hoạt động không hiệu quả; xử lý dứt điểm các hợp tác " +
      "xã ngừng hoạt động, chờ giải thể và các hợp tác xã chưa chuyển đổi, tổ chức lại theo quy định của pháp " +
      "luật; cơ cấu lại các hợp tác xã tín dụng, nhất là xử lý một số hợp tác xã tín dụng yếu kém.",
    leads: ["so-khdt", "lmhtx-tinh", "nhnn-dong-nai", "ubnd-huyen-thanh-pho"],
    cooperating: ["cac-so-nganh-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [153, 155] },
    note:
      "“Hàng năm” in liền trong ô phối hợp (dòng 153). Câu bị ngắt trang: phần sau ở dòng 155. “Đúng điem” là " +
      "“dứt điểm”, theo câu cùng lời ở dòng 57.",
  },
  {
    id: `${PROGRAMME_2023}/III.2`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIII,
    number: "2",
    text:
      "Phát huy tinh thần dân chủ, tự nguyện, tự chủ, tự chịu trách nhiệm của thành viên trong các tổ chức kinh " +
      "tế tập thể; kết hợp động lực kinh tế với động lực tinh thần, khơi dậy phong trào quần chúng nhân dân tham " +
      "gia phát triển kinh tế tập thể. Khuyến khích mở rộng thành viên, đa dạng hóa các loại thành viên trong tổ " +
      "chức kinh tế tập thể (thành viên chính thức và thành viên liên kết) tuỳ theo nhu cầu, khả năng đóng góp " +
      "và mức độ tham gia;",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [156] },
    note:
      "Câu kết thúc bằng dấu chấm phẩy; phần “thu hút cán bộ kỹ thuật” của mục II.3.b được tách thành dòng 4. Ô " +
      "thời gian không còn trong bản quét (dòng 156: chỉ có bốn cột); các dòng lân cận ghi “Hàng năm” nhưng " +
      "không có gì cho biết đó là ô gộp, nên không suy ra thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/III.3`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIII,
    number: "3",
    text:
      "Khuyến khích việc tăng vốn góp và vốn huy động từ thành viên để tăng nguồn vốn hoạt động, tăng vốn đầu tư " +
      "phát triển, tăng tài sản và quỹ không chia của tổ chức kinh tế tập thể; thực hiện hoạt động tín dụng nội " +
      "bộ, thành lập doanh nghiệp tại những tổ chức kinh tế tập thể có đủ điều kiện; khuyến khích liên kết kinh " +
      "tế giữa các tổ chức kinh tế tập thể hoạt động trong cùng ngành, lĩnh vực.",
    leads: ["lmhtx-tinh"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [157] },
    note:
      "Ô thời gian không còn trong bản quét (dòng 157: chỉ có bốn cột); các dòng lân cận ghi “Hàng năm” nhưng " +
      "không có gì cho biết đó là ô gộp, nên không suy ra thời hạn.",
  },
  {
    id: `${PROGRAMME_2023}/III.4`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIII,
    number: "4",
    text: "Thu hút cán bộ kỹ thuật có trình độ về công tác tại các tổ chức kinh tế tập thể.",
    leads: ["lmhtx-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [158] },
    note:
      "Dòng 158 chỉ có bốn cột: không còn ô phối hợp. Hai cơ quan cách nhau bằng dấu chấm phẩy trong một ô như ở " +
      "dòng 153 nên đều là chủ trì; cũng có thể UBND các huyện, thành phố vốn ở cột phối hợp.",
  },
  {
    id: `${PROGRAMME_2023}/III.5`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIII,
    number: "5",
    text:
      "Thực hiện liên kết giữa tổ chức kinh tế tập thể với các thành phần kinh tế khác, đặc biệt là liên kết với " +
      "doanh nghiệp nhà nước. Doanh nghiệp nhà nước ưu tiên hỗ trợ liên kết, tiêu thụ, sử dụng sản phẩm, dịch " +
      "vụ, tạo điều kiện cho các tổ chức kinh tế tập thể hoạt động có hiệu quả.",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho", "doanh-nghiep-nha-nuoc"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [160] },
    note: "“Các sở, ngành tỉnh” là nhóm các sở, ban, ngành tỉnh.",
  },
  {
    id: `${PROGRAMME_2023}/IV.1`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "1",
    text: "Kiện toàn và nâng cao vai trò của Ban chỉ đạo các cấp về Kinh tế tập thể trên địa bàn tỉnh.",
    leads: ["so-khdt", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [162] },
  },
  {
    id: `${PROGRAMME_2023}/IV.2`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "2",
    text:
      "Tăng cường trách nhiệm của các thành viên là các cơ quan chuyên môn trong Ban Chỉ đạo các cấp về kết quả " +
      "thực hiện các nhiệm vụ thuộc ngành, lĩnh vực được phân công; chủ động đề xuất các nhiệm vụ và giải pháp " +
      "nhằm đổi mới, phát triển kinh tế tập thể.",
    leads: ["so-khdt", "cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [163] },
    note:
      "“Sở Kế hoạch và Đầu tư và các sở, ngành tỉnh”: Sở Kế hoạch và Đầu tư được gọi tên riêng nên là một cơ " +
      "quan chủ trì riêng.",
  },
  {
    id: `${PROGRAMME_2023}/IV.3`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "3",
    text:
      "Kiện toàn, nâng cao chất lượng bộ máy, cán bộ quản lý nhà nước ở 3 cấp (tỉnh, huyện, xã), ở mỗi cấp ngành " +
      "đều có bố trí công chức chuyên trách đủ năng lực thực hiện nhiệm vụ được giao quản lý nhà nước về kinh tế " +
      "tập thể, tránh tình trạng không có đơn vị hoặc cán bộ chuyên trách theo dõi về kinh tế tập thể.",
    leads: ["so-khdt", "ubnd-huyen-thanh-pho"],
    cooperating: ["so-noi-vu", "lmhtx-tinh", "co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [164] },
  },
  {
    id: `${PROGRAMME_2023}/IV.4`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "4",
    text:
      "Tạo điều kiện cho kinh tế tập thể hưởng các ưu đãi về thuế, lệ phí đăng ký và có các chính sách hỗ trợ " +
      "đào tạo, bồi dưỡng nguồn nhân lực, xúc tiến thương mại, mở rộng thị trường, ứng dụng khoa học, kỹ thuật " +
      "và công nghệ mới, tiếp cận vốn và quỹ hỗ trợ phát triển hợp tác xã, tạo điều kiện tham gia các chương " +
      "trình mục tiêu, chương trình phát triển kinh tế - xã hội, thành lập mới hợp tác xã, liên hiệp hợp tác xã",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [165, 167] },
    note: "Câu bị ngắt trang: phần sau ở dòng 167.",
  },
  {
    id: `${PROGRAMME_2023}/IV.5`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "5",
    text:
      "Hỗ trợ các hợp tác xã hoạt động trong lĩnh vực nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp đầu tư " +
      "phát triển kết cấu hạ tầng, chế biến sản phẩm, cho thuê đất để phục vụ hoạt động của hợp tác xã, liên " +
      "hiệp hợp tác xã theo quy định của pháp luật về đất đai, ưu đãi về tín dụng, vốn, giống khi gặp khó khăn " +
      "do thiên tai, dịch bệnh; ứng dụng tiến bộ khoa học kỹ thuật trong sản xuất, tham gia liên kết sản xuất và " +
      "tiêu thụ sản phẩm, tham gia Chương trình Mỗi xã một sản phẩm (OCOP).",
    leads: ["so-nnptnt", "ubnd-huyen-thanh-pho"],
    cooperating: ["so-tnmt", "nhnn-dong-nai", "cac-so-nganh-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [168] },
    note:
      "Bản quét dồn cột chủ trì và cột phối hợp vào một ô, “Hàng năm” lùi sang ô phối hợp (dòng 168). Đọc xen kẽ " +
      "hai cột: danh sách có “các sở, ngành tỉnh liên quan.” (Sở Tài nguyên và Môi trường, Ngân hàng Nhà nước) " +
      "kết thúc bằng dấu chấm là cột phối hợp; Sở Nông nghiệp và Phát triển nông thôn và UBND các huyện, thành " +
      "phố là chủ trì, như các dòng khác của mục IV. Cách đọc khác: cả năm đều là chủ trì.",
  },
  {
    id: `${PROGRAMME_2023}/IV.6`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "6",
    text:
      "Nâng cao vai trò quản lý nhà nước đối với kinh tế tập thể theo hướng tăng cường công tác giám sát, thanh " +
      "tra, kiểm tra, trách nhiệm giải trình của các cơ quan, đơn vị đối với việc chấp hành chủ trương, đường " +
      "lối của Đảng, pháp luật của nhà nước về phát triển kinh tế tập thể, kịp thời phát hiện và xử lý nghiêm " +
      "các hành vi vi phạm; hỗ trợ, hướng dẫn để tạo hành lang pháp lý thuận lợi cho hợp tác xã hoạt động; tránh " +
      "tình trạng buông lỏng hoặc can thiệp quá sâu, không đúng đối với tổ chức, hoạt động của hợp tác xã. Tăng " +
      "cường phối hợp của các cơ quan liên quan trong việc xây dựng và triển khai hợp tác quốc tế về phát triển " +
      "kinh tế tập thể.",
    leads: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [169] },
  },
  {
    id: `${PROGRAMME_2023}/IV.7`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "7",
    text:
      "Chính quyền các cấp phát huy tính tự chủ, tự chịu trách nhiệm của hợp tác xã, không can thiệp vào công " +
      "việc nội bộ của hợp tác xã.",
    leads: ["ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [170, 172] },
    note:
      "Câu và ô phối hợp bị ngắt trang: phần sau ở dòng 172. Câu nói “chính quyền các cấp”; ô chủ trì chỉ ghi " +
      "UBND các huyện, thành phố.",
  },
  {
    id: `${PROGRAMME_2023}/IV.8`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "8",
    text:
      "Công khai, minh bạch trong quản lý nhà nước về kinh tế tập thể, ứng dụng công nghệ thông tin, chuyển đổi " +
      "số trong tổ chức quản lý, thông tin hồ sơ đăng ký hợp tác xã được cập nhật đầy đủ, chính xác vào hệ thống " +
      "thông tin quốc gia về đăng ký hợp tác xã.",
    leads: ["so-khdt", "lmhtx-tinh", "ubnd-huyen-thanh-pho"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [173] },
  },
  {
    id: `${PROGRAMME_2023}/IV.9`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionIV,
    number: "9",
    text:
      "Định hướng và tạo điều kiện cho kinh tế tập thể phát huy thế mạnh tổ chức sản xuất theo quy hoạch sản " +
      "phẩm chủ lực của địa phương gắn với đẩy mạnh liên kết chuỗi nâng cao giá trị gia tăng sản phẩm.",
    leads: ["ubnd-huyen-thanh-pho"],
    cooperating: ["cac-so-nganh-lien-quan"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [174] },
    note: "“Các sở, ngành tỉnh liên quan” là nhóm các sở, ngành liên quan.",
  },
  {
    id: `${PROGRAMME_2023}/V.1`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionV,
    number: "1",
    text:
      "Tuyên truyền, vận động để hội viên, đoàn viên và các thành phần nhân dân nắm chắc chủ trương, đường lối " +
      "của Đảng, chính sách, pháp luật của Nhà nước về kinh tế tập thể; phối hợp tổ chức vận động, phát triển " +
      "các loại hình kinh tế tập thể.",
    leads: ["mttq-tinh", "cac-to-chuc-ctxh-xhnn-tinh"],
    cooperating: ["co-quan-don-vi-lien-quan"],
    product: null,
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [176] },
    note: "Ô chủ trì in “Ủy ban Mật trấn Tổ quốc tỉnh” do quét sai.",
  },
  {
    id: `${PROGRAMME_2023}/V.2`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionV,
    number: "2",
    text:
      "Quan tâm xây dựng và phát huy vai trò của đoàn thể cùng hội đồng quản trị, ban giám đốc, xây dựng tổ chức " +
      "kinh tế tập thể phát triển vững mạnh đối với các tổ chức kinh tế tập thể có số lượng thành viên lớn, có " +
      "các tổ chức đoàn thể đang hoạt động, cần",
    leads: ["ldld-tinh"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [177, 179] },
    note:
      "Câu bị ngắt trang: phần sau ở dòng 179, kết thúc bằng chữ “cần” còn lại của câu ở mục II.5.b (dòng 89). " +
      "Cơ quan và thời gian ở dòng 177.",
  },
  {
    id: `${PROGRAMME_2023}/V.3`,
    document: PROGRAMME_2023,
    origin: "annex",
    section: sectionV,
    number: "3",
    text:
      "Củng cố, tăng cường hoạt động của Liên minh hợp tác xã và các tổ chức đại diện. Trong đó, xác định rõ " +
      "chức năng, nhiệm vụ, nâng cao năng lực, hiệu quả hoạt động, hỗ trợ, tạo điều kiện thuận lợi, tăng cường " +
      "trách nhiệm của Liên minh Hợp tác xã là nòng cốt nhằm bảo vệ quyền, lợi ích hợp pháp và thúc đẩy phát " +
      "triển kinh tế tập thể. Liên minh hợp tác xã phát huy và làm tốt vai trò là cầu nối giữa Đảng và Nhà nước " +
      "với thành phần kinh tế tập thể; hướng dẫn, chia sẻ thông tin, vận động thực hiện các chính sách đối với " +
      "kinh tế tập thể; cùng với các tổ chức kinh tế tập thể thực hiện tốt, đúng quy định một số nội dung, nhiệm " +
      "vụ được giao.",
    leads: ["lmhtx-tinh"],
    cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [179, 180] },
    note:
      "Dòng 179 dồn nội dung, chủ trì, phối hợp và thời gian của dòng này vào sau phần cuối của V.2; số thứ tự 3 " +
      "in ở dòng 180, dòng cuối của tệp.",
  },
] satisfies ProvinceInput["tasks"];
