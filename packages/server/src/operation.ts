import { z } from "@hono/zod-openapi";

/** What an operation takes and answers, as schemas: the document, the check of requests, and the client are made from it. */
export interface Operation<
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
  Answer = unknown,
  Body = unknown,
> {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly query: Query;
  readonly params: Params;
  /** What the body must be; `null` where there is none. */
  readonly body: z.ZodType<Body> | null;
  /** The answer as JSON; `null` for a file, whose media type is `file`. */
  readonly answer: z.ZodType<Answer> | null;
  readonly file: string | null;
  /** The status when all is well. */
  readonly status: 200 | 201;
  /** Whether it changes something. */
  readonly writes: boolean;
  /** Whether anybody may ask, signed in or not. */
  readonly open: boolean;
  /** Headers which it heeds beside those of every operation. */
  readonly headers: readonly ("Idempotency-Key" | "If-Match" | "If-None-Match")[];
}

export const NOTHING = z.strictObject({});
type Nothing = typeof NOTHING;

interface Declared<Query extends z.ZodObject, Params extends z.ZodObject, Answer, Body> {
  readonly id: string;
  readonly method?: "get" | "post" | "delete";
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly query?: Query;
  readonly params?: Params;
  readonly body?: z.ZodType<Body>;
  readonly answer?: z.ZodType<Answer>;
  readonly file?: string;
  readonly status?: 200 | 201;
  readonly writes?: boolean;
  readonly open?: boolean;
  readonly headers?: Operation["headers"];
}

/** Declares an operation. */
export function operation<
  Query extends z.ZodObject = Nothing,
  Params extends z.ZodObject = Nothing,
  Answer = Uint8Array,
  Body = never,
>(it: Declared<Query, Params, Answer, Body>): Operation<Query, Params, Answer, Body> {
  const { answer, body, file, headers = [], id, method = "get", open = false, path, summary, tag, writes } = it;
  return {
    ...{ id, method, path, summary, tag, open, headers },
    query: it.query ?? (NOTHING as unknown as Query),
    params: it.params ?? (NOTHING as unknown as Params),
    body: body ?? null,
    answer: answer ?? null,
    file: file ?? null,
    status: it.status ?? 200,
    writes: writes ?? method !== "get",
  };
}

/** A query as its caller writes it: what has a default, or is not wanted, may be left out. */
export type QueryOf<It> =
  It extends Operation<infer Query, z.ZodObject, unknown, unknown> ? Partial<z.output<Query>> : never;
/** The parameters in the path. */
export type ParamsOf<It> = It extends Operation<z.ZodObject, infer Params, unknown, unknown> ? z.output<Params> : never;
/** What is answered. */
export type AnswerOf<It> = It extends Operation<z.ZodObject, z.ZodObject, infer Answer, unknown> ? Answer : never;
/** What is sent. */
export type BodyOf<It> = It extends Operation<z.ZodObject, z.ZodObject, unknown, infer Body> ? Body : never;
