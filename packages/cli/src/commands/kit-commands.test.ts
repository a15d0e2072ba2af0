import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatReference, importJsonSchema, newProvince, sampleDefinition, sampleDocumentText } from "@kttt/kit";
import { nodeHost } from "../node-host.js";
import { readShape } from "../json-shapes.fixture.js";
import { run } from "../run.js";

const NAME = { vi: "tỉnh Mẫu", en: "Mẫu Province" };
let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "kttt-cli-"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function put(path: string, text: string): string {
  const to = join(home, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  return to;
}

async function kttt(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run([...words, "--lang", "en"], {
    write: (text) => void out.push(text),
    writeError: (text) => void err.push(text),
    readFile: (path) => Promise.resolve(readFileSync(path, "utf8")),
    writeFile: (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return Promise.resolve();
    },
    milliseconds: () => 0,
  });
  return { code, out: out.join(""), err: err.join("") };
}

const sampleFile = () => put("tinh-mau.json", JSON.stringify(sampleDefinition({ id: "tinh-mau", name: NAME })));

describe("kttt new-province", () => {
  test("writes the files of the library call, and nothing over a folder which holds any", async () => {
    const out = join(home, "tinh-mau");
    const words = ["new-province", "tinh-mau", "--name", NAME.vi, "--name-en", NAME.en, "--out", out];
    expect((await kttt(...words)).code).toBe(0);
    const expected = newProvince({ id: "tinh-mau", name: NAME, inside: true });
    for (const path of ["src/agencies.ts", "src/province.test.ts", "van-ban/ke-hoach-mau.txt"]) {
      expect(readFileSync(join(out, path), "utf8")).toBe(expected[path]);
    }
    const again = await kttt(...words);
    expect(again.code).toBe(2);
    expect(again.err).toContain("kit/folder-not-empty");
  });

  test("an id is enough: the names are made of it, and what is given as an option is not asked again", async () => {
    const out = join(home, "binh-minh");
    expect((await kttt("new-province", "binh-minh", "--out", out)).code).toBe(0);
    expect(readFileSync(join(out, "src", "index.ts"), "utf8")).toContain(
      'name: { vi: "tỉnh Binh Minh", en: "Binh Minh Province" }',
    );
  });

  test.each(["README.md", "README.vi.md"])("the line of %s works as it stands", async (page) => {
    const readme = readFileSync(new URL(`../../../../${page}`, import.meta.url), "utf8");
    const [, words = ""] = /^npm run -s kttt -- (new-province [^#\n]*?)\s*(?:#.*)?$/m.exec(readme) ?? [];
    const out = join(home, "readme");
    expect(await kttt(...words.split(" "), "--out", out)).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(join(out, "src"))).toContain("index.ts");
  });

  test("no file is written where a link leads out of the folder", async () => {
    const outside = join(home, "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "file.ts"), "x");
    mkdirSync(join(home, "pack"));
    for (const link of ["file.ts", "gone.ts"]) symlinkSync(join(outside, link), join(home, "pack", link));
    symlinkSync(outside, join(home, "pack", "src"));
    for (const path of ["file.ts", "gone.ts"]) {
      await expect(nodeHost.writeFile(join(home, "pack", path), "y")).rejects.toThrow("is a link out of the folder");
    }
    await expect(nodeHost.writeFile(join(home, "pack", "src", "a.ts"), "y", join(home, "pack"))).rejects.toThrow(
      "link",
    );
    await nodeHost.writeFile(join(home, "pack", "new", "a.ts"), "y", join(home, "pack"));
    expect(readFileSync(join(outside, "file.ts"), "utf8")).toBe("x");
    expect(readdirSync(outside)).toEqual(["file.ts"]);
  });

  test("an id which cannot be one, and a name nobody gave, are told", async () => {
    const bad = await kttt("new-province", "Tỉnh Mẫu", "--name", "a", "--name-en", "b", "--out", join(home, "x"));
    expect(bad).toMatchObject({ code: 2 });
    expect(bad.err).toContain("kit/bad-id");
  });
});

describe("kttt import", () => {
  test("asks first and takes the answers over; the questions stand in a file beside the table", async () => {
    const table = put("ke-hoach-mau.txt", sampleDocumentText(NAME.vi));
    const out = join(home, "annex.ts");
    const words = [
      "import",
      table,
      "--lines",
      "15-21",
      "--province",
      sampleFile(),
      "--document",
      "kh-15-2024",
      "--out",
      out,
    ];
    const first = await kttt(...words);
    expect(first.code).toBe(1);
    expect(first.out).toContain(
      "7 rows, 2 sections, 4 tasks; 3 with nothing to ask, 1 waiting; 1 questions, 0 cells not read.",
    );
    expect(first.out).toContain("row 21: The cell of the cooperating bodies is blank");
    const decisions = `${table}.quyet-dinh.yaml`;
    writeFileSync(
      decisions,
      readFileSync(decisions, "utf8").replace("blank:II.4:cooperating:", "blank:II.4:cooperating: empty"),
    );
    const second = await kttt(...words);
    expect(second.code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain('satisfies ProvinceInput["tasks"]');
    expect(readFileSync(decisions, "utf8")).toContain("blank:II.4:cooperating: empty");
  });

  test("--compare counts the rows which are right without a touch, and writes nothing", async () => {
    const table = put("ke-hoach-mau.txt", sampleDocumentText(NAME.vi));
    const { code, out } = await kttt(
      "import",
      table,
      "--lines",
      "15-21",
      "--province",
      sampleFile(),
      "--document",
      "kh-15-2024",
      "--compare",
    );
    expect(code).toBe(0);
    expect(out).toContain(
      "3 of 4 rows right without a touch, 1 asked about, 0 otherwise without asking, 0 tasks not in the table.",
    );
  });

  test("what is missing or cannot be read is told", async () => {
    const sample = put("ke-hoach-mau.txt", sampleDocumentText(NAME.vi));
    expect((await kttt("import", sample, "--out", join(home, "x.ts"))).err).toContain("--province is missing");
    expect((await kttt("import", sample, "--encoding", "abc")).err).toContain("There is no encoding “abc”");
    const none = await kttt("import", put("a.txt", "x"), "--province", sampleFile(), "--document", "kh-15-2024");
    expect([none.code, none.err]).toEqual([1, expect.stringContaining("No table with a column of tasks was found")]);
    const range = await kttt(
      "import",
      put("a.txt", "x"),
      "--province",
      sampleFile(),
      "--document",
      "d",
      "--lines",
      "9-1",
    );
    expect(range.err).toContain("“9-1” is no range of lines.");
  });
});

test("kttt coverage refuses a Word file given as text: its bytes are no lines of a document", async () => {
  const { code, err } = await kttt(
    "coverage",
    sampleFile(),
    "--source",
    put("van-ban.txt", "PK\u0003\u0004\u0000\u0000"),
    "--document",
    "kh-15-2024",
  );
  expect([code, err]).toEqual([2, expect.stringContaining("import/not-text")]);
});

test("kttt import --body drafts duties of running text: asks about each, takes over those confirmed, and --out writes them", async () => {
  const text =
    "1. Sở KH&ĐT:\n- Tổng hợp tình hình phát triển hợp tác xã, định kỳ hằng quý\nGiao Sở Tài chính chủ trì, phối hợp với Liên minh HTX tỉnh\n- Bố trí kinh phí thực hiện Kế hoạch này\nLời nói đầu không giao việc cho ai cả.";
  const file = put("than.txt", text);
  const out = join(home, "body.ts");
  const words = ["import", file, "--body", "--province", sampleFile(), "--out", out];
  const first = await kttt(...words);
  expect(first.code).toBe(1);
  expect(first.out).toContain("5 rows, 0 sections, 0 tasks");
  expect(first.out).toContain(
    "so-khdt [định kỳ hằng quý]: “Tổng hợp tình hình phát triển hợp tác xã, định kỳ hằng quý”",
  );
  expect(readFileSync(out, "utf8")).not.toContain("so-khdt");
  const decisions = `${file}.quyet-dinh.yaml`;
  const asked = readFileSync(decisions, "utf8");
  writeFileSync(decisions, asked.replace("draft:2:", "draft:2: đúng").replace("draft:4:", "draft:4: bỏ"));
  const second = await kttt(...words, "--json");
  const json = importJsonSchema.parse(JSON.parse(second.out));
  expect(json.questions).toEqual([]);
  expect(json.tasks).toMatchObject([{ row: 2, leads: ["so-khdt"], deadlineText: "định kỳ hằng quý" }]);
  await kttt(...words);
  expect(readFileSync(out, "utf8")).toContain('leads: ["so-khdt"]');
  expect(readFileSync(out, "utf8")).not.toContain("Bố trí kinh phí");
  expect((await kttt(...words, "--compare")).out).toContain("2 drafts. Encoded duties of the body: 0;");
});

describe("kttt coverage of an annex in Word or Excel", () => {
  const page = (rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((it) => `<td>${it.replace("&", "&amp;")}</td>`).join("")}</tr>`).join("")}</table>`;
  const [first] = sampleDefinition({ id: "tinh-mau", name: NAME }).tasks;
  const head = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"];
  const own = ["1", first?.text ?? "", "Sở KH&ĐT", "Quý III/2024"];
  const cover = async (...rows: readonly (readonly string[])[]) => {
    const file = put("phu-luc.html", page([head, ...rows]));
    const { code, out } = await kttt("coverage", sampleFile(), "--source", file, "--document", "kh-15-2024", "--json");
    const json = readShape(out) as { readonly counts: object; readonly cells: readonly { readonly task: unknown }[] };
    return { code, ...json };
  };

  test("every cell of a row is the task's which has its words, beside the heading", async () => {
    const { cells, code, counts } = await cover(own);
    expect(code).toBe(0);
    expect(counts).toEqual({ encoded: 4, missing: 0, other: 4, asked: 0, unread: 0 });
    expect(cells.slice(4).map((it) => it.task)).toEqual(Array<unknown>(4).fill(first?.id));
  });

  test("a row the province does not have, one printed twice, an open question and a cell nobody reads are failures", async () => {
    const counts = async (...rows: readonly (readonly string[])[]) => {
      const it = await cover(own, ...rows);
      expect(it.code).toBe(1);
      return it.counts;
    };
    expect(await counts(["2", "Việc chưa mã hoá", "Sở Tài chính", "Quý IV/2024"])).toMatchObject({
      encoded: 4,
      missing: 4,
    });
    expect(await counts(["2", ...own.slice(1)])).toMatchObject({ encoded: 4, missing: 4 });
    expect(await counts(["2", "Việc khác", "Sở Lạ", "Quý IV/2024"])).toMatchObject({ asked: 1, missing: 3 });
    const two = put("hai-bang.html", `${page([["Nơi nhận", "CHỦ TỊCH"]])}${page([head, own])}`);
    const told = await kttt("coverage", sampleFile(), "--source", two, "--document", "kh-15-2024");
    expect(told.code).toBe(1);
    expect(told.out).toContain(
      "kh-15-2024: 10 cells: 4 encoded, 4 headings and sections, 0 not encoded, 0 with an open question, 2 not read.",
    );
    writeFileSync(`${two}.quyet-dinh.yaml`, "table:bảng 1: bỏ\n");
    expect((await kttt("coverage", sampleFile(), "--source", two, "--document", "kh-15-2024")).code).toBe(0);
  });
});

describe("kttt import --json", () => {
  const TABLE = "STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian\n1\tTập huấn\tSở A\tQuý III/2024";

  test("prints the contract and nothing else: exit 0 where all is read, 1 with a question or a cell not read, 2 unreadable", async () => {
    const all = await kttt("import", put("a.tsv", TABLE), "--json");
    expect(all).toMatchObject({ code: 0, err: "" });
    expect(importJsonSchema.parse(JSON.parse(all.out))).toMatchObject({
      file: "a.tsv",
      questions: [],
      unread: [],
      problems: [],
    });
    const asked = await kttt("import", put("b.tsv", `${TABLE}\n2\tViệc\t\tmai`), "--json");
    expect(asked.code).toBe(1);
    expect(importJsonSchema.parse(JSON.parse(asked.out)).questions).toHaveLength(2);
    const letterhead = await kttt("import", put("c.html", "<table><tr><td>a<td>b</table>"), "--json");
    expect(letterhead.code).toBe(1);
    expect(importJsonSchema.parse(JSON.parse(letterhead.out)).unread).toHaveLength(2);
    const broken = await kttt("import", put("d.docx", "x"), "--json");
    expect(broken.code).toBe(2);
    expect(importJsonSchema.parse(JSON.parse(broken.out)).problems.map((it) => it.code)).toEqual(["import/unreadable"]);
  });

  test.each([
    ["a file which is not there", "khong-co.docx"],
    ["a folder", "thu-muc"],
  ])("of %s the contract is printed, too, with the reason, exit 2", async (_, name) => {
    mkdirSync(join(home, "thu-muc"));
    const { code, err, out } = await kttt("import", join(home, name), "--json");
    const { file, problems, ...rest } = importJsonSchema.parse(JSON.parse(out));
    expect([code, file]).toEqual([2, name]);
    expect(problems).toEqual([{ code: "import/no-file", message: `The file “${join(home, name)}” cannot be read.` }]);
    expect(rest).toEqual({ tables: [], tasks: [], questions: [], unread: [] });
    expect(err).toContain("Check the path");
    expect(await kttt("import", join(home, name))).toMatchObject({ code: 2, out: "" });
  });

  test("takes the answers of the file of decisions, and leaves that file as it is", async () => {
    const table = put("e.tsv", `${TABLE}\n2\tViệc\t\tQuý I/2024`);
    const answers = put("e.tsv.quyet-dinh.yaml", "blank:2:lead: như trên\n");
    const { code, out } = await kttt("import", table, "--json");
    expect([code, (JSON.parse(out) as { tasks: { leads: string[] }[] }).tasks[1]?.leads]).toEqual([0, ["Sở A"]]);
    expect(readFileSync(answers, "utf8")).toBe("blank:2:lead: như trên\n");
  });
});

describe("kttt test", () => {
  test("runs the checks and the scenarios named; fails when a scenario does, with line and column", async () => {
    const story = (then: string) =>
      `scenario: a\nsteps:\n  - { on: 2024-06-14, when: Sở NN&PTNT báo cáo quý II, then: ${then} }\n`;
    const good = put("good.yaml", story("on time"));
    const bad = put("bad.yaml", story("overdue"));
    const well = await kttt("test", sampleFile(), "--scenarios", good);
    expect(well.code).toBe(0);
    expect(well.out).toMatch(/(\d+) checks: \1 passed, 0 failed, 0 could not run\./);
    const failed = await kttt("test", sampleFile(), "--scenarios", `${good},${bad}`);
    expect(failed.code).toBe(1);
    expect(failed.out).toContain("line 3, column 62: expected “overdue”");
    expect(failed.out).toContain("2 scenarios: 1 passed, 1 failed.");
  });

  test("a broken province fails; --json gives the result as data", async () => {
    const broken = put("b.json", JSON.stringify({ ...sampleDefinition({ id: "tinh-mau", name: NAME }), agencies: [] }));
    expect((await kttt("test", broken)).code).toBe(1);
    const { code, out } = await kttt("test", broken, "--json");
    expect(code).toBe(1);
    const result = JSON.parse(out) as { readonly ok: boolean; readonly declared: readonly string[] };
    expect(result.ok).toBe(false);
    expect(result.declared.length).toBeGreaterThan(70);
  });

  test("a package which is not built says so", async () => {
    mkdirSync(join(home, "goi"));
    const { code, err } = await kttt("test", join(home, "goi"));
    expect(code).toBe(2);
    expect(err).toContain("npm run build");
  });
});

test("kttt reference prints what stands in docs/format-reference.md and docs/errors.md, every package's codes included", async () => {
  expect(await kttt("reference", "format")).toMatchObject({ code: 0, out: formatReference() });
  const errors = readFileSync(new URL("../../../../docs/errors.md", import.meta.url), "utf8");
  expect(await kttt("reference", "errors")).toMatchObject({ code: 0, out: errors });
  expect((await kttt("reference", "x")).code).toBe(2);
});
