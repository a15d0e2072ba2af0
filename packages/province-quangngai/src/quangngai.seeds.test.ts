import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { quangngai } from "./index.js";

/** A second count, made from the file by another way than the encoding: by the shape of its paragraphs. */
const shared = new URL("../../../../shared/", import.meta.url);
const lines = readFileSync(new URL("seeds/004_d5b72111c8f08257.txt", shared), "utf8").split("\n");

interface Paragraph {
  readonly section: string;
  readonly line: number;
  readonly text: string;
}

const ROMAN = /^(I|II|III|IV)\. /;
const HEADING = /^(\d)\. /;
/** The lines at which a sentence runs on over a page. */
const RUN_ON = new Set([31, 119]);

/** Every paragraph of the body with the section it stands in; headings and run-on lines are not paragraphs. */
function paragraphs(): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let roman = "";
  let arabic = "";
  lines.slice(0, lines.indexOf("Nơi nhận:")).forEach((text, index) => {
    const line = index + 1;
    if (ROMAN.test(text)) [roman, arabic] = [ROMAN.exec(text)?.[1] ?? "", ""];
    else if (roman !== "IV" && HEADING.test(text)) arabic = `.${HEADING.exec(text)?.[1]}`;
    else if (roman !== "" && text !== "" && !RUN_ON.has(line)) found.push({ section: roman + arabic, line, text });
  });
  return found;
}

const all = paragraphs();
const inSection = (section: string) => all.filter((it) => it.section === section);
const skipped = (line: number) =>
  quangngai.documents[0]?.source.skipped?.some((it) => it.from <= line && line <= it.to) ?? false;
const encodedIn = (section: string) =>
  quangngai.tasks.filter((it) => it.section.numeral === section).map((it) => it.source.lines?.at(-1));

describe("a second count of the plan of Quảng Ngãi City, straight from the file", () => {
  test("the file has 140 lines and ends without a newline", () => {
    expect(lines).toHaveLength(140);
    expect(lines.at(-1)).toBe("Nguyễn Lâm");
  });

  test.each([
    ["III.1", 4],
    ["III.3", 4],
    ["III.4", 5],
    ["III.5", 3],
  ])("%s: each of its %i paragraphs is one task, or is skipped with a reason", (section, count) => {
    expect(inSection(section)).toHaveLength(count);
    const tasks = inSection(section).filter((it) => !skipped(it.line));
    expect(encodedIn(section)).toEqual(tasks.map((it) => it.line));
  });

  test("III.2: one sentence and twelve bullets", () => {
    const bullets = inSection("III.2").filter((it) => it.text.startsWith("- "));
    expect(bullets).toHaveLength(12);
    expect(inSection("III.2")).toHaveLength(13);
    expect(encodedIn("III.2")).toEqual(bullets.map((it) => it.line));
  });

  test("II.2: each bullet is one target", () => {
    const bullets = inSection("II.2").filter((it) => it.text.startsWith("- "));
    expect(quangngai.targets.map((it) => it.source.lines?.at(-1))).toEqual(bullets.map((it) => it.line));
  });

  test("every number of the targets is in their line, and every number of the line in the target", () => {
    for (const target of quangngai.targets) {
      const line = lines[(target.source.lines?.at(-1) ?? 0) - 1] ?? "";
      const printed = [...line.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((it) => it !== 2024);
      const encoded = target.measures.flatMap((it) => [it.min, it.max, it.value]).filter((it) => it !== undefined);
      expect(encoded, target.id).toEqual(printed);
    }
  });

  test("IV: five items; four give a task, and each “báo cáo” of the section is a reporting duty", () => {
    expect(inSection("IV").map((it) => it.text.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5."]);
    const reports = lines.flatMap((text, index) => (index >= 111 && /báo cáo/.test(text) ? [index + 1] : []));
    expect(quangngai.reporting.map((it) => it.source.lines)).toHaveLength(reports.length);
    for (const line of reports) {
      expect(quangngai.reporting.some((it) => it.source.lines?.includes(line))).toBe(true);
    }
    expect(lines.filter((it) => it.includes("15/12"))).toEqual([]);
    expect(lines.filter((it) => it.includes("15/11 hằng năm"))).toHaveLength(1);
  });

  test("every body the document calls by name is in the roster", () => {
    const names = new Set(
      [...quangngai.agencies, ...quangngai.groups].flatMap((it) =>
        [it.name.vi, ...(it.aliases ?? [])].map((name) => name.toLowerCase()),
      ),
    );
    const called =
      /Sở (?:Kế hoạch và Đầu tư|KH&ĐT) tỉnh|Liên minh HTX tỉnh|VPUB|Phòng TC-KH TP|[Pp]hòng Tài chính – Kế hoạch(?: thành phố)?|Phòng Kinh tế thành phố|Ủy ban Mặt trận Tổ quốc thành phố|UBND (?:thành phố|tỉnh|các xã, phường)|[Cc]ác tổ chức [Cc]hính trị - [Xx]ã hội(?: thành phố| TP)?/g;
    const found = new Set([...lines.join(" ").matchAll(called)].map(([it]) => it));
    expect([...found].filter((it) => !names.has(it.toLowerCase()))).toEqual([]);
    expect(found.size).toBeGreaterThan(10);
  });

  test("the 23 communes and wards are those of the list of administrative units, code by code", () => {
    const csv = readFileSync(new URL("data/administrative-units/quangngai_city_communes_2024.csv", shared), "utf8");
    const listed = csv
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(","))
      .map(([, code, name]) => `${code} UBND ${name?.charAt(0).toLowerCase()}${name?.slice(1)}`);
    const members = quangngai.groups.find((it) => it.id === "ubnd-xa-phuong")?.members ?? [];
    const encoded = members
      .map((id) => quangngai.agencies.find((it) => it.id === id))
      .map((it) => `${it?.codes.gso} ${it?.name.vi}`);
    expect(encoded).toEqual(listed);
  });

  test("the communes and wards of 01/7/2025 which followed stand in the list of that day, code by code", () => {
    const csv = readFileSync(new URL("data/administrative-units/communes_2025-07-01.csv", shared), "utf8");
    const listed = new Map(
      csv
        .split(/\r?\n/)
        .map((row) => row.split(","))
        .filter(([province]) => province === "51")
        .map(([, , code, name]) => [code, name]),
    );
    expect(listed.size).toBe(96);
    const followers = quangngai.agencies.filter((it) => it.level === "commune" && it.from === "2025-07-01");
    expect(followers).toHaveLength(6);
    for (const { codes, name } of followers) {
      const listedName = listed.get(codes.gso) ?? "";
      expect(name.vi).toContain(`UBND ${listedName.charAt(0).toLowerCase()}${listedName.slice(1)}`);
    }
  });
});
