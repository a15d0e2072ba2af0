import type { OfficialClass } from "@kttt/core";
import type { ReportStanding } from "@kttt/core/plan";
import { escapeHtml } from "./escape-html.js";

/** A sign beside a word, so that no meaning hangs on colour. Drawn within 12 by 12. */
const SHAPES = {
  warning: "M6 0 12 11.5H0Z",
  clock: "M6 0a6 6 0 1 0 .01 0ZM5.2 2.5h1.6v3.2l2.3 1.6-.9 1.3-3-2.1Z",
  back: "M5 0v3h2.5a4.2 4.2 0 0 1 0 8.5H2V9.6h5.5a2.3 2.3 0 0 0 0-4.7H5v3L.4 4Z",
  diamond: "M6 0 12 6 6 12 0 6Z",
  ring: "M6 0a6 6 0 1 0 .01 0ZM6 2a4 4 0 1 1-.01 0Z",
  tick: "M6 0a6 6 0 1 0 .01 0ZM2.6 6 4 4.6l1.5 1.5L8.6 3 10 4.4 5.5 8.9Z",
  late: "M0 6 1.5 4.5 3.5 6.5 8 2 9 3.2 3.5 9ZM10.2 2h1.6v5h-1.6ZM10.2 8.2h1.6v1.6h-1.6Z",
  dash: "M1 5h10v2H1Z",
  cross: "M2 .6 6 4.6 10 .6 11.4 2 7.4 6l4 4-1.4 1.4-4-4-4 4L.6 10l4-4-4-4Z",
  list: "M0 1h12v2H0ZM0 5h12v2H0ZM0 9h12v2H0Z",
} as const;

/** The name of a shape. */
export type Shape = keyof typeof SHAPES;

/** How something stands: its sign, and the colour which goes with it. */
export interface Look {
  readonly shape: Shape;
  readonly css: "red" | "missing" | "amber" | "green" | "purple" | "plain";
}

export const LOOK_OF_CLASS: Readonly<Record<OfficialClass, Look>> = {
  completedOnTime: { shape: "tick", css: "green" },
  completedLate: { shape: "late", css: "amber" },
  inProgressWithinTime: { shape: "ring", css: "plain" },
  inProgressOverdue: { shape: "warning", css: "red" },
  returned: { shape: "back", css: "purple" },
  passed: { shape: "cross", css: "plain" },
  noDaySet: { shape: "dash", css: "plain" },
  carriedOn: { shape: "tick", css: "green" },
  notReported: { shape: "cross", css: "missing" },
  cancelled: { shape: "dash", css: "plain" },
};

export const LOOK_OF_STANDING: Readonly<Record<ReportStanding, Look>> = {
  inTime: LOOK_OF_CLASS.completedOnTime,
  late: LOOK_OF_CLASS.completedLate,
  afterClose: LOOK_OF_CLASS.completedLate,
  returned: LOOK_OF_CLASS.returned,
  notYet: LOOK_OF_CLASS.inProgressWithinTime,
  notYetAtClose: { shape: "clock", css: "missing" },
  passed: LOOK_OF_CLASS.passed,
  overdue: LOOK_OF_CLASS.inProgressOverdue,
  cancelled: LOOK_OF_CLASS.cancelled,
};

/** Where the shapes are kept on a page; {@link shape} refers to them. */
export function shapeSprite(): string {
  const symbols = Object.entries(SHAPES).map(
    ([name, path]) => `<symbol id="s-${name}" viewBox="0 0 12 12"><path fill-rule="evenodd" d="${path}"/></symbol>`,
  );
  return `<svg class="sr" aria-hidden="true">${symbols.join("")}</svg>`;
}

/** A shape; who listens hears only the word beside it. */
export function shape(name: Shape): string {
  return `<svg class="shape" aria-hidden="true"><use href="#s-${name}"/></svg>`;
}

/** A word with its shape, leading to a row where there is one. */
export function badge({ css, shape: name }: Look, words: string, href?: string): string {
  const within = `${shape(name)}${escapeHtml(words)}`;
  return href === undefined
    ? `<span class="badge ${css}">${within}</span>`
    : `<a class="badge ${css}" href="${href}">${within}</a>`;
}
