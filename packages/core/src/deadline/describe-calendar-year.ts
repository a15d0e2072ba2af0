import { renderProblem } from "../law/render-problem.js";
import { renderCitation, trustMark } from "../law/render-citation.js";
import type { Bilingual, Language } from "../kernel/language.js";
import type { Deadline } from "./deadline.schema.js";
import { dayInWords, dayOffInWords, spanInWords } from "../time/day-in-words.js";
import { civilDate, partsOf, toDayNumber } from "../kernel/legal-date.js";
import { chainIn, type ChainYear, REPORTING_CHAINS } from "./reporting-chains.js";
import { lintReportingDates, type ReportingDates } from "./reporting-lint.js";
import {
  NATIONAL_REPORTING,
  REPORTING_LENGTHS,
  type ReportingLength,
  type ReportingPeriod,
  type ReportingRule,
  reportingPeriods,
} from "./reporting-period.js";
import { formatDeadline } from "./format-deadline.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { countWorkingDays } from "../time/working-days.js";

/** A report which a province asks for, by the words of its document. */
export interface ProvinceReport extends ReportingDates {
  readonly text: string;
}

export interface DescribeCalendarOptions {
  readonly language?: Language;
  readonly calendar?: LegalCalendar;
  /** The province's own reports, to be shown with the days on which they fall due. */
  readonly reports?: readonly ProvinceReport[];
  readonly rules?: Readonly<Record<ReportingLength, ReportingRule>>;
}

/** A part of a calendar in words. */
export interface CalendarSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const TITLES = {
  daysOff: { vi: "Ngày nghỉ", en: "Days off" },
  worked: { vi: "Ngày làm bù", en: "Rest days worked" },
  workingDays: { vi: "Số ngày làm việc", en: "Working days" },
  periods: { vi: "Kỳ báo cáo (Nghị định 09/2019/NĐ-CP)", en: "Reporting periods (Decree 09/2019/NĐ-CP)" },
  reports: { vi: "Báo cáo theo văn bản của địa phương", en: "Reports which the province asks for" },
} as const satisfies Record<string, Bilingual>;

/** The months reported on, named as a deadline of that period would be. */
function periodName({ length, period }: ReportingPeriod, language: Language): string {
  const { year, month } = partsOf(period.from);
  const named: Readonly<Record<ReportingLength, Deadline>> = {
    month: { kind: "month", year, month },
    quarter: { kind: "quarter", year, quarter: (month + 2) / 3 },
    "half-year": { kind: "half-year", year, half: month === 1 ? 1 : 2 },
    "nine-months": { kind: "nine-months", year },
    year: { kind: "year", year },
  };
  return formatDeadline(named[length], language);
}

const marked = (text: string, mark: string | null) => (mark ? `${text} (${mark})` : text);

function daysOffSections(year: number, language: Language, calendar: LegalCalendar): CalendarSection[] {
  const vi = language === "vi";
  const made = calendar.year(year);
  const whole = { from: toDayNumber(civilDate(year, 1, 1)), to: toDayNumber(civilDate(year, 12, 31)) };
  const count = (reading: "worked" | "off") => {
    const table = calendar.table(reading);
    const first = table.days[(table.rank[whole.from - table.first] ?? 1) - 1] === whole.from ? 1 : 0;
    return first + countWorkingDays(table, whole.from, whole.to);
  };
  const source = made.notices.map((it) => renderCitation(it, language)).join("; ");
  return [
    {
      title: marked(TITLES.daysOff[language], trustMark(made.trust, language)),
      lines: [
        ...(source ? [`${vi ? "Nguồn" : "Source"}: ${source}.`] : []),
        ...made.daysOff.map((it) => `${dayInWords(it.date, language)}: ${dayOffInWords(it, language)}`),
      ],
    },
    {
      title: TITLES.worked[language],
      lines: made.workedRestDays.map(({ date, insteadOf, trust }) =>
        marked(
          `${dayInWords(date, language)} ${vi ? "thay cho" : "instead of"} ${dayInWords(insteadOf, language)}`,
          trustMark(trust, language),
        ),
      ),
    },
    {
      title: TITLES.workingDays[language],
      lines: [
        vi
          ? `${count("worked")} ngày, tính cả ngày làm bù; ${count("off")} ngày nếu không tính.`
          : `${count("worked")} with the rest days worked; ${count("off")} without.`,
      ],
    },
  ];
}

function periodLines(year: number, language: Language, options: DescribeCalendarOptions): string[] {
  const vi = language === "vi";
  const { calendar = VIETNAM_CALENDAR, rules = NATIONAL_REPORTING } = options;
  const whole = { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
  return REPORTING_LENGTHS.flatMap((length) =>
    reportingPeriods(length, whole, { calendar, rules }).map((it) => {
      const { window, lastDay, trust } = it;
      const data = spanInWords(window, language);
      const name = periodName(it, language);
      const text = vi
        ? `${name}: số liệu ${data}; gửi chậm nhất ${dayInWords(lastDay, language)}`
        : `${name}: data ${data}; sent by ${dayInWords(lastDay, language)}`;
      return marked(text, trustMark(trust, language));
    }),
  );
}

function reportLines(year: number, language: Language, options: DescribeCalendarOptions): string[] {
  return (options.reports ?? []).flatMap((report) => {
    const due = report.due
      ? formatDeadline(report.due, language)
      : language === "vi"
        ? "không ghi ngày"
        : "no day given";
    return [
      `${report.text}: ${due}`,
      ...lintReportingDates(report, year, options).map((it) => `! ${renderProblem(it, language).message}`),
    ];
  });
}

function chainSection({ chain, year, data, days, trust }: ChainYear, language: Language): CalendarSection {
  const lines = days.map(({ step, date, fallsOn }) => {
    const off = fallsOn ? ` [${dayOffInWords(fallsOn, language)}]` : "";
    const basis = renderCitation(step.citation, language);
    return `${dayInWords(date, language)}${off}: ${step.who[language]} – ${step.what[language]} (${basis})`;
  });
  const note = chain.notes
    .filter(({ since }) => since === null || partsOf(since).year <= year)
    .map(({ text, citation }) => text[language] + (citation ? ` (${renderCitation(citation, language)})` : ""));
  const gathered = data ? [`${language === "vi" ? "Số liệu" : "Data"}: ${spanInWords(data, language)}`] : [];
  return { title: marked(chain.name[language], trustMark(trust, language)), lines: [...gathered, ...lines, ...note] };
}

/**
 * A year of legal time in words: days off, rest days worked, working days, reporting periods, the province's own reports
 * with warnings, and the yearly chains on cooperatives. What `kttt calendar` prints. A section without lines is left out.
 *
 * @throws KtttError `calendar/outside-calendar` before 1996 and after 2099
 */
export function describeCalendarYear(year: number, options: DescribeCalendarOptions = {}): readonly CalendarSection[] {
  const { language = "vi", calendar = VIETNAM_CALENDAR } = options;
  const chains = REPORTING_CHAINS.map((chain) => chainIn(chain, year, calendar))
    .filter((it) => it.inForce)
    .map((it) => chainSection(it, language));
  return [
    ...daysOffSections(year, language, calendar),
    { title: TITLES.periods[language], lines: periodLines(year, language, options) },
    { title: TITLES.reports[language], lines: reportLines(year, language, options) },
    ...chains,
  ].filter((section) => section.lines.length > 0);
}
