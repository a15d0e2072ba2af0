import type { TimeUnit } from "../../time/time-limit.js";
import { alt, as, eager, map, number, opt, type Piece, phrase, piece, type Rule, rest, seq } from "./grammar.js";
import { actIn } from "./act.js";
import { constant, inRange, type Reading } from "./reading.js";
import { dates } from "./vietnamese-dates.js";
import { periodic } from "./vietnamese-periodic.js";
import { comma, date, dayWord, every, leadIn, small } from "./vietnamese-terms.js";
import { yearly } from "./vietnamese-yearly.js";

/** The whole grammar of Vietnamese deadline phrases. */

const unit: Rule<TimeUnit> = alt<TimeUnit>(
  as(phrase("ngày làm việc"), "workingDay"),
  as(phrase("ngày"), "day"),
  as(phrase("tuần"), "week"),
  as(phrase("tháng"), "month"),
  as(phrase("năm"), "year"),
);
const howMany: Rule<Piece<number>> = alt(small, piece(number(3, 4)));

const printedAct = { alone: date, inBrackets: map(seq(dayWord, date), ([, it]) => it) };
const AT_MOST = ["không quá", "tối đa", "chậm nhất", "chậm nhất là", "chậm nhất sau", "muộn nhất"] as const;
const timeLimit: Rule<Reading> = alt(
  map(
    seq(
      opt(phrase("trong thời hạn", "trong vòng", "trong thời gian", "trong", "thời hạn", "thời hạn là")),
      opt(phrase(...AT_MOST)),
      howMany,
      unit,
      comma,
      phrase("kể từ", "tính từ", "từ"),
      eager(phrase("ngày", "khi", "thời điểm", "lúc")),
      piece(rest),
    ),
    ([, , n, of, , , , act]): Reading =>
      (context) => ({
        kind: "within",
        n: inRange(context, n, 1, 9999, n),
        unit: of,
        ...actIn(context, act, printedAct),
      }),
  ),
  map(
    seq(
      opt(phrase("trong thời hạn")),
      opt(phrase(...AT_MOST, "ít nhất", "tối thiểu")),
      howMany,
      unit,
      phrase("trước ngày", "trước khi", "trước thời điểm"),
      piece(rest),
    ),
    ([, , n, of, , act]): Reading =>
      (context) => ({
        kind: "within",
        n: inRange(context, n, 1, 9999, n),
        unit: of,
        ...actIn(context, act, printedAct),
        backwards: true,
      }),
  ),
);

/** "Thường xuyên, định kỳ hàng tuần": the period says how often the continuous work is looked at, so it counts. */
const alsoContinuous = seq(phrase("thường xuyên"), comma);

const others: Rule<Reading> = alt(
  constant(phrase("thường xuyên", "thường xuyên, liên tục", "liên tục"), { kind: "continuous" }),
  constant(seq(alsoContinuous, every("tuần")), { kind: "weekly" }),
  constant(seq(alsoContinuous, every("tháng")), { kind: "monthly" }),
  constant(seq(alsoContinuous, every("quý")), { kind: "quarterly" }),
  constant(seq(alsoContinuous, every("năm")), { kind: "annual" }),
  constant(phrase("trước kỳ kế hoạch", "trước mỗi kỳ kế hoạch", "trước kì kế hoạch"), { kind: "before-plan-period" }),
  constant(phrase("không ghi thời hạn"), { kind: "none" }),
);

/** A Vietnamese deadline phrase. It may end before the text does; the parser asks for the whole. */
export const vietnameseDeadline: Rule<Reading> = map(
  seq(leadIn, alt(dates, yearly, periodic, timeLimit, others)),
  ([, it]) => it,
);
