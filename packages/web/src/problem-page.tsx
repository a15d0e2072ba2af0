import type { Language } from "@kttt/core";
import type { ProblemDetails } from "@kttt/server/client";
import type { FC } from "hono/jsx";
import { addressOf } from "./address.js";
import { Page, type PageContext } from "./frame.js";
import { citationWords } from "./words.js";

/** An answer of the server which a page could not be made from. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: ProblemDetails,
  ) {
    super(problem.title);
  }
}

const SAY = {
  away: {
    vi: "Kho dữ liệu tạm thời chưa nối được. Những gì đã ghi vẫn còn nguyên; chưa có gì mới được ghi.",
    en: "The store cannot be reached for the moment. What was recorded is safe; nothing new was recorded.",
  },
  again: { vi: "Thử lại", en: "Try again" },
  home: { vi: "Về Toàn cảnh", en: "To the overview" },
  signIn: { vi: "Đăng nhập", en: "Sign in" },
  basis: { vi: "Căn cứ", en: "Basis" },
} as const;

/** A refusal in words: what it is, why, what to do. */
export const ProblemBar: FC<{ problem: ProblemDetails; language: Language }> = ({ language, problem }) => (
  <div class={`bar ${problem.status === 503 || problem.status === 404 ? "amber" : "red"}`} role="alert">
    <p>
      <strong>{problem.status === 503 ? SAY.away[language] : problem.detail || problem.title}</strong>
    </p>
    {problem.hint !== "" && problem.status !== 503 && <p>{problem.hint}</p>}
    {problem.basis !== null && (
      <p class="small">
        {SAY.basis[language]}: {citationWords(problem.basis)}
      </p>
    )}
  </div>
);

/** A page of its own for what could not be answered. */
export const ProblemPage: FC<{ page: PageContext; problem: ProblemDetails; again: string }> = (props) => {
  const { again, page, problem } = props;
  const { language, link, signIn } = page;
  return (
    <Page page={page} here="" title={problem.title}>
      <h1>{problem.title}</h1>
      <ProblemBar problem={problem} language={language} />
      <p class="buttons">
        {problem.status === 503 && (
          <a class="button main" href={again}>
            {SAY.again[language]}
          </a>
        )}
        {problem.status === 401 && signIn !== null && (
          <a class="button main" href={addressOf(signIn, { to: again })}>
            {SAY.signIn[language]}
          </a>
        )}
        <a class="button" href={link("/")}>
          {SAY.home[language]}
        </a>
      </p>
    </Page>
  );
};
