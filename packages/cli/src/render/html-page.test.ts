import { beforeAll, describe, expect, it } from "vitest";
import { kttt } from "../watched-host.fixture.js";

/** Elements which have no end tag in HTML. */
const VOID = new Set(["meta", "!doctype", "br", "hr", "img", "col"]);

const TAG = /<(\/?)([a-z!][a-z0-9]*)((?:\s+[a-z0-9-]+(?:="[^"<>]*")?)*)\s*(\/?)>/gi;

const SPAN = ["simulate", "hcm", "--from", "2023-04-12", "--to", "2024-12-31"];

/** What a reader of tags objects to: ends without a beginning, beginnings without an end, signs which belong to no tag. */
function objections(html: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  const style = /<style>[^<]*<\/style>/.exec(html)?.[0] ?? "";
  const rest = html.replace(style, "").replace(TAG, (tag, end: string, name: string, _: string, closed: string) => {
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
const words = (html: string) => html.replace(/<[^>]+>/g, "").trim();
const section = (page: string, id: string) =>
  new RegExp(`<section id="${id}"[^>]*>[\\s\\S]*?</section>`).exec(page)?.[0] ?? "";
const rowsIn = (html: string) => html.match(/<tr id="[a-z]+-\d+"/g)?.length ?? 0;

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

describe.each(["vi", "en"] as const)("The page of Ho Chi Minh City's span (%s)", (language) => {
  let page = "";
  let tables = "";
  beforeAll(async () => {
    const run = await kttt([...SPAN, "--out", "o", "--lang", language]);
    page = run.written.get("o/index.html") ?? "";
    tables = run.out;
  }, 120_000);

  it("is one whole HTML document in its language, its tags balanced", () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
    expect(page).toContain('<meta charset="utf-8">');
    expect(page.endsWith("</body></html>\n")).toBe(true);
    expect(objections(page)).toEqual([]);
  });

  it("needs no script and no network: it opens from disk, and leads nowhere but to itself", () => {
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b/i);
    expect(page).not.toMatch(/https?:|url\(|@import|\ssrc=|\shref="(?!#)/i);
    expect(page).toContain("default-src 'none'");
  });

  it("has each anchor once, and every link leads to one", () => {
    const ids = all(page, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const links = new Set(all(page, /\shref="#([^"]+)"/g));
    expect(links.size).toBeGreaterThan(50);
    expect([...links].filter((it) => !ids.includes(it))).toEqual([]);
  });

  it("has one main part and one title, and no head of a table without a word", () => {
    expect(page.match(/<main\b/g)).toHaveLength(1);
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    const heads = all(page, /<th\b[^>]*>([\s\S]*?)<\/th>/g).map(words);
    expect(heads.length).toBeGreaterThan(50);
    expect(heads.filter((it) => it === "")).toEqual([]);
  });

  it("shows title, day and the six figures with their rates before everything else", () => {
    const first = page.slice(0, page.indexOf('id="attention"'));
    expect(first).toContain(language === "vi" ? "Tính đến ngày" : "As of");
    const figures = all(first, /<p class="many"><a [^>]+>([^<]+)<\/a>/g);
    expect(figures).toHaveLength(6);
    const rates = all(first, language === "vi" ? /([\d,]+ %) (?:số có thời hạn|tổng số giao)/g : /([\d.]+ %) of/g);
    expect(rates).toHaveLength(5);
    expect(
      all(first, language === "vi" ? /so với (30\/9\/2024)/g : /against (2024-09-30|30 Sep\w* 2024)/g).length,
    ).toBeGreaterThan(5);
    expect(page).toContain(language === "vi" ? "Mô phỏng" : "Simulated");
  });

  it("counts in each box of what needs attention the rows of the list it leads to", () => {
    const boxes = [...page.matchAll(/<div class="box [a-z]+"><h3>([\s\S]*?)<\/h3>([\s\S]*?)<\/div>/g)];
    expect(boxes).toHaveLength(5);
    for (const [, head = "", body = ""] of boxes) {
      const count = Number(all(head, /<span>([\d.,]+)<\/span>$/g)[0]);
      const to = all(body, /href="#([a-z-]+)"/g).at(-1);
      if (count === 0) {
        expect(words(body)).toMatch(/Không có|None/);
        continue;
      }
      if (to === "reports") continue;
      expect(rowsIn(section(page, to ?? ""))).toBe(count);
    }
  });

  it("never marks a report without a printed day as overdue: it reads “chưa gửi, sau kỳ”", () => {
    const lanes = section(page, "quarters");
    expect(lanes).toContain(language === "vi" ? "Chưa gửi, sau kỳ" : "Not sent, period over");
    const body = lanes.slice(lanes.indexOf("<tbody>"));
    expect(body).not.toContain(language === "vi" ? "Quá hạn, chưa gửi" : "Overdue, not sent");
  });

  it("gives the same total as table A in the terminal", () => {
    const total = language === "vi" ? "Tổng số" : "Total";
    const row = /<tr class="total">(.*?)<\/tr>/.exec(section(page, "results"))?.[1] ?? "";
    const onPage = [...row.matchAll(/<td[^>]*>([^<]*)</g)].map((it) => it[1]);
    const printed = tables.split("\n").find((line) => line.startsWith(`${total} `));
    const cells =
      printed
        ?.slice(total.length)
        .trim()
        .split(/\s{2,}/) ?? [];
    expect(cells.length).toBeGreaterThan(8);
    expect(cells.filter((it) => it !== "·" && !onPage.includes(it))).toEqual([]);
  });

  it("names quarters and districts in their order, not as letters sort", () => {
    const names = all(section(page, "results"), /data-label="(?:Cơ quan, đơn vị|Body)"><a [^>]+>([^<]+)</g);
    const at = (name: string) => names.findIndex((it) => it.endsWith(name));
    expect(at("Quận 3") === -1 ? at("District 3") : at("Quận 3")).toBeLessThan(
      at("Quận 10") === -1 ? at("District 10") : at("Quận 10"),
    );
  });

  it("says no value where nothing was measured", () => {
    expect(page).toContain(language === "vi" ? "chưa có số liệu" : "no data");
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it("prints on A4 across, heads of tables on every page, nothing scrolled away", () => {
    const print = page.slice(page.indexOf("@media print"));
    expect(print).toContain("size: A4 landscape");
    expect(print).toContain("display: table-header-group");
    expect(print).toContain("overflow: visible");
    expect(page).not.toContain("<tfoot");
  });
});

describe("A span which ends within its first quarter", () => {
  it("has no earlier day to compare with, and says nothing of a change", async () => {
    const { written } = await kttt(["simulate", "hcm", "--from", "2023-04-12", "--to", "2023-06-15", "--out", "o"]);
    const page = written.get("o/index.html") ?? "";
    expect(page.match(/<p class="many">/g)).toHaveLength(6);
    expect(page).not.toMatch(/class="change"|so với/);
  }, 120_000);
});
