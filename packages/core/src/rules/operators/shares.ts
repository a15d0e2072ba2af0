import { defineOperator } from "../operator.js";

interface Share {
  readonly part?: number | null;
  readonly whole?: number | null;
}

/** Percentages are compared to a ten-thousandth of a percent, in whole numbers, so that 0.1 + 0.2 plays no part. */
const SCALE = 10_000;

/**
 * How the share compares with a percentage: negative below, 0 exactly, positive above; `undefined` when part or whole
 * is missing or the whole is 0, for then there is no percentage.
 */
function compareShare({ part, whole }: Share, percent: number): number | undefined {
  if (part === undefined || part === null || !whole) return undefined;
  return part * 100 * SCALE - Math.round(percent * SCALE) * whole;
}

function shareOperator(vi: string, en: string, holds: (difference: number) => boolean) {
  return defineOperator<Share, number>({
    facts: ["share"],
    value: "percent",
    phrase: { vi: `{fact} ${vi} {value}`, en: `{fact} is ${en} {value}` },
    test: (actual, percent) => {
      const difference = compareShare(actual, percent);
      return difference === undefined ? undefined : holds(difference);
    },
  });
}

/** Shares of a whole against a percentage (tỷ lệ phần trăm): `{ "part": 65, "whole": 100 }` is 65 %. */
export const shares = {
  shareAtLeast: shareOperator("từ", "at least", (difference) => difference >= 0),
  shareAbove: shareOperator("trên", "above", (difference) => difference > 0),
  shareAtMost: shareOperator("không quá", "at most", (difference) => difference <= 0),
  shareBelow: shareOperator("dưới", "below", (difference) => difference < 0),
};
