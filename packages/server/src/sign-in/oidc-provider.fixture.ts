import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** A real OpenID provider on this machine, with the people of a test. */
export interface TestProvider {
  readonly issuer: string;
  /** Sends a browser with this login through the provider's pages; returns where it is sent back to. */
  signIn(at: string, login: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export const CLIENT = { clientId: "kttt", clientSecret: "a-secret-of-the-client-0123456789" } as const;

/** Follows redirects as a browser does, with its cookies, until it leaves the provider. */
async function browse(issuer: string, first: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let [at, form]: [string, Record<string, string> | null] = [first, null];
  for (let step = 0; step < 20; step += 1) {
    if (!at.startsWith(issuer)) return at;
    const answer: Response = await fetch(at, {
      redirect: "manual",
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form === null ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = "", ...value] = (set.split(";")[0] ?? "").split("=");
      jar.set(name, value.join("="));
    }
    const to = answer.headers.get("Location");
    const text = await answer.text();
    if (to !== null) {
      [at, form] = [new URL(to, at).href, null];
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1];
    const action = /action="([^"]+)"/.exec(text)?.[1];
    if (prompt === undefined || action === undefined) throw new Error(`the provider says ${answer.status}: ${text}`);
    [at, form] = [new URL(action, at).href, { prompt, login, password: "any" }];
  }
  throw new Error("the provider never lets go");
}

/** Starts one. `people` are the claims of each login. */
export async function testProvider(
  people: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  callback: string,
): Promise<TestProvider> {
  const http = createServer();
  const listen = (port: number) => new Promise<void>((done) => void http.listen(port, "127.0.0.1", () => done()));
  await listen(0);
  const { port } = http.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [callback],
        post_logout_redirect_uris: [new URL("/", callback).href],
      },
    ],
    claims: { openid: ["sub", "agency", "roles", "kind", "province", "for"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["a key of the test"] },
    findAccount: (_context, id) =>
      people[id] ? { accountId: id, claims: () => Promise.resolve({ sub: id, ...people[id] }) } : undefined,
    pkce: { required: () => true },
  });
  http.on("request", provider.callback());
  return {
    issuer,
    signIn: (at, login) => browse(issuer, at, login),
    start: () => listen(port),
    stop: () =>
      new Promise((done) => {
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
}
