import { lookup } from "node:dns/promises";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { KtttError } from "@kttt/core/errors";
import { eventsOutProblem } from "./errors.js";

/** What may be called from here. */
export interface OutboundLimits {
  /** Hosts inside one's own network which may be called nevertheless, also without TLS: `name` or `name:port`. Defaults to none. */
  readonly allowedHosts?: readonly string[];
  /** From the first byte of the connection to the last of the answer. Defaults to 10. */
  readonly seconds?: number;
  /** Finds the addresses of a name. Defaults to the machine's resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

/** How a call went: the status, or what kept it from one. */
export type Outcome = { readonly status: number } | { readonly failed: string };

/** The most that is read of an answer: nobody needs it. */
const MOST_ANSWER_BYTES = 64 * 1024;

/** Whether an address is anybody's on the internet: no loopback, private, link-local, reserved or mapped one. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

function isAllowed(url: URL, { allowedHosts = [] }: OutboundLimits): boolean {
  return allowedHosts.includes(url.hostname) || allowedHosts.includes(url.host);
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, "");

/**
 * Reads the address of a receiver: https without a user, and no address of a machine inside, unless its host is allowed.
 *
 * @throws KtttError `events-out/bad-address`
 */
export function receiverUrl(text: string, limits: OutboundLimits): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const host = bare(url?.hostname ?? "");
  const isPlain = url !== null && url.username === "" && url.password === "" && url.hash === "" && text.length <= 2000;
  const isFine = url?.protocol === "https:" && (isIP(host) === 0 || isPublicAddress(host));
  if (url && isPlain && (isFine || (isAllowed(url, limits) && /^https?:$/.test(url.protocol)))) return url;
  throw new KtttError(eventsOutProblem("events-out/bad-address", ["url"], { host: url?.host ?? text.slice(0, 100) }));
}

const machineResolve = async (host: string) => (await lookup(host, { all: true })).map((it) => it.address);

/**
 * Posts a body to a receiver and says how it went; it never throws.
 *
 * The name is looked up once and the connection goes to the address which was checked, so that a name which first says one
 * thing and then another leads nowhere inside. A redirect is not followed: it is a failure.
 */
export async function safePost(
  {
    body,
    headers,
    url,
  }: { readonly url: string; readonly body: string; readonly headers: Readonly<Record<string, string>> },
  limits: OutboundLimits = {},
): Promise<Outcome> {
  const { resolve = machineResolve, seconds = 10 } = limits;
  const started = AbortSignal.timeout(seconds * 1000);
  try {
    const target = receiverUrl(url, limits);
    const host = bare(target.hostname);
    const addresses = isIP(host) === 0 ? await withinTime(resolve(host), started) : [host];
    const [address] = addresses;
    if (address === undefined) return { failed: `${host}: no address` };
    if (!isAllowed(target, limits) && !addresses.every(isPublicAddress))
      return { failed: `${host}: a private address` };
    const status = await send(target, { address, body, headers, signal: started });
    return status >= 300 && status < 400 ? { failed: `${status}: redirects are not followed` } : { status };
  } catch (error) {
    if (started.aborted) return { failed: `no answer within ${seconds} s` };
    return { failed: error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : "failed" };
  }
}

function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const late = () => fail(new Error("too late"));
    signal.addEventListener("abort", late, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener("abort", late));
  });
}

function send(
  url: URL,
  call: {
    readonly address: string;
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
): Promise<number> {
  const { address, body, headers, signal } = call;
  const family = isIP(address);
  return new Promise((done, fail) => {
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
        agent: false,
        signal,
        lookup: (_host, options, answer) =>
          options.all ? answer(null, [{ address, family }]) : answer(null, address, family),
      },
      (response) => {
        let bytes = 0;
        response.on("data", (part: Buffer) => {
          bytes += part.length;
          if (bytes > MOST_ANSWER_BYTES) request.destroy(new Error("the answer is too long"));
        });
        response.on("end", () => done(response.statusCode ?? 0));
        response.on("error", fail);
      },
    );
    request.on("error", fail);
    request.end(body);
  });
}
