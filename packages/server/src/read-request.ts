import type { Problem } from "@kttt/core";
import { KtttError, nearest } from "@kttt/core/errors";
import { z } from "@hono/zod-openapi";
import { serverProblem } from "./errors.js";

/** What a parameter takes, in words which need no language. */
function expectedOf(schema: z.ZodType | undefined): string {
  const made = schema
    ? (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Record<string, unknown>)
    : {};
  const {
    enum: names,
    maximum,
    maxLength,
    minimum,
    type,
  } = made as {
    readonly enum?: readonly string[];
    readonly maximum?: number;
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly type?: string;
  };
  if (names) return names.join(", ");
  if (minimum !== undefined && maximum !== undefined) return `${minimum} – ${maximum}`;
  if (maxLength !== undefined) return `1 – ${maxLength} ký tự / characters`;
  return type === "string" ? "…" : "2025-06-30";
}

/** Reads the parameters of a query. @throws KtttError with everything that is wrong: `server/…-query` */
export function readQuery(schema: z.ZodObject, search: URLSearchParams): unknown {
  const known = Object.keys(schema.shape);
  const given: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    if (!known.includes(name)) {
      const suggestion = nearest(name, known) ?? undefined;
      problems.push(serverProblem("server/unknown-query", [name], { name, known: known.join(", "), suggestion }));
    } else if (values.length > 1) problems.push(serverProblem("server/repeated-query", [name], { name }));
    else given[name] = values[0] ?? "";
  }
  const read = schema.safeParse(given);
  if (!read.success) {
    for (const name of new Set(read.error.issues.map((it) => String(it.path[0] ?? "")))) {
      const expected = expectedOf(schema.shape[name] as z.ZodType | undefined);
      problems.push(serverProblem("server/bad-query", [name], { name, expected }));
    }
  }
  if (problems.length > 0) throw new KtttError(problems);
  return read.data;
}
