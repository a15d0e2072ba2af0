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
  continuous: { vi: "Thường xuyên", en: "Continuous" },
  tasks: { vi: "Không thời hạn", en: "No day set" },
  total: { vi: "Tổng số", en: "Total" },
  bodies: { vi: "Các cơ quan", en: "Bodies" },
  reporting: { vi: "Báo cáo theo kỳ", en: "Reports by period" },
  period: { vi: "Kỳ", en: "Period" },
  reportingDuty: { vi: "Chế độ báo cáo", en: "Reporting duty" },
  recipient: { vi: "Nơi nhận", en: "Recipient" },
  reported: { vi: "Đã báo cáo", en: "Reported" },
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
  aim: { vi: "Mức", en: "Aim" },
  horizon: { vi: "Đến", en: "By" },
  figure: { vi: "Kết quả", en: "Result" },
  noFigure: { vi: "chưa có số liệu", en: "no data" },
  met: { vi: "đạt", en: "met" },
  notMet: { vi: "chưa đạt", en: "not met" },
  onPath: { vi: "đúng tiến độ", en: "on the path" },
  needsJudgement: { vi: "cần người đánh giá", en: "a person must judge" },
  synthetic: { vi: "số giả định", en: "invented" },
  inferred: { vi: "suy luận", en: "inferred" },
  inbox: { vi: "Chờ người có thẩm quyền quyết định", en: "Waiting for a person's decision" },
  successions: { vi: "Kế thừa", en: "Successions" },
  succeeded: { vi: "Chuyển từ", en: "From" },
  successor: { vi: "Sang (số nhiệm vụ)", en: "To (duties)" },
  sinceDay: { vi: "Từ ngày", en: "On" },
  openWays: { vi: "Chưa rõ nơi đến", en: "Way open" },
  confirmedBy: { vi: "Xác nhận", en: "Confirmed" },
  notConfirmed: { vi: "chờ xác nhận", en: "not confirmed" },
  assumed: { vi: "tiếp nhận, chưa kiểm chứng", en: "took over, unverified" },
  unheld: { vi: "chưa rõ ai tiếp nhận", en: "nobody known to have them" },
  ended: { vi: "kết thúc hoạt động", en: "ceased" },
  unverifiedSuccessions: {
    vi: "Có kế thừa chưa kiểm chứng: mô phỏng chấp nhận nguồn chưa kiểm chứng, không phải là quyết định của ai",
    en: "Unverified successions: the run took sources which are not verified as they are; nobody decided so",
  },
  otherBodies: { vi: "cơ quan", en: "bodies" },
  rejected: { vi: "đã bác", en: "rejected" },
  collective: { vi: "nhóm, chưa có danh sách", en: "a group nobody has listed" },
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
  picture: { vi: "Toàn cảnh", en: "The span as a picture" },
  others: { vi: "cơ quan khác", en: "others" },
  units: { vi: "đơn vị", en: "units" },
  overdue: { vi: "quá hạn", en: "overdue" },
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
  percent: { vi: "%", en: "%" },
  "percent-per-year": { vi: "%/năm", en: "% a year" },
  "vnd-billion": { vi: "tỷ đồng", en: "billion VND" },
};

/** A unit in words where a sign or a Vietnamese word is usual; nothing for plain counts. */
export function unitWord(unit: string, language: Language): string {
  return UNITS[unit]?.[language] ?? "";
}
