import { kernelProblem } from "./errors.js";
import { isKnownPlain } from "./known-plain.js";
import { CONTROL } from "./language.js";
import type { Problem, ProblemPath } from "./problem.js";

const FIRST = new RegExp(CONTROL.source, "u");

/** Whether a text holds one. Most texts are ASCII which can be seen: the expression takes three times as long to say so of a short one. */
function isControlled(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < 0x20 || sign > 0x7e) return FIRST.test(text);
  }
  return false;
}

/** One problem for each text of some data, name or value, which holds a control character. The data must not be too deep. */
export function controlProblems(data: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  look(data, [], problems);
  return problems;
}

function lookAtText(text: string, path: ProblemPath, problems: Problem[]): void {
  if (!isControlled(text)) return;
  const sign = `U+${(FIRST.exec(text)?.[0]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  problems.push(kernelProblem("input/control-character", [...path], { sign, text: text.slice(0, 60) }));
}

/** Looks at every text below a place. Asked of every command, and almost never is there one. */
function look(value: unknown, path: (string | number)[], problems: Problem[]): void {
  if (typeof value === "string") lookAtText(value, path, problems);
  else if (Array.isArray(value)) {
    if (isKnownPlain(value)) return;
    for (let at = 0; at < value.length; at += 1) {
      path.push(at);
      look(value[at], path, problems);
      path.pop();
    }
  } else if (typeof value === "object") {
    for (const name in value) {
      path.push(name);
      lookAtText(name, path, problems);
      look((value as Readonly<Record<string, unknown>>)[name], path, problems);
      path.pop();
    }
  }
}
