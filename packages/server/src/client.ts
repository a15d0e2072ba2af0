import { type AnswerOf, type BodyOf, type Operation, type ParamsOf, type QueryOf } from "./operation.js";
import { OPERATIONS, type Operations } from "./operations/index.js";
import type { ProblemDetails } from "./problem-details.js";

/** Where a server is, and what to send with every request. */
export interface ClientOptions {
  /** The server's address; of one in the same process any will do. */
  readonly base: string;
  /** Sends a request. Defaults to the global `fetch`; in the same process `server.fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers of every request: the account's cookie or token, the language. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whether there is nothing to give: no parameter, no body. */
type IsNothing<Value> = [Value] extends [never] ? true : string extends keyof Value ? true : false;

/** What one call is given: only what its operation takes. */
export type CallOf<It> = {
  readonly query?: QueryOf<It>;
  readonly headers?: Readonly<Record<string, string>>;
} & (IsNothing<ParamsOf<It>> extends true ? unknown : { readonly params: ParamsOf<It> }) &
  (IsNothing<BodyOf<It>> extends true ? unknown : { readonly body: BodyOf<It> });

/** What came back. `304` is well, and has no data. */
export type Answered<Data> =
  | {
      readonly ok: true;
      readonly status: number;
      readonly data: Data;
      readonly etag: string | null;
      readonly headers: Headers;
    }
  | { readonly ok: false; readonly status: number; readonly problem: ProblemDetails; readonly headers: Headers };

type Arguments<It> = [IsNothing<ParamsOf<It>>, IsNothing<BodyOf<It>>] extends [true, true]
  ? [call?: CallOf<It>]
  : [call: CallOf<It>];

/** One function for each operation of the OpenAPI document, by its `operationId`. */
export type Client = {
  readonly [Id in keyof Operations]: (
    ...call: Arguments<Operations[Id]>
  ) => Promise<Answered<AnswerOf<Operations[Id]>>>;
};

interface AnyCall {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The address of an operation with this query and these parameters, from the root of its server. */
export function addressOf({ path }: Operation, { params = {}, query = {} }: AnyCall): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  const text = await response.text();
  try {
    const read = JSON.parse(text) as ProblemDetails;
    if (typeof read.code === "string") return read;
  } catch {
    // A gateway between the two has answered.
  }
  const { status, statusText: title } = response;
  const said = { type: "about:blank", title, status, detail: title, instance: "", code: "", path: "", hint: "" };
  return { ...said, basis: null, problems: [] };
}

/** The data of an answer: JSON, the bytes of a file, or a stream which goes on. */
async function dataOf(response: Response): Promise<unknown> {
  const type = response.headers.get("Content-Type") ?? "";
  if (type.startsWith("text/event-stream")) return response.body;
  return type.includes("json") ? ((await response.json()) as unknown) : new Uint8Array(await response.arrayBuffer());
}

/**
 * A client of a server, typed by the operations which the server itself checks requests by and which its OpenAPI document shows.
 *
 * @throws whatever `fetch` throws when no answer comes; a refusal is an answer
 */
export function createClient({
  base,
  fetch: send = (it) => globalThis.fetch(it),
  headers = {},
}: ClientOptions): Client {
  async function call(operation: Operation, given: AnyCall = {}): Promise<Answered<unknown>> {
    const { body } = given;
    const response = await send(
      new Request(new URL(addressOf(operation, given), base), {
        method: operation.method.toUpperCase(),
        headers: {
          ...headers,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...given.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const { status } = response;
    if (status !== 304 && !response.ok && !(operation.id === "ready" && status === 503)) {
      return { ok: false, status, problem: await problemOf(response), headers: response.headers };
    }
    const data = status === 304 ? null : await dataOf(response);
    return { ok: true, status, data, etag: response.headers.get("ETag"), headers: response.headers };
  }
  const calls = Object.entries(OPERATIONS).map(([id, it]) => [
    id,
    (given?: AnyCall) => call(it as unknown as Operation, given),
  ]);
  return Object.fromEntries(calls) as Client;
}
