import { formatDay, type Language, type LegalDate, shiftDays } from "@kttt/core";
import { weekdayOf } from "@kttt/core/time";
import type { FC } from "hono/jsx";
import { Shape, type ShapeName } from "../parts/shape.js";
import { filled, numberWords, weekdayWords, word } from "../words.js";

/** Something which stands on a day. */
export interface DayEvent {
  readonly css: string;
  readonly shape: ShapeName;
  /** Whose it is; empty for a mark which is nobody's. */
  readonly who: string;
  readonly words: string;
  readonly href?: string | undefined;
}

/** What a day of the calendar holds. */
export interface CalendarDay {
  readonly on: LegalDate;
  /** Why nobody works on it, in words; `null` on a working day. */
  readonly off: string | null;
  readonly events: readonly DayEvent[];
}

const SHOWN = 4;

const SAY = {
  today: { vi: "hôm nay", en: "today" },
  more: { vi: "+{n} việc", en: "+{n} more" },
  caption: { vi: "Tháng {month}, thứ Hai đứng đầu", en: "{month}, Monday first" },
} as const;

/** The days of a month in whole weeks, Monday first. */
export function weeksOf(month: string): readonly (readonly LegalDate[])[] {
  const first = `${month}-01` as LegalDate;
  const start = weekdayOf(first) === 1 ? first : shiftDays(first, 1 - weekdayOf(first));
  const weeks: LegalDate[][] = [];
  for (let day = start; day.slice(0, 7) <= month; day = shiftDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => shiftDays(day, index)));
  }
  return weeks;
}

/** The month before or after. */
export function monthBeside(month: string, by: 1 | -1): string {
  const first = `${month}-01` as LegalDate;
  return (by === 1 ? shiftDays(first, 31) : shiftDays(first, -1)).slice(0, 7);
}

/** A month as people write it: `01/2024`. */
export const monthWords = (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

export const EventLine: FC<{ event: DayEvent }> = ({ event }) => {
  const inside = (
    <>
      <Shape name={event.shape} /> {event.who !== "" && <b>{event.who}</b>} {event.words}
    </>
  );
  return event.href === undefined ? (
    <span class={`event ${event.css}`}>{inside}</span>
  ) : (
    <a class={`event ${event.css}`} href={event.href}>
      {inside}
    </a>
  );
};

/** A month as a table: days off are grey and named, the day of the figures is framed and says so. */
export const Month: FC<{
  language: Language;
  month: string;
  today: LegalDate;
  days: ReadonlyMap<string, CalendarDay>;
  dayHref: (day: LegalDate) => string | undefined;
}> = ({ dayHref, days, language, month, today }) => (
  <table class="week">
    <caption>{filled(SAY.caption[language], { month: monthWords(month) })}</caption>
    <thead>
      <tr>
        {[1, 2, 3, 4, 5, 6, 7].map((it) => (
          <th scope="col">{weekdayWords(it, language).replace(/^./, (sign) => sign.toUpperCase())}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(month).map((week) => (
        <tr>
          {week.map((day) => {
            const found = days.get(day);
            const events = found?.events ?? [];
            const rest = events.length - SHOWN;
            const classes = [
              found?.off !== null && found !== undefined ? "off" : "",
              day === today ? "today" : "",
              day.slice(0, 7) === month ? "" : "other",
            ];
            const href = dayHref(day);
            const more = filled(SAY.more[language], { n: numberWords(rest, language) });
            return (
              <td class={classes.filter(Boolean).join(" ")}>
                <p class="date">
                  <time datetime={day}>
                    {day.slice(0, 7) === month ? day.slice(8) : `${day.slice(8)}/${day.slice(5, 7)}`}
                    <span class="sr"> {formatDay(day, language)}</span>
                  </time>
                  {day === today && <span>{SAY.today[language]}</span>}
                </p>
                {found?.off && <EventLine event={{ css: "mark-day", shape: "dash", who: "", words: found.off }} />}
                {events.slice(0, SHOWN).map((it) => (
                  <EventLine event={it} />
                ))}
                {rest > 0 &&
                  (href === undefined ? (
                    <span class="small">{more}</span>
                  ) : (
                    <a class="small" href={href}>
                      {more}
                    </a>
                  ))}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Twelve months with how much is due in each. */
export const Months: FC<{
  language: Language;
  label: string;
  months: readonly {
    readonly month: string;
    readonly count: number;
    readonly overdue: number;
    readonly href: string;
    readonly here: boolean;
  }[];
}> = ({ label, language, months }) => (
  <nav class="months" aria-label={label}>
    {months.map((it) => (
      <a href={it.href} {...(it.here ? { "aria-current": "true" } : {})}>
        <b>{monthWords(it.month)}</b>
        {it.count === 0 ? (
          <span class="soft">{word("nothing", language).toLowerCase()}</span>
        ) : (
          <span>{filled(language === "vi" ? "{n} việc" : "{n} due", { n: numberWords(it.count, language) })}</span>
        )}
        {it.overdue > 0 && (
          <span class="bad">
            {" "}
            {filled(language === "vi" ? "{n} quá hạn" : "{n} overdue", { n: numberWords(it.overdue, language) })}
          </span>
        )}
      </a>
    ))}
  </nav>
);
