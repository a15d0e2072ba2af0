import { beforeAll, describe, expect, it } from "vitest";
import { kttt } from "./watched-host.fixture.js";

/** Elements which have no end tag in HTML. */
const VOID = new Set(["meta", "!doctype", "br", "hr", "img", "col", "input", "link"]);

const TAG = /<(\/?)([a-z!][a-z0-9]*)((?:\s+[a-z0-9:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/gi;

/** What a reader of tags objects to: ends without a beginning, beginnings without an end, signs which belong to no tag. */
function objections(html: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  const bare = html.replaceAll(/<style>[^<]*<\/style>/g, "");
  const rest = bare.replace(TAG, (tag, end: string, name: string, _: string, closed: string) => {
    const lower = name.toLowerCase();
    if (end === "/" && open.pop() !== lower) found.push(`${tag} ends what is not open`);
    else if (end === "" && closed === "" && !VOID.has(lower)) open.push(lower);
    return "";
  });
  if (/[<>]/.test(rest)) found.push(`a stray sign: ${/.{0,40}[<>].{0,40}/.exec(rest)?.[0] ?? ""}`);
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(rest)) found.push("a bare &");
  return [...found, ...open.map((name) => `<${name}> is not ended`)];
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((it) => it[1] ?? "");
const words = (html: string) => html.replace(/<[^>]+>/g, " ").trim();
const SPAN = ["simulate", "hcm", "--from", "2023-04-12", "--to", "2024-12-31"];

describe("The reader of tags used below", () => {
  it.each([
    ["<p>one</p>", 0],
    ["<p>one", 1],
    ["<p>one</div></p>", 2],
    ["<p>one < two</p>", 1],
    ["<p>one & two</p>", 1],
    [`<p class="a">one<br></p><circle r="1"/>`, 0],
  ])("objects to %s %i times", (html, count) => {
    expect(objections(html)).toHaveLength(count);
  });
});

describe.each(["vi", "en"] as const)("The pages of Ho Chi Minh City's span (%s)", (language) => {
  let files: ReadonlyMap<string, string>;
  let tables = "";
  const page = (name: string) => files.get(name) ?? "";
  beforeAll(async () => {
    const run = await kttt([...SPAN, "--out", "o", "--lang", language]);
    files = new Map([...run.written].flatMap(([name, it]) => (name.endsWith(".html") ? [[name.slice(2), it]] : [])));
    tables = run.out;
  });

  it("are those of the menu, each one whole HTML document in its language, its tags balanced", () => {
    expect([...files.keys()]).toEqual(
      ["index", "duties", "reports", "calendar", "targets", "cases", "questions", "successions"].map(
        (it) => `${it}.html`,
      ),
    );
    for (const [name, html] of files) {
      expect([name, html.slice(0, 40)]).toEqual([
        name,
        expect.stringMatching(`^<!doctype html><html lang="${language}">`),
      ]);
      expect([name, objections(html)]).toEqual([name, []]);
      expect([name, html.match(/<main\b/g)?.length, html.match(/<h1\b/g)?.length]).toEqual([name, 1, 1]);
    }
  });

  it("need no script and no network: they open from disk, and lead only to one another", () => {
    for (const html of files.values()) {
      expect(html).not.toMatch(/<script|\son\w+=|javascript:|<(?:link|img|iframe|object|embed|base|form)\b/i);
      expect(html).not.toMatch(/https?:|url\(|@import|\ssrc=/i);
      expect(html).toContain("default-src &#39;none&#39;");
    }
  });

  it("every link leads to a file which is there, and to an anchor in it, and each anchor is there once", () => {
    const anchors = new Map([...files].map(([name, html]) => [name, all(html, /\sid="([^"]+)"/g)]));
    for (const ids of anchors.values()) expect(new Set(ids).size).toBe(ids.length);
    let links = 0;
    for (const [name, html] of files) {
      for (const href of all(html, /<a\b[^>]*\shref="([^"]+)"/g)) {
        const [file = "", anchor] = href.split("#");
        const to = file === "" ? name : file;
        expect([name, href, files.has(to)]).toEqual([name, href, true]);
        if (anchor !== undefined && anchor !== "")
          expect([href, anchors.get(to)?.includes(anchor)]).toEqual([href, true]);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(80);
  });

  it("show title, day and the six figures with rate and change before everything else", () => {
    const index = page("index.html");
    const first = index.slice(0, index.indexOf('class="boxes"'));
    expect(words(first)).toContain("31/12/2024".slice(0, language === "vi" ? 10 : 0));
    expect(all(first, /<p class="number"><a [^>]+>([^<]+)</g)).toHaveLength(6);
    expect(first.match(/<p class="change">/g)).toHaveLength(6);
    expect(index).toContain(language === "vi" ? "MÔ PHỎNG" : "SIMULATION");
  });

  it("count with each figure the rows which stand under the anchor it leads to", () => {
    const index = page("index.html");
    const duties = page("duties.html");
    let counted = 0;
    for (const [, anchor = "", count = ""] of index.matchAll(
      /<p class="number"><a href="duties\.html#(\w+)">([\d.,]+)</g,
    )) {
      const section = new RegExp(`<section id="${anchor}">([\\s\\S]*?)</section>`).exec(duties)?.[1] ?? "";
      expect([anchor, section.match(/<tr\b/g)?.length ?? 1]).toEqual([
        anchor,
        Number(count.replaceAll(/[.,]/g, "")) + 1,
      ]);
      counted += 1;
    }
    expect(counted).toBe(5);
  });

  it("give the same total as table A in the terminal", () => {
    const row = /<tr class="total">([\s\S]*?)<\/tr>/.exec(page("index.html"))?.[1] ?? "";
    const onPage = words(row)
      .split(/\s+/)
      .flatMap((it) => it.split("/"));
    const total = language === "vi" ? "Tổng số" : "Total";
    const printed = tables.split("\n").find((line) => line.startsWith(`${total} `));
    const [assigned = ""] =
      printed
        ?.slice(total.length)
        .trim()
        .split(/\s{2,}/) ?? [];
    expect(assigned).not.toBe("");
    expect(onPage).toContain(assigned);
  });

  it("never mark a report without a printed day as overdue: it reads “chưa gửi, sau kỳ”", () => {
    const reports = page("reports.html");
    expect(reports).toContain(language === "vi" ? "Chưa gửi, sau kỳ" : "Not sent, period over");
    expect(reports).not.toContain('class="badge red-pale"');
  });

  it("say no value where nothing was measured, and nothing of the program's own", () => {
    expect(page("targets.html")).toContain(language === "vi" ? "Chưa có số liệu" : "No figures yet");
    for (const html of files.values())
      expect(words(html.replaceAll(/<style>[^<]*<\/style>/g, ""))).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });

  it("print on A4 across, heads of tables on every sheet, what is folded away on the screen stands open", () => {
    const index = page("index.html");
    const print = index.slice(index.indexOf("@media print"));
    expect(index).toContain("size: A4 landscape");
    expect(print).toContain("display: table-header-group");
    expect(index.match(/<tr/g)?.length).toBeGreaterThan(37);
  });
});

describe("A span which ends within its first quarter", () => {
  it("has no earlier day to compare with, and says nothing of a change", async () => {
    const { written } = await kttt(["simulate", "hcm", "--from", "2023-04-12", "--to", "2023-06-15", "--out", "o"]);
    const index = written.get("o/index.html") ?? "";
    expect(index.match(/<p class="number">/g)).toHaveLength(6);
    expect(index).not.toMatch(/class="change"/);
  });
});
