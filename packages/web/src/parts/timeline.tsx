import type { Language } from "@kttt/core";
import type { FC } from "hono/jsx";
import { Shape } from "./shape.js";

/** Something that happened, in words. */
export interface TimelineEntry {
  readonly day: string;
  readonly css: string;
  readonly words: string;
  readonly who: string;
  /** In whose name it was done, where somebody else did it. */
  readonly instead?: string | null;
  /** The reason, the answer: as it was written. */
  readonly says?: string | null;
  readonly number?: string | null;
}

const SAY = {
  instead: { vi: "ghi thay {person}", en: "entered for {person}" },
  number: { vi: "số {number}", en: "no. {number}" },
} as const;

/** What happened, the latest first, days in a column of their own. */
export const Timeline: FC<{ language: Language; entries: readonly TimelineEntry[] }> = ({ entries, language }) => (
  <ol class="timeline">
    {entries.map((it) => (
      <li class={it.css}>
        <span class="day">{it.day}</span>
        <span class="dot">
          <Shape
            name={
              it.css === "green"
                ? "tick"
                : it.css === "red"
                  ? "warning"
                  : it.css === "purple"
                    ? "back"
                    : it.css === "plain"
                      ? "dash"
                      : "ring"
            }
          />
        </span>
        <div>
          <p>
            <b>{it.words}</b>
            {it.number && <span>, {SAY.number[language].replace("{number}", it.number)}</span>}
          </p>
          <p class="sub">
            {it.who}
            {it.instead && <span> · {SAY.instead[language].replace("{person}", it.instead)}</span>}
          </p>
          {it.says && <blockquote class="small">{it.says}</blockquote>}
        </div>
      </li>
    ))}
  </ol>
);
