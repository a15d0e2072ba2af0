import { kernelProblem } from "./errors.js";
import type { Problem, ProblemPath } from "./problem.js";

/**
 * Characters which are no words and on which a terminal or a page may act: controls (but for the end of a line and the tab),
 * marks of direction, ends of lines of one language only, characters without a width.
 */
const CONTROL = /[^\P{Cc}\n\t]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const FIRST = new RegExp(CONTROL.source, "u");

const hex = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0");

/** Text with each control character written out, `\u001b`: safe to show, and the same value where it stands in a string of JSON. */
export function visible(text: string): string {
  return text.replace(CONTROL, (sign) => `\\u${hex(sign)}`);
}

interface Held {
  readonly value: unknown;
  readonly path: ProblemPath;
}

/** One problem for each text of some data, name or value, which holds a control character. The data must not be too deep. */
export function controlProblems(data: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const look = (text: string, path: ProblemPath): void => {
    const [found] = FIRST.exec(text) ?? [];
    if (found === undefined) return;
    const sign = `U+${hex(found).toUpperCase()}`;
    problems.push(kernelProblem("input/control-character", path, { sign, text: visible(text.slice(0, 60)) }));
  };
  const held: Held[] = [{ value: data, path: [] }];
  for (let next = held.pop(); next !== undefined; next = held.pop()) {
    const { path, value } = next;
    if (typeof value === "string") look(value, path);
    if (typeof value !== "object" || value === null) continue;
    const parts = Object.entries(value).map(([name, part]): Held => {
      if (!Array.isArray(value)) look(name, [...path, name]);
      return { value: part, path: [...path, Array.isArray(value) ? Number(name) : name] };
    });
    held.push(...parts.reverse());
  }
  return problems;
}
