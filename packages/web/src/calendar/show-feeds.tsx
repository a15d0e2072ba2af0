import { formatDay } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { Page, PageHead } from "../frame.js";
import { Empty } from "../parts/filter-bar.js";
import { ProblemBar } from "../problem-page.js";
import { filled, word } from "../words.js";

type Made = AnswerOf<Operations["addFeed"]>;

const SAY = {
  title: { vi: "Lịch tự cập nhật", en: "Calendars which keep themselves up to date" },
  what: {
    vi: "Đưa địa chỉ vào chương trình lịch (Outlook, Google, điện thoại): ngày dời, lịch tự đổi theo. Ai có địa chỉ đều đọc được, nên mỗi địa chỉ chỉ hiện một lần và thu hồi được.",
    en: "Give the address to a calendar program (Outlook, Google, a phone): when a day moves, the calendar follows. Whoever has the address can read it, so it is shown once and can be revoked.",
  },
  make: { vi: "Tạo địa chỉ mới", en: "Make an address" },
  of: { vi: "Lịch của", en: "Calendar of" },
  whole: { vi: "Toàn chương trình", en: "The whole programme" },
  makeIt: { vi: "Tạo địa chỉ", en: "Make it" },
  made: {
    vi: "Địa chỉ lịch của {body}, chỉ hiện lần này:",
    en: "The address of the calendar of {body}, shown this once:",
  },
  list: { vi: "Đang dùng", en: "In use" },
  none: { vi: "Chưa có địa chỉ nào", en: "None yet" },
  since: { vi: "Tạo ngày", en: "Made on" },
  read: { vi: "Đọc lần cuối", en: "Last read on" },
  never: { vi: "chưa đọc", en: "never" },
  revoke: { vi: "Thu hồi", en: "Revoke" },
  revokeOf: {
    vi: "Thu hồi địa chỉ lịch của {body}, tạo ngày {day}",
    en: "Revoke the calendar of {body}, made on {day}",
  },
  revoked: { vi: "Đã thu hồi: địa chỉ ấy không còn đọc được.", en: "Revoked: that address leads nowhere any more." },
  looksOnly: {
    vi: "Tài khoản này chỉ xem: không tạo, không thu hồi.",
    en: "This account looks only: it makes and revokes nothing.",
  },
  one: { vi: "Chọn một chương trình ở trên để tạo địa chỉ.", en: "Choose one programme above to make an address." },
  token: {
    vi: "Biểu mẫu này đã hết hạn hoặc không gửi từ trang này. Bấm lại.",
    en: "This form is too old or was not sent from this page. Press again.",
  },
} as const;

/** What has just been done on the page. */
export type FeedOutcome =
  | { readonly kind: "none" | "revoked" | "token" }
  | { readonly kind: "made"; readonly made: Made; readonly origin: string }
  | { readonly kind: "refused"; readonly problem: Parameters<typeof ProblemBar>[0]["problem"] };

/** Makes the calendar of a body readable, or ends one. */
export async function sendFeed(
  { client, common, page, url }: Visit & { readonly url: URL },
  form: ReadonlyMap<string, readonly string[]>,
): Promise<FeedOutcome> {
  const { asOf: _, ...today } = common;
  const said = (name: string) => form.get(name)?.at(-1) ?? "";
  if (said("revoke") !== "") {
    const answer = await client.removeFeed({ params: { id: said("revoke") }, query: today });
    return answer.ok ? { kind: "revoked" } : { kind: "refused", problem: answer.problem };
  }
  const body = said("body") === "" ? null : said("body");
  const answer = await client.addFeed({ query: today, body: { body, language: page.language } });
  return answer.ok
    ? { kind: "made", made: answer.data, origin: url.origin }
    : { kind: "refused", problem: answer.problem };
}

/** The calendars which can be read without signing in: those in use, and a form for one more. */
export async function showFeeds(
  visit: Visit,
  state: { readonly token: string; readonly outcome: FeedOutcome },
): Promise<Child> {
  const { client, common, page, session } = visit;
  const { language, link } = page;
  const { asOf: _, ...today } = common;
  const { outcome } = state;
  const [feeds, bodies] = await Promise.all([
    client.listFeeds({ query: today }).then(needed),
    client.listBodies({ query: { ...today, limit: 1000 } }).then(needed),
  ]);
  const mayAct = session.programmes.some((it) => it.mayAct);
  const isOne = session.programmes.length === 1;
  const whole = session.account.kind !== "body";
  const nameOf = (it: (typeof feeds.items)[number]) => it.body?.name ?? SAY.whole[language];
  const title = SAY.title[language];
  const action = link("/calendar/feeds", { asOf: undefined, compare: undefined });
  return (
    <Page page={page} here="calendar" title={title}>
      <PageHead
        page={{ ...page, still: true }}
        title={title}
        sub={SAY.what[language]}
        action="/calendar/feeds"
        crumbs={[{ words: word("calendar", language), href: link("/calendar") }, { words: title }]}
      />
      {outcome.kind === "token" && (
        <div class="bar amber" role="alert">
          <p>{SAY.token[language]}</p>
        </div>
      )}
      {outcome.kind === "refused" && <ProblemBar problem={outcome.problem} language={language} />}
      {outcome.kind === "revoked" && (
        <div class="bar green" role="status">
          <p>{SAY.revoked[language]}</p>
        </div>
      )}
      {outcome.kind === "made" && (
        <div class="bar green" role="status">
          <p>
            <label for="feed-address">{filled(SAY.made[language], { body: nameOf(outcome.made.feed) })}</label>
          </p>
          <input id="feed-address" readonly value={new URL(outcome.made.path, outcome.origin).href} />
        </div>
      )}
      <div class="two">
        <section class="panel">
          <h2>{SAY.list[language]}</h2>
          <div class="in">
            {feeds.items.length === 0 ? (
              <Empty title={SAY.none[language]} />
            ) : (
              <ul>
                {feeds.items.map((it) => (
                  <li class="act">
                    <strong>{nameOf(it)}</strong>
                    <p class="small soft">
                      {SAY.since[language]} {formatDay(it.madeOn, language)} · {SAY.read[language]}:{" "}
                      {it.readOn === null ? SAY.never[language] : formatDay(it.readOn, language)}
                    </p>
                    {mayAct && (
                      <form method="post" action={action} data-once>
                        <input type="hidden" name="_token" value={state.token} />
                        <input type="hidden" name="revoke" value={it.id} />
                        <button
                          type="submit"
                          data-send
                          aria-label={filled(SAY.revokeOf[language], {
                            body: nameOf(it),
                            day: formatDay(it.madeOn, language),
                          })}
                        >
                          {SAY.revoke[language]}
                        </button>
                      </form>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>
        <section class="panel">
          <h2>{SAY.make[language]}</h2>
          <div class="in">
            {!mayAct && <p class="soft">{SAY.looksOnly[language]}</p>}
            {mayAct && !isOne && <p class="soft">{SAY.one[language]}</p>}
            {mayAct && isOne && (
              <form class="form" method="post" action={action} data-once>
                <input type="hidden" name="_token" value={state.token} />
                <div class="field">
                  <label for="feed-body">{SAY.of[language]}</label>
                  <select id="feed-body" name="body">
                    {whole && <option value="">{SAY.whole[language]}</option>}
                    {bodies.items
                      .filter((it) => it.inOffice)
                      .map((it) => (
                        <option value={it.id}>{it.name}</option>
                      ))}
                  </select>
                </div>
                <button type="submit" class="main" data-send>
                  {SAY.makeIt[language]}
                </button>
              </form>
            )}
          </div>
        </section>
      </div>
    </Page>
  );
}
