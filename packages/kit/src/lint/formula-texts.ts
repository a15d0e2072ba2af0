import type { ProblemPath } from "@kttt/core/errors";
import { type Finding, warning } from "./finding.js";

/** What a spreadsheet takes for a formula: a sign it begins with, and something it could be about. */
const FORMULA = /^\s*[=+\-@].*[\p{L}\p{N}]/su;
/** A line of a list, as documents print it: a sign, a blank, words. Nothing can be called by it. */
const BULLET = /^\s*[+-]\s+\p{L}[^|!(=]*$/u;
/** Deeper than any definition is: such data are refused for their depth. */
const DEEPEST = 100;

interface Held {
  readonly value: unknown;
  readonly path: ProblemPath;
}

/**
 * Texts of a definition, names of fields included, which a spreadsheet would take for a formula: those beginning with `=`, `+`,
 * `-` or `@`. What this library writes holds no live formula; what others make of the definition may. A line of a list is left
 * out: `- ` or `+ ` before words which hold no sign of a call, a comparison or a place (`(`, `=`, `|`, `!`).
 */
export function formulaFindings(definition: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const look = (text: string, path: ProblemPath): void => {
    if (!FORMULA.test(text) || BULLET.test(text)) return;
    findings.push(warning("lint/formula-text", path, { sign: text.trimStart().slice(0, 1), text: text.slice(0, 60) }));
  };
  const held: Held[] = [{ value: definition, path: [] }];
  for (let next = held.pop(); next !== undefined; next = held.pop()) {
    const { path, value } = next;
    if (typeof value === "string") look(value, path);
    if (typeof value !== "object" || value === null || path.length >= DEEPEST) continue;
    const isList = Array.isArray(value);
    const parts = Object.entries(value).map(([name, part]): Held => {
      if (!isList) look(name, [...path, name]);
      return { value: part, path: [...path, isList ? Number(name) : name] };
    });
    held.push(...parts.reverse());
  }
  return findings;
}
