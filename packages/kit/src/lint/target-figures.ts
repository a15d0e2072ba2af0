import type { TargetDefinition } from "@kttt/core/province";
import { type LintCheck, warning } from "./finding.js";

/** A figure as documents print it: `3.000`, `0,5`, `02`; not a part of a word or of a document's number. */
const FIGURE = /(?<![\p{L}\d./,-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\p{L}\d]|[-/][\p{L}\d])/gu;

/** A year stands without a point; no target counts two thousand of anything that way. */
function isYear(printed: string): boolean {
  return /^(19|20|21)\d\d$/.test(printed);
}

/** The figures of a text, ranges as both their ends, years left out. */
function figuresIn(text: string): readonly { readonly printed: string; readonly value: number }[] {
  const apart = text.replaceAll(/(\d)\s*[-–]\s*(?=\d)/g, "$1 ").replaceAll("%", " % ");
  return [...apart.matchAll(FIGURE)]
    .map(([printed, whole = "", decimals]) => ({
      printed,
      value: Number(`${whole.replaceAll(".", "")}.${decimals ?? "0"}`),
    }))
    .filter((it) => !isYear(it.printed));
}

function measured({ measures }: TargetDefinition): readonly number[] {
  return measures.flatMap(({ value, min, max }) => [value, min, max].filter((it) => it !== undefined));
}

/**
 * Figures which a target prints and no indicator takes up: nobody would ever measure them. A target with no measure at
 * all, or with an indicator nobody defined, is no province (`defineProvince` refuses it).
 */
export const figureFindings: LintCheck = ({ province }) =>
  province.targets.flatMap((target, index) => {
    const taken = measured(target);
    return figuresIn(target.text)
      .filter(({ value }) => !taken.includes(value))
      .map(({ printed }) =>
        warning("lint/figure-without-indicator", ["targets", index, "measures"], { target: target.id, printed }),
      );
  });
