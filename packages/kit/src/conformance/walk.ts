import type { ProblemPath } from "@kttt/core/errors";

/** One value inside another, with the way to it. */
export interface Found<T> {
  readonly value: T;
  readonly path: ProblemPath;
}

/** A value and everything inside it, the outermost first. Accessors are not called: their value is `undefined`. */
export function everything(value: unknown, path: ProblemPath = []): readonly Found<unknown>[] {
  if (typeof value !== "object" || value === null) return [{ value, path }];
  const inner = Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([name]) => !(Array.isArray(value) && name === "length"))
    .flatMap(([name, descriptor]) =>
      everything(descriptor.value as unknown, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  return [{ value, path }, ...inner];
}

/** Every text inside a value. */
export function texts(value: unknown): readonly Found<string>[] {
  return everything(value).flatMap((it) => (typeof it.value === "string" ? [{ ...it, value: it.value }] : []));
}

/** Every object inside a value which has this field. */
export function objectsWith(value: unknown, field: string): readonly Found<Readonly<Record<string, unknown>>>[] {
  return everything(value).flatMap(({ value: it, path }) =>
    typeof it === "object" && it !== null && Object.hasOwn(it, field)
      ? [{ value: it as Readonly<Record<string, unknown>>, path }]
      : [],
  );
}

/** How many rows a list of a definition has. */
export function countOf(definition: unknown, ...lists: readonly string[]): number {
  if (typeof definition !== "object" || definition === null) return 0;
  const rows = definition as Readonly<Record<string, unknown>>;
  return lists.reduce((sum, list) => sum + (Array.isArray(rows[list]) ? (rows[list] as unknown[]).length : 0), 0);
}
