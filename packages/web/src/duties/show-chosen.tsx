import { randomUUID } from "node:crypto";
import type { Language } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import type { Act } from "../acts/act-list.js";
import type { SentForm } from "../acts/typed-form.js";
import { addressOf, pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { Empty } from "../parts/filter-bar.js";
import { filled, numberWords, word } from "../words.js";
import type { ChosenOf } from "./chosen.js";
import { dutyTitle, letterAddress, Standings } from "./duties-page.js";

type Detail = AnswerOf<Operations["getDuty"]>;

const SAY = {
  title: {
    duties: { vi: "Việc đã chọn", en: "Ticked duties" },
    reports: { vi: "Báo cáo đã chọn", en: "Ticked reports" },
  },
  sub: {
    duties: { vi: "{n} việc của {m} cơ quan", en: "{n} duties of {m} bodies" },
    reports: { vi: "{n} báo cáo của {m} cơ quan", en: "{n} reports of {m} bodies" },
  },
  nothing: {
    duties: { vi: "Chưa đánh dấu việc nào", en: "Nothing was ticked" },
    reports: { vi: "Chưa đánh dấu báo cáo nào", en: "Nothing was ticked" },
  },
  back: {
    duties: { vi: "Về danh sách nhiệm vụ", en: "To the list of duties" },
    reports: { vi: "Về danh sách báo cáo", en: "To the list of reports" },
  },
  letters: { vi: "Đôn đốc việc quá hạn", en: "Remind of what is overdue" },
  lettersWhat: {
    vi: "Mỗi cơ quan một công văn, kèm danh sách việc quá hạn trong số đã chọn. Ký, lấy số và gửi là việc của cơ quan.",
    en: "One letter to each body, with what is overdue among the ticked. Signing, numbering and sending are the office's.",
  },
  answerBy: { vi: "Đề nghị trả lời trước ngày", en: "Answer wanted by" },
  getAll: { vi: "Tải {n} công văn (.zip)", en: "Get {n} letters (.zip)" },
  getOne: { vi: "Công văn gửi {body} ({n} việc)", en: "Letter to {body} ({n} duties)" },
  noneLate: { vi: "Không việc nào trong số đã chọn quá hạn.", en: "None of the ticked duties is overdue." },
  notLate: {
    vi: "Không vào công văn vì chưa quá hạn: {n} việc.",
    en: "Not in a letter, being not overdue: {n} duties.",
  },
  acts: { vi: "Ghi một lần cho nhiều việc", en: "Record for several at once" },
  actsNone: {
    vi: "Với tài khoản này, không việc nào trong số đã chọn ghi được cùng lúc.",
    en: "With this account nothing can be recorded for several of them at once.",
  },
  send: { vi: "{act}: {n} việc", en: "{act}: {n} duties" },
  as: {
    vi: "Ghi với tư cách {role}, ngày hôm nay. Mỗi việc được xét riêng.",
    en: "As {role}, of today. Each is judged by itself.",
  },
  list: { vi: "Các việc đã chọn", en: "What is ticked" },
  result: { vi: "Kết quả: ghi được {done}, chưa ghi được {not}.", en: "Recorded: {done}; not recorded: {not}." },
  token: {
    vi: "Biểu mẫu này đã hết hạn hoặc không gửi từ trang này. Bấm ghi lại.",
    en: "This form is too old or was not sent from this page. Press again.",
  },
} as const;

/** So many rows stand on a page, and so many can be ticked. */
const MOST = 50;

/** What can be recorded for several at once: acts which need nothing but whom and when. */
const SIMPLE: readonly string[] = ["start", "accept"];

/** What became of one duty of several. */
export interface ChosenResult {
  readonly id: string;
  /** `null` where it was recorded; else why not. */
  readonly refused: string | null;
}

export interface ChosenState {
  readonly token: string;
  readonly key: string;
  readonly results: readonly ChosenResult[] | null;
  /** The form was not of this browser. */
  readonly foreign: boolean;
}

/** The ids ticked: each once, in the order of the page, no more than stand on one. */
export const chosenIn = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((it) => it !== "").slice(0, MOST);

async function detailsOf({ client, common }: Visit, ids: readonly string[]): Promise<readonly Detail[]> {
  const { asOf: _, ...today } = common;
  return Promise.all(ids.map(async (id) => needed(await client.getDuty({ params: { id }, query: today }))));
}

/** The simple acts which some of the duties allow, each with those. */
function actsOf(details: readonly Detail[]): readonly { readonly act: Act; readonly duties: readonly Detail[] }[] {
  return SIMPLE.flatMap((command) => {
    const duties = details.filter((it) => it.actions.some((one) => one.command === command && one.allowed));
    const act = duties[0]?.actions.find((it) => it.command === command && it.allowed);
    return act ? [{ act, duties }] : [];
  });
}

const Letters: FC<{ page: PageContext; details: readonly Detail[] }> = ({ details, page }) => {
  const { kept, language } = page;
  const late = details.filter((it) => it.duty.class.id === "inProgressOverdue").map((it) => it.duty);
  const bodies = [...new Map(late.map((it) => [it.body.id, it.body])).values()];
  const n = (it: number) => numberWords(it, language);
  if (late.length === 0) return <p>{SAY.noneLate[language]}</p>;
  const [province] = new Set(late.map((it) => it.province));
  return (
    <>
      <p class="small soft">{SAY.lettersWhat[language]}</p>
      <form class="line" method="get" action="/api/v1/letters.zip">
        {Object.entries({ lang: kept["lang"], province, duties: late.map((it) => it.id).join(",") }).map(
          ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
        )}
        <div>
          <label for="answer-by">{SAY.answerBy[language]}</label>
          <input type="date" id="answer-by" name="answerBy" required />
        </div>
        <button type="submit" class="main">
          {filled(SAY.getAll[language], { n: n(bodies.length) })}
        </button>
      </form>
      <ul>
        {bodies.map((body) => {
          const own = late.filter((it) => it.body.id === body.id);
          return (
            <li>
              <a href={letterAddress(page, body.id, own.map((it) => it.id).join(","))} download="">
                {filled(SAY.getOne[language], { body: body.name, n: n(own.length) })}
              </a>
            </li>
          );
        })}
      </ul>
      {late.length < details.length && (
        <p class="small soft">{filled(SAY.notLate[language], { n: n(details.length - late.length) })}</p>
      )}
    </>
  );
};

const Results: FC<{ details: readonly Detail[]; results: readonly ChosenResult[]; language: Language }> = ({
  details,
  language,
  results,
}) => {
  const not = results.filter((it) => it.refused !== null);
  const n = (it: number) => numberWords(it, language);
  const titleOf = (id: string) => details.find((it) => it.duty.id === id)?.duty;
  return (
    <div class={`bar ${not.length === 0 ? "green" : "amber"}`} role={not.length === 0 ? "status" : "alert"}>
      <p>
        <strong>{filled(SAY.result[language], { done: n(results.length - not.length), not: n(not.length) })}</strong>
      </p>
      {not.length > 0 && (
        <ul>
          {not.map((it) => {
            const duty = titleOf(it.id);
            return (
              <li>
                {duty === undefined ? "" : `${duty.body.name}, ${dutyTitle(duty)}: `}
                {it.refused}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};

/** The page of the ticked duties: letters of reminder, body by body, and what may be recorded for several at once. */
export async function showChosen(visit: Visit, ids: readonly string[], state: ChosenState): Promise<Child> {
  const { page } = visit;
  const { language, link } = page;
  const details = await detailsOf(visit, ids);
  const bodies = new Set(details.map((it) => it.duty.body.id));
  const n = (it: number) => numberWords(it, language);
  const acts = actsOf(details);
  const of: ChosenOf = visit.query["of"] === "reports" ? "reports" : "duties";
  const title = SAY.title[of][language];
  return (
    <Page page={page} here={of} title={title}>
      <PageHead
        page={{ ...page, still: true }}
        title={title}
        sub={filled(SAY.sub[of][language], { n: n(details.length), m: n(bodies.size) })}
        action="/duties/selected"
        crumbs={[{ words: word(of, language), href: link(`/${of}`) }, { words: title }]}
      />
      {state.foreign && (
        <div class="bar amber" role="alert">
          <p>{SAY.token[language]}</p>
        </div>
      )}
      {state.results !== null && <Results details={details} results={state.results} language={language} />}
      {details.length === 0 ? (
        <Empty title={SAY.nothing[of][language]}>
          <a href={link(`/${of}`)}>{SAY.back[of][language]}</a>
        </Empty>
      ) : (
        <>
          <div class="two half no-print">
            <section class="panel" id="letters">
              <h2>{SAY.letters[language]}</h2>
              <div class="in">
                <Letters page={page} details={details} />
              </div>
            </section>
            <section class="panel" id="acts">
              <h2>{SAY.acts[language]}</h2>
              <div class="in">
                {acts.length === 0 && <p class="soft">{SAY.actsNone[language]}</p>}
                {acts.map(({ act, duties }) => (
                  <form
                    method="post"
                    action={link("/duties/selected", { asOf: undefined, of: of === "reports" ? of : undefined })}
                    data-once
                  >
                    <input type="hidden" name="_token" value={state.token} />
                    <input type="hidden" name="_key" value={state.key} />
                    <input type="hidden" name="command" value={act.command} />
                    <input type="hidden" name="role" value={act.role.id} />
                    {ids.map((id) => (
                      <input type="hidden" name="duty" value={id} />
                    ))}
                    {duties.map((it) => (
                      <input type="hidden" name="for" value={it.duty.id} />
                    ))}
                    <p class="small soft">{filled(SAY.as[language], { role: act.role.label })}</p>
                    <button type="submit" data-send>
                      {filled(SAY.send[language], { act: act.label, n: n(duties.length) })}
                    </button>
                  </form>
                ))}
              </div>
            </section>
          </div>
          <section class="panel">
            <h2>{SAY.list[language]}</h2>
            <div class="in">
              <ul>
                {details.map(({ duty }) => (
                  <li>
                    <a href={link(pathOf("duties", duty.id))}>{dutyTitle(duty)}</a>{" "}
                    <Standings duty={duty} language={language} />
                    <small class="block">
                      {duty.body.name} · {duty.orderedIn}
                    </small>
                  </li>
                ))}
              </ul>
            </div>
          </section>
          <p class="no-print">
            <a href={addressOf(`/${of}`, page.kept)}>{SAY.back[of][language]}</a>
          </p>
        </>
      )}
    </Page>
  );
}

/** Records a simple act for each of the duties a form names; each has its own result. Sent again it is recorded once. */
export async function sendChosen(visit: Visit, { key, typed }: SentForm): Promise<readonly ChosenResult[]> {
  const { client, common } = visit;
  const { asOf: _, ...today } = common;
  const command = typed.get("command")?.at(-1) ?? "";
  const role = typed.get("role")?.at(-1) ?? "";
  if (!SIMPLE.includes(command)) return [];
  const details = await detailsOf(visit, (typed.get("for") ?? []).slice(0, MOST));
  const results: ChosenResult[] = [];
  for (const province of new Set(details.map((it) => it.duty.province))) {
    const own = details.filter((it) => it.duty.province === province);
    const answer = needed(
      await client.sendCommands({
        query: { ...today, province },
        headers: { "Idempotency-Key": `${key ?? randomUUID()}-${command}-${province}` },
        body: { commands: own.map(({ duty }) => ({ type: command, obligation: duty.id, actor: { role } })) },
      }),
    );
    answer.results.forEach(({ problem }, index) => {
      const refused = problem === null ? null : `${problem.detail} ${problem.hint}`.trim();
      results.push({ id: own[index]?.duty.id ?? "", refused });
    });
  }
  return results;
}
