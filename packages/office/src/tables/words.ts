import { type Bilingual, type Language, OFFICIAL_CLASS_LABELS } from "@kttt/core";
import type { CellKind, Column } from "./office-table.js";

/** Headings and phrases of office tables: the words provinces publish, and nothing else for the same thing. */
const WORDS = {
  ...OFFICIAL_CLASS_LABELS,
  no: { vi: "STT", en: "No." },
  body: { vi: "Cơ quan, đơn vị", en: "Body" },
  assigned: { vi: "Tổng số nhiệm vụ giao", en: "Assigned" },
  withDay: { vi: "Có thời hạn", en: "With a day" },
  overdueUpTo30: { vi: "đến 30 ngày", en: "up to 30 days" },
  overdue31To90: { vi: "31-90 ngày", en: "31-90 days" },
  overdueOver90: { vi: "trên 90 ngày", en: "over 90 days" },
  overdueOver30: { vi: "Trên 30 ngày", en: "Over 30 days" },
  withoutDay: { vi: "Không thời hạn", en: "No day set" },
  done: { vi: "Đã xong", en: "Done" },
  notDone: { vi: "Chưa xong", en: "Not done" },
  awaiting: { vi: "Chờ xác nhận", en: "Awaiting acceptance" },
  carriedOver: { vi: "Tồn kỳ trước", en: "Carried over" },
  notUpdated: { vi: "Chưa cập nhật", en: "Not updated" },
  note: { vi: "Ghi chú", en: "Note" },
  count: { vi: "SL", en: "No." },
  percent: { vi: "%", en: "%" },
  total: { vi: "Tổng số", en: "Total" },
  noList: {
    vi: "Nhóm chưa có danh sách thành viên (không tính vào tổng số)",
    en: "Groups nobody has listed (not in the total)",
  },
  compared: { vi: "so với", en: "against" },
  same: { vi: "không đổi", en: "the same" },
  tookOverLate: { vi: "nhận lại khi đã quá hạn", en: "taken over when overdue" },
  unheld: { vi: "chưa rõ ai tiếp nhận", en: "nobody known to have them" },
  assumed: { vi: "tiếp nhận, chưa kiểm chứng", en: "taken over, unverified" },
  ended: { vi: "kết thúc hoạt động", en: "ceased" },
  text: { vi: "Nội dung nhiệm vụ", en: "Duty" },
  orderedIn: { vi: "Văn bản giao (số, ngày, điểm, dòng)", en: "Ordered in (number, day, item, line)" },
  lead: { vi: "Chủ trì", en: "Lead" },
  cooperating: { vi: "Phối hợp", en: "Cooperating" },
  assignedOn: { vi: "Ngày giao", en: "Assigned on" },
  lastDay: { vi: "Thời hạn", en: "Last day" },
  daysLate: { vi: "Số ngày quá hạn", en: "Days overdue" },
  standing: { vi: "Tình trạng", en: "Standing" },
  notStarted: { vi: "Chưa triển khai", en: "Not started" },
  underWork: { vi: "Đang triển khai", en: "Under way" },
  reminders: { vi: "Số lần đôn đốc", en: "Reminders" },
  extension: { vi: "Gia hạn (số, ngày, đến ngày)", en: "Extension (number, day, until)" },
  reason: { vi: "Lý do chậm", en: "Reason for delay" },
  report: { vi: "Báo cáo", en: "Report" },
  period: { vi: "Kỳ", en: "Period" },
  cutOff: { vi: "Chốt số liệu", en: "Data until" },
  dueOn: { vi: "Hạn gửi", en: "Due on" },
  sentOn: { vi: "Ngày gửi, số văn bản", en: "Sent on, number" },
  acceptedOn: { vi: "Ngày nhận", en: "Accepted on" },
  returnedOn: { vi: "Trả lại (ngày, lý do)", en: "Returned (day, reason)" },
  consolidator: { vi: "Cơ quan tổng hợp", en: "Consolidated by" },
  recipient: { vi: "Nơi nhận", en: "Recipient" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  unit: { vi: "ĐVT", en: "Unit" },
  baseline: { vi: "Gốc (năm)", en: "Baseline (year)" },
  lastYear: { vi: "Thực hiện năm trước", en: "Last year" },
  plan: { vi: "Kế hoạch năm", en: "Plan of the year" },
  estimate: { vi: "Ước thực hiện", en: "Estimate" },
  ofPlan: { vi: "% kế hoạch", en: "% of plan" },
  ofLastYear: { vi: "% cùng kỳ", en: "% of last year" },
  target2030: { vi: "Mục tiêu 2030", en: "Target 2030" },
  target2045: { vi: "Mục tiêu 2045", en: "Target 2045" },
  otherTarget: { vi: "Mục tiêu khác", en: "Other horizon" },
  verdict: { vi: "Nhận định", en: "Verdict" },
  source: { vi: "Nguồn", en: "Source" },
  cooperative: { vi: "Tên, mã số", en: "Name, code" },
  stoppedSince: { vi: "Ngừng từ", en: "Stopped since" },
  legalStatus: { vi: "Tình trạng pháp lý", en: "Legal status" },
  basis: { vi: "Căn cứ", en: "Basis" },
  step: { vi: "Bước đang ở", en: "Stands at" },
  obstacle: { vi: "Vướng mắc", en: "What blocks" },
  handledBy: { vi: "Cơ quan xử lý", en: "Handled by" },
  nextDay: { vi: "Hạn", en: "Next day" },
  result: { vi: "Kết quả", en: "Result" },
  reportName: { vi: "Tên báo cáo", en: "Report" },
  content: { vi: "Nội dung", en: "Content" },
  form: { vi: "Hình thức", en: "Form" },
  sender: { vi: "Nơi gửi", en: "Sent by" },
  way: { vi: "Cách gửi", en: "Way of sending" },
  outline: { vi: "Đề cương, biểu mẫu", en: "Outline, forms" },
  id: { vi: "Mã", en: "Id" },
  span: { vi: "Kỳ báo cáo", en: "Span" },
  asOf: { vi: "Số liệu tính đến ngày", en: "Figures as of" },
  onlyBody: { vi: "Chỉ tính", en: "Only" },
  filter: { vi: "Lọc", en: "Filter" },
  draftNote: {
    vi: "Có nhiệm vụ theo văn bản dự thảo, chưa ban hành.",
    en: "Some duties stand in a draft which is not issued.",
  },
  simulated: {
    vi: "Mô phỏng: hành vi của các cơ quan là giả định, không phải số liệu thật.",
    en: "Simulated: what the bodies do is invented, these are no real figures.",
  },
  line: { vi: "dòng", en: "line" },
  item: { vi: "mục", en: "item" },
  inAnnex: { vi: "Phụ lục, mục", en: "annex, item" },
  noDayPrinted: { vi: "không in ngày", en: "no day printed" },
  notStated: { vi: "Văn bản không nêu", en: "The document does not say" },
  notEntered: { vi: "chưa nhập", en: "not entered" },
  none: { vi: "–", en: "–" },
  ofThese: { vi: "trong đó", en: "of these" },
  days: { vi: "ngày", en: "days" },
  nil: { vi: "không phát sinh", en: "nothing to report" },
  until: { vi: "đến", en: "until" },
  collective: { vi: "nhóm, chưa có danh sách", en: "a group nobody has listed" },
  partial: { vi: "kỳ không trọn", en: "partial period" },
  sentReports: { vi: "Đã gửi", en: "Sent" },
  owedReports: { vi: "Phải gửi", en: "To be sent" },
  consolidatedOn: { vi: "Tổng hợp", en: "Consolidated" },
  notConsolidated: { vi: "chưa tổng hợp", en: "not yet" },
  notSentBy: { vi: "Chưa gửi", en: "Not sent by" },
  dueSoon: { vi: "Đến hạn trong 7 ngày", en: "Due within 7 days" },
  waiting: { vi: "Chờ người có thẩm quyền quyết định", en: "Waiting for a person's decision" },
  question: { vi: "Câu hỏi", en: "Question" },
  about: { vi: "Về nội dung", en: "About" },
  askedOn: { vi: "Hỏi từ ngày", en: "Asked on" },
  daysWaited: { vi: "Số ngày chờ", en: "Days waited" },
  tableA: { vi: "Biểu A. Kết quả thực hiện nhiệm vụ theo cơ quan", en: "Table A. Results by body" },
  tableB: { vi: "Biểu B. Nhiệm vụ quá hạn chưa hoàn thành", en: "Table B. Overdue duties" },
  tableC: { vi: "Biểu C. Chấp hành chế độ báo cáo", en: "Table C. Keeping of reports" },
  tableCShort: { vi: "Báo cáo theo kỳ", en: "Reports by period" },
  tableD: { vi: "Biểu D. Thực hiện các chỉ tiêu", en: "Table D. Targets" },
  tableE: { vi: "Biểu E. Hợp tác xã ngừng hoạt động đang xử lý", en: "Table E. Stopped cooperatives" },
  regime: { vi: "Chế độ báo cáo định kỳ", en: "Regime of periodic reports" },
  dutyList: { vi: "Danh sách nhiệm vụ", en: "List of duties" },
  met: { vi: "đạt", en: "met" },
  notMet: { vi: "chưa đạt", en: "not met" },
  onPath: { vi: "đúng tiến độ", en: "on the path" },
  noData: { vi: "chưa có số liệu", en: "no data" },
  needsJudgement: { vi: "cần người đánh giá", en: "a person must judge" },
  invented: { vi: "số giả định", en: "invented" },
  inferred: { vi: "suy luận", en: "inferred" },
  reviewing: { vi: "đang rà soát", en: "under review" },
  handled: { vi: "đã xử lý xong các thủ tục", en: "proceedings done" },
  closed: { vi: "đã đóng hồ sơ", en: "closed" },
  inventedCase: { vi: "hồ sơ giả định", en: "invented case" },
  stillLacks: { vi: "bước tiếp theo còn thiếu", en: "the next act still lacks" },
  lateSteps: { vi: "số bước quá hạn", en: "acts overdue" },
  commune: { vi: "Xã, phường", en: "Commune" },
  trade: { vi: "Ngành", en: "Trade" },
  asksPerson: { vi: "chờ người có thẩm quyền trả lời", en: "waits for a person's answer" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name of a heading or phrase. */
export type Word = keyof typeof WORDS;

/** A heading or phrase in one language. */
export function word(name: Word, language: Language): string {
  return WORDS[name][language];
}

/** Makes the columns of a table, headed in one language; columns with the same group stand under its head. */
export function columnsIn(language: Language) {
  return (key: string, name: Word, kind: CellKind, width: number, group?: Word): Column => ({
    key,
    heading: word(name, language),
    kind,
    width,
    ...(group === undefined ? {} : { group: word(group, language) }),
  });
}

/** A number as the language writes it: `30.000` or `30,000`. */
export function numberWords(value: number, language: Language): string {
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  const [thousand, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousand);
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}

/** A share as percent with at most one digit after the point: `66,7 %`. */
export function percentWords(share: number, language: Language): string {
  return `${numberWords(Math.round(share * 1000) / 10, language)} %`;
}
