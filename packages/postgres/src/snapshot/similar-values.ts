type Plain = Readonly<Record<string, unknown>>;

/** How a value differs from the one before it: not at all, in some properties of an object with the same ones in the same order, or altogether. */
export type Difference = 0 | { readonly is: unknown } | { readonly in: Readonly<Record<string, Difference>> };

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);

function sameProperties(one: Plain, other: Plain): boolean {
  const names = Object.keys(one);
  const others = Object.keys(other);
  return names.length === others.length && names.every((name, nth) => name === others[nth]);
}

/** Only of what JSON says as it is. */
export function differenceOf(before: unknown, value: unknown): Difference {
  if (before === value) return 0;
  if (!isPlain(before) || !isPlain(value) || !sameProperties(before, value)) {
    return JSON.stringify(before) === JSON.stringify(value) ? 0 : { is: value };
  }
  const inside: [string, Difference][] = [];
  for (const [name, it] of Object.entries(value)) {
    const difference = differenceOf(before[name], it);
    if (difference !== 0) inside.push([name, difference]);
  }
  return inside.length === 0 ? 0 : { in: Object.fromEntries(inside) };
}

/** The value which differs so: what is the same is shared with the one before. */
export function differing(before: unknown, difference: Difference): unknown {
  if (difference === 0) return before;
  if ("is" in difference) return difference.is;
  const value: Record<string, unknown> = { ...(before as Plain) };
  for (const name of Object.keys(difference.in))
    value[name] = differing(value[name], difference.in[name] as Difference);
  return value;
}
