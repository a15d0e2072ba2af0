import type { Language } from "@kttt/core";
import type { FC } from "hono/jsx";

/** One step of a flow on the picture. */
export interface FlowStep {
  readonly label: string;
  /** The day it was reached, or the act which leads there. */
  readonly note: string;
}

/** A way out of the present step. */
export interface FlowWay extends FlowStep {
  /** It can be gone today; else something is still missing. */
  readonly open: boolean;
}

/**
 * The ways out of a step, one to each step they lead to: acts which leave the proceeding where it stands are no ways. Of several
 * which lead to the same step the first open one is named, with how many more there are.
 */
export function waysOut(now: string, ways: readonly FlowWay[]): readonly FlowWay[] {
  const to = new Map<string, FlowWay[]>();
  for (const it of ways) if (it.label !== now) to.set(it.label, [...(to.get(it.label) ?? []), it]);
  return [...to.values()].flatMap((all): readonly FlowWay[] => {
    const open = all.filter((it) => it.open);
    const [named, ...more] = open.length > 0 ? open : all;
    if (!named) return [];
    return [more.length === 0 ? named : { ...named, note: `${named.note} (+${more.length})` }];
  });
}

export interface FlowDrawingProps {
  readonly language: Language;
  readonly title: string;
  readonly done: readonly FlowStep[];
  readonly now: FlowStep;
  /** The proceeding is at its end: nothing leads on. */
  readonly ended: boolean;
  readonly ways: readonly FlowWay[];
}

const WIDE = 176;
const HIGH = 82;
const LINE = 17;
const GAP_X = 44;
const GAP_Y = 26;
/** Steps stand in rows of so many; the ways on stand right of the present one. */
const IN_A_ROW = 4;
const SIGNS_IN_A_LINE = 22;

const SAY = {
  here: { vi: "ĐANG Ở ĐÂY", en: "HERE" },
  done: { vi: "đã xong", en: "done" },
  next: { vi: "đi tiếp được", en: "may come next" },
  missing: { vi: "còn thiếu điều kiện", en: "something is missing" },
  end: { vi: "KẾT THÚC", en: "ENDED" },
} as const;

/** Text in lines of at most so many signs; what does not fit in `most` lines ends with an ellipsis. */
export function linesOf(text: string, most: number, wide = SIGNS_IN_A_LINE): readonly string[] {
  const lines: string[] = [];
  for (const it of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${it}`.length <= wide) lines[lines.length - 1] = `${last} ${it}`;
    else lines.push(it);
  }
  if (lines.length <= most) return lines;
  const cut = lines.slice(0, most);
  return [...cut.slice(0, -1), `${cut.at(-1) ?? ""}…`];
}

interface Placed {
  readonly css: string;
  /** A line of its own above the step. */
  readonly mark: string;
  readonly label: string;
  readonly note: string;
  readonly x: number;
  readonly y: number;
}

const xAt = (column: number) => 1 + column * (WIDE + GAP_X);
const yAt = (row: number) => 1 + row * (HIGH + GAP_Y);

function placed({ done, ended, language, now, ways }: FlowDrawingProps): readonly Placed[] {
  const walked = [...done, now].map((it, index): Placed => {
    const isNow = index === done.length;
    return {
      css: isNow ? "now" : "done",
      mark: isNow ? `● ${SAY[ended ? "end" : "here"][language]}` : "",
      label: isNow ? it.label : `✓ ${it.label}`,
      note: it.note,
      x: xAt(index % IN_A_ROW),
      y: yAt(Math.floor(index / IN_A_ROW)),
    };
  });
  const here = walked.at(-1);
  if (!here) return [];
  const column = done.length % IN_A_ROW;
  const row = Math.floor(done.length / IN_A_ROW);
  const next = ways.map((it, index): Placed => ({
    css: it.open ? "next" : "away",
    mark: "",
    label: it.label,
    note: it.note,
    x: xAt(column + 1),
    y: yAt(row + index),
  }));
  return [...walked, ...next];
}

const ARROW = 6;

/** From the right edge of one box to the left edge of another. */
function wayBetween(from: Placed, to: Placed): string {
  const [x1, y1, x2, y2] = [from.x + WIDE, from.y + HIGH / 2, to.x, to.y + HIGH / 2];
  const head = `M${x2 - ARROW} ${y2 - 4}L${x2} ${y2}L${x2 - ARROW} ${y2 + 4}`;
  if (to.x > from.x) return `M${x1} ${y1}H${x1 + GAP_X / 2}V${y2}H${x2}${head}`;
  const between = from.y + HIGH + GAP_Y / 2;
  return `M${from.x + WIDE / 2} ${from.y + HIGH}V${between}H${to.x + WIDE / 2}V${to.y}M${to.x + WIDE / 2 - 4} ${to.y - ARROW}L${to.x + WIDE / 2} ${to.y}L${to.x + WIDE / 2 + 4} ${to.y - ARROW}`;
}

/** Where a proceeding stands, drawn from its machine: the steps walked, the present one, what may come next. */
export const FlowDrawing: FC<FlowDrawingProps> = (props) => {
  const { done, ended, language, now, title, ways } = props;
  const all = placed(props);
  const walked = all.slice(0, done.length + 1);
  const next = all.slice(done.length + 1);
  const here = walked.at(-1);
  const right = Math.max(...all.map((it) => it.x)) + WIDE + 1;
  const bottom = Math.max(...all.map((it) => it.y)) + HIGH + 1;
  const box = (it: Placed) => {
    const lines = [...(it.mark === "" ? [] : [it.mark]), ...linesOf(it.label, 2), ...linesOf(it.note, 1)];
    const top = it.y + (HIGH - lines.length * LINE) / 2 + 13;
    return (
      <g class={it.css}>
        <rect x={it.x} y={it.y} width={WIDE} height={HIGH} rx="3" />
        <text text-anchor="middle">
          {lines.map((line, index) => (
            <tspan x={it.x + WIDE / 2} y={top + index * LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  };
  return (
    <>
      <svg class="flow" viewBox={`0 0 ${right} ${bottom}`} width={right} height={bottom} role="img" aria-label={title}>
        {walked.slice(1).map((it, index) => {
          const from = walked[index];
          return from ? <path d={wayBetween(from, it)} /> : null;
        })}
        {here && next.map((it) => <path class={it.css === "away" ? "away" : ""} d={wayBetween(here, it)} />)}
        {all.map(box)}
      </svg>
      <ol class="flow-list">
        {done.map((it) => (
          <li>
            ✓ {it.label} <span class="soft">({`${SAY.done[language]} ${it.note}`})</span>
          </li>
        ))}
        <li>
          <strong>
            ● {SAY[ended ? "end" : "here"][language]}: {now.label}
          </strong>{" "}
          <span class="soft">{now.note}</span>
        </li>
        {ways.map((it) => (
          <li>
            → {it.label} <span class="soft">({`${it.note}; ${SAY[it.open ? "next" : "missing"][language]}`})</span>
          </li>
        ))}
      </ol>
    </>
  );
};
