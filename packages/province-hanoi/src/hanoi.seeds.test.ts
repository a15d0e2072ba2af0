import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hanoi } from "./index.js";

/** A second count, made from the file by another way than the encoding: by marks, cells and names. */
const shared = new URL("../../../../shared/", import.meta.url);
const lines = readFileSync(new URL("seeds/001_5062a1e5f7ff99a0.txt", shared), "utf8").split("\n");
const lineOf = (line: number) => lines[line - 1] ?? "";

/** Every printed way to call a body, longest first, with its id. */
const names = [...hanoi.agencies, ...hanoi.groups]
  .flatMap((it) => [it.name.vi, ...(it.aliases ?? [])].map((name) => [name.toLowerCase(), it.id] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The bodies which a cell or heading names, in its order; throws at words which name none. */
function bodiesIn(text: string): string[] {
  let rest = text.toLowerCase();
  const found: string[] = [];
  while (rest !== "") {
    const separator = /^(?:[;,:\s]|và )+/.exec(rest)?.[0];
    const name = names.find(([it]) => rest.startsWith(it));
    if (name) {
      found.push(name[1]);
      rest = rest.slice(name[0].length);
    } else if (separator) rest = rest.slice(separator.length);
    else throw new Error(`names no body: ${rest}`);
  }
  return found;
}

/** The rows of annex 1: their number and the six cells of their line. */
const rows = lines.flatMap((text, index) => {
  const [number, duty, lead, partners, product, time] = text.split("\t");
  return /^\d+$/.test(number ?? "") && time !== undefined
    ? [{ number: Number(number), line: index + 1, duty, lead, partners, product, time }]
    : [];
});
const row = (number: number) => rows.find((it) => it.number === number);
const annexTask = (number: number) => hanoi.tasks.find((it) => it.origin === "annex" && it.number === String(number));

const pairs = (text: string) =>
  new Map(text.split(" ").map((pair) => pair.split("<").map(Number) as [blank: number, printedIn: number]));
/** Read from the table a second time: `5<6` is "the cell of row 5 is blank, row 6 prints it". */
const leadPrintedIn = pairs(
  "5<6 7<6 9<10 11<10 13<12 16<15 19<18 20<18 22<21 27<26 28<26 34<33 37<36 39<38 40<38 42<41 44<43",
);
const partnersPrintedIn = pairs("5<6 7<6 13<12 16<15 20<19 22<21 27<26 28<26 34<33 44<43");
const restPrintedIn = pairs("34<33 44<43");

describe("annex 1, cell by cell", () => {
  test("the file has 426 lines and ends, without a newline, with row 52", () => {
    expect(lines).toHaveLength(426);
    expect(lines.at(-1)).toMatch(/^52\t/);
  });

  test("51 rows, numbered 1 to 52 without 8, in sections of 4, 27, 13, 5 and 2", () => {
    expect(rows).toHaveLength(51);
    expect(rows.at(-1)?.number).toBe(52);
    expect(row(8)).toBeUndefined();
    const heads = lines.flatMap((text, index) => (/^[IV]+\t/.test(text) ? [index + 1] : []));
    const sizes = heads.map(
      (from, at) => rows.filter((it) => it.line > from && it.line < (heads[at + 1] ?? 999)).length,
    );
    expect(sizes).toEqual([4, 27, 13, 5, 2]);
    expect(rows.map((it) => annexTask(it.number)?.source.lines?.includes(it.line))).toEqual(rows.map(() => true));
  });

  test("the blank cells are the 17 of the leads and the 10 of the partners, and each is filled from another row", () => {
    const blank = (cell: "lead" | "partners" | "product" | "time") =>
      rows.filter((it) => it[cell] === "").map((it) => it.number);
    expect(blank("lead")).toEqual([...leadPrintedIn.keys()]);
    expect(blank("partners")).toEqual([...partnersPrintedIn.keys()]);
    expect(blank("product")).toEqual([...restPrintedIn.keys()]);
    expect(blank("time")).toEqual([...restPrintedIn.keys()]);
  });

  test.each(rows)("row $number: lead, partners, product and time", ({ number }) => {
    const task = annexTask(number);
    const lead = row(leadPrintedIn.get(number) ?? number)?.lead ?? "";
    const partners = row(partnersPrintedIn.get(number) ?? number)?.partners ?? "";
    const rest = row(restPrintedIn.get(number) ?? number);
    expect(task?.leads).toEqual(bodiesIn(lead));
    expect([...(task?.cooperating ?? [])].sort()).toEqual([...new Set(bodiesIn(partners))].sort());
    expect(task?.product).toBe(rest?.product);
    expect(task?.deadlineText).toBe(rest?.time);
    if (leadPrintedIn.has(number)) expect(task?.note).toMatch(/gộp các nhiệm vụ/);
  });
});

/** The body, from its first heading to the list of recipients. */
const END = lines.findIndex((it) => it.startsWith("Nơi nhận"));
const marked = (mark: RegExp, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index).filter((line) => mark.test(lineOf(line)));
const headingLine = (start: string) => lines.findIndex((it) => it.startsWith(start)) + 1;
const sections = [
  ["I.2", "2. Yêu cầu", "II. NHIỆM VỤ", /^- /, 5],
  ["II.1", "1. Nhận thức", "2. Tiếp tục đổi mới", /^[a-zđ]\) /, 6],
  ["II.2", "2. Tiếp tục đổi mới", "3. Đổi mới", /^- /, 33],
  ["II.3", "3. Đổi mới", "4. Nâng cao", /^- /, 30],
  ["II.4", "4. Nâng cao", "5. Tăng cường", /^- /, 7],
  ["II.5", "5. Tăng cường", "III. KINH PHÍ", /^- /, 5],
  ["III", "III. KINH PHÍ", "IV. TỔ CHỨC", /^\d\. /, 2],
  ["IV", "IV. TỔ CHỨC", "Nơi nhận", /^\d\. /, 4],
] as const;
/** Bullets which give no task: a general statement, or a duty to report and nothing else. */
const WITHOUT_TASK = [54, 166, 312, 324];

describe("the body, bullet by bullet", () => {
  test.each(sections)("%s: its %5$i bullets are numbered in order, one task each", (numeral, from, to, mark, count) => {
    const bullets = marked(mark, headingLine(from) + 1, headingLine(to));
    expect(bullets).toHaveLength(count);
    const expected = bullets.flatMap((line, index) =>
      WITHOUT_TASK.includes(line) ? [] : [[`kh-222-2023/body.${numeral}.${index + 1}`, line]],
    );
    const encoded = hanoi.tasks
      .filter((it) => it.section.numeral === numeral && it.origin === "body" && !it.under)
      .map((it) => [it.id, it.source.lines?.find((line) => bullets.includes(line))]);
    expect(encoded).toEqual(expected);
  });

  test("II.2 to II.5: whoever the lettered heading names leads every bullet below it", () => {
    let heading = "";
    let checked = 0;
    for (let line = headingLine("2. Tiếp tục đổi mới") + 1; line < headingLine("III. KINH PHÍ"); line += 1) {
      if (/^[a-zđ]\) .*:$/.test(lineOf(line))) heading = lineOf(line).replace(/^[a-zđ]\) /, "");
      else if (/^\d\. /.test(lineOf(line))) heading = "";
      else if (/^[-+] /.test(lineOf(line)) && heading !== "") {
        const owners = bodiesIn(heading);
        const tasks = hanoi.tasks.filter((it) => it.origin === "body" && it.source.lines?.includes(line));
        for (const task of tasks) expect(task.leads, `line ${line}`).toEqual(owners);
        for (const report of hanoi.reporting.filter((it) => it.source.lines?.includes(line))) {
          expect(report.reporters, `line ${line}`).toEqual(owners);
        }
        checked += tasks.length;
      }
    }
    expect(checked).toBe(32 + 31 + 7 + 5);
  });

  test("who is named after “phối hợp với” cooperates, and nobody else does", () => {
    for (const task of hanoi.tasks.filter((it) => it.origin === "body")) {
      const asks = /phối hợp với/i.test(task.text);
      expect(task.cooperating.length > 0, task.id).toBe(asks);
      for (const id of task.cooperating) {
        const called = names.filter(([, owner]) => owner === id).map(([name]) => name);
        expect(
          called.some((name) => task.text.toLowerCase().includes(name)),
          `${task.id}: ${id}`,
        ).toBe(true);
      }
    }
  });

  test("every line of the body which says “báo cáo” gives exactly one reporting duty", () => {
    const said = marked(/báo cáo/i, headingLine("II. NHIỆM VỤ"), END);
    const cited = hanoi.reporting.map((it) => it.source.lines?.at(-1) ?? 0).sort((a, b) => a - b);
    expect(cited).toEqual(said);
    expect(lines.filter((it) => it.includes("15/12"))).toHaveLength(1);
  });

  test("I.1.2 and II.3.h: every bullet of a horizon and six of the seven “+” lines are targets, figure by figure", () => {
    const upTo2030 = marked(/^- /, headingLine("a) Mục tiêu đến năm 2030"), headingLine("b) Mục tiêu đến năm 2045"));
    const upTo2045 = marked(/^- /, headingLine("b) Mục tiêu đến năm 2045"), headingLine("2. Yêu cầu"));
    const plus = marked(/^\+ /, 1, END);
    expect([upTo2030.length, upTo2045.length, plus.length]).toEqual([10, 9, 7]);
    for (const line of [...upTo2030, ...upTo2045, ...plus.slice(0, 6)]) {
      const targets = hanoi.targets.filter((it) => it.source.lines?.includes(line));
      const printed = targets[0]?.source.lines?.filter((it) => it >= line && it <= line + 2) ?? [];
      const words = printed
        .map(lineOf)
        .join(" ")
        .replace(/năm 20\d\d/g, "");
      const figures = [...words.matchAll(/\d[\d.]*(?:-\d+)?/g)].map(([it]) =>
        Number(it.replaceAll(".", "").split("-")[0]),
      );
      const measures = targets.flatMap((it) => it.measures).filter((it) => !(it.inferred && it.value === 0));
      expect(measures.map((it) => it.value).sort(), `line ${line}`).toEqual(figures.sort());
      const year = upTo2030.includes(line) ? ["2030"] : upTo2045.includes(line) ? ["2045"] : ["2030", "2045"];
      for (const measure of measures) expect(year).toContain(measure.horizon.slice(0, 4));
    }
    expect(hanoi.targets).toHaveLength(10 + 9 + 1 + 6);
    expect(hanoi.tasks.find((it) => it.source.lines?.includes(plus[6] ?? 0))?.id).toBe("kh-222-2023/body.II.3.30.7");
  });

  test("annex 2 is spoken of once and is not in the file", () => {
    expect(lines.filter((it) => /phụ lục 2/i.test(it))).toHaveLength(1);
  });
});

describe("the roster", () => {
  test("every alias of a body of the document is printed on one of the lines it cites", () => {
    for (const it of [...hanoi.agencies, ...hanoi.groups].filter(({ source }) => source?.lines && !source.file)) {
      const cited = (it.source?.lines ?? []).map(lineOf).join("\n");
      for (const alias of it.aliases ?? []) expect(cited.includes(alias), `${it.id}: ${alias}`).toBe(true);
    }
  });

  test("the 30 districts are those of the list of administrative units, code by code", () => {
    const csv = readFileSync(new URL("data/administrative-units/districts_2023.csv", shared), "utf8");
    const listed = csv.split(/\r?\n/).map((it) => it.split(","));
    const members = hanoi.groups.find((it) => it.id === "ubnd-quan-huyen")?.members ?? [];
    const encoded = members.map((id) => hanoi.agencies.find((it) => it.id === id));
    expect(encoded.map((it) => `${it?.codes["gso"]} ${it?.name.vi}`)).toEqual(
      listed
        .filter(([province]) => province === "01")
        .map(([, , code, name]) => `${code} UBND ${name?.charAt(0).toLowerCase()}${name?.slice(1)}`),
    );
    for (const it of encoded) expect(listed[(it?.source?.lines?.[0] ?? 0) - 1]?.[2]).toBe(it?.codes["gso"]);
  });
});
