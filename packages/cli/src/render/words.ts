import { type Language, OFFICIAL_CLASS_LABELS } from "@kttt/core";

/** The headings and phrases of reports, in both languages. */
const WORDS = {
  ...OFFICIAL_CLASS_LABELS,
  kept: { vi: "đã lưu từ lần chạy trước", en: "kept from an earlier run" },
  body: { vi: "Cơ quan", en: "Body" },
  jointly: { vi: "đồng chủ trì", en: "jointly with" },
  assigned: { vi: "Tổng số nhiệm vụ giao", en: "Assigned" },
  withDay: { vi: "Có thời hạn", en: "With a day" },
  reports: { vi: "Báo cáo kỳ", en: "Reports" },
  tasks: { vi: "Không thời hạn", en: "No day set" },
  total: { vi: "Tổng số", en: "Total" },
  reporting: { vi: "Báo cáo theo kỳ", en: "Reports by period" },
  period: { vi: "Kỳ", en: "Period" },
  reportingDuty: { vi: "Chế độ báo cáo", en: "Reporting duty" },
  recipient: { vi: "Nơi nhận", en: "Recipient" },
  lastDay: { vi: "Hạn", en: "Last day" },
  noDayPrinted: { vi: "không in ngày", en: "no day printed" },
  silent: { vi: "Chưa báo cáo", en: "Not reported" },
  consolidated: { vi: "Tổng hợp", en: "Consolidated" },
  notYet: { vi: "chưa", en: "not yet" },
  partial: { vi: "kỳ không trọn", en: "partial period" },
  asOf: { vi: "Tính đến ngày", en: "As of" },
  standing: { vi: "Tình trạng", en: "Standing" },
  content: { vi: "Nội dung", en: "Content" },
  id: { vi: "Mã", en: "Id" },
  sentOn: { vi: "Ngày gửi", en: "Sent on" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  askedOn: { vi: "Từ ngày", en: "Since" },
  question: { vi: "Câu hỏi", en: "Question" },
  choices: { vi: "Trả lời bằng", en: "Answers" },
  basis: { vi: "Căn cứ", en: "Basis" },
  assignedOn: { vi: "Ngày giao", en: "Assigned on" },
  history: { vi: "Diễn biến", en: "History" },
  obstacles: { vi: "Khó khăn, vướng mắc", en: "Obstacles" },
  answered: { vi: "đã trả lời", en: "answered" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  figure: { vi: "Kết quả", en: "Result" },
  synthetic: { vi: "số giả định", en: "invented" },
  inbox: { vi: "Chờ người có thẩm quyền quyết định", en: "Waiting for a person's decision" },
  successions: { vi: "Kế thừa", en: "Successions" },
  succeeded: { vi: "Chuyển từ", en: "From" },
  successor: { vi: "Sang (số nhiệm vụ)", en: "To (duties)" },
  sinceDay: { vi: "Từ ngày", en: "On" },
  openWays: { vi: "Chưa rõ nơi đến", en: "Way open" },
  confirmedBy: { vi: "Xác nhận", en: "Confirmed" },
  notConfirmed: { vi: "chờ xác nhận", en: "not confirmed" },
  unverifiedSuccessions: {
    vi: "Có kế thừa chưa kiểm chứng: mô phỏng chấp nhận nguồn chưa kiểm chứng, không phải là quyết định của ai",
    en: "Unverified successions: the run took sources which are not verified as they are; nobody decided so",
  },
  otherBodies: { vi: "cơ quan", en: "bodies" },
  rejected: { vi: "đã bác", en: "rejected" },
  draft: { vi: "dự thảo", en: "draft" },
  simulated: { vi: "Mô phỏng: hành vi của các cơ quan là giả định", en: "Simulated: the bodies' acts are invented" },
  closedOn: { vi: "chốt số ngày", en: "closed on" },
  seed: { vi: "hạt giống", en: "seed" },
  outside: { vi: "nghĩa vụ đến hạn trước khoảng này, không tính", en: "obligations due before the span, not counted" },
  events: { vi: "sự kiện", en: "events" },
  log: { vi: "Nhật ký", en: "Log" },
  page: { vi: "Trang", en: "Page" },
  desk: {
    vi: "Trên bàn làm việc: báo cáo, bảng biểu và lịch của quý III/2024",
    en: "On the desk: report, tables and calendar of quarter 3 of 2024",
  },
  tasksListed: { vi: "Danh sách nhiệm vụ", en: "List of duties" },
  seconds: { vi: "giây", en: "s" },
  picture: { vi: "Từng quý", en: "Quarter by quarter" },
  overdue: { vi: "quá hạn", en: "overdue" },
  // The page.
  product: { vi: "Kinh tế tập thể", en: "Collective economy" },
  simulationMark: { vi: "MÔ PHỎNG", en: "SIMULATION" },
  pageNumber: { vi: "Trang", en: "Page" },
  toContent: { vi: "Đến nội dung chính", en: "To the content" },
  contents: { vi: "Các mục", en: "Sections" },
  overview: { vi: "Toàn cảnh", en: "Overview" },
  attention: { vi: "Cần xử lý", en: "Needs attention" },
  ofWithDay: { vi: "số có thời hạn", en: "of those with a day" },
  ofAssigned: { vi: "tổng số giao", en: "of all assigned" },
  up: { vi: "tăng", en: "up" },
  down: { vi: "giảm", en: "down" },
  unchanged: { vi: "không đổi", en: "unchanged" },
  since: { vi: "so với", en: "against" },
  upTo30: { vi: "Đến 30 ngày", en: "Up to 30 days" },
  from31To90: { vi: "31–90", en: "31–90" },
  over90: { vi: "trên 90", en: "over 90" },
  overdueBy: { vi: "quá", en: "overdue by" },
  ofGroups: { vi: "của nhóm chưa có danh sách, ngoài tổng số", en: "of groups nobody has listed, outside the total" },
  notSentAfter: { vi: "Báo cáo chưa gửi, sau kỳ", en: "Reports not sent, period over" },
  neverOverdue: { vi: "Văn bản không in ngày gửi: không tính quá hạn", en: "No day is printed: they are not overdue" },
  periodOver: { vi: "hết kỳ", en: "period over" },
  dueWithin: { vi: "Đến hạn trong", en: "Due within" },
  fromDay: { vi: "Kể từ ngày", en: "From" },
  dueBy: { vi: "đến hết ngày", en: "by" },
  byCorrection: { vi: "Xếp theo hạn hoàn thiện", en: "By the day of correction" },
  toDecide: { vi: "Chờ quyết định", en: "Waiting for a decision" },
  waits: { vi: "chờ", en: "waiting" },
  seeAll: { vi: "Xem cả", en: "See all" },
  nothing: { vi: "Không có", en: "None" },
  laneNote: {
    vi: "Mỗi ô: báo cáo của kỳ, ghi bằng chữ; việc đến hạn trong quý, ghi bằng số. Chạm vào báo cáo để đến dòng của biểu C.",
    en: "Each cell: the reports of the period in words, the duties due in the quarter as counts. A report leads to its row in table C.",
  },
  olderQuarters: { vi: "Số quý trước đó không vẽ ở đây", en: "Earlier quarters not shown here" },
} as const;

export type Word = keyof typeof WORDS;

/** A heading or phrase in one language. */
export function word(name: Word, language: Language): string {
  return WORDS[name][language];
}

const NUMBER = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") };

/** A number as the language writes it: `30.000` or `30,000`. */
export function number(value: number, language: Language): string {
  return NUMBER[language].format(value);
}

const UNITS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  "percent-per-year": { vi: "%/năm", en: "% a year" },
  "vnd-billion": { vi: "tỷ đồng", en: "billion VND" },
};

/** A unit in words where a sign or a Vietnamese word is usual; nothing for plain counts. */
export function unitWord(unit: string, language: Language): string {
  return UNITS[unit]?.[language] ?? "";
}
