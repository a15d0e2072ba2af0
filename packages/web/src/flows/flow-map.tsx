import dagre from "@dagrejs/dagre";
import type { Language } from "@kttt/core";
import type { FC } from "hono/jsx";
import { linesOf } from "../parts/flow-drawing.js";

/** A step on the map of a flow. */
export interface MapStep {
  readonly id: string;
  readonly label: string;
  /** Where a proceeding has been, where it is; `null` where it was not, or no proceeding is looked at. */
  readonly walked: "done" | "now" | null;
  readonly first: boolean;
  readonly final: boolean;
}

/** From one step to another; several acts which lead there are one way. */
export interface MapWay {
  readonly from: string;
  readonly to: string;
}

const WIDE = 190;
const LINE = 17;
const SIGNS_IN_A_LINE = 25;
const MOST_LINES = 4;
const ARROW = 6;

const SAY = {
  first: { vi: "BẮT ĐẦU", en: "BEGINS" },
  final: { vi: "KẾT THÚC", en: "ENDS" },
  now: { vi: "● ĐANG Ở ĐÂY", en: "● HERE" },
} as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is written in the box of a step: a mark of its own above the words. */
function linesIn(step: MapStep, language: Language): readonly string[] {
  const mark =
    step.walked === "now"
      ? [SAY.now[language]]
      : step.first
        ? [SAY.first[language]]
        : step.final
          ? [SAY.final[language]]
          : [];
  const label = step.walked === "done" ? `✓ ${step.label}` : step.label;
  return [...mark, ...linesOf(label, MOST_LINES, SIGNS_IN_A_LINE)];
}

const heightOf = (lines: readonly string[]) => lines.length * LINE + 20;

/** A line through points with its head at the last one. */
function lineThrough(points: readonly Point[]): string {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!last || !before) return "";
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const wing = (turn: number) =>
    `${(last.x - ARROW * Math.cos(angle + turn)).toFixed(1)} ${(last.y - ARROW * Math.sin(angle + turn)).toFixed(1)}`;
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  return `M${first ? at(first) : ""}${rest.map((it) => `L${at(it)}`).join("")}M${wing(0.45)}L${at(last)}L${wing(-0.45)}`;
}

/**
 * All of a flow as a picture, from top to bottom: its steps, and which leads to which. What leads where, on what condition, stands in
 * words beside it.
 */
export const FlowMap: FC<{
  title: string;
  language: Language;
  steps: readonly MapStep[];
  ways: readonly MapWay[];
}> = ({ language, steps, title, ways }) => {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 26, ranksep: 36, edgesep: 14, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const it of steps) graph.setNode(it.id, { width: WIDE, height: heightOf(linesIn(it, language)) });
  for (const it of ways) if (it.from !== it.to) graph.setEdge(it.from, it.to);
  dagre.layout(graph);
  const { height = 0, width = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const visited = new Set(steps.filter((it) => it.walked !== null).map((it) => it.id));
  return (
    <svg
      class="flow map"
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      role="img"
      aria-label={title}
    >
      {graph.edges().map((edge) => {
        const { points = [] } = graph.edge(edge) as { readonly points?: readonly Point[] };
        const css = visited.size === 0 || (visited.has(edge.v) && visited.has(edge.w)) ? "" : "away";
        return <path class={css} d={lineThrough(points)} />;
      })}
      {steps.map((it) => {
        const { height: high, x, y } = graph.node(it.id) as unknown as Point & { readonly height: number };
        const lines = linesIn(it, language);
        return (
          <g class={it.walked ?? (it.final ? "end" : "next")}>
            <rect x={x - WIDE / 2} y={y - high / 2} width={WIDE} height={high} rx="3" />
            <text text-anchor="middle">
              {lines.map((line, index) => (
                <tspan x={x} y={y - high / 2 + 23 + index * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
