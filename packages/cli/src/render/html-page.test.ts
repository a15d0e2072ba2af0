import { beforeAll, describe, expect, it } from "vitest";
import { kttt } from "../watched-host.fixture.js";

/** Elements which have no end tag in HTML, and those which SVG lets end themselves. */
const VOID = new Set(["meta", "!doctype", "br", "hr", "img"]);

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
  }, 60_000);

  it("is one whole HTML document in its language, its tags balanced", () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
    expect(page).toContain('<meta charset="utf-8">');
    expect(page.endsWith("</body></html>\n")).toBe(true);
    expect(objections(page)).toEqual([]);
  });

  it("needs no script and no network: it opens from disk", () => {
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b/i);
    expect(page).not.toMatch(/https?:|url\(|@import|\ssrc=|\shref=/i);
  });

  it("shows every body in the picture and in the table, and marks what is invented", () => {
    const svg = /<svg[\s\S]*<\/svg>/.exec(page)?.[0] ?? "";
    const lanes = svg.match(/<text class="name"/g)?.length ?? 0;
    const rows = /<tbody>([\s\S]*?)<\/tbody>/.exec(page)?.[1]?.match(/<tr>/g)?.length ?? 0;
    expect(lanes).toBeGreaterThan(20);
    expect(rows).toBe(lanes);
    expect(svg).toMatch(/role="img" aria-label="[^"]+"/);
    expect(page).toContain(language === "vi" ? "Mô phỏng" : "Simulated");
  });

  it("gives the same total as the tables in the terminal", () => {
    const total = language === "vi" ? "Tổng số" : "Total";
    const cells = new RegExp(`<tfoot><tr><td>${total}</td>(.*?)</tr>`).exec(page)?.[1] ?? "";
    const onPage = [...cells.matchAll(/<td[^>]*>([^<]*)</g)].map((it) => it[1]);
    const printed = tables.split("\n").find((line) => line.startsWith(total));
    expect(onPage.length).toBeGreaterThan(5);
    expect(printed?.slice(total.length).trim().split(/\s+/)).toEqual(onPage);
  });

  it("says no value where nothing was measured", () => {
    expect(page).toContain(language === "vi" ? "chưa có số liệu" : "no data");
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});
