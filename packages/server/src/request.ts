import type { Instant, Language } from "@kttt/core";
import { KtttError, nearest } from "@kttt/core/errors";
import type { Account } from "./account.js";
import { serverProblem } from "./errors.js";
import type { EventsOut } from "./events-out/events-out.js";
import type { Operation } from "./operation.js";
import type { Policy, ReadableProvince } from "./policy/policy.js";
import type { SessionRegister } from "./sign-in/session-register.js";
import type { ProvinceReader } from "./standing.js";

export { maySee, type ReadableProvince } from "./policy/policy.js";

/** One request, read and allowed as far as it can be before its operation looks at it. */
export interface Asking<It extends Operation = Operation> {
  readonly query: It extends Operation<infer Query> ? Query["_output"] : never;
  readonly params: It extends Operation<never, infer Params> ? Params["_output"] : never;
  readonly body: unknown;
  readonly account: Account | null;
  readonly language: Language;
  readonly headers: Headers;
  /** Says that nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The address it was sent to, for `instance`. */
  readonly url: URL;
}

/** What all operations work with. */
export interface Desk {
  readonly provinces: ReadonlyMap<string, ProvinceReader>;
  readonly policy: Policy;
  readonly now: () => Instant;
  readonly eventsOut: EventsOut;
  /** Who has signed in and can be signed out from here; `null` where somebody else keeps the sessions. */
  readonly sessions: SessionRegister | null;
}

/** A province by its id. @throws KtttError `server/unknown-province` */
export function provinceNamed(desk: Desk, id: string): ProvinceReader {
  const found = desk.provinces.get(id);
  if (found) return found;
  const known = [...desk.provinces.keys()].join(", ");
  throw new KtttError(serverProblem("server/unknown-province", ["province"], { id, known }));
}

/**
 * The provinces a question is about: the one it names, else every one its account may read.
 *
 * @throws KtttError `server/unknown-province`, `server/not-yours`
 */
export function readableProvinces(
  desk: Desk,
  operation: Pick<Operation, "id" | "writes">,
  { account, province }: { readonly account: Account | null; readonly province?: string | undefined },
): readonly ReadableProvince[] {
  if (!account) throw new KtttError(serverProblem("server/not-signed-in", []));
  const asked = province === undefined ? [...desk.provinces.values()] : [provinceNamed(desk, province)];
  const allowed = asked
    .map((reader) => {
      const question = { operation: operation.id, province: reader.province.id, writes: operation.writes };
      return { reader, readable: desk.policy.readable(account, question) };
    })
    .filter((it) => it.readable.kind !== "nothing");
  if (allowed.length === 0) throw new KtttError(serverProblem("server/not-yours", []));
  return allowed;
}

/** The provinces of which an account may read everything, not only what one body has. @throws KtttError `server/not-yours` */
export function wholeProvinces(
  desk: Desk,
  operation: Pick<Operation, "id" | "writes">,
  asked: { readonly account: Account | null; readonly province?: string | undefined },
): readonly ReadableProvince[] {
  const whole = readableProvinces(desk, operation, asked).filter((it) => it.readable.kind === "all");
  if (whole.length === 0) throw new KtttError(serverProblem("server/not-yours", []));
  return whole;
}

/** Says that there is no such id, with the nearest of those there are. */
export function unknownId(id: string, known: Iterable<string>, name = "id"): KtttError {
  const suggestion = nearest(id, [...known]) ?? undefined;
  return new KtttError(serverProblem("server/unknown-id", [name], { id, suggestion }));
}
