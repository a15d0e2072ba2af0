import type { Child } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { Page, PageHead } from "../frame.js";
import { Empty } from "../parts/filter-bar.js";
import { ListTable } from "../parts/table.js";
import { filled, momentWords, word } from "../words.js";

const SAY = {
  what: {
    vi: "Ai đang đăng nhập. Kết thúc một phiên: người ấy phải đăng nhập lại; việc đã ghi còn nguyên.",
    en: "Who has signed in. To end a session makes that person sign in again; what they recorded stays.",
  },
  none: { vi: "Không có phiên nào ở đây", en: "No session is kept here" },
  noneWhy: {
    vi: "Khi cổng hoặc ứng dụng khác giữ phiên đăng nhập thì kết thúc ở đó.",
    en: "Where a gateway or another application keeps the sessions, they are ended there.",
  },
  person: { vi: "Người (mã)", en: "Person (reference)" },
  agency: { vi: "Cơ quan", en: "Agency" },
  began: { vi: "Đăng nhập lúc", en: "Signed in at" },
  until: { vi: "Tự hết lúc", en: "Ends by itself at" },
  act: { vi: "Việc", en: "Act" },
  end: { vi: "Kết thúc", en: "End it" },
  endOf: { vi: "Kết thúc phiên của {who}, bắt đầu lúc {at}", en: "End the session of {who}, begun at {at}" },
  ended: { vi: "Đã kết thúc phiên.", en: "The session is ended." },
  gone: { vi: "Phiên ấy đã hết.", en: "That session is over already." },
  token: {
    vi: "Biểu mẫu này đã hết hạn hoặc không gửi từ trang này. Bấm lại.",
    en: "This form is too old or was not sent from this page. Press again.",
  },
} as const;

export type SessionOutcome = "none" | "ended" | "gone" | "token";

/** Ends the session which a form names. */
export async function sendEnd({ client, common }: Visit, id: string): Promise<SessionOutcome> {
  const { asOf: _, ...today } = common;
  const answer = await client.endSession({ params: { id }, query: today });
  if (!answer.ok && answer.status !== 404) needed(answer);
  return answer.ok ? "ended" : "gone";
}

/** Who has signed in and not out, each with a way to end it. */
export async function showSessions(
  visit: Visit,
  { outcome, token }: { readonly outcome: SessionOutcome; readonly token: string },
): Promise<Child> {
  const { client, common, page } = visit;
  const { language, link } = page;
  const { asOf: _, ...today } = common;
  const { items } = needed(await client.listSessions({ query: today }));
  const title = word("sessions", language);
  const who = (it: (typeof items)[number]) => [it.person ?? "–", it.agency?.name ?? "–"].join(", ");
  return (
    <Page page={page} here="" title={title}>
      <PageHead page={{ ...page, still: true }} title={title} sub={SAY.what[language]} action="/sessions" />
      {outcome !== "none" && (
        <div class={`bar ${outcome === "ended" ? "green" : "amber"}`} role={outcome === "ended" ? "status" : "alert"}>
          <p>{SAY[outcome][language]}</p>
        </div>
      )}
      {items.length === 0 ? (
        <Empty title={SAY.none[language]} scope={SAY.noneWhy[language]} />
      ) : (
        <ListTable
          caption={title}
          label={word("wideTable", language, { name: title })}
          rows={items}
          columns={[
            { key: "person", head: SAY.person[language], rowHead: true, cell: (it) => it.person ?? "–" },
            { key: "agency", head: SAY.agency[language], cell: (it) => it.agency?.name ?? "–" },
            { key: "began", head: SAY.began[language], cell: (it) => momentWords(it.beganAt, language) },
            { key: "until", head: SAY.until[language], cell: (it) => momentWords(it.until, language) },
            {
              key: "act",
              head: SAY.act[language],
              css: "no-print",
              cell: (it) =>
                it.mayEnd ? (
                  <form method="post" action={link("/sessions", { asOf: undefined, compare: undefined })} data-once>
                    <input type="hidden" name="_token" value={token} />
                    <input type="hidden" name="session" value={it.id} />
                    <button
                      type="submit"
                      data-send
                      aria-label={filled(SAY.endOf[language], { who: who(it), at: momentWords(it.beganAt, language) })}
                    >
                      {SAY.end[language]}
                    </button>
                  </form>
                ) : (
                  ""
                ),
            },
          ]}
        />
      )}
    </Page>
  );
}
