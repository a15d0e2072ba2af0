const TO_THE_PROTOTYPE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether this name may never be used in rules, facts or paths: names through which an object reaches its prototype,
 * and whatever every object inherits (`toString` and its like), which would be there without anybody having given it.
 */
export function isForbiddenName(name: string): boolean {
  return TO_THE_PROTOTYPE.has(name) || name in Object.prototype;
}
