import { formatDay, type LegalDate } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { searchField } from "../duties/show-duties.js";
import { Page, PageHead } from "../frame.js";
import { Empty, FilterBar } from "../parts/filter-bar.js";
import { citationWords, filled, word } from "../words.js";
import { Count } from "../parts/pages.js";

type Rule = AnswerOf<Operations["listRules"]>["items"][number];
type Condition = Rule["condition"];

const SAY = {
  title: { vi: "Quy tắc và căn cứ", en: "Rules and what they rest on" },
  sub: {
    vi: "điều kiện của từng quy tắc, dạng cây, đọc từ trên xuống",
    en: "the conditions of each rule as a tree, read from the top",
  },
  count: { vi: "{n} quy tắc", en: "{n} rules" },
  kind: { vi: "Loại", en: "Kind" },
  handling: { vi: "Rà soát hợp tác xã ngừng hoạt động", en: "Review of stopped cooperatives" },
  routes: { vi: "Cách xử lý nào được dùng", en: "Which way of handling is open" },
  reminders: { vi: "Nhắc việc", en: "Reminders" },
  inForce: { vi: "Có hiệu lực {from} – {until}", en: "In force {from} – {until}" },
  open: { vi: "nay", en: "now" },
  beats: { vi: "Áp dụng thay cho: {rules}", en: "Beats: {rules}" },
  flows: { vi: "Quy trình xử lý theo luật", en: "Flows under the law" },
} as const;

const Tree: FC<{ condition: Condition }> = ({ condition }) => (
  <li>
    {condition.parts.length === 0 ? citationWords(condition.words) : <strong>{condition.words}</strong>}
    {condition.parts.length > 0 && (
      <ul class="tree">
        {condition.parts.map((it) => (
          <Tree condition={it} />
        ))}
      </ul>
    )}
  </li>
);

/** The rules of the programme, each as a tree of its conditions. */
export async function showRules(visit: Visit): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, link } = page;
  const { q } = query;
  const kind = (["handling", "routes", "reminders"] as const).find((it) => it === query["kind"]);
  const list = needed(
    await client.listRules({
      query: { ...common, limit: 1000, ...(q === undefined ? {} : { q }), ...(kind === undefined ? {} : { kind }) },
    }),
  );
  const day = (it: string | null) => (it === null ? SAY.open[language] : formatDay(it as LegalDate, language));
  return (
    <Page page={page} here="rules" title={SAY.title[language]}>
      <PageHead page={page} title={SAY.title[language]} sub={SAY.sub[language]} action="/rules" />
      <FilterBar
        language={language}
        action="/rules"
        query={query}
        clear={link("/rules")}
        kept={page.kept}
        fields={[
          {
            kind: "select",
            name: "kind",
            label: SAY.kind[language],
            options: [
              { value: "", words: word("all", language) },
              ...(["handling", "routes", "reminders"] as const).map((it) => ({ value: it, words: SAY[it][language] })),
            ],
          },
          searchField(visit),
        ]}
      />
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
        <a href={link("/flows")}>{SAY.flows[language]}</a>
      </div>
      <div data-fresh="results">
        {list.items.length === 0 && <Empty title={word("nothingUnder", language)} />}
        {list.items.map((it) => (
          <section class="panel">
            <h2>{it.name}</h2>
            <div class="in">
              <p class="sub">
                {SAY[it.kind][language]} · {citationWords(it.basis)}
                {(it.from !== null || it.until !== null) && (
                  <span> · {filled(SAY.inForce[language], { from: day(it.from), until: day(it.until) })}</span>
                )}
              </p>
              {it.exceptionTo.length > 0 && (
                <p class="sub">
                  {filled(SAY.beats[language], {
                    rules: it.exceptionTo.map((id) => list.items.find((one) => one.id === id)?.name ?? id).join("; "),
                  })}
                </p>
              )}
              <ul class="tree">
                <Tree condition={it.condition} />
              </ul>
            </div>
          </section>
        ))}
      </div>
    </Page>
  );
}
