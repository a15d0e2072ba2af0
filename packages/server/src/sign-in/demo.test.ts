import { instant } from "@kttt/core";
import { describe, expect, it } from "vitest";
import { demoSignIn } from "./demo.js";
import { localPath } from "./forms.js";
import { cookieSessions } from "./session.js";

const sessions = cookieSessions({
  secrets: ["k".repeat(40)],
  now: () => instant("2024-06-14T02:00:00.000Z"),
  secure: false,
});
const accounts = [
  {
    id: "lanh-dao",
    label: { vi: "Lãnh đạo UBND <Thành phố>", en: "A leader" },
    account: { agency: "ubnd-tp", person: "p-1", roles: ["issuer"], kind: "province" as const },
  },
];
const demo = (engines: Parameters<typeof demoSignIn>[0]["engines"] = { hcm: { synthetic: true } }) =>
  demoSignIn({ accounts, sessions, engines });
const post = (path: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) =>
  demo().app.request(`http://kttt.local${path}`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
  });
const own = { Origin: "http://kttt.local" };

describe("demo mode", () => {
  it("is refused where any province served is real", () => {
    const work = () => demo({ hcm: { synthetic: true }, hanoi: { synthetic: false }, quangngai: {} });
    expect(work).toThrow(expect.objectContaining({ problems: [{}, {}].map(() => expect.anything() as unknown) }));
    expect(work).toThrow(/sign-in\/demo-on-real-data/);
  });

  it("says that it is one on the page, in both languages, and in every answer", async () => {
    for (const [lang, words] of [
      ["vi", "MÔ PHỎNG"],
      ["en", "SIMULATION"],
    ] as const) {
      const answer = await demo().app.request(`/demo/sign-in?lang=${lang}`);
      expect(answer.headers.get("X-Kttt-Demo")).toBe("true");
      const page = await answer.text();
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).toContain(words);
    }
    expect(await (await demo().app.request("/demo/sign-in")).text()).toContain("Lãnh đạo UBND &lt;Thành phố&gt;");
  });

  it("makes one the account chosen, and nobody by an account which is not offered", async () => {
    const chosen = await post("/demo/sign-in", { account: "lanh-dao", to: "/duties?overdue=true" }, own);
    expect([chosen.status, chosen.headers.get("Location")]).toEqual([303, "/duties?overdue=true"]);
    const cookie = chosen.headers.get("Set-Cookie")!.split(";")[0]!;
    const request = new Request("http://kttt.local/", { headers: { Cookie: cookie } });
    expect(await sessions.authenticate(request)).toEqual(accounts[0]!.account);
    const other = await post("/demo/sign-in", { account: "ai-do" }, own);
    expect([other.status, other.headers.get("Set-Cookie")]).toEqual([403, null]);
    const out = await post("/sign-out", {}, own);
    expect([out.status, out.headers.get("Set-Cookie")]).toEqual([303, sessions.close()]);
  });
});

describe("a form", () => {
  it.each([
    [{ Origin: "https://elsewhere.example" }, 403],
    [{ Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" }, 403],
    [{ Origin: "null" }, 403],
    [{}, 403],
    [{ "Sec-Fetch-Site": "same-origin" }, 303],
    [own, 303],
  ])("sent with %j is answered %i", async (headers, status) => {
    for (const path of ["/demo/sign-in", "/sign-out"]) {
      const answer = await post(path, { account: "lanh-dao" }, headers);
      expect([path, answer.status]).toEqual([path, status]);
      if (status === 403) expect(answer.headers.get("Set-Cookie")).toBeNull();
    }
  });

  it("leads to an address here afterwards, never to another's", () => {
    const fine = ["/", "/duties?status=overdue&q=hợp tác", "/a//b"];
    for (const path of fine) expect(localPath(path)).toBe(path);
    const foreign = ["//evil.example", "/\\evil.example", "https://evil.example", "evil", "", "/a\\b", "/a\nb", null];
    for (const path of foreign) expect(localPath(path)).toBe("/");
  });
});
