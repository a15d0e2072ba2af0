import type { Problem, ProblemPath } from "../kernel/problem.js";
import { rulesProblem } from "./errors.js";
import { RULE_LIMITS } from "./rule.schema.js";

const TO_THE_PROTOTYPE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether this name may never be used in rules, facts or paths: names through which an object reaches its prototype,
 * and whatever every object inherits (`toString` and its like), which would be there without anybody having given it.
 */
export function isForbiddenName(name: string): boolean {
  return TO_THE_PROTOTYPE.has(name) || name in Object.prototype;
}

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

/** A copy of the data, or why it is not plain data. */
export type PlainData =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Copies what JSON could have said and nothing else: no functions, classes, accessors, symbols, holes or infinities, no
 * forbidden names, within the limits of depth and number of values. It keeps its own queue, so no
 * input is too deep for it, and data which refers to itself ends at the limit of depth.
 */
export function plainData(input: unknown): PlainData {
  try {
    return copy(input);
  } catch (cause) {
    // A proxy of the caller's can throw anything; then it is not plain data.
    const what = cause instanceof Error ? cause.name : "error";
    return { ok: false, problems: [rulesProblem("rules/not-plain-data", [], { what })] };
  }
}

type Target = Record<string | number, unknown> | unknown[];

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Why this property is none that JSON could have written, or null. */
function oddity(from: object, key: string | symbol, descriptor: PropertyDescriptor | undefined): string | null {
  if (typeof key === "symbol") return "symbol";
  if (!descriptor?.enumerable || !("value" in descriptor)) return "hidden property";
  if (Array.isArray(from) && !/^\d+$/.test(key)) return "property of an array";
  return null;
}

function copy(input: unknown): PlainData {
  const problems: Problem[] = [];
  const root: unknown[] = [];
  const queue: { readonly from: object; readonly to: Target; readonly path: ProblemPath }[] = [];
  let values = 0;

  const place = (value: unknown, to: Target, key: string | number, path: ProblemPath): void => {
    values += 1;
    const isScalar = value === null || typeof value === "boolean" || typeof value === "string";
    if (isScalar || (typeof value === "number" && Number.isFinite(value))) {
      (to as Record<string | number, unknown>)[key] = value;
    } else if (typeof value === "object" && isPlain(value)) {
      const target: Target = Array.isArray(value) ? [] : {};
      (to as Record<string | number, unknown>)[key] = target;
      queue.push({ from: value, to: target, path });
    } else {
      const what = typeof value === "object" ? "object of a class" : typeof value;
      problems.push(rulesProblem("rules/not-plain-data", path, { what }));
    }
  };

  place(input, root, 0, []);
  for (const { from, to, path } of queue) {
    if (path.length >= RULE_LIMITS.jsonDepth) {
      return { ok: false, problems: [rulesProblem("rules/too-deep", path, { limit: RULE_LIMITS.jsonDepth })] };
    }
    const keys = Reflect.ownKeys(from).filter((key) => !(Array.isArray(from) && key === "length"));
    if (values + keys.length > RULE_LIMITS.jsonValues) {
      const params = { what: "JSON", limit: RULE_LIMITS.jsonValues };
      return { ok: false, problems: [rulesProblem("rules/too-large", path, params)] };
    }
    if (Array.isArray(from) && keys.length !== from.length) {
      problems.push(rulesProblem("rules/not-plain-data", path, { what: "array with holes" }));
      continue;
    }
    for (const key of keys) {
      const descriptor = Object.getOwnPropertyDescriptor(from, key);
      const step = typeof key === "string" && Array.isArray(from) ? Number(key) : String(key);
      const what = oddity(from, key, descriptor);
      // A field which is there and undefined is left out, as writing JSON leaves it out.
      if (!what && descriptor?.value === undefined && !Array.isArray(from)) continue;
      if (what) problems.push(rulesProblem("rules/not-plain-data", [...path, String(key)], { what }));
      else if (typeof step === "string" && isForbiddenName(step)) {
        problems.push(rulesProblem("rules/forbidden-name", [...path, step], { value: step }));
      } else place(descriptor?.value, to, step, [...path, step]);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, data: root[0] };
}
