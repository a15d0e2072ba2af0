import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKtttError } from "../kernel/problem.js";
import { DEADLINE_KINDS, type Deadline, type DeadlineKind, deadlineSchema } from "./deadline.schema.js";
import { formatDeadline } from "./format-deadline.js";
import { formatDay } from "../kernel/instant.js";
import { civilDate, type LegalDate, monthLength } from "../kernel/legal-date.js";
import { parseDeadline } from "./parse-deadline.js";
import { TIME_UNITS } from "../time/time-limit.js";

const year = fc.integer({ min: 1900, max: 2999 });
const optional = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
const end = fc.constantFrom<true | undefined>(true, undefined);
const two = (n: number) => String(n).padStart(2, "0");

const legalDay: fc.Arbitrary<LegalDate> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => civilDate(y, m, Math.min(d, monthLength(y, m))));
const monthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([m, d]) => `${two(m)}-${two(Math.min(d, monthLength(2000, m)))}`);
const dayOfMonth = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom("last" as const, "last-working" as const));
const dayInPeriod = (months: number) =>
  fc.record({ month: optional(fc.integer({ min: 1, max: months })), day: dayOfMonth });
const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .filter(([h, m]) => h + m > 0)
  .map(([h, m]) => `${two(h)}:${two(m)}`);
const offset = optional(fc.constantFrom(-5, -2, -1, 1, 2, 5));
const after = fc.record({
  n: fc.integer({ min: 1, max: 9999 }),
  unit: fc.constantFrom(...TIME_UNITS.filter((it) => it !== "year")),
});
/** A day before or on which a turn falls due, some periods away perhaps, or a length after its end, or nothing. */
const bounded = <T>(day: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.oneof(
    fc.record({ before: day, offset }),
    fc.record({ on: day, offset, hour: optional(hour) }),
    fc.record({ after }),
    fc.constant({}),
  );

/** Words as acts are named by, single-spaced; nothing which is itself a day, so that the day in brackets is the only one. */
const act = fc
  .array(
    fc.constantFrom(
      ...[
        "nhận",
        "được",
        "hồ",
        "sơ",
        "hợp",
        "lệ",
        "ký",
        "ban",
        "hành",
        "Nghị",
        "quyết",
        "số",
        "12/NQ-HĐND",
        "(lần",
        "2)",
      ],
      ...["ngày", "khi", "trước", "kể", "từ", "năm", "2024", "quý", "Đại", "hội,", "…", "from:", "may"],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => `${words.join(" ")} xong`);

const withoutNothing = <T extends object>(it: T): T =>
  Object.fromEntries(
    Object.entries(it)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [
        key,
        typeof value === "object" && value !== null && !Array.isArray(value) ? withoutNothing(value as object) : value,
      ]),
  ) as T;

const GENERATORS: Readonly<Record<DeadlineKind, fc.Arbitrary<object>>> = {
  month: fc.record({ year, month: fc.integer({ min: 1, max: 12 }), end }),
  quarter: fc.record({ year, quarter: fc.integer({ min: 1, max: 4 }), end }),
  year: fc
    .record({ year, end, outlook: optional(fc.integer({ min: 0, max: 50 })) })
    .map((it) => ({ ...it, outlook: it.outlook === undefined ? undefined : Math.min(2999, it.year + it.outlook) })),
  "all-year": fc.record({ year }),
  "year-range": fc
    .tuple(year, year, optional(fc.integer({ min: 0, max: 50 })))
    .map(([a, b, more]) => ({ from: Math.min(a, b), to: Math.max(a, b), outlook: more }))
    .map(({ from, to, outlook }) => ({
      from,
      to,
      outlook: outlook === undefined ? undefined : Math.min(2999, to + outlook),
    })),
  annual: fc
    .tuple(bounded(monthDay), optional(year), optional(year))
    .filter(([, a, b]) => a === undefined || b === undefined || a <= b)
    .map(([day, from, to]) => ({ ...day, from, to })),
  "phase-and-annual": fc.constant({}),
  weekly: fc.constant({}),
  every: fc.record({ years: fc.integer({ min: 2, max: 50 }), first: optional(year) }),
  quarterly: bounded(dayInPeriod(3)),
  monthly: bounded(fc.record({ day: dayOfMonth })),
  "half-year": fc
    .tuple(optional(year), fc.constantFrom(1, 2, undefined), bounded(dayInPeriod(6)))
    .map(([inYear, half, day]) => ({ year: inYear, half, ...day })),
  "nine-months": fc.tuple(optional(year), bounded(dayInPeriod(9))).map(([inYear, day]) => ({ year: inYear, ...day })),
  within: fc
    .record({
      n: fc.integer({ min: 1, max: 9999 }),
      unit: fc.constantFrom(...TIME_UNITS),
      from: act,
      on: optional(legalDay),
      backwards: fc.constantFrom<true | undefined>(true, undefined),
      ownDay: fc.constantFrom<true | undefined>(true, undefined),
      words: fc.constantFrom("the act", "the day", "the issue"),
    })
    .map(({ ownDay, words, ...it }) => {
      if (it.on) return words === "the day" ? { ...it, from: formatDay(it.on, "vi") } : it;
      if (!ownDay) return it;
      return { ...it, ownDay, from: words === "the issue" ? "Kế hoạch này được ban hành" : it.from };
    }),
  continuous: fc.constant({}),
  "before-plan-period": fc.constant({}),
  date: fc.tuple(legalDay, legalDay, fc.boolean(), fc.boolean(), optional(hour)).map(([a, b, before, span, at]) => ({
    ...(before ? { before: a >= b ? a : b } : { on: a >= b ? a : b, hour: at }),
    from: span ? (a >= b ? b : a) : undefined,
  })),
  none: fc.constant({}),
  "on-demand": fc.constant({}),
  "after-event": fc.record({ event: act, on: optional(legalDay) }),
  interval: fc
    .record({
      n: fc.integer({ min: 1, max: 366 }),
      unit: fc.constantFrom("day" as const, "week" as const, "month" as const),
      first: optional(legalDay),
    })
    // One week, and 1, 3, 6 or 12 months without a first day, are periods of their own.
    .filter(
      ({ first, n, unit }) =>
        first !== undefined || !((unit === "month" && [1, 3, 6, 12].includes(n)) || (unit === "week" && n === 1)),
    ),
};

describe("parse ∘ format = identity", () => {
  for (const kind of DEADLINE_KINDS) {
    for (const language of ["vi", "en"] as const) {
      it(`for every rule of kind ${kind}, in ${language}`, () => {
        fc.assert(
          fc.property(GENERATORS[kind], (fields) => {
            const deadline = deadlineSchema.parse(withoutNothing({ kind, ...fields })) as Deadline;
            expect(parseDeadline(formatDeadline(deadline, language))).toEqual(deadline);
          }),
          { numRuns: 300 },
        );
      });
    }
  }

  it("the words of a rule do not tell that its day was inferred", () => {
    const deadline: Deadline = { kind: "annual", inferred: true, inferredNote: "31/12" };
    expect(parseDeadline(formatDeadline(deadline))).toEqual({ kind: "annual" });
  });
});

describe("the language never breaks", () => {
  it("any text is read into a valid rule or refused with a calendar problem which shows a part of it", () => {
    const word = fc.constantFrom(
      ...["trước", "ngày", "tháng", "quý", "năm", "hằng", "định", "kỳ", "cuối", "đến", "hết", "chậm", "nhất", "trong"],
      ...[
        "6",
        "9",
        "12",
        "31",
        "2025",
        "2026",
        "/",
        "-",
        ",",
        "(",
        ")",
        "II",
        "V",
        "giai",
        "đoạn",
        "một",
        "lần",
        "hai",
      ],
      ...["kể", "từ", "làm", "việc", "đầu", "mỗi", "by", "every", "half", "…", "*", "\u200b"],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")),
          fc.string({ unit: "grapheme" }),
        ),
        (text) => {
          try {
            expect(deadlineSchema.safeParse(parseDeadline(text)).success).toBe(true);
          } catch (error) {
            if (!isKtttError(error)) throw error;
            const { code, params } = error.problems[0] ?? expect.unreachable();
            expect(code).toMatch(/^calendar\/deadline-/);
            // What is several deadlines, or may mean two things, is the whole text.
            const whole = ["calendar/deadline-ambiguous", "calendar/deadline-several"].includes(code);
            if (!whole) expect(text.normalize("NFC")).toContain(params["part"]);
          }
        },
      ),
      { numRuns: 2000, examples: [["tháng , năm"]] },
    );
  });
});
