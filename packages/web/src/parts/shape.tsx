import type { Child, FC } from "hono/jsx";

/** A sign beside a word, so that no meaning hangs on colour. Drawn within 12 by 12. */
const SHAPES = {
  warning: "M6 0 12 11.5H0ZM5.3 4v3.6h1.4V4ZM5.3 8.4v1.5h1.4V8.4Z",
  clock: "M6 0a6 6 0 1 0 .01 0ZM5.2 2.5h1.6v3.2l2.3 1.6-.9 1.3-3-2.1Z",
  back: "M5 0v3h2.5a4.2 4.2 0 0 1 0 8.5H2V9.6h5.5a2.3 2.3 0 0 0 0-4.7H5v3L.4 4Z",
  half: "M6 0a6 6 0 1 0 .01 0ZM6 1.6a4.4 4.4 0 0 1 0 8.8Z",
  diamond: "M6 0 12 6 6 12 0 6ZM5.3 3v3.6h1.4V3ZM5.3 7.4v1.5h1.4V7.4Z",
  ring: "M6 0a6 6 0 1 0 .01 0ZM6 2a4 4 0 1 1-.01 0Z",
  tick: "M6 0a6 6 0 1 0 .01 0ZM2.6 6 4 4.6l1.5 1.5L8.6 3 10 4.4 5.5 8.9Z",
  late: "M0 6 1.5 4.5 3.5 6.5 8 2 9 3.2 3.5 9ZM10.2 2h1.6v5h-1.6ZM10.2 8.2h1.6v1.6h-1.6Z",
  dash: "M1 5h10v2H1Z",
  cross: "M2 .6 6 4.6 10 .6 11.4 2 7.4 6l4 4-1.4 1.4-4-4-4 4L.6 10l4-4-4-4Z",
  lock: "M2 5h1.2V3.6a2.8 2.8 0 0 1 5.6 0V5H10v7H2ZM4.6 5h2.8V3.6a1.4 1.4 0 0 0-2.8 0Z",
  square: "M0 0h4v1.5H1.5V4H0ZM8 0h4v4h-1.5V1.5H8ZM0 8h1.5v2.5H4V12H0ZM10.5 8H12v4H8v-1.5h2.5Z",
  people:
    "M4 1a2.2 2.2 0 1 1 0 4.4A2.2 2.2 0 0 1 4 1ZM0 11c0-3 1.6-4.6 4-4.6S8 8 8 11ZM8.6 2.2a1.8 1.8 0 1 1-.3 3.5 3.4 3.4 0 0 0 .3-3.5ZM9.3 11c0-1.9-.5-3.3-1.3-4.3 2.4-.3 4 1.3 4 4.3Z",
  down: "M5 0h2v7.5l2.4-2.4 1.4 1.4L6 12 1.2 6.5l1.4-1.4L5 7.5Z",
  list: "M0 1h12v2H0ZM0 5h12v2H0ZM0 9h12v2H0Z",
} as const;

/** The name of a shape. */
export type ShapeName = keyof typeof SHAPES;

/** Where the shapes are kept on a page; {@link Shape} refers to them. */
export const ShapeSprite: FC = () => (
  <svg class="sr" aria-hidden="true" width="0" height="0">
    {Object.entries(SHAPES).map(([name, path]) => (
      <symbol id={`s-${name}`} viewBox="0 0 12 12">
        <path fill-rule="evenodd" d={path} />
      </symbol>
    ))}
  </svg>
);

/** A shape; who listens hears only the word beside it. */
export const Shape: FC<{ name: ShapeName }> = ({ name }) => (
  <svg class="shape" aria-hidden="true" width="12" height="12">
    <use href={`#s-${name}`} />
  </svg>
);

/** How something stands: its sign, and the look which goes with it. */
export interface Look {
  readonly shape: ShapeName;
  readonly css: string;
}

/** Word first, shape second, colour last. */
export const LOOKS = {
  overdue: { shape: "warning", css: "red" },
  overdueCell: { shape: "warning", css: "red-pale" },
  soon: { shape: "clock", css: "amber" },
  returned: { shape: "back", css: "purple" },
  awaiting: { shape: "half", css: "sent" },
  ask: { shape: "diamond", css: "ask" },
  within: { shape: "ring", css: "" },
  onTime: { shape: "tick", css: "green" },
  late: { shape: "late", css: "late" },
  noDay: { shape: "dash", css: "bare" },
  notUpdated: { shape: "square", css: "dashed" },
  group: { shape: "people", css: "dashed" },
  passed: { shape: "cross", css: "grey" },
  notSent: { shape: "clock", css: "dashed" },
  ended: { shape: "dash", css: "grey" },
} as const satisfies Readonly<Record<string, Look>>;

/** A word with its shape, leading somewhere where there is somewhere to go. */
export const Badge: FC<{ look: Look; href?: string | undefined; children?: Child }> = ({ look, href, children }) =>
  href === undefined ? (
    <span class={`badge ${look.css}`}>
      <Shape name={look.shape} />
      <span>{children}</span>
    </span>
  ) : (
    <a class={`badge ${look.css}`} href={href}>
      <Shape name={look.shape} />
      <span>{children}</span>
    </a>
  );
