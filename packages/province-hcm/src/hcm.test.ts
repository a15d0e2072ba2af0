import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { hcm } from "./index.js";

const [document] = hcm.documents;
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const annex = hcm.tasks.filter((it) => it.origin === "annex");
const body = hcm.tasks.filter((it) => it.origin === "body");
const bodyOf = (id: string) => hcm.tasks.find((it) => it.id === `qd-1396-2023/${id}`);

describe("the annex of decision 1396 says itself how many tasks it holds", () => {
  test("“Tổng cộng 24 nhiệm vụ” (line 434)", () => {
    expect(annex).toHaveLength(24);
  });

  test("each of its fourteen sections prints its own number, and they add up to 24", () => {
    const sections = document?.printedTotals?.filter((it) => it.section !== undefined) ?? [];
    expect(sections).toHaveLength(14);
    expect(sections.reduce((sum, it) => sum + it.count, 0)).toBe(24);
    for (const it of sections) {
      const rows = annex.filter((row) => `${row.section.numeral} ${row.section.title}` === it.section);
      expect(rows, it.what).toHaveLength(it.count);
      expect(new Set(rows.flatMap((row) => row.leads)), it.what).toEqual(new Set([it.lead]));
      expect(it.what).toContain(`(${it.count} nhiệm vụ)`);
    }
  });

  test("the numeral XI is printed twice: the Department of Transport's row has an id of its own and a note", () => {
    const eleven = annex.filter((it) => it.section.numeral === "XI");
    expect(eleven.map((it) => [it.id.split("/")[1], it.leads[0]])).toEqual([
      ["XI.1", "so-nnptnt"],
      ["XI.2", "so-nnptnt"],
      ["XI.3", "so-nnptnt"],
      ["XI.4", "so-nnptnt"],
      ["XI-b.1", "so-gtvt"],
    ]);
    expect(eleven.at(-1)?.note).toContain("XI hai lần");
  });

  test("every row is to be submitted (“Thời gian trình”) in December 2023 by exactly one body", () => {
    for (const it of annex) {
      expect(it, it.id).toMatchObject({
        act: "submit",
        deadlineText: "Tháng 12/2023",
        deadline: { kind: "month", year: 2023, month: 12 },
        product: null,
      });
      expect(it.leads).toHaveLength(1);
    }
  });
});

describe("the duties of the decision and of sections II and III", () => {
  test("have a lead each, and are numbered in the order of the document", () => {
    expect(body.filter((it) => it.leads.length === 0)).toEqual([]);
    const lines = body.map((it) => it.source.lines?.at(-1) ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test("carry a time only where words are printed for it, and say nothing about days", () => {
    const timed = body.filter((it) => it.deadline.kind !== "none");
    expect(timed.map((it) => [it.id.split("/")[1], it.deadlineText, it.deadline])).toEqual([
      ["body.II.3.2", "theo giai đoạn 05 năm hoặc hàng năm", { kind: "phase-and-annual" }],
      ["body.II.3.5", "theo giai đoạn 5 năm hoặc hàng năm", { kind: "phase-and-annual" }],
      ["body.II.11.1.2", "Hai năm một lần", { kind: "every", years: 2 }],
      ["body.II.11.1.3", "Thường xuyên", { kind: "continuous" }],
      ["body.II.11.1.5", "Thường xuyên", { kind: "continuous" }],
      ["body.II.11.3.3", "Thường xuyên", { kind: "continuous" }],
      ["body.II.11.3.5", "Thường xuyên", { kind: "continuous" }],
    ]);
    expect(body.filter((it) => it.deadline.kind === "none" && it.deadlineText !== null)).toEqual([]);
    expect(body.filter((it) => it.act === "submit")).toEqual([]);
  });

  test("a “+” line is a task of its own under its “-” line, which is none", () => {
    const under = body.filter((it) => it.under);
    expect(under.map((it) => it.id.split("/")[1])).toEqual([
      "body.II.1.4.1",
      "body.II.1.4.2",
      "body.II.1.4.3",
      "body.II.1.4.4",
      "body.II.2.1.1",
      "body.II.2.1.2",
      "body.II.2.1.3",
    ]);
    expect(bodyOf("body.II.1.4")).toBeUndefined();
    expect(bodyOf("body.II.2.1")).toBeUndefined();
  });

  test("name as cooperating whom the sentence itself names as partner", () => {
    expect(bodyOf("body.II.2.2")?.cooperating).toContain("so-tai-chinh");
    expect(bodyOf("body.II.3.6")?.cooperating).toEqual(
      expect.arrayContaining(["lmhtx-tp", "so-khcn", "hoc-vien-can-bo", "cac-so-ban-nganh"]),
    );
    expect(bodyOf("body.II.9.3")?.cooperating).toContain("ubnd-quan-huyen");
    expect(bodyOf("body.II.11.1.7")?.cooperating).toContain("dai-truyen-hinh");
  });

  test("nobody cooperates with itself", () => {
    expect(hcm.tasks.filter((it) => it.cooperating.some((id) => it.leads.includes(id))).map((it) => it.id)).toEqual([]);
  });
});

describe("who reports each quarter", () => {
  const quarter = hcm.reporting.find((it) => it.period === "quarter");
  const leadingSectors = hcm.groups.find((it) => it.id === "so-nganh-chu-tri");

  test("through the Department of Planning and Investment to the People's Committee, on no printed day", () => {
    expect(quarter).toMatchObject({
      through: ["so-khdt"],
      finalRecipient: "ubnd-tp",
      consolidators: ["so-khdt"],
      due: null,
    });
  });

  test("every department named as lead in section II or in the annex, but not the one which consolidates", () => {
    const bodies = new Set(hcm.agencies.map((it) => it.id));
    const named = hcm.tasks
      .filter((it) => it.section.numeral.startsWith("II.") || it.origin === "annex")
      .flatMap((it) => it.leads)
      .filter((id) => bodies.has(id));
    const reporting = new Set([...(leadingSectors?.members ?? []), ...(quarter?.reporters ?? [])]);
    expect([...new Set(named)].filter((id) => !reporting.has(id))).toEqual(["so-khdt"]);
    expect(leadingSectors?.members.filter((id) => !named.includes(id))).toEqual([]);
  });

  test("the 22 district-level People's Committees: 16 quận, 5 huyện and Thủ Đức City, each with its code", () => {
    const group = hcm.groups.find((it) => it.id === "ubnd-quan-huyen");
    const members = hcm.agencies.filter((it) => group?.members.includes(it.id));
    const kinds = members.map((it) => it.name.vi.split(" ")[4]);
    expect(members).toHaveLength(22);
    expect(["Quận", "Huyện", "Thành"].map((kind) => kinds.filter((it) => it === kind).length)).toEqual([16, 5, 1]);
    expect(new Set(members.map((it) => it.codes.gso)).size).toBe(22);
    expect(quarter?.reporters).toContain("ubnd-quan-huyen");
  });

  test("nobody is invented: groups which the document does not list have no members", () => {
    expect(hcm.groups.filter((it) => !it.complete && it.members.length > 0)).toEqual([]);
  });
});

describe("targets", () => {
  test("a measure which the document does not print as a figure is marked as inferred", () => {
    const inferred = hcm.targets.flatMap((it) => it.measures.filter((measure) => measure.inferred));
    expect(inferred.map((it) => it.indicator)).toEqual([
      "trained-managers",
      "fields-with-new-style-cooperatives",
      "dormant-cooperatives",
    ]);
  });

  test("“xấp xỉ 2.000 tỷ đồng” and “trên 60%” keep their kind of comparison", () => {
    const measures = hcm.targets.flatMap((it) => it.measures);
    const comparatorOf = (indicator: string) => measures.find((it) => it.indicator === indicator)?.comparator;
    expect(comparatorOf("support-fund-capital")).toBe("~");
    expect(comparatorOf("managers-with-higher-education")).toBe(">");
    expect(comparatorOf("good-or-fair-cooperatives-of-all")).toBe("range");
    expect(comparatorOf("ica-world-rank")).toBe("<=");
  });
});

describe("the README", () => {
  const rows = readme
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );

  test("prints the counts which its own expressions give", () => {
    const counts = rows.filter((cells) => /^`p\./.test(cells[2] ?? ""));
    expect(counts.length).toBeGreaterThan(15);
    for (const [what, printed, expression] of counts) {
      const counted: unknown = runInNewContext((expression ?? "").replaceAll("`", ""), { p: hcm });
      expect(counted, what).toBe(Number(printed));
    }
  });

  test("lists the scanning errors which are mended in the data, no more and no less", () => {
    const listed = rows
      .filter((cells) => /^\d+$/.test(cells[0] ?? ""))
      .map(([line, printed, corrected]) => ({ line: Number(line), printed, corrected }));
    expect(listed).toEqual(document?.source.corrections);
  });
});
