import type { ProvinceInput } from "@kttt/core/province";

/** Nhập từ “ke-hoach-mau.txt”; sửa ở tệp quyết định rồi nhập lại, hoặc sửa tại đây khi không nhập lại nữa. */
export const annex = [
  // dòng 17
  {
    id: "kh-15-2024/I.1",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "I", title: "Tuyên truyền, nâng cao nhận thức" },
    number: "1",
    text: "Tuyên truyền về Luật Hợp tác xã năm 2023",
    leads: ["lmhtx-tinh"],
    cooperating: ["ubnd-cac-huyen"],
    product: "Hội nghị, tin, bài",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: {
      lines: [17],
    },
  },
  // dòng 18
  {
    id: "kh-15-2024/I.2",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "I", title: "Tuyên truyền, nâng cao nhận thức" },
    number: "2",
    text: "Tập huấn cán bộ phụ trách kinh tế tập thể",
    leads: ["so-khdt"],
    cooperating: ["lmhtx-tinh"],
    product: "Lớp tập huấn",
    deadlineText: "Quý III/2024",
    deadline: { kind: "quarter", year: 2024, quarter: 3 },
    act: "complete",
    source: {
      lines: [18],
    },
  },
  // dòng 20
  {
    id: "kh-15-2024/II.3",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "II", title: "Hỗ trợ phát triển hợp tác xã" },
    number: "3",
    text: "Hướng dẫn hợp tác xã nông nghiệp liên kết theo chuỗi giá trị",
    leads: ["so-nnptnt"],
    cooperating: ["ubnd-cac-huyen"],
    product: "Văn bản hướng dẫn",
    deadlineText: "Trước ngày 15/11 hằng năm",
    deadline: { kind: "annual", before: "11-15" },
    act: "complete",
    source: {
      lines: [20],
    },
  },
  // dòng 21
  {
    id: "kh-15-2024/II.4",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "II", title: "Hỗ trợ phát triển hợp tác xã" },
    number: "4",
    text: "Rà soát hợp tác xã ngừng hoạt động trên địa bàn",
    leads: ["ubnd-cac-huyen"],
    cooperating: [],
    product: "Báo cáo",
    deadlineText: "Tháng 6/2025",
    deadline: { kind: "month", year: 2025, month: 6 },
    act: "complete",
    source: {
      lines: [21],
    },
  },
  // dòng 22
  {
    id: "kh-15-2024/II.5",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "II", title: "Hỗ trợ phát triển hợp tác xã" },
    number: "5",
    text: "Tổ chức hội chợ sản phẩm hợp tác xã",
    leads: ["lmhtx-tinh"],
    cooperating: ["ubnd-cac-huyen"],
    product: "Hội chợ",
    deadlineText: "Quý IV/2024",
    deadline: { kind: "quarter", year: 2024, quarter: 4 },
    act: "complete",
    source: {
      lines: [22],
    },
  },
  // dòng 23
  {
    id: "kh-15-2024/II.6",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "II", title: "Hỗ trợ phát triển hợp tác xã" },
    number: "6",
    text: "Tổng hợp hợp tác xã chưa tổ chức lại",
    leads: ["lmhtx-tinh"],
    cooperating: ["ubnd-cac-huyen"],
    product: "Báo cáo",
    deadlineText: "Tháng 9/2024",
    deadline: { kind: "month", year: 2024, month: 9 },
    act: "complete",
    source: {
      lines: [23],
    },
  },
  // dòng 24
  {
    id: "kh-15-2024/II.7",
    document: "kh-15-2024",
    origin: "annex",
    section: { numeral: "II", title: "Hỗ trợ phát triển hợp tác xã" },
    number: "7",
    text: "Kiểm tra việc thực hiện Luật Hợp tác xã",
    leads: ["so-khdt"],
    cooperating: ["so-tai-chinh"],
    product: "Kết luận kiểm tra",
    deadlineText: "Khi có yêu cầu",
    deadline: { kind: "on-demand" },
    act: "complete",
    source: {
      lines: [24],
    },
  },
] satisfies ProvinceInput["tasks"];
