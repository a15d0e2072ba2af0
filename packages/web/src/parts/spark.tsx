import type { FC } from "hono/jsx";

/** One figure of a target: reported, or an estimate. */
export interface SparkPoint {
  /** What stands below it: the year. */
  readonly at: string;
  readonly value: number;
  readonly estimate: boolean;
}

const WIDE = 150;
const HIGH = 56;
const [LEFT, RIGHT, TOP, BOTTOM] = [8, 48, 8, 36];

/**
 * The way of a target in small, beside its numbers: reported a filled dot, estimated a hollow one, the aim a dashed line
 * with its year. It draws nothing where nothing was measured.
 */
export const Spark: FC<{
  points: readonly SparkPoint[];
  aim: { readonly value: number; readonly words: string } | null;
  last: string;
  label: string;
}> = ({ aim, label, last, points }) => {
  if (points.length === 0) return null;
  const values = [...points.map((it) => it.value), ...(aim === null ? [] : [aim.value])];
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const y = (value: number) =>
    Math.round((most === least ? BOTTOM : BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP)) * 10) / 10;
  const step = points.length === 1 ? 0 : (WIDE - LEFT - RIGHT) / (points.length - 1);
  const x = (index: number) => Math.round((LEFT + index * step) * 10) / 10;
  const run = points.map((it, index) => `${index === 0 ? "M" : "L"}${x(index)} ${y(it.value)}`).join("");
  const end = points.at(-1);
  return (
    <svg class="spark" width={WIDE} height={HIGH} viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
      {aim !== null && (
        <>
          <line class="aim" x1={LEFT} x2={WIDE - RIGHT + 8} y1={y(aim.value)} y2={y(aim.value)} />
          <text class="aim-word" x={WIDE - RIGHT + 10} y={y(aim.value) + 4}>
            {aim.words}
          </text>
        </>
      )}
      <path class="run" d={run} />
      {points.map((it, index) => (
        <circle class={it.estimate ? "guess" : "dot"} cx={x(index)} cy={y(it.value)} r="3" />
      ))}
      {end && (
        <text
          class="last"
          x={x(points.length - 1) + 6}
          y={y(end.value) + (aim !== null && Math.abs(y(aim.value) - y(end.value)) < 12 ? 14 : 4)}
        >
          {last}
        </text>
      )}
      {points.map((it, index) => (
        <text text-anchor="middle" x={x(index)} y={HIGH - 4}>
          {it.at.slice(-2)}
        </text>
      ))}
    </svg>
  );
};
