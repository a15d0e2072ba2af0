import { legalDate } from "@kttt/core";
import { beforeAll, describe, expect, it } from "vitest";
import { openPages, PEOPLE } from "./served-pages.fixture.js";

const DUTY = "/duties/qd-1396-2023%2FX.1%40once%23so-du-lich";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const LISTS = [
  "/",
  "/?tab=lanes",
  "/duties",
  "/reports",
  "/cases",
  "/questions",
  "/targets",
  "/calendar",
  "/successions",
  "/compare",
  "/rules",
];

describe("The pages over a server", () => {
  let opened: Awaited<ReturnType<typeof openPages>>;
  beforeAll(async () => {
    opened = await openPages();
  });
  const ask = (path: string, who: string, init: RequestInit = {}) =>
    opened.fetch(new Request(`http://kttt${path}`, { ...init, headers: { Cookie: `who=${who}`, ...init.headers } }));
  const events = async () => (await opened.engine.log.readAll({ limit: 100_000 })).length;

  it("answer everybody in both languages, and say on each that the programme is simulated", async () => {
    for (const who of Object.keys(PEOPLE)) {
      for (const path of LISTS) {
        for (const lang of ["vi", "en"]) {
          const answer = await ask(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, who);
          const html = await answer.text();
          expect([who, path, answer.status]).toEqual([who, path, 200]);
          expect(html).toContain(`<html lang="${lang}">`);
          expect(html).toContain(lang === "vi" ? "MÔ PHỎNG" : "SIMULATION");
          expect(html).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
    expect(opened.failures).toEqual([]);
  });

  it("let no script run but their own, nothing be framed, nothing be fetched from elsewhere", async () => {
    const answer = await ask("/", "leader");
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    const html = await answer.text();
    expect(html).not.toMatch(/https?:\/\/|\son\w+="|javascript:/);
    for (const [, asset = ""] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      const served = await ask(asset, "leader");
      expect([served.status, served.headers.get("Cache-Control")]).toEqual([
        200,
        "public, max-age=31536000, immutable",
      ]);
    }
  });

  it("write what was looked for as text, whatever it is", async () => {
    const html = await (await ask(`/duties?q=${encodeURIComponent('"><script>x</script>\u202e')}`, "leader")).text();
    expect(html).not.toContain("<script>x");
    expect(html).not.toContain("\u202e");
    expect(html).toContain("&lt;script&gt;x");
  });

  it("tell who has not signed in so, on a page of its own; what is not there, too", async () => {
    const stranger = await ask("/duties", "nobody");
    expect(stranger.status).toBe(401);
    expect(await stranger.text()).toContain("<h1>");
    expect((await ask("/nothing", "leader")).status).toBe(404);
    expect((await ask("/duties/khong-co", "leader")).status).toBe(404);
    expect((await ask(`${DUTY}/act?command=fly`, "leader")).status).toBe(404);
  });

  it("take no form without the token of the browser it was made for: nothing is recorded", async () => {
    const before = await events();
    const form = new FormData();
    form.set("on", "2024-01-08");
    const sent = await ask(`${DUTY}/act?command=report`, "lead", { method: "POST", body: form });
    expect(sent.status).toBe(403);
    const page = await ask(`${DUTY}/act?command=report`, "lead");
    const token = /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    const cookie = page.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    expect(page.headers.get("Set-Cookie")).toMatch(/HttpOnly.*SameSite=Strict/i);
    form.set("_token", token);
    const elsewhere = { Cookie: `who=lead; ${cookie}`, "Sec-Fetch-Site": "cross-site" };
    expect(
      (await ask(`${DUTY}/act?command=report`, "lead", { method: "POST", body: form, headers: elsewhere })).status,
    ).toBe(403);
    expect(await events()).toBe(before);
    const own = { Cookie: `who=lead; ${cookie}`, "Sec-Fetch-Site": "same-origin" };
    const done = await ask(`${DUTY}/act?command=report`, "lead", { method: "POST", body: form, headers: own });
    expect([done.status, done.headers.get("Location")]).toEqual([303, `${DUTY}?done=1`]);
    expect(await events()).toBeGreaterThan(before);
  });

  it("offer a letter of reminder for an overdue duty, and for no other", async () => {
    const list = await (await ask("/duties?status=inProgressOverdue", "leader")).text();
    const [, overdue = ""] = /<a href="(\/duties\/[^"?]+)/.exec(list) ?? [];
    const [, letter = ""] =
      /<a class="button" href="(\/api\/v1\/letter\.docx[^"]*)"/.exec(await (await ask(overdue, "leader")).text()) ?? [];
    const file = await ask(letter.replaceAll("&amp;", "&"), "leader");
    expect([file.status, file.headers.get("Content-Type")]).toEqual([200, DOCX]);
    expect(await (await ask(DUTY, "leader")).text()).not.toContain("letter.docx");
  });

  it("offer the drafts of a case's papers, and each can be had", async () => {
    const actor = { agency: "so-khdt", person: "p-registrar", role: "registrar" } as const;
    const of = { case: "hcm-0058", on: legalDate("2024-01-08"), actor };
    const cooperative = { ref: "coop/hcm-0058", kind: "cooperative" as const };
    await opened.engine.execute({ type: "open-case", ...of, cooperative, status: "active", synthetic: true });
    await opened.engine.execute({ type: "open-proceeding", ...of, flow: "voluntary-dissolution-2012" });
    const html = await (await ask("/cases/hcm-0058", "registrar")).text();
    const drafts = [...html.matchAll(/href="(\/api\/v1\/cases\/hcm-0058\/papers\/[^"]+)"/g)].map(([, it = ""]) => it);
    expect(drafts.length).toBeGreaterThan(0);
    for (const path of drafts) {
      const file = await ask(path.replaceAll("&amp;", "&"), "registrar");
      expect([file.status, file.headers.get("Content-Type")]).toEqual([200, DOCX]);
    }
    expect((await ask("/cases/hcm-0058", "lead")).status).toBe(404);
  });

  it("count in the row of states what each list holds", async () => {
    const html = await (await ask("/duties", "leader")).text();
    const links = [
      ...html.matchAll(/<a href="(\/duties\?[^"]+)"><svg.*?<\/svg><span>[^<]+<\/span> <b>([\d.]+)<\/b><\/a>/g),
    ];
    expect(links.length).toBeGreaterThan(3);
    for (const [, href = "", count = ""] of links) {
      const list = await (await ask(href.replaceAll("&amp;", "&"), "leader")).text();
      expect([href, /data-count[^>]*><strong>([\d.]+)/.exec(list)?.[1]]).toEqual([href, count]);
    }
  });
});
