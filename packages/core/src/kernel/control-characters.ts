import { kernelProblem } from "./errors.js";
import { CONTROL } from "./language.js";
import type { Problem, ProblemPath } from "./problem.js";

const FIRST = new RegExp(CONTROL.source, "u");

interface Held {
  readonly value: unknown;
  readonly path: ProblemPath;
}

/** Whether any text of some data, name or value, holds a control character: asked of every command, and almost never so. */
function holdsControl(value: unknown): boolean {
  if (typeof value === "string") return FIRST.test(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsControl);
  for (const name in value) {
    if (FIRST.test(name) || holdsControl((value as Readonly<Record<string, unknown>>)[name])) return true;
  }
  return false;
}

/** One problem for each text of some data, name or value, which holds a control character. The data must not be too deep. */
export function controlProblems(data: unknown): readonly Problem[] {
  if (!holdsControl(data)) return [];
  const problems: Problem[] = [];
  const look = (text: string, path: ProblemPath): void => {
    const [found] = FIRST.exec(text) ?? [];
    if (found === undefined) return;
    const sign = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    problems.push(kernelProblem("input/control-character", path, { sign, text: text.slice(0, 60) }));
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
