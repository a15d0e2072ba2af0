import { formatDay, type Language, type LegalDate } from "@kttt/core";
import type { FC } from "hono/jsx";
import { Shape, type ShapeName } from "../parts/shape.js";
import { filled, numberWords, percentWords } from "../words.js";

/** One figure: its count, what it is a share of, and what it was on the earlier day. */
export interface ShownFigure {
  readonly key: string;
  readonly label: string;
  readonly shape: ShapeName | null;
  readonly count: number;
  readonly share: number | null;
  readonly of: "withDay" | "assigned" | null;
  /** Said instead of a rate. */
  readonly parts?: string;
  readonly then: number | null;
  readonly href: string;
  readonly alarm: boolean;
}

const SAY = {
  withDay: { vi: "số có thời hạn", en: "of those with a day" },
  assigned: { vi: "tổng số giao", en: "of all assigned" },
  up: { vi: "tăng {n} so với {day}", en: "up {n} since {day}" },
  down: { vi: "giảm {n} so với {day}", en: "down {n} since {day}" },
  same: { vi: "không đổi so với {day}", en: "the same as {day}" },
} as const;

/** A change in words with its sign; which way is good the reader knows. */
export function changeOf(
  now: number,
  then: number,
  on: LegalDate,
  language: Language,
): { readonly sign: string; readonly words: string } {
  const by = now - then;
  const way = by === 0 ? "same" : by > 0 ? "up" : "down";
  return {
    sign: by === 0 ? "=" : by > 0 ? "▲" : "▼",
    words: filled(SAY[way][language], { n: numberWords(Math.abs(by), language), day: formatDay(on, language) }),
  };
}

/** Figures, each one link to the list it counts, with its rate, what that is a rate of, and the change. */
export const Figures: FC<{
  language: Language;
  figures: readonly ShownFigure[];
  compare: LegalDate | null;
  four?: boolean;
}> = ({ compare, figures, four, language }) => (
  <ul class={`figures${four ? " four" : ""}`}>
    {figures.map((it) => {
      const change = compare === null || it.then === null ? null : changeOf(it.count, it.then, compare, language);
      const rate =
        it.parts ??
        (it.share === null || it.of === null ? "" : `${percentWords(it.share, language)} ${SAY[it.of][language]}`);
      return (
        <li class={it.alarm ? "alarm" : undefined}>
          <p class="label">
            {it.shape && <Shape name={it.shape} />}
            <span>{it.label}</span>
          </p>
          <p class="number">
            <a href={it.href}>
              {numberWords(it.count, language)}
              <span class="sr"> {it.label}</span>
            </a>
          </p>
          <p>{rate}</p>
          {change && (
            <p class="change">
              <span aria-hidden="true">{change.sign} </span>
              {change.words}
            </p>
          )}
        </li>
      );
    })}
  </ul>
);
