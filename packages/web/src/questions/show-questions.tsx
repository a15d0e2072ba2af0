import { randomUUID } from "node:crypto";
import type { Child } from "hono/jsx";
import { ActForm, type Outcome, refusalsOf } from "../acts/act-page.js";
import { outcomeOf } from "../acts/do-act.js";
import type { SentForm } from "../acts/typed-form.js";
import { pathOf, type Query } from "../address.js";
import { needed, type Visit } from "../context.js";
import { bodyField, searchField } from "../duties/show-duties.js";
import { type Schema, type Typed, typedValue } from "../form/schema.js";
import type { Option } from "../form/schema-form.js";
import { answerCommand, answerSchema, choiceOptions, type Question, QuestionsPage } from "./questions-page.js";

const FILTERS = ["body", "kind", "q", "sort"] as const;
const queryFor = (query: Query) =>
  Object.fromEntries(FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));

/** How the form of a question stands. */
export interface AnswerState {
  readonly typed: Typed;
  readonly outcome: Outcome;
  readonly token: string;
}

/** The bodies of the programme a question is of. */
async function bodyOptions({ client, common }: Visit, province: string): Promise<readonly Option[]> {
  const { items } = needed(await client.listBodies({ query: { ...common, province, limit: 1000 } }));
  return items.filter((it) => it.open > 0 || it.inOffice).map((it) => ({ value: it.id, words: it.name }));
}

/** The inbox with one question open: the one named, else the one which waits longest. */
export async function showQuestions(visit: Visit, id: string | null, state: AnswerState): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, still } = page;
  const [list, bodies] = await Promise.all([
    client.listQuestions({ query: { ...common, limit: 500, ...queryFor(query) } }).then(needed),
    bodyField(visit),
  ]);
  const open =
    id === null
      ? (list.items[0] ?? null)
      : (list.items.find((it) => it.id === id) ?? needed(await client.getQuestion({ params: { id }, query: common })));
  const today = visit.session.programmes[0]?.today ?? "";
  const options = open === null || still ? [] : await bodyOptions(visit, open.province);
  const form = (question: Question) => {
    const problem = state.outcome.kind === "refused" ? state.outcome.problem : null;
    const choices = choiceOptions(question, language);
    const needsBodies = question.choices.some((it) => it.needs === "bodies");
    return (
      <ActForm
        language={language}
        action={page.link(pathOf("questions", question.id), { asOf: undefined, compare: undefined })}
        back={page.link("/questions")}
        seal={{ token: state.token, version: "", key: randomUUID() }}
        outcome={state.outcome}
        role={null}
        context={{
          root: answerSchema(question) as Schema,
          language,
          typed: state.typed.size === 0 ? new Map([["on", [today]]]) : state.typed,
          refused: refusalsOf(problem).byPath,
          hidden: [],
          options: (path) => (path === "choice" ? choices : path === "value" && needsBodies ? options : null),
        }}
      />
    );
  };
  return (
    <QuestionsPage
      page={page}
      query={query}
      list={list}
      open={still ? null : open}
      form={open === null || still ? null : form(open)}
      filter={{ fields: [bodies, searchField(visit)], kept: page.kept }}
      recorded={query["recorded"] !== undefined}
    />
  );
}

/** Sends an answer in whichever capacity of the account the engine takes. */
export async function sendAnswer(visit: Visit, id: string, sent: SentForm): Promise<Outcome | "done"> {
  const { client, common, session } = visit;
  const { asOf: _, ...today } = common;
  const question = needed(await client.getQuestion({ params: { id }, query: today }));
  const said = typedValue(answerSchema(question) as Schema, sent.typed, "") as Record<string, unknown>;
  const roles = session.account.roles.map((it) => it.id);
  let outcome: Outcome | "done" = "done";
  for (const role of roles.length === 0 ? ["lead" as const] : roles) {
    const answer = await client.sendCommands({
      query: { ...today, province: question.province, ...(sent.dryRun ? { dryRun: true } : {}) },
      body: { command: { ...answerCommand(question, said), actor: { role } } },
      headers: sent.dryRun ? {} : { "Idempotency-Key": `${sent.key ?? randomUUID()}-${role}` },
    });
    outcome = outcomeOf(answer, sent.dryRun);
    const isAuthority =
      outcome !== "done" && outcome.kind === "refused" && outcome.problem.code.startsWith("authority/");
    if (!isAuthority) break;
  }
  return outcome;
}
