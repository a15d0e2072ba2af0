import { cite } from "../law/cite.js";
import { type Citation, type StatuteCitation, type Trust, weakestTrust } from "../kernel/citation.js";
import { inForceOn, standsFrom } from "../law/in-force.js";
import type { StatuteNumber } from "../law/statutes.js";
import type { Bilingual } from "../kernel/language.js";
import type { Deadline } from "./deadline.schema.js";
import { expandDeadline } from "./expand-deadline.js";
import { civilDate, type LegalDate, legalDate, type Span } from "../kernel/legal-date.js";
import { type PrintedDay, printedDay } from "../time/printed-day.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";

/** One step of a yearly chain of reports: who sends what by when. */
export interface ChainStep {
  readonly id: string;
  readonly who: Bilingual;
  readonly what: Bilingual;
  readonly due: Extract<Deadline, { kind: "annual" }>;
  /** The step falls in the year after the one reported on. */
  readonly inNextYear?: true;
  readonly citation: Citation;
}

/** A yearly chain of reports on cooperatives, ready to be laid over any year. */
export interface ReportingChain {
  readonly id: string;
  readonly name: Bilingual;
  /** The data of year n run from this day of n − 1 to that day of n; null where the text sets no window. */
  readonly data: { readonly opensOn: string; readonly closesOn: string; readonly citation: Citation } | null;
  readonly steps: readonly ChainStep[];
  /** The text which sets the chain up; it is no law before that is in force. */
  readonly law: StatuteNumber;
  readonly notes: readonly ChainNote[];
}

/** What a reader must know of a chain; `since` when, null for always. */
export interface ChainNote {
  readonly text: Bilingual;
  readonly since: LegalDate | null;
  readonly citation?: StatuteCitation;
}

const DATA_YEAR = { opensOn: "12-15", closesOn: "12-14" } as const;
const circular09 = (article: number, clause: number) => cite("09/2024/TT-BKHĐT", { article, clause });
const agricultural = (point: string) => cite("09/2017/TT-BNNPTNT", { article: 5, clause: 2, point });
const groups = (clause: number) => cite("77/2019/NĐ-CP", { article: 29, clause });
const grading = cite("01/2020/TT-BKHĐT", {}, { trust: "unverified", source: "thuvienphapluat.vn, lawnet.vn" });

const NO_DISTRICT = {
  text: {
    vi: "Từ ngày 01/7/2025 không còn cấp huyện; cơ quan nhận thay thế phải được xác nhận.",
    en: "Since 1 July 2025 there is no district level; who receives in its place must be confirmed.",
  },
  since: legalDate("2025-07-01"),
};

/** Until this clause every group reported to its commune. */
const REGISTERED = groups(6);
const REGISTERED_GROUPS: ChainNote = {
  text: {
    vi: "Từ ngày 01/11/2024 tổ hợp tác đã đăng ký tại cơ quan đăng ký kinh doanh không báo cáo Ủy ban nhân dân cấp xã.",
    en: "Since 1 November 2024 a group registered with the business registry does not report to the commune.",
  },
  since: legalDate(standsFrom(REGISTERED) ?? ""),
  citation: REGISTERED,
};

/** The yearly chains on cooperatives and cooperative groups: information, the two grading seasons, groups. */
export const REPORTING_CHAINS: readonly ReportingChain[] = [
  {
    id: "cooperative-information",
    law: "09/2024/TT-BKHĐT",
    name: {
      vi: "Cập nhật Hệ thống thông tin quốc gia về hợp tác xã",
      en: "Updating the national information system on cooperatives",
    },
    data: { ...DATA_YEAR, citation: circular09(6, 2) },
    steps: [
      {
        id: "cooperatives",
        who: {
          vi: "Tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
          en: "Cooperative groups, cooperatives, unions of cooperatives",
        },
        what: { vi: "Cập nhật thông tin theo Mẫu VII-1, VII-2, VII-3", en: "Update form VII-1, VII-2 or VII-3" },
        due: { kind: "annual", on: "12-15" },
        citation: circular09(6, 1),
      },
      {
        id: "district-registry",
        who: { vi: "Cơ quan đăng ký kinh doanh cấp huyện", en: "District business registry" },
        what: {
          vi: "Cập nhật theo Mẫu VII-4, gửi cơ quan đăng ký kinh doanh cấp tỉnh",
          en: "Update form VII-4, to the provincial registry",
        },
        due: { kind: "annual", on: "12-18" },
        citation: circular09(7, 1),
      },
      {
        id: "provincial-registry",
        who: { vi: "Cơ quan đăng ký kinh doanh cấp tỉnh", en: "Provincial business registry" },
        what: {
          vi: "Cập nhật theo Mẫu VII-4, gửi Bộ Kế hoạch và Đầu tư",
          en: "Update form VII-4, to the Ministry of Planning and Investment",
        },
        due: { kind: "annual", on: "12-21" },
        citation: circular09(7, 2),
      },
    ],
    notes: [NO_DISTRICT],
  },
  {
    id: "grading",
    law: "01/2020/TT-BKHĐT",
    name: { vi: "Đánh giá, xếp loại hợp tác xã", en: "Grading of cooperatives" },
    data: null,
    steps: [
      {
        id: "self-assessment",
        who: { vi: "Hợp tác xã", en: "Cooperatives" },
        what: { vi: "Tự chấm điểm, gửi cơ quan đăng ký", en: "Score themselves, to the registry" },
        due: { kind: "annual", on: "12-15" },
        citation: grading,
      },
      {
        id: "district",
        who: { vi: "Cấp huyện", en: "District" },
        what: { vi: "Tổng hợp, báo cáo cấp tỉnh", en: "Consolidate, to the province" },
        due: { kind: "annual", on: "12-18" },
        citation: grading,
      },
      {
        id: "province",
        who: { vi: "Cấp tỉnh", en: "Province" },
        what: { vi: "Tổng hợp, báo cáo Bộ Kế hoạch và Đầu tư", en: "Consolidate, to the Ministry of Planning" },
        due: { kind: "annual", on: "12-21" },
        citation: grading,
      },
    ],
    notes: [
      {
        text: {
          vi: "Thông tư 01/2020/TT-BKHĐT chưa đọc được toàn văn; chưa rõ còn hiệu lực sau năm 2024.",
          en: "Circular 01/2020/TT-BKHĐT was not read; whether it is in force after 2024 is not known.",
        },
        since: null,
      },
    ],
  },
  {
    id: "agricultural-grading",
    law: "09/2017/TT-BNNPTNT",
    name: { vi: "Đánh giá, xếp loại hợp tác xã nông nghiệp", en: "Grading of agricultural cooperatives" },
    data: null,
    steps: [
      {
        id: "self-assessment",
        who: { vi: "Hợp tác xã nông nghiệp", en: "Agricultural cooperatives" },
        what: {
          vi: "Gửi bảng tự chấm điểm đến Phòng Nông nghiệp và Phát triển nông thôn cấp huyện",
          en: "Send their own scores to the district office of agriculture",
        },
        due: { kind: "annual", before: "04-01" },
        citation: agricultural("c"),
      },
      {
        id: "district",
        who: { vi: "Phòng Nông nghiệp và Phát triển nông thôn", en: "District office of agriculture" },
        what: {
          vi: "Báo cáo Ủy ban nhân dân cấp huyện và Sở Nông nghiệp và Phát triển nông thôn",
          en: "Report to the district People's Committee and the provincial department",
        },
        due: { kind: "annual", before: "04-10" },
        citation: agricultural("d"),
      },
      {
        id: "province",
        who: { vi: "Sở Nông nghiệp và Phát triển nông thôn", en: "Provincial department of agriculture" },
        what: {
          vi: "Báo cáo Bộ Nông nghiệp và Phát triển nông thôn",
          en: "Report to the Ministry of Agriculture and Rural Development",
        },
        due: { kind: "annual", before: "04-15" },
        citation: agricultural("đ"),
      },
      {
        id: "announcement",
        who: { vi: "Hội đồng quản trị hợp tác xã nông nghiệp", en: "Board of the agricultural cooperative" },
        what: {
          vi: "Hết ngày này, nếu Phòng Nông nghiệp và Phát triển nông thôn không có ý kiến thì thông báo công khai kết quả cho thành viên",
          en: "After this day, where the district office of agriculture has said nothing, announce the result to the members",
        },
        due: { kind: "annual", on: "04-15" },
        citation: agricultural("d"),
      },
    ],
    notes: [NO_DISTRICT],
  },
  {
    id: "cooperative-groups",
    law: "77/2019/NĐ-CP",
    name: { vi: "Báo cáo về tổ hợp tác", en: "Reports on cooperative groups" },
    data: { ...DATA_YEAR, citation: groups(1) },
    steps: [
      {
        id: "group",
        who: { vi: "Tổ hợp tác", en: "Cooperative group" },
        what: { vi: "Báo cáo Ủy ban nhân dân cấp xã theo Mẫu I.04", en: "Report to the commune, form I.04" },
        due: { kind: "annual", before: "12-16" },
        citation: groups(1),
      },
      {
        id: "commune",
        who: { vi: "Ủy ban nhân dân cấp xã", en: "Commune People's Committee" },
        what: { vi: "Báo cáo Ủy ban nhân dân cấp huyện theo Mẫu II.02", en: "Report to the district, form II.02" },
        due: { kind: "annual", on: "12-30" },
        citation: groups(2),
      },
      {
        id: "district",
        who: { vi: "Ủy ban nhân dân cấp huyện", en: "District People's Committee" },
        what: { vi: "Báo cáo Ủy ban nhân dân cấp tỉnh theo Mẫu II.02", en: "Report to the province, form II.02" },
        due: { kind: "annual", on: "01-15" },
        inNextYear: true,
        citation: groups(3),
      },
      {
        id: "province",
        who: { vi: "Ủy ban nhân dân cấp tỉnh", en: "Provincial People's Committee" },
        what: { vi: "Báo cáo Bộ Kế hoạch và Đầu tư theo Mẫu II.02", en: "Report to the Ministry, form II.02" },
        due: { kind: "annual", on: "01-30" },
        inNextYear: true,
        citation: groups(4),
      },
    ],
    notes: [NO_DISTRICT, REGISTERED_GROUPS],
  },
];

/** A step of a chain in a certain year. */
export interface ChainDay extends PrintedDay {
  readonly step: ChainStep;
}

/** A chain laid over the year reported on. */
export interface ChainYear {
  readonly chain: ReportingChain;
  readonly year: number;
  readonly data: Span | null;
  /** In the order of the chain. Dates of a circular do not roll; `fallsOn` tells of a day off. */
  readonly days: readonly ChainDay[];
  /** Whether its text is in force on all of these days. */
  readonly inForce: boolean;
  readonly trust: Trust;
}

function lastDayOf(due: ChainStep["due"], year: number): LegalDate {
  const whole = { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
  const { occurrences } = expandDeadline(due, { documentSpan: whole, within: whole, reportingPeriod: "year" });
  return occurrences[0]?.lastDay ?? whole.to;
}

/**
 * Lays a chain over a year.
 *
 * @throws KtttError `calendar/outside-calendar` before 1995 and after 2099
 */
export function chainIn(chain: ReportingChain, year: number, calendar: LegalCalendar = VIETNAM_CALENDAR): ChainYear {
  const days = chain.steps.map((step): ChainDay => {
    const date = lastDayOf(step.due, year + (step.inNextYear ? 1 : 0));
    return { step, ...printedDay(date, { calendar }) };
  });
  return {
    chain,
    year,
    data: chain.data && {
      from: legalDate(`${year - 1}-${chain.data.opensOn}`),
      to: legalDate(`${year}-${chain.data.closesOn}`),
    },
    days,
    inForce: days.every(({ date }) => inForceOn(chain.law, date)),
    trust: weakestTrust(...chain.steps.map((it) => it.citation.trust)),
  };
}
