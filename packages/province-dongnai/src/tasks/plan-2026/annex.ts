import type { ProvinceInput } from "@kttt/core/province";
import { PLAN_2026 } from "../../documents.js";

const sectionI = { numeral: "I", title: "Tuyên truyền, phổ biến nâng cao nhận thức" };
const sectionII = {
  numeral: "II",
  title: "Rà soát, hoàn thiện cơ chế, chính sách khuyến khích, hỗ trợ phát triển kinh tế tập thể",
};
const sectionIII = {
  numeral: "III",
  title:
    "Triển khai các nhiệm vụ được phân công tại các Nghị quyết, Chiến lược, Chương trình, Đề án, Kế hoạch phát " +
    "triển kinh tế tập thể",
};
const sectionIV = { numeral: "IV", title: "Kiểm tra, giám sát, khen thưởng và nhân rộng mô hình" };
const sectionV = { numeral: "V", title: "Triển khai các hoạt động hỗ trợ khác" };

/** The annex of the plan (Phụ lục), rows in the order of the document. */
export const planAnnex = [
  {
    id: `${PLAN_2026}/I.1`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionI,
    number: "1",
    text:
      "Tăng cường công tác tuyên truyền, phổ biến các chủ trương, cơ chế, chính sách về thúc đẩy phát triển kinh " +
      "tế tập thể, hợp tác xã",
    leads: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [109] },
    note: "Cột chủ trì và cột phối hợp in cùng một nhóm; giữ nguyên cả hai.",
  },
  {
    id: `${PLAN_2026}/I.2`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionI,
    number: "2",
    text:
      "Tăng cường công tác truyền thông về hoạt động của Ban Chỉ đạo các cấp, thông tin phát triển kinh tế tập " +
      "thể, hợp tác xã",
    leads: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [110] },
    note: "Cột chủ trì và cột phối hợp in cùng một nhóm; giữ nguyên cả hai.",
  },
  {
    id: `${PLAN_2026}/I.3`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionI,
    number: "3",
    text:
      "Trình Trưởng Ban Chỉ đạo thư chúc mừng cộng đồng kinh tế tập thể nhân dịp Kỷ niệm 80 năm ngày Hợp tác xã " +
      "Việt Nam",
    leads: ["so-tai-chinh"],
    cooperating: ["van-phong-ubnd-tp"],
    product: null,
    deadlineText: "Quý II/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 2 },
    act: "complete",
    source: { lines: [111] },
    note:
      "Ngày kỷ niệm 11/4/2026 đã qua trước ngày sớm nhất có thể có văn bản (04/5/2026); thời hạn in là hết quý " +
      "II/2026.",
  },
  {
    id: `${PLAN_2026}/I.4`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionI,
    number: "4",
    text:
      "Phát động tháng hành động vì hợp tác xã năm 2026 và Kỷ niệm 80 năm ngày Hợp tác xã Việt Nam (11/4/1946 - " +
      "11/4/2026) với các hoạt động đa dạng, thiết thực và hiệu quả",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý II/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 2 },
    act: "complete",
    source: { lines: [112] },
    note:
      "Ngày kỷ niệm 11/4/2026 đã qua trước ngày sớm nhất có thể có văn bản (04/5/2026); thời hạn in là hết quý " +
      "II/2026.",
  },
  {
    id: `${PLAN_2026}/I.5`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionI,
    number: "5",
    text:
      "Chú trọng nâng cao năng lực, trình độ chuyên môn, nghiệp vụ của đội ngũ cán bộ quản lý nhà nước các cấp " +
      "về kinh tế tập thể, hợp tác xã",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [113] },
  },
  {
    id: `${PLAN_2026}/I.6`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionI,
    number: "6",
    text:
      "Tăng cường vận động đoàn viên, hội viên và người dân tham gia thành lập, củng cố và phát triển các mô " +
      "hình hợp tác xã kiểu mới, tổ hợp tác, liên hiệp hợp tác xã hoạt động theo Luật Hợp tác xã năm 2023",
    leads: ["mttq-tp", "cac-to-chuc-thanh-vien-mttq-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [114] },
  },
  {
    id: `${PLAN_2026}/II.1`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "1",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Tài chính về sửa đổi, bổ sung các " +
      "quy định Nghị định số 113/2024/NĐ-CP ngày 12/9/2024 quy định chi tiết một số điều của Luật Hợp tác xã để " +
      "kịp thời sửa đổi, bổ sung, hoàn thiện chính sách, thúc đẩy phát triển hiệu quả các hợp tác xã; tham mưu " +
      "triển khai sau Nghị định sửa đổi ban hành",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý III/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 3 },
    act: "complete",
    source: { lines: [116] },
  },
  {
    id: `${PLAN_2026}/II.2`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "2",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Tài chính về Nghị định sửa đổi, bổ " +
      "sung các Nghị định sửa đổi, bổ sung các Nghị định trong lĩnh vực kinh tế tập thể để bảo đảm phù hợp với " +
      "tổ chức đơn vị hành chính, các nguyên tắc và các nhiệm vụ, quyền hạn của chính quyền địa phương các cấp " +
      "theo quy định tại Điều 54 Luật Tổ chức chính quyền địa phương",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý IV/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 4 },
    act: "complete",
    source: { lines: [119] },
    note: "Cụm “sửa đổi, bổ sung các Nghị định” in hai lần, giữ nguyên.",
  },
  {
    id: `${PLAN_2026}/II.3`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "3",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Nông nghiệp và Môi trường về Nghị " +
      "định sửa đổi, bổ sung một số điều của Nghị định số 98/2018/NĐ-CP ngày 05 tháng 7 năm 2018 về chính sách " +
      "khuyến khích phát triển hợp tác, liên kết trong sản xuất và tiêu thụ sản phẩm nông nghiệp",
    leads: ["so-nnmt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý IV/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 4 },
    act: "complete",
    source: { lines: [120] },
  },
  {
    id: `${PLAN_2026}/II.4`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "4",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Tài chính về Hướng dẫn quy định về " +
      "cơ chế tài chính thực hiện các chính sách hỗ trợ hợp tác xã tại Nghị định số 113/2024/NĐ-CP, theo dõi, " +
      "tháo gỡ khó khăn trong việc lập và phân bổ dự toán thực hiện các chính sách hỗ trợ phát triển kinh tế tập " +
      "thể, hợp tác xã theo quy định của Luật Hợp tác xã năm 2023",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý IV/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 4 },
    act: "complete",
    source: { lines: [121] },
  },
  {
    id: `${PLAN_2026}/II.5`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "5",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Tài chính về Xây dựng Chương trình " +
      "hỗ trợ chuyển đổi số cho hợp tác xã",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý III/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 3 },
    act: "complete",
    source: { lines: [122] },
  },
  {
    id: `${PLAN_2026}/II.6`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "6",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Nông nghiệp và Môi trường về Xây " +
      "dựng chương trình tổng thể về đào tạo nông dân số, nông dân chuyên nghiệp, đội ngũ quản trị hợp tác xã " +
      "hiện đại, góp phần hình thành lực lượng lao động nông nghiệp có tri thức, kỹ năng tham gia chuỗi giá trị " +
      "toàn cầu",
    leads: ["so-nnmt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý III/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 3 },
    act: "complete",
    source: { lines: [125] },
  },
  {
    id: `${PLAN_2026}/II.7`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "7",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Nông nghiệp và Môi trường về Xây " +
      "dựng cơ chế đào tạo nghề, phát triển đội ngũ thành viên, nông dân có chất lượng, năng lực chuyên môn cao " +
      "về xây dựng và vận hành chuỗi liên kết về nông sản",
    leads: ["so-nnmt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý III/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 3 },
    act: "complete",
    source: { lines: [126] },
  },
  {
    id: `${PLAN_2026}/II.8`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "8",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Ngân hàng Nhà nước Việt Nam về hoàn " +
      "thiện khuôn khổ pháp lý đối với hoạt động của Ngân hàng Hợp tác xã Việt Nam và hệ thống Quỹ tín dụng nhân " +
      "dân",
    leads: ["nhnn-kv2"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [127] },
  },
  {
    id: `${PLAN_2026}/II.9`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "9",
    text:
      "Triển khai thực hiện tốt cơ chế, chính sách về tiền tệ tín dụng đối với khu vực kinh tế tập thể trên địa " +
      "bàn thành phố. Đồng thời phối hợp với Sở Tài chính và Liên minh HTX thành phố Đồng Nai nắm bắt kịp thời " +
      "khó khăn, vướng mắc (nếu có) trong việc tiếp cận vốn tín dụng ngân hàng để có hướng tháo gỡ và chỉ đạo xử " +
      "lý kịp thời",
    leads: ["nhnn-kv2"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong", "so-tai-chinh", "lmhtx-tp"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [128] },
    note:
      "Sở Tài chính và Liên minh Hợp tác xã thành phố được gọi tên trong câu (“phối hợp với”) nên cũng là cơ " +
      "quan phối hợp.",
  },
  {
    id: `${PLAN_2026}/II.10`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "10",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Xây dựng về sửa đổi các quy định về " +
      "điều kiện kinh doanh vận tải để phù hợp với quy mô hợp tác xã, tránh gây áp lực quá lớn về tiêu chuẩn kỹ " +
      "thuật và chi phí",
    leads: ["so-xay-dung"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [129] },
  },
  {
    id: `${PLAN_2026}/II.11`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "11",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Xây dựng về Xây dựng chính sách hỗ " +
      "trợ đầu tư phương tiện vận tải thân thiện môi trường cho hợp tác xã (xe điện, xe tiêu chuẩn khí thải " +
      "cao); cơ chế hỗ trợ hợp tác xã đổi mới, tiếp cận máy móc thi công hiện đại",
    leads: ["so-xay-dung"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [132] },
  },
  {
    id: `${PLAN_2026}/II.12`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "12",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Xây dựng về Hỗ trợ hợp tác xã tiếp " +
      "cận các tuyến vận tải công cộng, vận tải học sinh, vận tải nông sản",
    leads: ["so-xay-dung"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [133] },
  },
  {
    id: `${PLAN_2026}/II.13`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionII,
    number: "13",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về cơ chế, chính sách hỗ trợ phát triển liên kết giữa hợp " +
      "tác xã và doanh nghiệp",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [134] },
  },
  {
    id: `${PLAN_2026}/III.1`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "1",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về việc phối hợp với Bộ Tài chính Xây dựng Kế hoạch phát " +
      "triển kinh tế tập thể, hợp tác xã năm 2026 và tổ chức triển khai thực hiện",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong", "bo-tai-chinh"],
    product: null,
    deadlineText: "Quý I/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 1 },
    act: "complete",
    source: { lines: [136] },
    note:
      "Quý I/2026 đã hết (31/3/2026) trước ngày sớm nhất có thể có văn bản (04/5/2026): phải hỏi ngày mới, không " +
      "tính là quá hạn. Bộ Tài chính được gọi tên trong câu (“phối hợp với”) nên cũng là cơ quan phối hợp.",
  },
  {
    id: `${PLAN_2026}/III.2`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "2",
    text:
      "Xây dựng nội dung tham mưu Ủy ban nhân dân thành phố tham dự Tổ chức Diễn đàn kinh tế hợp tác, hợp tác xã " +
      "năm 2026",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý II/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 2 },
    act: "complete",
    source: { lines: [137] },
  },
  {
    id: `${PLAN_2026}/III.3`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "3",
    text: "Nghiên cứu, phối hợp với Cục Thống kê Xây dựng và công bố Sách trắng hợp tác xã Việt Nam năm 2026",
    leads: ["thong-ke-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong", "cuc-thong-ke"],
    product: null,
    deadlineText: "Quý IV/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 4 },
    act: "complete",
    source: { lines: [138] },
    note: "Cục Thống kê được gọi tên trong câu (“phối hợp với”) nên cũng là cơ quan phối hợp.",
  },
  {
    id: `${PLAN_2026}/III.4`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "4",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố tham gia ý kiến với Bộ Tài chính về trình cấp có thẩm " +
      "quyền phê duyệt Chương trình tổng thể về phát triển kinh tế tập thể giai đoạn 2026 - 2030 và tổ chức " +
      "triển khai thực hiện",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Quý I/2026",
    deadline: { kind: "quarter", year: 2026, quarter: 1 },
    act: "complete",
    source: { lines: [139] },
    note:
      "Quý I/2026 đã hết (31/3/2026) trước ngày sớm nhất có thể có văn bản (04/5/2026): phải hỏi ngày mới, không " +
      "tính là quá hạn.",
  },
  {
    id: `${PLAN_2026}/III.5`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "5",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về Xây dựng các mô hình hợp tác xã liên kết sản xuất theo " +
      "chuỗi giá trị, phát triển ngành nghề truyền thống phát huy tài nguyên bản địa, mô hình tạo việc làm cho " +
      "lao động nữ... phù hợp với đặc điểm, lợi thế, ngành nghề của thành viên, lao động nữ",
    leads: ["hoi-lhpn-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [142] },
  },
  {
    id: `${PLAN_2026}/III.6`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "6",
    text:
      "Chủ trì cân đối, tham mưu Ủy ban nhân dân thành phố trình cấp có thẩm quyền bố trí ngân sách nhà nước " +
      "trung hạn và hàng năm để thực hiện hỗ trợ phát triển kinh tế tập thể, hợp tác xã",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [143] },
  },
  {
    id: `${PLAN_2026}/III.7`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "7",
    text:
      "Chủ trì cân đối, tham mưu Ủy ban nhân dân thành phố bố trí kinh phí từ các Chương trình mục tiêu quốc gia " +
      "để thực hiện các nội dung của Chương trình liên quan đến nhiệm vụ phát triển kinh tế tập thể, hợp tác xã",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [144] },
  },
  {
    id: `${PLAN_2026}/III.8`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "8",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về xây dựng cơ chế, chính sách hỗ trợ kinh tế tập thể, hợp " +
      "tác xã trong công tác chuyển giao, phát triển và đổi mới sáng tạo công nghệ",
    leads: ["so-khcn"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [145] },
  },
  {
    id: `${PLAN_2026}/III.9`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "9",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về Hỗ trợ thành lập mới và củng cố các mô hình hợp tác xã " +
      "do phụ nữ quản lý, tạo việc làm cho phụ nữ... phù hợp với đặc điểm, lợi thế, ngành nghề của thành viên, " +
      "lao động nữ",
    leads: ["hoi-lhpn-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [146] },
  },
  {
    id: `${PLAN_2026}/III.10`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "10",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về phối hợp với các Bộ, ngành tổ chức các lớp đào tạo, bồi " +
      "dưỡng nâng cao năng lực cán bộ quản lý nhà nước, cán bộ quản lý, thành viên trong các tổ chức kinh tế tập " +
      "thể",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong", "cac-bo-nganh-trung-uong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [147] },
    note: "“Phối hợp với các Bộ, ngành” trong câu: các Bộ, ngành trung ương cũng là cơ quan phối hợp.",
  },
  {
    id: `${PLAN_2026}/III.11`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "11",
    text:
      "Triển khai các nhiệm vụ về củng cố, cơ cấu lại hoạt động của hợp tác xã theo đúng bản chất, quy định của " +
      "pháp luật",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [148] },
  },
  {
    id: `${PLAN_2026}/III.12`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "12",
    text:
      "Nghiên cứu, triển khai tổ chức các chương trình đào tạo nghề giám đốc hợp tác xã, Kế toán hợp tác xã và " +
      "Kiểm soát viên hợp tác xã",
    leads: ["so-gddt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [149] },
  },
  {
    id: `${PLAN_2026}/III.13`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "13",
    text:
      "Nghiên cứu, đưa nội dung đào tạo về kinh tế tập thể, hợp tác xã vào chương trình đào tạo trình độ trung " +
      "cấp, trình độ cao đẳng để giảng dạy thí điểm tại một số trường cao đẳng",
    leads: ["so-gddt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [152] },
  },
  {
    id: `${PLAN_2026}/III.14`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "14",
    text:
      "Nghiên cứu, đưa nội dung phát triển kinh tế tập thể, hợp tác xã vào giảng dạy trong các cơ sở giáo dục " +
      "nghề nghiệp do Bộ Giáo dục và Đào tạo quản lý theo Khung cơ cấu Hệ thống Giáo dục quốc dân",
    leads: ["so-gddt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [153] },
  },
  {
    id: `${PLAN_2026}/III.15`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "15",
    text:
      "Nghiên cứu, triển khai chương trình đào tạo nghề đáp ứng nhu cầu nhân lực, đặc biệt là nhân lực chất " +
      "lượng cao phục vụ phát triển kinh tế tập thể, hợp tác xã",
    leads: ["so-gddt"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [154] },
  },
  {
    id: `${PLAN_2026}/III.16`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIII,
    number: "16",
    text:
      "Tiếp tục hoàn thiện thủ tục tổ chức lại Quỹ hỗ trợ phát triển hợp tác xã thành phố Đồng Nai trên cơ sở " +
      "sáp nhập Quỹ hỗ trợ phát triển hợp tác xã tỉnh Bình Phước vào Quỹ hỗ trợ phát triển hợp tác xã tỉnh Đồng " +
      "Nai; tiếp tục phối hợp các ngành liên quan thực hiện chỉ đạo của Ủy ban nhân dân thành phố về việc cấp bổ " +
      "sung 350 tỷ đồng vốn điều lệ giai đoạn 2026 - 2030",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [155] },
    note:
      "350 tỷ đồng vốn điều lệ cấp bổ sung giai đoạn 2026 - 2030 cũng là một chỉ tiêu. Quỹ là đơn vị của Liên " +
      "minh Hợp tác xã, không giao riêng.",
  },
  {
    id: `${PLAN_2026}/IV.1`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIV,
    number: "1",
    text:
      "Tham mưu Ủy ban nhân dân thành phố chỉ đạo các đơn vị phối hợp với Đoàn công tác của Ban Chỉ đạo quốc gia " +
      "khảo sát, kiểm tra, đôn đốc tình hình chỉ đạo phát triển kinh tế tập thể, hợp tác xã tại thành phố",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong", "bcd-quoc-gia-kttt"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [157] },
    note:
      "Phối hợp với Đoàn công tác của Ban Chỉ đạo quốc gia (trong câu): Ban Chỉ đạo quốc gia cũng là cơ quan " +
      "phối hợp.",
  },
  {
    id: `${PLAN_2026}/IV.2`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIV,
    number: "2",
    text:
      "Tham mưu Ủy ban nhân dân thành phố về việc Khen thưởng, tôn vinh và nhân rộng các mô hình kinh tế tập " +
      "thể, hợp tác xã hoạt động hiệu quả",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [158] },
  },
  {
    id: `${PLAN_2026}/IV.3`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionIV,
    number: "3",
    text:
      "Tham mưu Ủy ban nhân dân thành phố chỉ đạo thực hiện các nội dung về Khảo sát, kiểm tra, đôn đốc, chỉ đạo " +
      "và hướng dẫn triển khai Luật hợp tác xã, các Chương trình, Đề án phát triển kinh tế tập thể, hợp tác xã; " +
      "tổng hợp các khó khăn, vướng mắc của các tổ chức kinh tế tập thể, báo cáo cấp có thẩm quyền phân công các " +
      "bộ, ngành hướng dẫn, xử lý giải quyết theo đúng chức năng, nhiệm vụ của các bộ, ngành",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [161] },
    note: "Phần tổng hợp khó khăn, vướng mắc, báo cáo cấp có thẩm quyền cũng là một nghĩa vụ báo cáo.",
  },
  {
    id: `${PLAN_2026}/V.1`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "1",
    text:
      "Cân đối, tham mưu Ủy ban nhân dân thành phố bố trí kinh phí năm 2026 để triển khai các chính sách hỗ trợ, " +
      "phát triển kinh tế tập thể, hợp tác xã từ nguồn ngân sách địa phương quản lý, kinh phí lồng ghép từ các " +
      "chương trình mục tiêu quốc gia và các nguồn hợp pháp khác",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [163] },
  },
  {
    id: `${PLAN_2026}/V.2`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "2",
    text:
      "Tiếp tục triển khai thực hiện có hiệu quả Đề án “Củng cố và phát triển hệ thống quỹ tín dụng nhân dân đến " +
      "năm 2020, định hướng đến năm 2030” theo hướng dẫn của NHNN Việt Nam",
    leads: ["nhnn-kv2"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [164] },
  },
  {
    id: `${PLAN_2026}/V.3`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "3",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về việc Hỗ trợ tiêu chuẩn - đo lường - chất lượng, sở hữu " +
      "trí tuệ, truy xuất nguồn gốc cho sản phẩm hợp tác xã; thúc đẩy chuyển đổi số trong quản trị và tiêu thụ " +
      "sản phẩm của hợp tác xã",
    leads: ["so-khcn"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [165] },
  },
  {
    id: `${PLAN_2026}/V.4`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "4",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về Hỗ trợ nâng cao chất lượng nguồn nhân lực các hợp tác " +
      "xã do phụ nữ tham gia quản lý điều hành, tạo việc làm cho lao động nữ",
    leads: ["hoi-lhpn-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [166] },
  },
  {
    id: `${PLAN_2026}/V.5`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "5",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về Nâng cao chất lượng công tác chỉ đạo, điều hành của các " +
      "cấp Hội về hỗ trợ, phát triển kinh tế tập thể, hợp tác xã",
    leads: ["hoi-lhpn-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [167] },
  },
  {
    id: `${PLAN_2026}/V.6`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "6",
    text:
      "Nghiên cứu, tham mưu Ủy ban nhân dân thành phố về việc Xây dựng các mô hình thuộc Đề án thí điểm “Hỗ trợ " +
      "xây dựng mô hình Chi hội Nông dân nghề nghiệp phát triển thành Hợp tác xã nông nghiệp hoạt động hiệu quả, " +
      "bền vững giai đoạn 2025–2026” theo Quyết định số 182/QĐ-TTg ngày 20/02/2024 của Thủ tướng Chính phủ",
    leads: ["hoi-nong-dan-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [170] },
  },
  {
    id: `${PLAN_2026}/V.7`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "7",
    text: "Tập huấn nâng cao nhận thức, kiến thức cho cán bộ, hội viên, nông dân về kinh tế tập thể, hợp tác xã",
    leads: ["hoi-nong-dan-tp"],
    cooperating: ["ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [171] },
    note: "Cột phối hợp ghi “Các địa phương”: xã, phường (dòng 59).",
  },
  {
    id: `${PLAN_2026}/V.8`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "8",
    text:
      "Tham mưu Ủy ban nhân dân thành phố về việc phối hợp Tổ chức các Hội nghị nâng cao năng lực về xúc tiến " +
      "thương mại, ứng dụng khoa học công nghệ, chuyển đổi số, tín dụng và tiếp cận nguồn vốn Quỹ Hỗ trợ phát " +
      "triển hợp tác xã.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Năm 2026",
    deadline: { kind: "year", year: 2026 },
    act: "complete",
    source: { lines: [172] },
  },
  {
    id: `${PLAN_2026}/V.9`,
    document: PLAN_2026,
    origin: "annex",
    section: sectionV,
    number: "9",
    text: "Tiếp tục chỉ đạo nâng cao hiệu quả hoạt động Quỹ hỗ trợ phát triển Hợp tác xã thành phố",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    product: null,
    deadlineText: "Cả năm",
    deadline: { kind: "all-year", year: 2026 },
    act: "complete",
    source: { lines: [173] },
  },
] satisfies ProvinceInput["tasks"];
