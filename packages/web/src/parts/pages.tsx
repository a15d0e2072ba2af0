import type { Bilingual, Language } from "@kttt/core";
import type { FC } from "hono/jsx";
import { addressOf, type Query } from "../address.js";
import type { PageContext } from "../frame.js";
import { filled, numberWords, word } from "../words.js";

/** How many there are: the sentence says it of `{n}`. A screen reader is told when it changes. */
export const Count: FC<{ sentence: Bilingual; of: number; language: Language }> = ({ language, of, sentence }) => (
  <p aria-live="polite" data-count>
    <strong>{filled(sentence[language], { n: numberWords(of, language) })}</strong>
  </p>
);

/** Where in a list one is, and the way on. */
export const Pages: FC<{
  page: PageContext;
  path: string;
  query: Query;
  first: number;
  shown: number;
  total: number;
  next: string | null;
}> = ({ first, next, page, path, query, shown, total }) => {
  const { language } = page;
  const n = (it: number) => numberWords(it, language);
  if (shown === total) return null;
  return (
    <nav class="pages" aria-label={word("page", language)}>
      <span>{word("shownOf", language, { from: n(first + 1), to: n(first + shown), total: n(total) })}</span>
      <span>
        {first > 0 && (
          <a href={addressOf(path, { ...query, cursor: undefined, from: undefined })}>{word("firstPage", language)}</a>
        )}{" "}
        {next !== null && (
          <a href={addressOf(path, { ...query, cursor: next, from: String(first + shown) })} rel="next">
            {word("next", language)}
          </a>
        )}
      </span>
    </nav>
  );
};
