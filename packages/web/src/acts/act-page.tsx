import type { Language } from "@kttt/core";
import type { ProblemDetails } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { Page, type PageContext, PageHead } from "../frame.js";
import { type FormContext, Mistakes, SchemaFields } from "../form/schema-form.js";
import { ProblemBar } from "../problem-page.js";
import { fieldPath } from "./typed-form.js";

const SAY = {
  send: { vi: "Ghi vào nhật ký", en: "Record" },
  preview: { vi: "Xem trước", en: "Preview" },
  back: { vi: "Bỏ, quay lại", en: "Back, nothing recorded" },
  notRecorded: {
    vi: "Chưa ghi được. Chữ đã gõ còn nguyên. Cần sửa:",
    en: "Not recorded. What you typed is kept. To be mended:",
  },
  others: { vi: "Ai làm được:", en: "Who can:" },
  refused: { vi: "Chưa được, vì:", en: "Not possible, because:" },
  changed: {
    vi: "Chưa ghi: người khác vừa ghi vào việc này trong lúc bạn đang điền. Chữ đã gõ còn nguyên.",
    en: "Not recorded: somebody else has just recorded something here. What you typed is kept.",
  },
  since: { vi: "Đã thêm:", en: "What was added:" },
  again: {
    vi: "Xem lại rồi bấm “{send}” một lần nữa nếu vẫn muốn ghi.",
    en: "Look at it, and press “{send}” again if you still want to.",
  },
  foreseen: { vi: "Nếu ghi, nhật ký sẽ thêm:", en: "If you record it, the log will have:" },
  for: { vi: "Ghi với tư cách:", en: "In the capacity of:" },
  mark: {
    vi: "Ghi rồi không xóa được; ghi nhầm thì sửa bằng một việc mới.",
    en: "What is recorded is not deleted; a mistake is mended by a new act.",
  },
  token: {
    vi: "Biểu mẫu này đã hết hạn hoặc không gửi từ trang này. Bấm ghi lại.",
    en: "This form is too old or was not sent from this page. Press again.",
  },
} as const;

/** Refusals as a form shows them: those of a field at the field, all of them on top. */
export function refusalsOf(problem: ProblemDetails | null): {
  readonly list: readonly { readonly path: string; readonly message: string; readonly hint: string }[];
  readonly byPath: ReadonlyMap<string, readonly string[]>;
} {
  const list = (problem?.problems ?? []).map((it) => ({ path: fieldPath(it.path), message: it.detail, hint: it.hint }));
  const byPath = new Map<string, string[]>();
  for (const it of list)
    if (it.path !== "") byPath.set(it.path, [...(byPath.get(it.path) ?? []), `${it.message} ${it.hint}`.trim()]);
  return { list, byPath };
}

/** What became of sending a form. */
export type Outcome =
  | { readonly kind: "new" }
  | { readonly kind: "refused"; readonly problem: ProblemDetails }
  /** Somebody else was faster: what they recorded. */
  | { readonly kind: "changed"; readonly added: readonly string[] }
  | { readonly kind: "token" }
  | { readonly kind: "foreseen"; readonly events: readonly string[] };

const OutcomeBar: FC<{ outcome: Outcome; language: Language }> = ({ language, outcome }) => {
  switch (outcome.kind) {
    case "refused": {
      const { problem } = outcome;
      if (problem.status === 503 || problem.status >= 500 || problem.problems.length === 0)
        return <ProblemBar problem={problem} language={language} />;
      return <Mistakes title={SAY.notRecorded[language]} refused={refusalsOf(problem).list} language={language} />;
    }
    case "changed":
      return (
        <div class="bar red" role="alert" id="mistakes" tabindex={-1}>
          <p>
            <strong>{SAY.changed[language]}</strong>
          </p>
          <p>{SAY.since[language]}</p>
          <ul>
            {outcome.added.map((it) => (
              <li>{it}</li>
            ))}
          </ul>
          <p>{SAY.again[language].replace("{send}", SAY.send[language])}</p>
        </div>
      );
    case "token":
      return (
        <div class="bar amber" role="alert">
          <p>{SAY.token[language]}</p>
        </div>
      );
    case "foreseen":
      return (
        <div class="bar green" role="status">
          <p>
            <strong>{SAY.foreseen[language]}</strong>
          </p>
          <ul>
            {outcome.events.map((it) => (
              <li>{it}</li>
            ))}
          </ul>
        </div>
      );
    default:
      return null;
  }
};

/** The hidden fields of a form: its token, the version it was made of, the key under which it is carried out once. */
export interface FormSeal {
  readonly token: string;
  readonly version: string;
  readonly key: string;
}

/** The form itself: what became of it, its fields, and the ways on. */
export const ActForm: FC<{
  language: Language;
  action: string;
  back: string;
  context: FormContext;
  seal: FormSeal;
  outcome: Outcome;
  role: string | null;
}> = ({ action, back, context, language, outcome, role, seal }) => (
  <>
    <OutcomeBar outcome={outcome} language={language} />
    <form class="form" method="post" action={action} enctype="multipart/form-data" data-once>
      <input type="hidden" name="_token" value={seal.token} />
      <input type="hidden" name="_version" value={seal.version} />
      <input type="hidden" name="_key" value={seal.key} />
      {role !== null && (
        <p class="sub">
          {SAY.for[language]} <strong>{role}</strong>
        </p>
      )}
      <SchemaFields context={context} />
      <p class="small soft">{SAY.mark[language]}</p>
      <p class="buttons">
        <button type="submit" class="main" data-send>
          {SAY.send[language]}
        </button>
        <button type="submit" name="try" value="1" formnovalidate>
          {SAY.preview[language]}
        </button>
        <a class="button" href={back}>
          {SAY.back[language]}
        </a>
      </p>
    </form>
  </>
);

/** One act on a page of its own. */
export const ActPage: FC<{
  page: PageContext;
  here: string;
  title: string;
  subject: string;
  address: string;
  back: string;
  why: readonly { readonly detail: string; readonly hint: string }[];
  /** Who may do it, where whoever asks may not: the page is then not a form. */
  others?: string | null;
  children?: Child;
}> = ({ address, back, children, here, others = null, page, subject, title, why }) => (
  <Page page={page} here={here} title={title}>
    <PageHead
      page={{ ...page, still: true }}
      title={title}
      sub={subject}
      action={address}
      crumbs={[{ words: subject, href: back }, { words: title }]}
    />
    {why.length > 0 && (
      <div class="bar amber">
        <p>
          <strong>{SAY.refused[page.language]}</strong>
        </p>
        <ul>
          {why.map((it) => (
            <li>
              {it.detail} {it.hint}
            </li>
          ))}
        </ul>
        {others !== null && (
          <p>
            <strong>{SAY.others[page.language]}</strong> {others}
          </p>
        )}
      </div>
    )}
    {children}
    {others !== null && (
      <p class="buttons no-print">
        <a class="button" href={back}>
          {SAY.back[page.language]}
        </a>
      </p>
    )}
  </Page>
);
