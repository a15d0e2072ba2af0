import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { coverDocument } from "@kttt/core/province";
import { describe, expect, test } from "vitest";
import { hcm } from "./index.js";

/** A second count, made from the file by another way than the encoding: by the shape of its lines. */
const shared = new URL("../../../../shared/", import.meta.url);
const file = readFileSync(new URL("seeds/000_8b268e0d2d32f412.txt", shared), "utf8");
const lines = file.split("\n");
const [document] = hcm.documents;

interface Bullet {
  readonly line: number;
  readonly mark: string;
  readonly text: string;
  readonly section: string;
  readonly lead: string;
}

const SECTION = /^(?:(I|II|III)\. [A-ZĐ]|(\d+)\. |(11\.\d)\. )/u;
const LEAD = /^(?:Giao |11\.\d\. )(.+?)(?: chủ trì,| phối hợp )/u;

/** Every line of section II which begins with a bullet mark, with the last heading and the last body named above it. */
function bulletsOfSectionII(): readonly Bullet[] {
  const found: Bullet[] = [];
  let roman = "";
  let section = "";
  let lead = "";
  lines.forEach((text, index) => {
    const heading = SECTION.exec(text);
    if (heading?.[1]) roman = heading[1];
    if (heading) section = heading[2] ?? heading[3] ?? "";
    lead = LEAD.exec(text)?.[1] ?? lead;
    const mark = /^[-+] /u.exec(text)?.[0].trim();
    if (roman === "II" && mark) found.push({ line: index + 1, mark, text, section, lead });
  });
  return found;
}

const bullets = bulletsOfSectionII();
/** A "-" line which only leads in the "+" lines after it. */
const leadsIn = (at: number) => bullets[at]?.mark === "-" && bullets[at + 1]?.mark === "+";
const duties = bullets.filter((_, at) => !leadsIn(at));
const taskLines = (prefix: string) =>
  hcm.tasks
    .filter((it) => it.origin === "body" && it.section.numeral.startsWith(prefix))
    .map((it) => it.source.lines?.find((line) => bullets.some((bullet) => bullet.line === line)));

const bodies = [...hcm.agencies, ...hcm.groups];
const namesOf = (id: string) => {
  const body = bodies.find((it) => it.id === id);
  return [body?.name.vi ?? "", ...(body?.aliases ?? [])].map((it) => it.toLowerCase());
};

test("the file is the one which was read: 434 lines, the last without a newline", () => {
  expect(createHash("sha256").update(file).digest("hex")).toBe(document?.source.sha256);
  expect(lines).toHaveLength(434);
  expect(lines.at(-1)).toContain("Tổng cộng 24 nhiệm vụ");
});

test("every line is accounted for, and every encoded text stands in the file", () => {
  const coverage = coverDocument(hcm, "qd-1396-2023", file);
  expect(coverage.problems).toEqual([]);
  expect(coverage.counts).toMatchObject({ lines: 434, unaccounted: 0 });
});

describe("section II, counted by its bullets", () => {
  test("80 “-” and 7 “+” lines, two of which only lead in others, are 85 tasks", () => {
    expect(bullets.filter((it) => it.mark === "-")).toHaveLength(80);
    expect(bullets.filter((it) => it.mark === "+")).toHaveLength(7);
    expect(bullets.filter((_, at) => leadsIn(at)).map((it) => it.line)).toEqual([140, 168]);
    expect(duties).toHaveLength(85);
    expect(duties).toHaveLength(hcm.tasks.filter((it) => it.section.numeral.startsWith("II.")).length);
  });

  test.each([...new Set(bullets.map((it) => it.section))])("II.%s: the same lines in the same order", (section) => {
    const wanted = duties.filter((it) => it.section === section).map((it) => it.line);
    const numeral = `II.${section}`;
    const encoded = hcm.tasks
      .filter((it) => it.section.numeral === numeral)
      .map((it) => it.source.lines?.find((line) => wanted.includes(line)));
    expect(encoded).toEqual(wanted);
  });

  test("each task is led by the body named last above it, and by nobody else", () => {
    for (const duty of duties) {
      const task = hcm.tasks.find((it) => it.source.lines?.includes(duty.line) && it.section.numeral.startsWith("II."));
      expect(task?.leads, `line ${duty.line}`).toHaveLength(1);
      const names = namesOf(task?.leads[0] ?? "");
      expect(names, `line ${duty.line}`).toContain(duty.lead.toLowerCase());
    }
  });

  test("no bullet is missing", () => {
    expect(taskLines("II.")).toEqual(duties.map((it) => it.line));
  });
});

test("section III: two numbered duties of all, one of the Department of Planning and Investment", () => {
  const from = lines.indexOf("III. TỔ CHỨC THỰC HIỆN");
  const numbered = lines.flatMap((text, at) => (at > from && /^1\.\d\. |^2\. Sở/u.test(text) ? [at + 1] : []));
  const encoded = hcm.tasks.filter((it) => it.section.numeral.startsWith("III.") && it.origin === "body");
  expect(encoded.map((it) => it.source.lines?.at(-1))).toEqual(numbered);
  expect(numbered).toHaveLength(3);
});

test("the annex: every line of three cells with a number and a month is one row, read cell by cell", () => {
  const rows = lines.map((line) => line.split("\t")).filter(([number]) => /^\d+$/u.test(number ?? ""));
  const encoded = hcm.tasks.filter((it) => it.origin === "annex");
  expect(encoded.map((it) => [it.number, it.text, it.deadlineText])).toEqual(rows);
});

describe("targets", () => {
  const from = lines.indexOf("1.2. Cụ thể");
  const bulletLines = lines.flatMap((text, at) =>
    at > from && at < lines.indexOf("2. Yêu cầu") && text.startsWith("- ") ? [at + 1] : [],
  );

  test("eight bullets of section I.1.2, and two inside other sections", () => {
    const inside = lines.flatMap((text, at) =>
      /nguồn vốn hoạt động đạt|bảng xếp hạng \d+/u.test(text) ? [at + 1] : [],
    );
    expect(bulletLines).toHaveLength(8);
    expect(hcm.targets.map((it) => it.source.lines?.[0])).toEqual([...bulletLines, ...inside]);
  });

  test("every figure of a target's text is in its measures, and every figure that is not inferred in its text", () => {
    for (const target of hcm.targets) {
      const printed = [...target.text.replace("đến năm 2030", "").matchAll(/\d[\d.,]*/gu)].map(([digits]) =>
        Number(digits.replace(/[.,]$/u, "").replaceAll(".", "").replace(",", ".")),
      );
      const encoded = target.measures
        .filter((it) => !it.inferred)
        .flatMap((it) => [it.min, it.max, it.value])
        .filter((it) => it !== undefined);
      expect(encoded, target.id).toEqual(printed);
    }
  });
});

test("every order to report is in a reporting duty", () => {
  const orders = lines.flatMap((text, at) =>
    /định kỳ (?:hàng )?quý|công tác báo cáo|kịp thời phản ánh/u.test(text) ? [at + 1] : [],
  );
  const named = new Set(hcm.reporting.flatMap((it) => it.source.lines ?? []));
  expect(orders).toEqual([45, 352, 384, 388, 390]);
  expect(orders.filter((line) => !named.has(line))).toEqual([]);
});

describe("the roster", () => {
  test("each body stands on the lines it names, under one of its names", () => {
    const all = (at: readonly number[]) =>
      at
        .map((line) => lines[line - 1] ?? "")
        .join(" ")
        .replace(/\s+/gu, " ")
        .toLowerCase();
    for (const body of [...hcm.agencies, ...hcm.groups]) {
      if (body.source?.file !== undefined || body.id === "so-nganh-chu-tri" || body.id === "so-ban-nganh-khac")
        continue;
      const named = body.source?.lines ?? [];
      const names = namesOf(body.id);
      for (const line of named) {
        // A name broken by a page stands on the line and the next one that is not blank.
        const text = all([line, line + 1, line + 2]);
        expect(
          names.some((name) => text.includes(name)),
          `${body.id}, line ${line}`,
        ).toBe(true);
      }
    }
  });

  test("every institution which the document calls by name is in it: with the known names struck out, none is left", () => {
    const known = bodies
      .flatMap((it) => [it.name.vi, ...(it.aliases ?? [])])
      .filter((it) => it.includes(" ") || it === it.toUpperCase())
      .sort((a, b) => b.length - a.length);
    const rest = known.reduce(
      (text, name) => text.replace(new RegExp(name.replace(/[()]/gu, "\\$&"), "giu"), "…"),
      lines.join(" ").replace(/\s+/gu, " "),
    );
    const called =
      /(?:Sở|Bộ|Viện|Học viện|Đài|Quỹ|Ủy ban|Hội đồng|Ngân hàng|Liên minh|Liên hiệp|Ban [Cc]hấp hành|Văn phòng|Trường) .{12}/gu;
    expect([...rest.matchAll(called)].map(([it]) => it)).toEqual([
      "Viện trưởng … tại", // the head of an institute which is struck out
      "Bộ quản lý theo", // the ministry named before it, line 188
      "Quỹ hỗ trợ phát ", // in the title of Decree 45/2021/NĐ-CP, line 336
      "Quỹ ở các quận, ", // the fund named before it, line 338
    ]);
  });

  test("the 22 district-level units are those of the list of administrative units, code by code", () => {
    const csv = readFileSync(new URL("data/administrative-units/districts_2023.csv", shared), "utf8");
    const listed = csv
      .split("\n")
      .map((row, at) => ({ cells: row.trim().split(","), line: at + 1 }))
      .filter(({ cells }) => cells[0] === "79")
      .map(({ cells, line }) => [`Ủy ban nhân dân ${cells[3]}`, cells[2], [line]]);
    const encoded = hcm.agencies
      .filter((it) => it.level === "district")
      .map((it) => [it.name.vi, it.codes.gso, it.source?.lines]);
    expect(encoded).toEqual(listed);
  });
});
