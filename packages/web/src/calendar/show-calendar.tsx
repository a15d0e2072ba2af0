import { formatDay, type LegalDate, shiftDays } from "@kttt/core";
import { daysBetween, VIETNAM_CALENDAR, weekdayOf } from "@kttt/core/time";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { addressOf, pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { exportLinks } from "../duties/duties-page.js";
import { bodyField, searchField } from "../duties/show-duties.js";
import { Page, PageHead } from "../frame.js";
import { Exports, FilterBar } from "../parts/filter-bar.js";
import { Badge, LOOKS, type Look } from "../parts/shape.js";
import { daysWords, filled, numberWords, weekdayWords, word } from "../words.js";
import { type CalendarDay, type DayEvent, Month, monthBeside, Months, monthWords, weeksOf } from "./month.js";

export type Entries = AnswerOf<Operations["listCalendar"]>;
type Entry = Entries["items"][number];

const SAY = {
  title: { vi: "Lịch tháng {month}", en: "{month}" },
  sub: {
    vi: "Ngày đến hạn, hạn bổ sung, ngày nghỉ theo lịch pháp lý",
    en: "Days which are due, days of mending, days off by the legal calendar",
  },
  months: { vi: "Mười hai tháng", en: "Twelve months" },
  overdue: {
    vi: "{n} việc đã quá hạn từ các tháng trước, chưa xong: không nằm trong ô nào của tháng này.",
    en: "{n} duties of earlier months are overdue and not done: they stand in no cell here.",
  },
  list: { vi: "Mở danh sách", en: "Open the list" },
  coming: { vi: "Sắp tới", en: "Coming" },
  nothing: {
    vi: "Không có việc nào đến hạn từ nay đến cuối tháng sau.",
    en: "Nothing falls due until the end of the next month.",
  },
  left: { vi: "còn {days}", en: "{days} left" },
  mine: { vi: "Đưa vào lịch của tôi", en: "Into my own calendar" },
  file: {
    vi: "Tải tệp .ics của danh sách đang lọc; ngày dời thì tải lại, mục cũ tự sửa theo mã.",
    en: "Download the .ics of this list; when a day moves, download it again and the entry changes.",
  },
  feeds: {
    vi: "Lịch tự cập nhật theo cơ quan: tạo, thu hồi địa chỉ",
    en: "Calendars which keep themselves up to date: make or revoke an address",
  },
  get: { vi: "Tải .ics", en: "Download .ics" },
  thisMonth: { vi: "Tháng này", en: "This month" },
  more: { vi: "và {n} việc khác", en: "and {n} more" },
} as const;

const LOOK_OF: Readonly<Record<string, Look>> = {
  inProgressOverdue: LOOKS.overdueCell,
  returned: LOOKS.returned,
  completedOnTime: LOOKS.onTime,
  completedLate: LOOKS.late,
  inProgressWithinTime: LOOKS.within,
  passed: LOOKS.passed,
};
const CSS: Readonly<Record<string, string>> = {
  inProgressOverdue: "red",
  returned: "purple",
  completedOnTime: "green",
};

const isMonth = (text: string | undefined): text is string => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text ?? "");

/** Why nobody works on a day, in words. */
function offWords(day: LegalDate, language: "vi" | "en"): string | null {
  const found = VIETNAM_CALENDAR.dayOff(day, "worked");
  if (found === null) return null;
  return found.kind === "weekend" ? "" : found.name[language];
}

const Coming: FC<{ visit: Visit; items: readonly Entry[] }> = ({ items, visit }) => {
  const { page } = visit;
  const { asOf, language, link, still } = page;
  const byDay = new Map<LegalDate, Entry[]>();
  for (const it of items) byDay.set(it.day, [...(byDay.get(it.day) ?? []), it]);
  if (byDay.size === 0) return <p class="soft">{SAY.nothing[language]}</p>;
  const MOST = 6;
  return (
    <dl class="facts days">
      {[...byDay].slice(0, 12).map(([day, entries]) => (
        <>
          <dt>
            <strong>{formatDay(day, language)}</strong>
            <br />
            {weekdayWords(weekdayOf(day), language)}
            {asOf !== null && day >= asOf && (
              <>
                <br />
                {filled(SAY.left[language], { days: daysWords(daysBetween(asOf, day), language) })}
              </>
            )}
          </dt>
          <dd>
            {entries.slice(0, MOST).map((it) => (
              <p>
                {still ? it.text : <a href={link(pathOf(it.kind === "case" ? "cases" : "duties", it.id))}>{it.text}</a>}
                <small class="block soft">{it.body}</small>
                <Badge look={LOOK_OF[it.standing.id] ?? LOOKS.within}>{it.standing.label}</Badge>
              </p>
            ))}
            {entries.length > MOST && (
              <p>
                {still ? (
                  filled(SAY.more[language], { n: entries.length - MOST })
                ) : (
                  <a href={link("/duties", { dueBy: day })}>
                    {filled(SAY.more[language], { n: entries.length - MOST })}
                  </a>
                )}
              </p>
            )}
          </dd>
        </>
      ))}
    </dl>
  );
};

/** A month, what comes next, and the twelve months around. */
export async function showCalendar(visit: Visit): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, link, still } = page;
  const asOf = visit.session.asOf;
  const month = isMonth(query["month"]) ? query["month"] : asOf.slice(0, 7);
  const weeks = weeksOf(month);
  const from = weeks[0]?.[0] ?? asOf;
  const to = weeks.at(-1)?.at(-1) ?? asOf;
  const { body, q } = query;
  const narrowed = { ...(body === undefined ? {} : { body }), ...(q === undefined ? {} : { q }) };
  const until = shiftDays(asOf, 60);
  const [entries, coming, counts, bodies] = await Promise.all([
    client.listCalendar({ query: { ...common, ...narrowed, from, to, limit: 1000 } }).then(needed),
    client.listCalendar({ query: { ...common, ...narrowed, from: asOf, to: until, limit: 200 } }).then(needed),
    client.countDuties({ query: { ...common, ...narrowed } }).then(needed),
    bodyField(visit),
  ]);
  const days = new Map<string, CalendarDay>();
  for (const day of weeks.flat()) {
    const events = entries.items
      .filter((it) => it.day === day)
      .map((it): DayEvent => ({
        css: CSS[it.standing.id] ?? "",
        shape: (LOOK_OF[it.standing.id] ?? LOOKS.within).shape,
        who: it.body,
        words: it.text.length > 60 ? `${it.text.slice(0, 57)}…` : it.text,
        href: still ? undefined : link(pathOf(it.kind === "case" ? "cases" : "duties", it.id)),
      }));
    days.set(day, { on: day, off: offWords(day, language), events });
  }
  const first = `${month}-01` as LegalDate;
  const overdue = counts.months.filter((it) => it.month < month).reduce((sum, it) => sum + it.overdue, 0);
  const around = Array.from({ length: 12 }, (_, index) => {
    let at = month;
    for (let step = 0; step < Math.abs(index - 6); step += 1) at = monthBeside(at, index < 6 ? -1 : 1);
    return at;
  });
  const to12 = (it: string) => link("/calendar", { ...narrowed, month: it });
  const open = coming.items.filter((it) => !["completedOnTime", "completedLate", "carriedOn"].includes(it.standing.id));
  const title = filled(SAY.title[language], { month: monthWords(month) });
  return (
    <Page page={page} here="calendar" title={title}>
      <PageHead page={page} title={title} sub={SAY.sub[language]} action="/calendar" />
      {!still && (
        <>
          <FilterBar
            language={language}
            action="/calendar"
            query={query}
            clear={link("/calendar")}
            fields={[bodies, searchField(visit)]}
            kept={{ ...page.kept, month }}
          />
          <p class="buttons small-buttons no-print">
            <a class="button" href={to12(monthBeside(month, -1))}>
              ‹ {monthWords(monthBeside(month, -1))}
            </a>
            <a class="button" href={link("/calendar", narrowed)}>
              {SAY.thisMonth[language]}
            </a>
            <a class="button" href={to12(monthBeside(month, 1))}>
              {monthWords(monthBeside(month, 1))} ›
            </a>
          </p>
          <Months
            language={language}
            label={SAY.months[language]}
            months={around.map((it) => {
              const found = counts.months.find((one) => one.month === it);
              return {
                month: it,
                count: found?.due ?? 0,
                overdue: found?.overdue ?? 0,
                href: to12(it),
                here: it === month,
              };
            })}
          />
        </>
      )}
      {overdue > 0 && (
        <div class="bar red">
          <p>
            <strong>{filled(SAY.overdue[language], { n: numberWords(overdue, language) })}</strong>{" "}
            {!still && (
              <a href={link("/duties", { status: "inProgressOverdue", dueBy: shiftDays(first, -1), ...narrowed })}>
                {SAY.list[language]}
              </a>
            )}
          </p>
        </div>
      )}
      <div class="two calendar" data-fresh="results">
        <div class="wide-only">
          <Month
            language={language}
            month={month}
            today={asOf}
            days={days}
            dayHref={(day) => (still ? undefined : addressOf("/duties", { ...page.kept, ...narrowed, dueBy: day }))}
          />
        </div>
        <div>
          <section class="panel">
            <h2>{SAY.coming[language]}</h2>
            <div class="in">
              <Coming visit={visit} items={open} />
            </div>
          </section>
          {!still && (
            <section class="panel no-print">
              <h2>{SAY.mine[language]}</h2>
              <div class="in">
                <p>{SAY.file[language]}</p>
                <Exports
                  language={language}
                  label={word("export", language)}
                  links={exportLinks(language, "calendar", { ...narrowed, ...page.kept, from, to }, ["ics"]).map(
                    (it) => ({ ...it, words: SAY.get[language] }),
                  )}
                />
                <p>
                  <a href={link("/calendar/feeds")}>{SAY.feeds[language]}</a>
                </p>
              </div>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}
