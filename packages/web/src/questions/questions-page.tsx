import { formatDay, type Language } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { pathOf, type Query } from "../address.js";
import { exportLinks } from "../duties/duties-page.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { Empty, Exports, FilterBar, type FilterBarProps } from "../parts/filter-bar.js";
import { citationWords, daysWords, filled, numberWords, word } from "../words.js";
import { Count } from "../parts/pages.js";

export type Questions = AnswerOf<Operations["listQuestions"]>;
export type Question = Questions["items"][number];

const SAY = {
  sub: {
    vi: "Những chỗ văn bản không nói; chương trình dừng lại và hỏi, không tự chọn",
    en: "What the texts do not say: the programme stops and asks, and chooses nothing itself",
  },
  count: { vi: "{n} câu hỏi đang chờ · chờ lâu nhất ở trên", en: "{n} questions wait · the longest wait first" },
  waited: { vi: "Chờ (ngày)", en: "Days waited" },
  about: { vi: "Về việc, hồ sơ", en: "About" },
  body: { vi: "Cơ quan", en: "Body" },
  askedOn: { vi: "Hỏi ngày", en: "Asked on" },
  answerBy: { vi: "Hạn trả lời", en: "Answer by" },
  notSet: { vi: "không đặt", en: "not set" },
  question: { vi: "Câu hỏi {n}/{total}", en: "Question {n}/{total}" },
  open: { vi: "Mở câu hỏi", en: "Open the question" },
  caption: {
    vi: "Câu hỏi nói một lần; mỗi dòng là một nơi phải trả lời.",
    en: "A question is said once; each line is a place where it must be answered.",
  },
  meanwhile: { vi: "Khi chưa trả lời", en: "Meanwhile" },
  holds: {
    vi: "Không có ngày nào đến hạn vì câu hỏi này; việc đứng yên, không bị tính quá hạn.",
    en: "Nothing falls due on account of it; it stands still and counts as overdue nowhere.",
  },
  basis: { vi: "Căn cứ", en: "Basis" },
  who: { vi: "Ai quyết định được", en: "Who may decide" },
  issuer: { vi: "người có thẩm quyền, kèm văn bản quyết định", en: "whoever is competent, with the deciding paper" },
  duty: { vi: "Xem nhiệm vụ", en: "Open the duty" },
  case: { vi: "Xem hồ sơ", en: "Open the case" },
  affected: { vi: "{n} việc liên quan", en: "{n} duties concerned" },
  nextOne: { vi: "Câu tiếp →", en: "Next question →" },
  recorded: { vi: "Đã ghi câu trả lời vào nhật ký.", en: "The answer was recorded." },
  none: { vi: "Không có câu hỏi nào đang chờ", en: "No question waits" },
} as const;

/** What a question is about, in the words an official knows it by. */
function aboutWords(it: Question): string {
  return it.text === "" ? (it.case ?? it.duty ?? "") : it.text;
}

const Facts: FC<{ question: Question; page: PageContext }> = ({ page, question }) => {
  const { language, link } = page;
  return (
    <>
      {question.text !== "" && <blockquote>“{question.text}”</blockquote>}
      <dl class="facts">
        {question.body !== null && (
          <>
            <dt>{SAY.body[language]}</dt>
            <dd>{question.body.name}</dd>
          </>
        )}
        <dt>{SAY.askedOn[language]}</dt>
        <dd>
          {formatDay(question.askedOn, language)} ({daysWords(question.daysWaited, language)})
        </dd>
        <dt>{SAY.answerBy[language]}</dt>
        <dd>{SAY.notSet[language]}</dd>
        {question.basis !== null && (
          <>
            <dt>{SAY.basis[language]}</dt>
            <dd>{citationWords(question.basis)}</dd>
          </>
        )}
        <dt>{SAY.meanwhile[language]}</dt>
        <dd>{SAY.holds[language]}</dd>
        <dt>{SAY.who[language]}</dt>
        <dd>{SAY.issuer[language]}</dd>
      </dl>
      <p>
        {question.obligation !== null && <a href={link(pathOf("duties", question.obligation))}>{SAY.duty[language]}</a>}{" "}
        {question.case !== null && <a href={link(pathOf("cases", question.case))}>{SAY.case[language]}</a>}
      </p>
      {question.affected.length > 0 && (
        <details>
          <summary>{filled(SAY.affected[language], { n: numberWords(question.affected.length, language) })}</summary>
          <ul>
            {question.affected.map((it) => (
              <li class="sub">
                {it.text} → {it.to?.name ?? "?"}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** The questions in groups: what is asked is said once. */
function grouped(items: readonly Question[]): readonly Question[] {
  const groups = new Map<string, Question[]>();
  for (const it of items) groups.set(it.question, [...(groups.get(it.question) ?? []), it]);
  return [...groups.values()].flat();
}

const List: FC<{ items: readonly Question[]; here: string | null; page: PageContext }> = ({ here, items, page }) => {
  const { language, link, still } = page;
  const counts = new Map<string, number>();
  for (const it of items) counts.set(it.question, (counts.get(it.question) ?? 0) + 1);
  let before: string | null = null;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={word("questions", language)}>
      <table>
        <caption>{SAY.caption[language]}</caption>
        <thead>
          <tr>
            <th scope="col" class="n">
              {SAY.waited[language]}
            </th>
            <th scope="col">{SAY.about[language]}</th>
            <th scope="col" class="d">
              {SAY.askedOn[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((it) => {
            const isNew = it.question !== before;
            before = it.question;
            const words = aboutWords(it);
            return (
              <>
                {isNew && (
                  <tr class="group">
                    <th scope="rowgroup" colspan={3}>
                      {it.question} ({numberWords(counts.get(it.question) ?? 0, language)})
                    </th>
                  </tr>
                )}
                <tr class={it.id === here ? "here" : undefined}>
                  <td class="n wait">{numberWords(it.daysWaited, language)}</td>
                  <th scope="row">
                    {still ? (
                      words
                    ) : (
                      <a
                        href={link(pathOf("questions", it.id))}
                        {...(it.id === here ? { "aria-current": "true" } : {})}
                      >
                        {words === "" ? SAY.open[language] : words}
                      </a>
                    )}
                    {it.case !== null && <small class="block">{it.case}</small>}
                    {it.body !== null && <small class="block">{it.body.name}</small>}
                  </th>
                  <td class="d">{formatDay(it.askedOn, language)}</td>
                </tr>
              </>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

/** The inbox: what waits at the left, the question which is open at the right. */
export const QuestionsPage: FC<{
  page: PageContext;
  query: Query;
  list: Questions;
  open: Question | null;
  form: Child;
  filter: Pick<FilterBarProps, "fields" | "kept">;
  recorded: boolean;
}> = ({ filter, form, list, open, page, query, recorded }) => {
  const { language, link, still } = page;
  const items = grouped(list.items);
  const at = items.findIndex((it) => it.id === open?.id);
  const next = items[at + 1];
  return (
    <Page page={page} here="questions" title={word("questions", language)}>
      <PageHead page={page} title={word("questions", language)} sub={SAY.sub[language]} action="/questions" />
      {!still && (
        <FilterBar language={language} action="/questions" query={query} clear={link("/questions")} {...filter} />
      )}
      {recorded && (
        <div class="bar green" role="status">
          <p>{SAY.recorded[language]}</p>
        </div>
      )}
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
        {!still && <Exports language={language} links={exportLinks(language, "questions", query, ["docx", "xlsx"])} />}
      </div>
      {items.length === 0 ? (
        <Empty title={SAY.none[language]} />
      ) : (
        <div class={open === null ? "" : "two half"}>
          <div data-fresh="results">
            <List items={items} here={open?.id ?? null} page={page} />
          </div>
          {open !== null && (
            <section class="panel strong" id="question">
              <h2>
                {at < 0
                  ? open.question
                  : filled(SAY.question[language], {
                      n: numberWords(at + 1, language),
                      total: numberWords(items.length, language),
                    })}
              </h2>
              <div class="in">
                <h3>{open.question}</h3>
                <Facts question={open} page={page} />
                {form}
                {next && (
                  <p>
                    <a href={link(pathOf("questions", next.id))}>{SAY.nextOne[language]}</a>
                  </p>
                )}
              </div>
            </section>
          )}
        </div>
      )}
    </Page>
  );
};

/** A question's choices as a form: the choice with what follows, the deciding paper, the reason. */
export function answerSchema(question: Question) {
  const needs = new Set(question.choices.flatMap((it) => (it.needs === null ? [] : [it.needs])));
  const value =
    needs.size === 0
      ? {}
      : {
          value:
            needs.has("bodies") || needs.has("day")
              ? { type: "array", items: { type: "string", ...(needs.has("day") ? { format: "date" } : {}) } }
              : { type: "string" },
        };
  const text = { type: "string", maxLength: 10_000 };
  const isObstacle = question.choices.length === 0;
  return isObstacle
    ? {
        type: "object",
        properties: { on: { type: "string", format: "date" }, answer: text },
        required: ["on", "answer"],
      }
    : {
        type: "object",
        properties: {
          choice: { enum: question.choices.map((it) => it.id) },
          ...value,
          decision: { type: "string" },
          reason: text,
          on: { type: "string", format: "date" },
        },
        required: [
          "choice",
          ...(question.choices.every((it) => it.needs !== null) ? ["value"] : []),
          "decision",
          "reason",
          "on",
        ],
      };
}

/** What is typed as the value of a choice, as the command takes it: a list. */
export function answerCommand(
  question: Question,
  said: Record<string, unknown>,
): Record<string, unknown> & { readonly type: string } {
  if (question.choices.length === 0) {
    return { type: "answer-obstacle", obligation: question.obligation, obstacle: question.id, ...said };
  }
  const { value, ...rest } = said;
  const needs = question.choices.find((it) => it.id === rest["choice"])?.needs ?? null;
  const list = value === undefined ? undefined : Array.isArray(value) ? value : [value];
  return {
    type: "answer",
    question: question.id,
    ...rest,
    ...(list === undefined || needs === null ? {} : { value: list }),
  };
}

export function choiceOptions(question: Question, language: Language) {
  const says = {
    day: { vi: "phải ghi ngày", en: "needs a day" },
    bodies: { vi: "phải ghi cơ quan", en: "needs bodies" },
    year: { vi: "phải ghi năm", en: "needs a year" },
  } as const;
  return question.choices.map((it) => ({
    value: it.id,
    words: it.label,
    says: [it.needs === null ? "" : says[it.needs][language], ...it.basis.map(citationWords)]
      .filter(Boolean)
      .join(" · "),
  }));
}
