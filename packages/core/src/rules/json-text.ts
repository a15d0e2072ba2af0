import { rulesProblem } from "./errors.js";
import { type Problem, type ProblemPath } from "../kernel/problem.js";
import { RULE_LIMITS } from "./rule.schema.js";

type Read =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads JSON text. Beyond `JSON.parse` it refuses text which is too long, and keys written twice in one object. */
export function readJson(text: string): Read {
  if (text.length > RULE_LIMITS.characters) {
    const params = { what: "text", limit: RULE_LIMITS.characters };
    return { ok: false, problems: [rulesProblem("rules/too-large", [], params)] };
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.slice(0, 120) : "";
    return { ok: false, problems: [rulesProblem("rules/not-json", [], { detail })] };
  }
  const problems = repeatedKeys(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, data };
}

interface Frame {
  /** The keys of the object so far; null in an array. */
  readonly keys: Set<string> | null;
  /** Where we are in it: the last key, or the index. */
  at: string | number;
}

/** Strings, and the marks that matter. In valid JSON nothing else needs to be seen. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Keys which an object of this (valid) JSON text writes more than once. `JSON.parse` keeps the last one in silence; in
 * a rule that would be a condition nobody sees.
 */
function repeatedKeys(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const frames: Frame[] = [];
  const path = (): ProblemPath => frames.map((frame) => frame.at);
  let lastString: string | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === "{") frames.push({ keys: new Set(), at: "" });
    else if (token === "[") frames.push({ keys: null, at: 0 });
    else if (token === "}" || token === "]") frames.pop();
    else if (token === "," && typeof frame?.at === "number") frame.at += 1;
    else if (token === ":" && frame?.keys && lastString !== null) {
      const key = JSON.parse(lastString) as string;
      frame.at = key;
      if (frame.keys.has(key)) problems.push(rulesProblem("rules/repeated-key", path(), { key }));
      frame.keys.add(key);
    }
    lastString = token.startsWith('"') ? token : null;
  }
  return problems;
}
