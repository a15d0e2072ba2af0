import { dutyList, instant, legalDate, renderCitation, reportingCompliance } from "@kttt/core";
import { flowOf } from "@kttt/core/cooperative";
import { hcm } from "@kttt/province-hcm";
import { hanoi } from "@kttt/province-hanoi";
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
  "/flows",
  "/flows/voluntary-dissolution-2023",
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
    const stranger = await ask("/duties?q=ocop", "nobody");
    expect(stranger.status).toBe(401);
    const html = await stranger.text();
    expect(html).toContain("<h1>");
    expect(html).toContain('href="/sign-in?to=%2Fduties%3Fq%3Docop"');
    expect((await ask("/nothing", "leader")).status).toBe(404);
    expect((await ask("/duties/khong-co", "leader")).status).toBe(404);
    expect((await ask(`${DUTY}/act?command=fly`, "leader")).status).toBe(404);
  });

  it("say that the programme is simulated where nobody has signed in, and on every page of a refusal", async () => {
    const failing = async () => {
      opened.store.away = true;
      try {
        return await ask("/duties/x", "leader");
      } finally {
        opened.store.away = false;
      }
    };
    const pages = [await ask("/", "nobody"), await ask("/nothing", "leader"), await ask("/duties/khong-co", "leader")];
    for (const it of [...pages, await failing()]) {
      expect([it.status, (await it.text()).includes('class="mark">MÔ PHỎNG')]).toEqual([it.status, true]);
      expect(it.status).toBeGreaterThanOrEqual(401);
    }
  });

  /** Sends a form of a page as its browser would. */
  async function send(
    path: string,
    who: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    from = path,
  ) {
    const page = await ask(from, who);
    const cookie = page.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const form = new FormData();
    form.set("_token", /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? "");
    for (const [name, value] of Object.entries(fields))
      for (const it of [value].flat()) form.append(name, it as string);
    const headers = { Cookie: `who=${who}; ${cookie}`, "Sec-Fetch-Site": "same-origin" };
    return ask(path, who, { method: "POST", body: form, headers });
  }

  it("make the address of a body's calendar, which is shown once, and revoke it", async () => {
    const made = await (await send("/calendar/feeds", "lead", { body: "so-du-lich" })).text();
    const [, path = ""] = /value="http:\/\/kttt(\/feeds\/[^"]+)"/.exec(made) ?? [];
    const file = await ask(path, "nobody");
    expect([file.status, (await file.text()).slice(0, 15)]).toEqual([200, "BEGIN:VCALENDAR"]);
    const later = await (await ask("/calendar/feeds", "lead")).text();
    expect(later).not.toContain(path);
    const [, id = ""] = /name="revoke" value="([^"]+)"/.exec(later) ?? [];
    expect((await send("/calendar/feeds", "leader", { revoke: "0".repeat(64) })).status).toBe(404);
    expect(await (await send("/calendar/feeds", "lead", { revoke: id })).text()).toContain("Đã thu hồi");
    expect((await ask(path, "nobody")).status).toBe(404);
    const other = await send("/calendar/feeds", "lead", { body: "so-tai-chinh" });
    expect(other.status).toBe(403);
    const form = new FormData();
    form.set("body", "so-du-lich");
    expect((await ask("/calendar/feeds", "lead", { method: "POST", body: form })).status).toBe(403);
  });

  it("end somebody's session for an account of the province, and show a body's account none", async () => {
    const id = await opened.sessions.begin(PEOPLE["lead"]!, instant("2024-01-08T10:00:00.000Z"));
    expect((await ask("/sessions", "lead")).status).toBe(403);
    const page = await (await ask("/sessions", "leader")).text();
    expect(page).toContain("p-lead");
    expect(page).toContain("17:00, 08/01/2024");
    expect(await (await send("/sessions", "leader", { session: id })).text()).toContain("Đã kết thúc phiên");
    expect(await opened.sessions.isOpen(id)).toBe(false);
    const again = await ask("/sessions", "leader");
    expect(await again.text()).not.toContain("p-lead");
  });

  it("remind of ticked duties body by body, and record for several at once, each with its own result", async () => {
    const { register } = await opened.server.desk.provinces.get("hcm")!.standing();
    const late = dutyList(register, hcm, { overdue: true }).slice(0, 3);
    const open = dutyList(register, hcm, { class: "inProgressWithinTime" })[0]!;
    const path = (ids: readonly string[]) =>
      `/duties/selected?${ids.map((it) => `duty=${encodeURIComponent(it)}`).join("&")}`;
    const html = await (await ask(path([...late, open].map((it) => it.obligation)), "leader")).text();
    const letters = [...html.matchAll(/href="(\/api\/v1\/letter\.docx[^"]+)"/g)].map(([, it = ""]) => it);
    expect(letters).toHaveLength(new Set(late.map((it) => it.body)).size);
    for (const it of letters) expect((await ask(it.replaceAll("&amp;", "&"), "leader")).status).toBe(200);
    const [, duties = ""] = /name="duties" value="([^"]+)"/.exec(html) ?? [];
    const archive = await ask(`/api/v1/letters.zip?duties=${encodeURIComponent(duties)}&answerBy=2024-01-20`, "leader");
    expect([archive.status, archive.headers.get("Content-Type")]).toEqual([200, "application/zip"]);
    expect(html).toContain("Không vào công văn vì chưa quá hạn: 1 việc");
    const waiting = dutyList(register, hcm, { status: "reported" })
      .slice(0, 1)
      .map((it) => it.obligation);
    expect(waiting).toHaveLength(1);
    const before = await events();
    const fields = { duty: waiting, for: [...waiting, open.obligation], command: "accept", role: "monitor" };
    const said = async (fresh: string) =>
      (await (await send(path(waiting), "monitor", { ...fields, _key: fresh }, "/calendar/feeds")).text()).match(
        /ghi được \d+, chưa ghi được \d+/,
      )?.[0];
    expect(await said("bulk-1")).toBe("ghi được 1, chưa ghi được 1");
    expect(await events()).toBe(before + 1);
    // An answer which was lost: the same form once more records nothing new, and says what was recorded.
    expect(await said("bulk-1")).toBe("ghi được 1, chưa ghi được 1");
    expect(await events()).toBe(before + 1);
  });

  it("let reports be ticked in their list, too, for a letter or to be accepted together", async () => {
    const list = await (await ask("/reports?status=notYet", "leader")).text();
    const ids = [...new Set([...list.matchAll(/name="duty" value="([^"]+)"/g)].map(([, it = ""]) => it))];
    const { register } = await opened.server.desk.provinces.get("hcm")!.standing();
    const open = reportingCompliance(register)
      .flatMap((it) => it.lines.filter((line) => line.standing === "notYet"))
      .map((it) => it.obligation);
    expect(open.length).toBeGreaterThan(0);
    expect(ids.toSorted()).toEqual(open.toSorted());
    expect(list).toContain('<input type="hidden" name="of" value="reports"/>');
    const one = `/duties/selected?of=reports&duty=${encodeURIComponent(open[0] ?? "")}`;
    const chosen = await (await ask(one, "monitor")).text();
    expect(chosen).toContain("1 báo cáo của 1 cơ quan");
    expect(chosen).toContain("Về danh sách báo cáo");
    // Of an earlier day nothing is recorded, so nothing is ticked.
    expect(await (await ask("/reports?asOf=2024-01-02", "leader")).text()).not.toContain('name="duty"');
  });

  it("show whoever may read the whole province what was entered by hand, and whether the log still goes through its checkpoints", async () => {
    const html = await (await ask("/audit", "leader")).text();
    const entries = (await opened.engine.log.readAll({ province: "hcm", limit: 100_000 })).filter(
      (it) => it.actor.role !== "engine" && it.type !== "ObligationAssigned",
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(html).toContain(`<strong>${entries.length} lần ghi</strong>`);
    expect(html).toContain("Mốc đã chốt của nhật ký");
    const last = entries.at(-1)!;
    expect(html).toContain(last.actor.person ?? "–");
    expect(await (await ask("/", "leader")).text()).toContain('href="/audit"');
    // A day before anything was entered; and nobody reads it who reads a part only.
    expect(await (await ask("/audit?until=2000-01-01", "leader")).text()).toContain("<strong>0 lần ghi</strong>");
    expect((await ask("/audit", "lead")).status).toBe(403);
    expect(await (await ask("/", "lead")).text()).not.toContain('href="/audit"');
  });

  it("show no form of an act which is for others, but who can do it", async () => {
    const html = await (await ask(`${DUTY}/act?command=accept`, "lead")).text();
    expect(html).not.toContain('name="_token"');
    expect(html).toMatch(/Ai làm được:<\/strong> [^<]*Sở Kế hoạch và Đầu tư/);
    expect(await (await ask(`${DUTY}/act?command=report`, "lead")).text()).toContain('name="_token"');
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
    const [, all = ""] = /<a class="button" href="(\/api\/v1\/letters\.zip[^"]*)"/.exec(list) ?? [];
    expect((await ask(all.replaceAll("&amp;", "&"), "leader")).headers.get("Content-Type")).toBe("application/zip");
    expect(await (await ask("/duties", "leader")).text()).not.toContain("/api/v1/letters.zip");
    const firstOf = (html: string) => /<a id="d0" href="(\/duties\/[^"?]+)/.exec(html)?.[1] ?? "";
    const overdue = firstOf(list);
    const [, letter = ""] =
      /<a class="button" href="(\/api\/v1\/letter\.docx[^"]*)"/.exec(await (await ask(overdue, "leader")).text()) ?? [];
    const file = await ask(letter.replaceAll("&amp;", "&"), "leader");
    expect([file.status, file.headers.get("Content-Type")]).toEqual([200, DOCX]);
    const other = firstOf(await (await ask("/duties?status=inProgressWithinTime", "leader")).text());
    const page = await ask(other, "leader");
    expect([page.status, (await page.text()).includes("letter.docx")]).toEqual([200, false]);
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

  it("show a flow whole, every step with its ways and their basis, and where a case stands in it", async () => {
    const { steps } = flowOf("voluntary-dissolution-2012")!;
    const [path] = /\/flows\/[^"]+/.exec(await (await ask("/cases/hcm-0058", "registrar")).text()) ?? [];
    expect(path).toBe("/flows/voluntary-dissolution-2012?case=hcm-0058");
    const html = await (await ask(path ?? "", "registrar")).text();
    const panels = html.split('id="step-').slice(1);
    expect(panels).toHaveLength(Object.keys(steps.states).length);
    for (const panel of panels) {
      const id = panel.slice(0, panel.indexOf('"'));
      const ways = steps.transitions.filter((it) => it.from === id);
      expect([id, [...panel.matchAll(/<th scope="row"/g)].length]).toEqual([id, ways.length]);
      for (const { meta } of ways) {
        expect(panel).toContain(renderCitation(meta.basis, "vi").replace(/ \(docs.*/, ""));
      }
    }
    // Drawn with the step it stands in; without a case nothing is marked.
    expect([...html.matchAll(/<g class="now">/g)]).toHaveLength(1);
    const bare = await (await ask("/flows/voluntary-dissolution-2012", "registrar")).text();
    expect(bare).not.toContain('<g class="now">');
    expect([...bare.matchAll(/<rect /g)]).toHaveLength(panels.length);
    // Whoever may not see the case does not see where it stands; a flow which is none is not there.
    expect((await ask(path ?? "", "lead")).status).toBe(404);
    expect((await ask("/flows/nowhere", "registrar")).status).toBe(404);
  });

  it("of several programmes show all of them and each, with a way from one to the other on every page", async () => {
    const several = await openPages(legalDate("2024-01-08"), [hanoi]);
    const get = async (path: string) =>
      (await several.fetch(new Request(`http://kttt${path}`, { headers: { Cookie: "who=all" } }))).text();
    const all = await get("/");
    const counts = [...all.matchAll(/<a href="(\/duties\?province=\w+&amp;collective=false)">([\d.]+)<\/a>/g)];
    expect(counts.map(([, href = ""]) => /province=(\w+)/.exec(href)?.[1]).sort()).toEqual(["hanoi", "hcm"]);
    let sum = 0;
    for (const [, href = "", count = ""] of counts) {
      const list = await get(href.replaceAll("&amp;", "&"));
      expect(/data-count[^>]*><strong>([\d.]+)/.exec(list)?.[1]).toBe(count);
      sum += Number(count.replaceAll(".", ""));
    }
    const whole = /data-count[^>]*><strong>([\d.]+)/.exec(await get("/duties?collective=false"))?.[1] ?? "";
    expect(Number(whole.replaceAll(".", ""))).toBe(sum);
    const one = await get("/?province=hanoi");
    expect(one).toContain('<a href="/" >'.replace(" >", ">"));
    expect(one).toContain('<a href="/?province=hanoi" aria-current="true">');
    const ours = await (await ask("/", "leader")).text();
    expect(ours).not.toContain("programmes");
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
