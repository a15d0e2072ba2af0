import { KtttError, type Problem } from "./problem.js";
import { plainCopy, type JsonValue } from "./plain-copy.js";

function write(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(write).join(",")}]`;
  const object = value as Readonly<Record<string, JsonValue>>;
  const members = Object.keys(object)
    // By UTF-16 code units, which is what the default order compares (RFC 8785, 3.2.3).
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(object[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

/**
 * The one way to write a JSON value (RFC 8785, JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no space
 * between tokens, numbers and strings as ECMAScript writes them. Equal values give equal text, on every machine.
 *
 * The RFC takes ECMAScript's own rules for numbers and strings, so `JSON.stringify` is the specification here.
 *
 * @throws KtttError `log/not-json` for what JSON cannot say, half a surrogate pair included
 */
export function canonicalJson(value: unknown): string {
  const problems: Problem[] = [];
  const copy = plainCopy(value, [], problems);
  if (problems.length > 0) throw new KtttError(problems);
  return write(copy);
}

/** {@link canonicalJson} of a value which is known to be plain: already copied by a log, or read from one. */
export function canonicalJsonOfPlain(value: JsonValue): string {
  return write(value);
}
