import { alt, map, phrase, piece, type Rule, seq } from "./grammar.js";
import { constant, type Item, type Part, type Reading } from "./reading.js";
import { dates, severalPeriods, yearsAndOn } from "./vietnamese-dates.js";
import { daysOfSomeYears, severalAnnualDays, severalDates } from "./vietnamese-days.js";
import { closedLimits, limits } from "./vietnamese-limits.js";
import { reports, severalTurns } from "./vietnamese-reports.js";
import { severalAnnualPeriods, severalMonthly, turns } from "./vietnamese-turns.js";
import { comma, every, leadIn, periodically, recipient, tail } from "./vietnamese-terms.js";

/** The whole grammar of Vietnamese deadline phrases. */

const constantly = phrase("thường xuyên");
/** "Thường xuyên, định kỳ hàng tuần": the period says how often the continuous work is looked at, so it counts. */
const lookedAt = (unit: string) => seq(constantly, comma, every(unit));

const others: Rule<Reading> = alt(
  constant(
    phrase(
      ...["thường xuyên", "thường xuyên, liên tục", "thường xuyên liên tục", "liên tục", "thường xuyên hằng năm"],
      ...[
        "thường xuyên hàng năm",
        "thường xuyên, hằng năm",
        "thường xuyên, hàng năm",
        "cả giai đoạn",
        "trong cả giai đoạn",
      ],
      ...["suốt giai đoạn", "trong suốt giai đoạn", "toàn giai đoạn", "trong toàn giai đoạn"],
    ),
    { kind: "continuous" },
  ),
  constant(lookedAt("tuần"), { kind: "weekly" }),
  constant(lookedAt("tháng"), { kind: "monthly" }),
  constant(lookedAt("quý"), { kind: "quarterly" }),
  constant(seq(constantly, comma, periodically, phrase("hằng năm", "hàng năm")), { kind: "annual" }),
  // "Thường xuyên, hằng năm": all the time or once a year, nobody can tell. Both readings make it ambiguous.
  constant(phrase("thường xuyên, hằng năm", "thường xuyên, hàng năm"), { kind: "annual" }),
  constant(phrase("trước kỳ kế hoạch", "trước mỗi kỳ kế hoạch", "trước kì kế hoạch"), { kind: "before-plan-period" }),
  constant(phrase("không ghi thời hạn"), { kind: "none" }),
);

const alone = (rule: Rule<Reading>): Rule<readonly Part[]> =>
  map(piece(rule), ({ end, first, value }) => [{ reading: value, first, end }]);
const closed = (rule: Rule<readonly Part[]>): Rule<Item> => map(rule, (parts) => ({ parts, open: false }));

/** What stands between two separators of a Vietnamese deadline phrase. */
export const vietnameseDeadline: Rule<Item> = map(
  seq(
    leadIn,
    recipient,
    alt(
      closed(alone(alt(dates, turns, reports, closedLimits, others))),
      closed(
        alt(
          severalPeriods,
          severalDates,
          severalAnnualDays,
          daysOfSomeYears,
          severalAnnualPeriods,
          severalMonthly,
          severalTurns,
          yearsAndOn,
        ),
      ),
      map(alone(limits), (parts) => ({ parts, open: true })),
    ),
    tail,
  ),
  ([, , it]) => it,
);
