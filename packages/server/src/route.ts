import type { Operation } from "./operation.js";
import type { Asking, Desk } from "./request.js";
import type { z } from "@hono/zod-openapi";

/** What an operation answers: data, or a file. */
export interface Reply<Answer> {
  readonly data: Answer;
  readonly status?: number;
  /** The version of what was answered, as an entity tag without its quotes. */
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An operation and what it does. */
export interface Route {
  readonly operation: Operation;
  readonly handle: (asking: Asking, desk: Desk) => Promise<Reply<unknown>>;
}

/** Binds an operation to what it does. */
export function route<Query extends z.ZodObject, Params extends z.ZodObject, Answer, Body>(
  operation: Operation<Query, Params, Answer, Body>,
  handle: (
    asking: Omit<Asking, "query" | "params" | "body"> & {
      readonly query: z.output<Query>;
      readonly params: z.output<Params>;
      readonly body: Body;
    },
    desk: Desk,
  ) => Promise<Reply<Answer>>,
): Route {
  return { operation, handle } as unknown as Route;
}
