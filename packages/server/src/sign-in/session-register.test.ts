import { instant, settableClock } from "@kttt/core";
import { memoryServiceRecords } from "@kttt/core/log";
import { expect, it } from "vitest";
import type { Account } from "../account.js";
import { cookieSessions } from "./session.js";
import { sessionRegister } from "./session-register.js";

const AN: Account = { agency: "so-du-lich", person: "p-an", roles: ["lead"], kind: "body", province: "hcm" };
const BINH: Account = { agency: "ubnd-tp", person: "p-binh", roles: ["issuer"], kind: "system" };

function service() {
  const clock = settableClock(instant("2024-06-14T02:00:00.000Z"));
  const now = () => clock.now();
  const register = sessionRegister({ records: memoryServiceRecords(), now });
  return { clock, register, sessions: cookieSessions({ secrets: ["k".repeat(40)], now, register }) };
}
const browser = (set: string) => new Request("http://kttt/", { headers: { Cookie: set.split(";")[0] ?? "" } });

it("a session which was ended is over for whoever still has its cookie, and for nobody else", async () => {
  const { register, sessions } = service();
  const [one, two] = [await sessions.open(AN), await sessions.open(AN)];
  expect(await sessions.authenticate(browser(one))).toEqual(AN);
  await sessions.end(browser(one));
  expect([await sessions.authenticate(browser(one)), await sessions.authenticate(browser(two))]).toEqual([null, AN]);
  const [left, ...more] = await register.list();
  expect(more).toEqual([]);
  expect([await register.end(left?.id ?? ""), await register.end(left?.id ?? "")]).toEqual([true, false]);
  expect(await sessions.authenticate(browser(two))).toBeNull();
});

it("the register names who has signed in and since when, the latest first, and forgets whose hours are over", async () => {
  const { clock, register, sessions } = service();
  await sessions.open(AN);
  clock.set(instant("2024-06-14T03:00:00.000Z"));
  await sessions.open(BINH);
  expect(await register.list()).toMatchObject([
    { agency: "ubnd-tp", person: "p-binh", province: null, beganAt: "2024-06-14T03:00:00.000Z" },
    { agency: "so-du-lich", person: "p-an", province: "hcm", until: "2024-06-14T10:00:00.000Z" },
  ]);
  clock.set(instant("2024-06-14T10:00:00.000Z"));
  expect((await register.list()).map((it) => it.person)).toEqual(["p-binh"]);
});

it("a cookie from before there was a register, or of another register, is nobody's", async () => {
  const { clock, sessions } = service();
  const plain = cookieSessions({ secrets: ["k".repeat(40)], now: () => clock.now() });
  expect(await sessions.authenticate(browser(await plain.open(AN)))).toBeNull();
  expect(await service().sessions.authenticate(browser(await sessions.open(AN)))).toBeNull();
});
