import { instant, memoryLogger, settableClock } from "@kttt/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOfClaims, oidcSignIn } from "./oidc.js";
import { CLIENT, testProvider, type TestProvider } from "./oidc-provider.fixture.js";
import { cookieSessions } from "./session.js";

const PUBLIC = "http://kttt.local";
const PEOPLE = {
  an: { agency: "so-du-lich", roles: ["lead"], kind: "body", province: "hcm" },
  khach: { email: "khach@example.vn" },
  la: { agency: "so-du-lich", roles: ["chief"], kind: "body" },
};

let provider: TestProvider;
beforeAll(async () => {
  provider = await testProvider(PEOPLE, `${PUBLIC}/sign-in/callback`);
});
afterAll(() => provider.stop());

function service(more: Partial<Parameters<typeof oidcSignIn>[0]> = {}) {
  const clock = settableClock(instant(new Date().toISOString()));
  const logger = memoryLogger();
  const sessions = cookieSessions({ secrets: ["k".repeat(40)], now: () => clock.now(), secure: false });
  const { app } = oidcSignIn({
    ...CLIENT,
    ...{ issuer: provider.issuer, publicUrl: PUBLIC, sessions, allowHttp: true, logger },
    ...more,
  });
  return { app, clock, logger, sessions };
}

const cookies = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((it) => it.split(";")[0] ?? "")
    .join("; ");

async function begin(app: ReturnType<typeof service>["app"], to = "/duties") {
  const begun = await app.request(`${PUBLIC}/sign-in?to=${encodeURIComponent(to)}`);
  return { at: begun.headers.get("Location")!, cookie: cookies(begun), status: begun.status };
}

async function signedIn(login: string, own = service()) {
  const { at, cookie } = await begin(own.app);
  const back = await provider.signIn(at, login);
  return { ...own, back, begun: cookie, answer: await own.app.request(back, { headers: { Cookie: cookie } }) };
}

describe("signing in at an OpenID provider (a real one, on this machine)", { timeout: 30_000 }, () => {
  it("asks for a code with PKCE, state and nonce, each time others, and remembers them in a sealed cookie", async () => {
    const { app } = service();
    const [one, other] = [await begin(app), await begin(app)];
    const asked = new URL(one.at).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: "code", code_challenge_method: "S256", client_id: "kttt" },
      ...{ redirect_uri: `${PUBLIC}/sign-in/callback`, scope: "openid" },
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(asked.get(name)?.length).toBeGreaterThan(20);
      expect(asked.get(name)).not.toBe(new URL(other.at).searchParams.get(name));
    }
    expect(one.cookie).not.toContain(asked.get("state")!);
  });

  it("opens a session of whom the provider names, and leads to where the person wanted to go", async () => {
    const { answer, sessions } = await signedIn("an");
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/duties"]);
    const request = new Request(PUBLIC, { headers: { Cookie: cookies(answer) } });
    expect(await sessions.authenticate(request)).toEqual({ ...PEOPLE.an, person: "an" });
    expect(cookies(answer)).toContain("kttt-signing-in=;");
  });

  it("gives somebody whom no rights were given no session, and one with rights which there are none of neither", async () => {
    for (const [login, words] of [
      ["khach", "chưa được cấp quyền"],
      ["la", "Thông tin tài khoản không dùng được"],
    ] as const) {
      const { answer, sessions } = await signedIn(login);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain(words);
      expect(await sessions.authenticate(new Request(PUBLIC, { headers: { Cookie: cookies(answer) } }))).toBeNull();
    }
  });

  it("takes an answer once, in the browser which asked, within ten minutes, and no forged one", async () => {
    const first = await signedIn("an");
    const tried = async (back: string, cookie: string, app = first.app) =>
      (await app.request(back, { headers: { Cookie: cookie } })).status;
    expect(first.answer.status).toBe(302);
    // The same code again.
    expect(await tried(first.back, first.begun)).toBe(400);
    const { app, clock } = service();
    const { at, cookie } = await begin(app);
    const back = await provider.signIn(at, "an");
    expect(await tried(back, "", app)).toBe(403);
    expect(await tried(back, (await begin(app)).cookie, app)).toBe(400);
    const forged = new URL(back);
    forged.searchParams.set("state", "x");
    expect(await tried(forged.href, cookie, app)).toBe(400);
    const refused = await app.request(`${PUBLIC}/sign-in/callback?error=access_denied&state=x`, {
      headers: { Cookie: cookie },
    });
    expect(refused.status).toBe(400);
    expect(await refused.text()).not.toContain("access_denied");
    const now = clock.now();
    clock.set(instant(new Date(Date.parse(now) + 601_000).toISOString()));
    expect(await tried(back, cookie, app)).toBe(403);
    clock.set(now);
    expect(await tried(back, cookie, app)).toBe(302);
  });

  it("signing out ends the session here and at the provider, which is told whose it is; another site's form cannot", async () => {
    const { answer, app, sessions } = await signedIn("an");
    const headers = { Cookie: cookies(answer), "Content-Type": "application/x-www-form-urlencoded" };
    const foreign = await app.request(`${PUBLIC}/sign-out`, {
      ...{ method: "POST", headers: { ...headers, Origin: "https://elsewhere.example" } },
    });
    expect([foreign.status, foreign.headers.get("Set-Cookie")]).toEqual([403, null]);
    const out = await app.request(`${PUBLIC}/sign-out`, { method: "POST", headers: { ...headers, Origin: PUBLIC } });
    expect([out.status, out.headers.get("Set-Cookie")]).toEqual([303, sessions.close()]);
    const at = new URL(out.headers.get("Location")!);
    expect(at.origin).toBe(provider.issuer);
    expect(at.searchParams.get("post_logout_redirect_uri")).toBe(`${PUBLIC}/`);
    expect((await fetch(at, { redirect: "manual" })).status).toBe(200);
  });

  it("starts without the provider, says so while it is away, and is there again when it is", async () => {
    await provider.stop();
    const { app, logger } = service();
    const away = await app.request(`${PUBLIC}/sign-in?lang=en`);
    expect(away.status).toBe(503);
    expect(await away.text()).toContain("does not answer for the moment");
    expect(logger.entries.map((it) => it.code)).toEqual(["sign-in/provider-away"]);
    await provider.start();
    expect((await begin(app)).status).toBe(302);
  });
});

it("claims without a kind of account are nobody's; a substitution among them is kept", () => {
  const sub = { sub: "an", iss: "i", aud: "a", exp: 1, iat: 1 };
  expect(accountOfClaims(sub)).toBeNull();
  const claims = {
    ...sub,
    kind: "body",
    agency: "so-du-lich",
    for: { person: "b", from: "2024-06-01", to: "2024-06-30" },
  };
  expect(accountOfClaims(claims)).toMatchObject({ person: "an", for: { person: "b", from: "2024-06-01" } });
});
