import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "annex",
  cooperating: [],
  product: null,
  deadlineText: "Tháng 12/2023",
  deadline: { kind: "month", year: 2023, month: 12 },
  act: "submit",
} satisfies Partial<Task>;

const sectionI = { ...common, section: { numeral: "I", title: "Sở Kế hoạch và Đầu tư" }, leads: ["so-khdt"] };
const sectionII = { ...common, section: { numeral: "II", title: "Ngân hàng nhà nước Thành phố" }, leads: ["nhnn-tp"] };
const sectionIII = { ...common, section: { numeral: "III", title: "Sở Tài nguyên và Môi trường" }, leads: ["so-tnmt"] };
const sectionIV = { ...common, section: { numeral: "IV", title: "Sở Giáo dục và Đào tạo" }, leads: ["so-gddt"] };
const sectionV = { ...common, section: { numeral: "V", title: "Sở Thông tin Truyền thông" }, leads: ["so-tttt"] };
const sectionVI = { ...common, section: { numeral: "VI", title: "Sở Khoa học và Công nghệ" }, leads: ["so-khcn"] };
const sectionVII = {
  ...common,
  section: { numeral: "VII", title: "Sở Lao động - Thương binh và Xã hội" },
  leads: ["so-ldtbxh"],
};
const sectionVIII = { ...common, section: { numeral: "VIII", title: "Sở Nội vụ" }, leads: ["so-noi-vu"] };
const sectionIX = { ...common, section: { numeral: "IX", title: "Sở Công Thương" }, leads: ["so-cong-thuong"] };
const sectionX = { ...common, section: { numeral: "X", title: "Sở Du lịch" }, leads: ["so-du-lich"] };
const sectionXI = {
  ...common,
  section: { numeral: "XI", title: "Sở Nông nghiệp và Phát triển nông thôn" },
  leads: ["so-nnptnt"],
};
const sectionXIB = { ...common, section: { numeral: "XI", title: "Sở Giao thông vận tải" }, leads: ["so-gtvt"] };
const sectionXII = {
  ...common,
  section: { numeral: "XII", title: "Liên minh Hợp tác xã Thành phố" },
  leads: ["lmhtx-tp"],
};
const sectionXIII = {
  ...common,
  section: { numeral: "XIII", title: "Liên hiệp Hợp tác xã thương mại Thành phố" },
  leads: ["lhhtx-thuong-mai"],
};

/** The annex: schemes, programmes and plans with the month in which they are to be submitted. */
export const annex = [
  {
    ...sectionI,
    id: `${DECISION}/I.1`,
    number: "1",
    text: "Chương trình kích cầu đầu tư hỗ trợ vốn cho các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
    source: { lines: [396, 397] },
  },
  {
    ...sectionI,
    id: `${DECISION}/I.2`,
    number: "2",
    text: "Quy định giải thể các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã ngừng hoạt động",
    source: { lines: [396, 398] },
  },
  {
    ...sectionII,
    id: `${DECISION}/II.1`,
    number: "1",
    text:
      "Chính sách kéo dài thời gian thực hiện cơ cấu lại thời gian trả nợ, miễn, giảm lãi vay và giữ nguyên " +
      "nhóm nợ đối với khách hàng bị ảnh hưởng của đại dịch Covid-19",
    source: { lines: [399, 400] },
  },
  {
    ...sectionIII,
    id: `${DECISION}/III.1`,
    number: "1",
    text:
      "Phương án xử lý các vướng mắc về đất đai của các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã ngừng " +
      "hoạt động",
    source: { lines: [401, 402] },
  },
  {
    ...sectionIII,
    id: `${DECISION}/III.2`,
    number: "2",
    text: "Tình hình quản lý, sử dụng đất đai, nhà cửa được nhà nước giao cho các hợp tác xã quản lý",
    source: { lines: [401, 403] },
  },
  {
    ...sectionIV,
    id: `${DECISION}/IV.1`,
    number: "1",
    text:
      "Kế hoạch bổ sung nội dung đào tạo về kinh tế tập thể vào chương trình giảng dạy tại các trường cao " + "đẳng",
    source: { lines: [404, 405] },
  },
  {
    ...sectionV,
    id: `${DECISION}/V.1`,
    number: "1",
    text:
      "Kế hoạch tuyên truyền pháp luật, chính sách phát triển kinh tế tập thể trên các phương tiện thông tin " +
      "đại chúng",
    source: { lines: [406, 407] },
  },
  {
    ...sectionVI,
    id: `${DECISION}/VI.1`,
    number: "1",
    text: "Chính sách hỗ trợ các tổ hợp tác, hợp tác xã đổi mới máy móc, thiết bị, công nghệ",
    source: { lines: [408, 409] },
  },
  {
    ...sectionVI,
    id: `${DECISION}/VI.2`,
    number: "2",
    text: "Chính sách hỗ trợ các hợp tác xã đầu tư vào Khu Nông nghiệp công nghệ cao",
    source: { lines: [408, 410] },
  },
  {
    ...sectionVI,
    id: `${DECISION}/VI.3`,
    number: "3",
    text: "Chính sách hỗ trợ các tổ hợp tác, hợp tác xã chuyển đổi số trong hoạt động sản xuất - kinh doanh",
    source: { lines: [408, 411] },
  },
  {
    ...sectionVII,
    id: `${DECISION}/VII.1`,
    number: "1",
    text:
      "Kế hoạch bổ sung nội dung đào tạo về kinh tế tập thể vào chương trình giảng dạy tại các cơ sở giáo dục " +
      "nghề nghiệp",
    scope: "vocational-education",
    source: { lines: [412, 413] },
  },
  {
    ...sectionVIII,
    id: `${DECISION}/VIII.1`,
    number: "1",
    text: "Đề án Nâng cao năng lực, nhận thức cho khu vực kinh tế tập thể TP.HCM đến năm 2030",
    source: { lines: [414, 415] },
  },
  {
    ...sectionIX,
    id: `${DECISION}/IX.1`,
    number: "1",
    text: "Mô hình chuỗi liên kết các sản phẩm công nghiệp chủ lực giữa các doanh nghiệp và các hợp tác xã",
    source: { lines: [416, 417] },
  },
  {
    ...sectionX,
    id: `${DECISION}/X.1`,
    number: "1",
    text: "Mô hình chuỗi liên kết các tuyến du lịch trải nghiệm giữa các doanh nghiệp và các hợp tác xã",
    source: { lines: [418, 419] },
  },
  {
    ...sectionXI,
    id: `${DECISION}/XI.1`,
    number: "1",
    text: "Mô hình chuỗi liên kết các sản phẩm nông nghiệp chủ lực giữa các doanh nghiệp và các hợp tác xã",
    source: { lines: [420, 421] },
  },
  {
    ...sectionXI,
    id: `${DECISION}/XI.2`,
    number: "2",
    text: "Đề án Hỗ trợ các hợp tác xã nông nghiệp phát triển sản phẩm OCOP đến năm 2030",
    source: { lines: [420, 422] },
  },
  {
    ...sectionXI,
    id: `${DECISION}/XI.3`,
    number: "3",
    text: "Đề án Hỗ trợ các hợp tác xã nông nghiệp hoạt động thương mại điện tử đến năm 2030",
    source: { lines: [420, 423] },
  },
  {
    ...sectionXI,
    id: `${DECISION}/XI.4`,
    number: "4",
    text:
      "Chính sách hỗ trợ các hợp tác xã nông nghiệp ứng dụng công nghệ cao, phát triển kinh tế tuần hoàn, " +
      "chuyển đổi số",
    source: { lines: [420, 424] },
  },
  {
    ...sectionXIB,
    id: `${DECISION}/XI-b.1`,
    number: "1",
    text: "Xây dựng thí điểm Liên đoàn hợp tác xã trong lĩnh vực giao thông vận tải",
    source: { lines: [425, 426] },
    note: "Văn bản in số La Mã XI hai lần; mục thứ hai này mang mã XI-b.",
  },
  {
    ...sectionXII,
    id: `${DECISION}/XII.1`,
    number: "1",
    text: "Cơ chế giao Liên minh Hợp tác xã Thành phố thực hiện một số dịch vụ công phù hợp quy định pháp luật",
    source: { lines: [427, 428] },
  },
  {
    ...sectionXII,
    id: `${DECISION}/XII.2`,
    number: "2",
    text: "Nâng cao hiệu quả hoạt động của Quỹ trợ vốn xã viên hợp tác xã (Quỹ CCM)",
    source: { lines: [427, 429] },
  },
  {
    ...sectionXII,
    id: `${DECISION}/XII.3`,
    number: "3",
    text: "Đánh giá tình hình hoạt động của từng tổ hợp tác, hợp tác xã",
    source: { lines: [427, 430] },
  },
  {
    ...sectionXII,
    id: `${DECISION}/XII.4`,
    number: "4",
    text:
      "Mô hình liên kết giữa các tổ chức kinh tế tập thể TP.HCM với các tổ chức kinh tế tập thể trong nước và " +
      "nước ngoài",
    source: { lines: [427, 431] },
  },
  {
    ...sectionXIII,
    id: `${DECISION}/XIII.1`,
    number: "1",
    text: "Xây dựng Liên đoàn hợp tác xã tiêu dùng",
    source: { lines: [432, 433] },
  },
] satisfies readonly Task[];
