import type { Language } from "@kttt/core";
import type { Child, FC } from "hono/jsx";
import { Shape, type ShapeName } from "../parts/shape.js";
import { filled, numberWords, word } from "../words.js";

/** One thing which needs somebody. */
export interface BoxEntry {
  readonly words: string;
  readonly href: string | undefined;
  readonly who: readonly string[];
  readonly day: string;
}

/** What needs somebody: one box of it. An empty one stays and says so. */
export interface ShownBox {
  readonly css: string;
  readonly shape: ShapeName;
  readonly title: string;
  readonly count: number;
  /** What is counted, and how it divides. */
  readonly scope: Child;
  readonly entries: readonly BoxEntry[];
  readonly all: { readonly words: string; readonly href: string };
}

/** A box shows so many entries; the list behind it has all. */
const IN_A_BOX = 4;
const NAMED = 2;

const SAY = {
  bodies: { vi: "{words}: {n} cơ quan", en: "{words}: {n} bodies" },
  others: { vi: "và {n} cơ quan khác", en: "and {n} others" },
} as const;

/** Entries which say the same of several bodies become one, with the first one's link. */
export function together(entries: readonly BoxEntry[]): readonly BoxEntry[] {
  const by = new Map<string, BoxEntry>();
  for (const it of entries) {
    const key = `${it.words}\n${it.day}`;
    const before = by.get(key);
    by.set(key, before ? { ...before, who: [...before.who, ...it.who] } : it);
  }
  return [...by.values()];
}

const Entry: FC<{ entry: BoxEntry; language: Language }> = ({ entry, language }) => {
  const { day, href, who, words } = entry;
  const rest = who.length - NAMED;
  const names = `${who.slice(0, NAMED).join("; ")}${rest > 0 ? ` ${filled(SAY.others[language], { n: numberWords(rest, language) })}` : ""}`;
  const title = who.length > 1 ? filled(SAY.bodies[language], { words, n: numberWords(who.length, language) }) : words;
  return (
    <li>
      {href === undefined ? title : <a href={href}>{title}</a>}
      <span>
        {names}
        {names !== "" && day !== "" && " · "}
        <b>{day}</b>
      </span>
    </li>
  );
};

/** What needs somebody now, side by side. */
export const Boxes: FC<{ language: Language; boxes: readonly ShownBox[] }> = ({ boxes, language }) => (
  <div class="boxes">
    {boxes.map((it) => (
      <section class={`box ${it.css}`}>
        <h3>
          <span>
            <Shape name={it.shape} /> {it.title}
          </span>
          <span>{numberWords(it.count, language)}</span>
        </h3>
        <p class="scope">{it.scope}</p>
        {it.count === 0 ? (
          <ul>
            <li>{word("nothing", language)}</li>
          </ul>
        ) : (
          <>
            <ul>
              {together(it.entries)
                .slice(0, IN_A_BOX)
                .map((entry) => (
                  <Entry entry={entry} language={language} />
                ))}
            </ul>
            <p class="all">
              <a href={it.all.href}>{it.all.words} →</a>
            </p>
          </>
        )}
      </section>
    ))}
  </div>
);
