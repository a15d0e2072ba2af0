import { formatDay } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { exportLinks } from "../duties/duties-page.js";
import { searchField } from "../duties/show-duties.js";
import { Page, PageHead } from "../frame.js";
import { Empty, Exports, FilterBar } from "../parts/filter-bar.js";
import { Badge, LOOKS } from "../parts/shape.js";
import { numberWords, word } from "../words.js";
import { Count } from "../parts/pages.js";

type Succession = AnswerOf<Operations["listSuccessions"]>["items"][number];

const SAY = {
  title: { vi: "Ai tiếp nhận việc của ai", en: "Who took over from whom" },
  sub: {
    vi: "cơ quan sáp nhập, chia tách, giải thể: việc chuyển đi đâu, còn bao nhiêu chưa rõ",
    en: "bodies which merged, were divided or ceased: where their duties went, and what is still open",
  },
  count: { vi: "{n} lần chuyển giao", en: "{n} successions" },
  on: { vi: "Từ ngày", en: "On" },
  from: { vi: "Chuyển từ", en: "From" },
  to: { vi: "Sang (số nhiệm vụ)", en: "To (duties)" },
  open: { vi: "Chưa rõ nơi đến", en: "Way open" },
  confirmed: { vi: "Xác nhận", en: "Confirmed" },
  named: { vi: "theo danh sách cơ quan, chưa xác nhận", en: "by the roster, not confirmed" },
  nobody: { vi: "chưa nguồn nào nêu", en: "no source names one" },
  decide: { vi: "Mở để quyết định", en: "Open to decide" },
  caption: {
    vi: "Xếp theo ngày; mũi tên chỉ từ cơ quan cũ sang cơ quan tiếp nhận.",
    en: "By day; arrows go from the former body to the one which took over.",
  },
} as const;

const Status = ({ it }: { it: Succession }) => (
  <>
    <Badge look={it.status.id === "confirmed" ? LOOKS.onTime : it.status.id === "proposed" ? LOOKS.ask : LOOKS.ended}>
      {it.status.label}
    </Badge>
    {it.decision !== null && <small class="block">{it.decision}</small>}
    {it.trust !== null && <small class="block unsure">{it.trust}</small>}
  </>
);

/** The map of who took over from whom. */
export async function showSuccessions(visit: Visit): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, link, still } = page;
  const q = query["q"];
  const list = needed(
    await client.listSuccessions({ query: { ...common, limit: 1000, ...(q === undefined ? {} : { q }) } }),
  );
  const n = (it: number) => numberWords(it, language);
  const to = (it: Succession) =>
    it.to.length > 0 ? (
      <ul>
        {it.to.map((one) => (
          <li>
            → {one.name} <b>({n(one.duties)})</b>
          </li>
        ))}
      </ul>
    ) : it.named.length > 0 ? (
      <>
        <ul>
          {it.named.slice(0, 6).map((name) => (
            <li>⇢ {name}</li>
          ))}
        </ul>
        <small class="unsure">{SAY.named[language]}</small>
      </>
    ) : (
      <span class="unsure">{SAY.nobody[language]}</span>
    );
  const open = (it: Succession) =>
    it.open === 0 ? (
      "–"
    ) : still ? (
      <span class="bad">{n(it.open)}</span>
    ) : (
      <a class="bad" href={link("/questions", { q: it.from })}>
        {n(it.open)}
      </a>
    );
  return (
    <Page page={page} here="successions" title={SAY.title[language]}>
      <PageHead page={page} title={SAY.title[language]} sub={SAY.sub[language]} action="/successions" />
      {!still && (
        <FilterBar
          language={language}
          action="/successions"
          query={query}
          clear={link("/successions")}
          fields={[searchField(visit)]}
          kept={page.kept}
        />
      )}
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
        {!still && (
          <Exports language={language} links={exportLinks(language, "successions", query, ["docx", "xlsx"])} />
        )}
      </div>
      <div data-fresh="results">
        {list.items.length === 0 ? (
          <Empty title={word("nothingUnder", language)} />
        ) : (
          <>
            <div class="wide-only scroll free" tabindex={0} role="region" aria-label={SAY.title[language]}>
              <table class="map sticky">
                <caption>{SAY.caption[language]}</caption>
                <thead>
                  <tr>
                    <th scope="col" class="d">
                      {SAY.on[language]}
                    </th>
                    <th scope="col">{SAY.from[language]}</th>
                    <th scope="col">{SAY.to[language]}</th>
                    <th scope="col" class="n">
                      {SAY.open[language]}
                    </th>
                    <th scope="col">{SAY.confirmed[language]}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.items.map((it) => (
                    <tr>
                      <td class="d">{formatDay(it.on, language)}</td>
                      <th scope="row">{it.from}</th>
                      <td>{to(it)}</td>
                      <td class="n">{open(it)}</td>
                      <td>
                        <Status it={it} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <ul class="cards">
              {list.items.map((it) => (
                <li class="card">
                  <p class="first">
                    <span>
                      <Status it={it} />
                    </span>
                    <span class="soft">{formatDay(it.on, language)}</span>
                  </p>
                  <p class="text">{it.from}</p>
                  {to(it)}
                  {it.open > 0 && (
                    <p>
                      {SAY.open[language]}: {open(it)}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}
