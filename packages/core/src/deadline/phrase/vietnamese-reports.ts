import { alt, as, list, map, mark, opt, type Piece, phrase, piece, type Rule, seq } from "./grammar.js";
import { labelOnDayReading, labelReading, type PrintedDay, type PrintedLabel } from "./period-readings.js";
import { type Bound, ON, type Part, type Reading } from "./reading.js";
import { between } from "./vietnamese-dates.js";
import { type ListedDate, printedDay, severalDays } from "./vietnamese-days.js";
import { bareLabel, label, quarterLabel } from "./vietnamese-turns.js";
import { comma, date, dayWord, ownBound } from "./vietnamese-terms.js";

/** Vietnamese phrases which name a report's period and its day, or several periods: "báo cáo 6 tháng trước ngày 15/6". */

const reportWord = phrase(
  ...["báo cáo", "định kỳ", "định kì", "báo cáo định kỳ", "định kỳ báo cáo", "chế độ báo cáo", "gửi báo cáo"],
  ...["báo cáo sơ kết", "báo cáo tổng kết", "báo cáo kết quả", "báo cáo tình hình", "tổng hợp báo cáo"],
  ...["sơ kết", "tổng kết", "báo cáo định kỳ hằng", "báo cáo định kỳ hàng"],
);
const reportLead = seq(reportWord, opt(mark(":")));

/** A period behind "báo cáo", where its own word is enough. */
const reported = alt<PrintedLabel>(label, bareLabel, quarterLabel);
/** "3 tháng", "12 tháng": a period by itself where its day stands beside it. */
const months = alt<PrintedLabel>(
  map(piece(as(phrase("3 tháng", "ba tháng"), 1)), (quarter) => ({ every: "one-quarter", quarter })),
  as(phrase("12 tháng"), { every: "year", years: null }),
);

const sent = opt(phrase("gửi", "nộp", "trình", "gửi về", "hoàn thành", "gửi báo cáo", "thực hiện", "được gửi"));
const plainly = opt(mark(",", ":", "-", ";"));

/** What stands beside a period: plainly, after a mark, or in brackets. */
function beside<T>(rule: Rule<T>): Rule<T> {
  return alt(
    map(seq(plainly, sent, rule), ([, , it]) => it),
    map(seq(mark("("), sent, rule, mark(")")), ([, , it]) => it),
  );
}
const besideDay: Rule<PrintedDay> = beside(printedDay);

const reportOnDay: Rule<Reading> = alt(
  map(seq(reportLead, reported, besideDay), ([, it, day]) => labelOnDayReading(it, day)),
  map(seq(alt<PrintedLabel>(label, months), besideDay), ([it, day]) => labelOnDayReading(it, day)),
);

const forReport = phrase("đối với", "cho", "với");
/** The period behind its day: "trước ngày 15/6 (báo cáo 6 tháng)", "… đối với báo cáo năm". */
const behindDay = alt<PrintedLabel>(
  map(seq(mark("("), opt(forReport), opt(reportLead), reported, mark(")")), ([, , , it]) => it),
  map(seq(comma, forReport, opt(reportLead), reported), ([, , , it]) => it),
);
const dayOfReport: Rule<Reading> = map(seq(printedDay, behindDay), ([day, it]) => labelOnDayReading(it, day));

const reportAlone: Rule<Reading> = map(seq(reportLead, alt<PrintedLabel>(label, bareLabel)), ([, it]) =>
  labelReading(it),
);
const everyThreeMonths: Rule<Reading> = map(seq(phrase("định kỳ", "định kì"), phrase("3 tháng", "ba tháng")), () =>
  labelReading({ every: "quarter" }),
);

/** A period with the day by which its report falls due, or the report of a period alone. */
export const reports: Rule<Reading> = alt(reportOnDay, dayOfReport, reportAlone, everyThreeMonths);

/** Words which say that something is owed only when it is asked for. */
export const askedFor = phrase(
  ...["theo yêu cầu", "khi có yêu cầu", "khi được yêu cầu", "đột xuất", "đột xuất theo yêu cầu"],
  ...[
    "đột xuất khi có yêu cầu",
    "báo cáo đột xuất",
    "báo cáo đột xuất theo yêu cầu",
    "báo cáo đột xuất khi có yêu cầu",
  ],
);

/** One of several periods. `label` is null for what is owed when asked for. */
interface Member {
  readonly label: PrintedLabel | null;
  readonly day: PrintedDay | null;
}
const threeMonths: Rule<PrintedLabel> = map(piece(phrase("3 tháng", "ba tháng")), (it) => ({
  every: "one-quarter",
  quarter: { ...it, value: 1 },
  threeMonths: true,
}));
const more = alt<PrintedLabel>(label, bareLabel);
const inReports = alt<PrintedLabel>(more, quarterLabel, threeMonths);
const withItsDay = (named: Rule<PrintedLabel>): Rule<Member> =>
  alt<Member>(
    map(named, (it) => ({ label: it, day: null })),
    map(seq(named, besideDay), ([it, day]) => ({ label: it, day })),
  );
const onDemand: Rule<Member> = as(askedFor, { label: null, day: null });

function partOf({ end, first, value: { day, label: named } }: Piece<Member>, cumulative: boolean): Part {
  if (named === null) return { reading: () => ({ kind: "on-demand" }), first, end };
  // "3 tháng" beside "9 tháng" is the first quarter; else it comes every quarter.
  const it: PrintedLabel = "threeMonths" in named && !cumulative ? { every: "quarter" } : named;
  return { reading: day ? labelOnDayReading(it, day) : labelReading(it), first, end };
}
const memberOf = (named: Rule<PrintedLabel>) =>
  piece(
    alt(
      map(seq(opt(reportLead), withItsDay(named)), ([, it]) => it),
      onDemand,
    ),
  );
const bareFirst = alt<PrintedLabel>(
  label,
  as(phrase("quý", "quí"), { every: "quarter" }),
  as(phrase("tháng"), { every: "month" }),
  threeMonths,
);
const led = piece(map(seq(reportLead, withItsDay(inReports)), ([, it]) => it));
const orSlash = alt<unknown>(between, mark("/", "-"));

/** "hằng quý, 6 tháng, năm", "Định kỳ (6 tháng, hằng năm)", "định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)". */
const severalReports: Rule<readonly Part[]> = map(
  alt(
    list(piece(withItsDay(bareFirst)), orSlash, memberOf(alt<PrintedLabel>(more, threeMonths))),
    list(led, orSlash, memberOf(inReports)),
    map(seq(reportLead, mark("("), list(memberOf(inReports), orSlash), mark(")")), ([, , it]) => it),
  ),
  (members) =>
    members.map((it) =>
      partOf(
        it,
        members.some(({ value }) => value.label?.every === "nine-months"),
      ),
    ),
);

const onListedDay = (it: PrintedLabel, { value }: ListedDate): Reading =>
  labelOnDayReading(it, { of: "calendar", how: value.how, date: value.date, offset: null });
const besideDays = beside(severalDays);

/** "báo cáo 6 tháng và năm trước ngày 15/6 và 15/12": the first day for the first period, and so on. */
const reportsOnDays: Rule<readonly Part[]> = (input, at) =>
  seq(
    opt(reportLead),
    list(
      piece(label),
      orSlash,
      map(seq(opt(reportLead), piece(more)), ([, it]) => it),
    ),
    besideDays,
  )(input, at).flatMap(({ value: [, labels, days], next }) =>
    labels.length === days.length
      ? [
          {
            value: labels.flatMap((it, index): Part[] => {
              const day = days[index];
              return day ? [{ reading: onListedDay(it.value, day), first: it.first, end: day.end }] : [];
            }),
            next,
          },
        ]
      : [],
  );

/** "định kỳ 6 tháng trước ngày 15/6 và 15/12": each half with its own; four days of a quarter stand for themselves. */
const reportOnDays: Rule<readonly Part[]> = (input, at) =>
  seq(
    alt(
      label,
      map(seq(reportLead, reported), ([, it]) => it),
    ),
    besideDays,
  )(input, at).flatMap(({ value: [it, days], next }) => {
    const own: PrintedLabel = it.every === "quarter" && days.length === 4 ? { every: "year", years: null } : it;
    return [
      {
        value: days.map((day) => ({ reading: onListedDay(own, day), first: day.first, end: day.end })),
        next,
      },
    ];
  });

/** "trước ngày 15/6 (báo cáo 6 tháng) và 15/12 (báo cáo năm)": the bound of the first is that of all without their own. */
const daysOfReports: Rule<readonly Part[]> = map(
  list(
    piece(
      seq(
        alt<Bound | null>(
          ownBound,
          map(dayWord, () => null),
        ),
        date,
        behindDay,
      ),
    ),
    between,
  ),
  (members) => {
    let how: Bound = ON;
    return members.map(({ end, first, value: [own, day, it] }) => {
      how = own ?? how;
      return { reading: labelOnDayReading(it, { of: "calendar", how, date: day, offset: null }), first, end };
    });
  },
);

/** Several periods, each with or without its day. */
export const severalTurns: Rule<readonly Part[]> = alt(severalReports, reportsOnDays, reportOnDays, daysOfReports);
