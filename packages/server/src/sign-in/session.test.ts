import { instant, legalDate, settableClock } from "@kttt/core";
import { describe, expect, it } from "vitest";
import type { Account } from "../account.js";
import { cookieSessions } from "./session.js";

const KEY = "k".repeat(40);
const NEXT = "n".repeat(40);
const ACCOUNT: Account = {
  ...{ agency: "so-du-lich", person: "p-an", roles: ["lead"], kind: "body", province: "hcm" },
  for: { person: "p-binh", from: legalDate("2024-06-01"), to: legalDate("2024-06-30") },
};

function sessions(secrets: readonly [string, ...string[]] = [KEY], more: { secure?: boolean } = {}) {
  const clock = settableClock(instant("2024-06-14T02:00:00.000Z"));
  return { clock, sessions: cookieSessions({ secrets, now: () => clock.now(), ...more }) };
}
/** A browser which has these cookies. */
const browser = (...set: readonly string[]) =>
  new Request("http://kttt/", { headers: { Cookie: set.map((it) => it.split(";")[0]).join("; ") } });

describe("a session", () => {
  it("is in a cookie which scripts do not see, other sites do not send with forms, and TLS alone carries", async () => {
    const { sessions: own } = sessions();
    const set = await own.open(ACCOUNT);
    expect(set).toMatch(/^__Host-kttt-session=[^;]+; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await own.authenticate(browser(set))).toEqual(ACCOUNT);
    expect(own.close()).toMatch(/^__Host-kttt-session=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await sessions([KEY], { secure: false }).sessions.open(ACCOUNT)).toMatch(/^kttt-session=(?!.*Secure)/);
  });

  it("changed by one letter, signed with another key, or put under another name is none", async () => {
    const { sessions: own } = sessions();
    const set = await own.open(ACCOUNT);
    const [name = "", value = ""] = set.split(";")[0]!.split("=");
    for (let at = 0; at < value.length; at += 37) {
      const other = value[at] === "A" ? "B" : "A";
      const forged = `${name}=${value.slice(0, at)}${other}${value.slice(at + 1)}`;
      if (forged !== `${name}=${value}`) expect([at, await own.authenticate(browser(forged))]).toEqual([at, null]);
    }
    expect(await sessions([NEXT]).sessions.authenticate(browser(set))).toBeNull();
    const kept = await own.keep("signing-in", JSON.stringify({ account: ACCOUNT }), 10);
    const moved = kept.replace("signing-in", "session");
    expect(await own.authenticate(browser(moved))).toBeNull();
    expect(await own.kept(browser(set.replace("session", "signing-in")), "signing-in")).toBeNull();
    expect(await own.authenticate(new Request("http://kttt/"))).toBeNull();
  });

  it("ends after eight hours, also for who keeps the cookie", async () => {
    const { clock, sessions: own } = sessions();
    const set = await own.open(ACCOUNT);
    clock.set(instant("2024-06-14T09:59:59.000Z"));
    expect(await own.authenticate(browser(set))).toEqual(ACCOUNT);
    clock.set(instant("2024-06-14T10:00:00.000Z"));
    expect(await own.authenticate(browser(set))).toBeNull();
  });

  it("signed with the key before is taken while keys are being changed; new ones are signed with the first", async () => {
    const old = await sessions([KEY]).sessions.open(ACCOUNT);
    const { sessions: both } = sessions([NEXT, KEY]);
    expect(await both.authenticate(browser(old))).toEqual(ACCOUNT);
    expect(await sessions([NEXT]).sessions.authenticate(browser(await both.open(ACCOUNT)))).toEqual(ACCOUNT);
    expect(() => sessions(["short"])).toThrow(/sign-in\/weak-secret/);
  });

  it("remembers the provider's token for signing out, unless the cookie would be too long for a browser", async () => {
    const { sessions: own } = sessions();
    expect(await own.note(browser(await own.open(ACCOUNT, { idToken: "a.b.c" })))).toEqual({ idToken: "a.b.c" });
    const long = await own.open(ACCOUNT, { idToken: "x".repeat(4000) });
    expect([long.length < 4000, await own.note(browser(long))]).toEqual([true, {}]);
    expect(await own.authenticate(browser(long))).toEqual(ACCOUNT);
  });
});
