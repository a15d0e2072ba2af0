import { type Bilingual, formatDay, instant, type Language, type LegalDate, legalDayOf } from "@kttt/core";

/** Headings and phrases of the pages, in both languages; `{n}` and the like are filled in. */
const WORDS = {
  product: { vi: "Kinh tế tập thể", en: "Collective economy" },
  simulation: { vi: "MÔ PHỎNG", en: "SIMULATION" },
  simulated: {
    vi: "Số liệu mô phỏng: hành vi của các cơ quan là giả định, không dùng làm căn cứ.",
    en: "Simulated figures: what the bodies do is invented and proves nothing.",
  },
  madeFrom: { vi: "Lập từ nhật ký sự kiện đến hết ngày {day}", en: "Made from the event log to the end of {day}" },
  toContent: { vi: "Đến nội dung chính", en: "To the content" },
  mainMenu: { vi: "Mục chính", en: "Main menu" },
  more: { vi: "Thêm", en: "More" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  signIn: { vi: "Đăng nhập", en: "Sign in" },
  signOut: { vi: "Đăng xuất", en: "Sign out" },
  changeAccount: { vi: "Đổi tài khoản", en: "Change account" },
  programmes: { vi: "Chương trình", en: "Programmes" },
  news: { vi: "Có thay đổi mới trong nhật ký.", en: "Something new has been entered in the log." },
  reload: { vi: "Tải lại trang", en: "Load the page again" },
  sessions: { vi: "Phiên đăng nhập", en: "Open sessions" },
  audit: { vi: "Nhật ký ghi tay", en: "Entries by hand" },
  allProvinces: { vi: "Các chương trình", en: "All programmes" },
  overview: { vi: "Toàn cảnh", en: "Overview" },
  duties: { vi: "Nhiệm vụ", en: "Duties" },
  reports: { vi: "Báo cáo kỳ", en: "Reports" },
  calendar: { vi: "Lịch", en: "Calendar" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  cases: { vi: "HTX ngừng hoạt động", en: "Stopped cooperatives" },
  questions: { vi: "Chờ quyết định", en: "Waiting for a decision" },
  successions: { vi: "Tiếp nhận", en: "Successions" },
  rules: { vi: "Quy tắc", en: "Rules" },
  compareDays: { vi: "So hai ngày", en: "Compare two days" },
  dataTo: { vi: "Số liệu đến hết", en: "Figures to the end of" },
  comparedWith: { vi: "so với", en: "against" },
  changeDay: { vi: "đổi ngày", en: "change the day" },
  day: { vi: "Ngày", en: "Day" },
  compareWith: { vi: "So với ngày", en: "Compare with" },
  show: { vi: "Xem", en: "Show" },
  filter: { vi: "Lọc", en: "Filter" },
  clearFilter: { vi: "Bỏ lọc", en: "Clear" },
  open: { vi: "Mở", en: "Open" },
  conditions: { vi: "Điều kiện lọc:", en: "Filter:" },
  noConditions: { vi: "không lọc", en: "none" },
  search: { vi: "Tìm (gõ không dấu được)", en: "Search (marks may be left out)" },
  searchHere: { vi: "vd: de an ocop, quan 11", en: "e.g. de an ocop, quan 11" },
  body: { vi: "Cơ quan, đơn vị", en: "Body" },
  allBodies: { vi: "Tất cả cơ quan", en: "All bodies" },
  standing: { vi: "Tình trạng", en: "Standing" },
  all: { vi: "Tất cả", en: "All" },
  dueBy: { vi: "Đến hạn đến hết", en: "Due by" },
  noDayOnly: { vi: "Thời hạn", en: "Last day" },
  withOrWithoutDay: { vi: "Có và không", en: "With and without" },
  withoutDayOnly: { vi: "Không thời hạn", en: "Without a day" },
  savedFilters: { vi: "Bộ lọc có sẵn:", en: "Saved filters:" },
  saveThis: {
    vi: "Địa chỉ trang này giữ nguyên bộ lọc: lưu lại hoặc gửi đi.",
    en: "The address keeps this filter: save it or send it.",
  },
  exportList: { vi: "Xuất đúng danh sách này:", en: "Export just this list:" },
  export: { vi: "Tải về:", en: "Download:" },
  exportWord: { vi: "Word", en: "Word" },
  exportExcel: { vi: "Excel", en: "Excel" },
  exportCalendar: { vi: "Lịch (.ics)", en: "Calendar (.ics)" },
  print: { vi: "In", en: "Print" },
  printHint: {
    vi: "In trang này bằng lệnh in của trình duyệt (Ctrl+P)",
    en: "Print this page with the browser (Ctrl+P)",
  },
  page: { vi: "Trang", en: "Page" },
  next: { vi: "Sau →", en: "Next →" },
  firstPage: { vi: "← Về đầu danh sách", en: "← To the beginning" },
  shownOf: { vi: "Đang xem {from}–{to} trong {total}", en: "Showing {from}–{to} of {total}" },
  nothing: { vi: "Không có", en: "None" },
  nothingUnder: { vi: "Không có dòng nào", en: "No entries" },
  inScope: { vi: "trong: {scope}", en: "in: {scope}" },
  toDay: { vi: "đến hết {day}", en: "to the end of {day}" },
  notFoundWord: { vi: "Không tìm thấy “{q}”", en: "“{q}” is not found" },
  dropWord: { vi: "Bỏ từ tìm", en: "Drop the words" },
  none: { vi: "không", en: "none" },
  wideTable: { vi: "Bảng {name}, cuộn ngang được", en: "Table {name}, moves sideways" },
  no: { vi: "STT", en: "No." },
  sortedBy: { vi: "xếp: {order}", en: "sorted by {order}" },
  printed: { vi: "mô phỏng – số liệu đến hết ngày {day}", en: "simulated – figures to the end of {day}" },
  printedReal: { vi: "Số liệu đến hết ngày {day}", en: "Figures to the end of {day}" },
  help: { vi: "Trợ giúp", en: "Help" },
  actingAs: { vi: "{agency}", en: "{agency}" },
  nobody: { vi: "Chưa đăng nhập", en: "Not signed in" },
  onBehalf: { vi: "thay {person} đến {day}", en: "for {person} until {day}" },
  breadcrumbs: { vi: "Đường dẫn", en: "Where this page is" },
  sentAgain: { vi: "{first}, gửi lại {last}", en: "{first}, again {last}" },
  days: { vi: "{n} ngày", en: "{n} days" },
  oneDay: { vi: "1 ngày", en: "1 day" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof WORDS;

/** Fills in `{name}`. */
export function filled(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** A heading or phrase in one language. */
export function word(name: Word, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return filled(WORDS[name][language], values);
}

/** A number as the language writes it: `30.000` or `30,000`. */
export function numberWords(value: number, language: Language): string {
  return value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
}

/** A share with one digit after the point: `44,9%`. */
export function percentWords(share: number, language: Language): string {
  const text = (Math.round(share * 1000) / 10).toFixed(1);
  return `${language === "vi" ? text.replace(".", ",") : text}%`;
}

/** So many days, in words. */
export function daysWords(count: number, language: Language): string {
  return count === 1 ? word("oneDay", language) : word("days", language, { n: numberWords(count, language) });
}

/** A moment as an official reads it: the hour in Vietnam, and the day. */
export function momentWords(text: string, language: Language): string {
  const moment = instant(text);
  const [hour, minute] = new Date(Date.parse(text) + 7 * 3_600_000).toISOString().slice(11, 16).split(":");
  return `${hour}:${minute}, ${formatDay(legalDayOf(moment), language)}`;
}

/** When a report was sent: one returned and sent again shows both days, as it may be in time by the first. */
export function sentWords(first: LegalDate | null, last: LegalDate | null, language: Language): string {
  if (last === null) return "";
  const day = formatDay(last, language);
  return first === null || first === last
    ? day
    : word("sentAgain", language, { first: formatDay(first, language), last: day });
}

const WEEKDAYS = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

/** The name of a day of the week, Monday being 1. */
export function weekdayWords(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? "";
}

/** A citation as an official reads it: without the name of the file it was read in. */
export function citationWords(words: string): string {
  return words.replaceAll(/, (?:tệp|file) [\w.-]+\.txt| \(docs\/[\w./-]+\.md\)/g, "");
}
