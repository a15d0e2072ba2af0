import { isKtttError } from "@kttt/core/errors";
import { defineProvince } from "@kttt/core/province";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { checkProvince } from "../conformance/check-province.js";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { SAMPLE_FILE, sampleDocumentText } from "../sample/sample-document.js";
import { compareImport } from "./compare-import.js";
import { readDecisions, writeDecisions } from "./decisions.js";
import { importSource } from "./import-source.js";
import { docx, type WordCell, xlsx } from "./office-files.fixture.js";
import type { Answers } from "./questions.js";
import { readSource } from "./read-source.js";
import { writeStubs, writeTasks } from "./write-tasks.js";
import { definition, province, HEADING, tsv, word, draft, asked, task, refusal, ROW } from "./drafts.fixture.js";

describe("import of an annex table", () => {
  test("the annex of the sample document comes out as a person encoded it; its one blank cell is asked about", () => {
    const table = readSource(SAMPLE_FILE, strToU8(sampleDocumentText("tỉnh Mẫu")), { lines: { from: 15, to: 21 } });
    expect(asked(table)).toEqual(["21 blank:II.4:cooperating"]);
    const result = draft(table, { "blank:II.4:cooperating": "để trống" });
    const comparison = compareImport(result, province, SAMPLE_DOCUMENT);
    expect(comparison).toMatchObject({ untouched: 4, asked: 0, silentlyOtherwise: 0, missing: [] });
  });

  test("the same rows come out of TSV, CSV (comma or semicolon, quoted), XLSX and DOCX", () => {
    const rows = [HEADING, ["I", "Mục một", "", "", "", ""], ROW];
    const quoted = (mark: string) => rows.map((it) => it.map((cell) => `"${cell}"`).join(mark)).join("\r\n");
    const sources = [
      readSource("a.tsv", strToU8(rows.map((it) => it.join("\t")).join("\n"))),
      readSource("a.csv", strToU8(`\ufeff${quoted(",")}`)),
      readSource("a.csv", strToU8(quoted(";"))),
      readSource("a.xlsx", xlsx(rows)),
      readSource("a.docx", docx(rows)),
    ];
    const drafts = sources.map((it) =>
      draft(it).tasks.map((one) => ({ ...one.task, source: { lines: one.task.source.lines } })),
    );
    for (const tasks of drafts) expect(tasks).toEqual(drafts[0]);
    expect(drafts[0]).toEqual([
      {
        id: "kh-15-2024/I.1",
        document: "kh-15-2024",
        origin: "annex",
        section: { numeral: "I", title: "Mục một" },
        number: "1",
        text: "Tập huấn cán bộ",
        leads: ["so-khdt"],
        cooperating: ["ubnd-cac-huyen", "lmhtx-tinh"],
        product: "Lớp tập huấn",
        deadlineText: "Quý III/2024",
        deadline: { kind: "quarter", year: 2024, quarter: 3 },
        act: "complete",
        source: { lines: [3] },
      },
    ]);
  });

  test("headings over two rows, a lead in the section rows, and a time of submission are recognised", () => {
    const two = readSource(
      "a.docx",
      docx([
        ["STT", "Nhiệm vụ", { lines: ["Cơ quan thực hiện"], wide: 2 }, "Thời hạn"],
        ["", "", "Chủ trì", "Phối hợp", ""],
        ["1", "Tập huấn", "Sở KH&ĐT", "UBND các huyện", "Tháng 6/2024"],
      ]),
    );
    expect(draft(two).tasks[0]?.task).toMatchObject({ leads: ["so-khdt"], cooperating: ["ubnd-cac-huyen"] });
    const sections = readSource(
      "a.tsv",
      strToU8(
        "STT\tĐơn vị chủ trì - nhiệm vụ thực hiện\tThời gian trình\nI\tSở KH&ĐT (2 nhiệm vụ)\t\n1\tĐề án\tTháng 6/2024",
      ),
    );
    expect(draft(sections).tasks[0]?.task).toMatchObject({
      leads: ["so-khdt"],
      act: "submit",
      source: { lines: [2, 3] },
    });
    expect(asked(sections)).toEqual(["2 count:I"]);
    expect(asked(sections, { "count:I": "đúng" })).toEqual([]);
  });

  test("a blank cell is a question with what stands above; nothing is filled before somebody has answered", () => {
    const table = tsv(ROW, ["2", "Đào tạo", "", "UBND các huyện", "Lớp", "Quý IV/2024"]);
    expect(asked(table)).toEqual(["3 blank:2:lead"]);
    expect(draft(table).tasks[1]).toMatchObject({ open: ["blank:2:lead"], task: { leads: [] } });
    expect(draft(table).questions[0]?.text.vi).toContain("(trên: “Sở KH&ĐT”, dòng 2)");
    const answer = (words: string) => draft(table, { "blank:2:lead": words }).tasks[1]?.task.leads;
    expect(answer("như trên")).toEqual(["so-khdt"]);
    expect(answer("để trống")).toEqual([]);
    expect(answer("Sở Tài chính")).toEqual(["so-tai-chinh"]);
  });

  test("a cell merged downward is one cell with the one above, in Word and in Excel: nobody is asked", () => {
    const rows = (lead: string) => ["2", "Đào tạo", lead, "UBND các huyện", "Lớp", "Quý IV/2024"];
    const joined = (value: "restart" | "continue", text: string): WordCell => ({ lines: [text], merge: value });
    const first = ["1", "Tập huấn", joined("restart", "Sở KH&ĐT"), "UBND các huyện", "Lớp", "Quý III/2024"];
    const second = ["2", "Đào tạo", joined("continue", ""), "UBND các huyện", "Lớp", "Quý IV/2024"];
    const excel = readSource("a.xlsx", xlsx([HEADING, ROW, rows("")], ["C2:C3"]));
    for (const source of [word([HEADING, first, second]), excel]) {
      expect(asked(source)).toEqual([]);
      expect(task(source, {}, 1)?.leads).toEqual(["so-khdt"]);
      expect(task(source, { "set:2:lead": "Sở Tài chính" }, 1)?.leads).toEqual(["so-tai-chinh"]);
    }
  });

  test("a cell which lies over two columns says nothing of the second: that is asked", () => {
    const wide = word([HEADING, ["1", "Việc", { lines: ["Sở KH&ĐT"], wide: 2 }, "Lớp", "Quý III/2024"]]);
    expect(asked(wide)).toEqual(["2 blank:1:cooperating"]);
    expect(draft(wide).questions[0]?.text.vi).toContain("gộp với ô bên trái");
  });

  test("an unknown body is a question with its near misses; one answer holds for every row", () => {
    const odd = (number: string) => [number, "Việc", "Sở Nông nghiêp và Phát triển nông thôn", "", "", "Quý III/2024"];
    const table = tsv(odd("1"), odd("2"));
    const question = draft(table).questions.find((it) => it.kind === "agency");
    expect(question).toMatchObject({
      places: [
        { table: 1, row: 2 },
        { table: 1, row: 3 },
      ],
      suggestions: ["so-nnptnt", "mới", "bỏ qua"],
    });
    const answered = draft(table, { [question?.key ?? ""]: "so-nnptnt" });
    expect(answered.tasks.map((it) => it.task.leads)).toEqual([["so-nnptnt"], ["so-nnptnt"]]);
    expect(refusal(() => draft(table, { [question?.key ?? ""]: "so-xyz" }))).toBe("import/wrong-answer");
  });

  test("names which hold commas and dashes are one body; abbreviations everybody uses are the same", () => {
    const table = tsv([
      "1",
      "Việc",
      "- Ủy ban nhân dân tỉnh;\u00a0- Liên minh Hợp tác xã tỉnh",
      "Uỷ ban nhân dân các huyện",
      "x",
      "Quý III/2024",
    ]);
    expect(draft(table).tasks[0]?.task).toMatchObject({
      leads: ["ubnd-tinh", "lmhtx-tinh"],
      cooperating: ["ubnd-cac-huyen"],
    });
  });

  const timed = (words: string) => tsv(["1", "Việc", "Sở KH&ĐT", "UBND các huyện", "x", words]);

  test("a time which is no deadline is a question; the answer is a deadline in words", () => {
    const table = timed("Đầu quý II");
    const key = "deadline:đầu quý ii";
    expect(asked(table)).toEqual([`2 ${key}`]);
    expect(task(table)).toMatchObject({ deadlineText: "Đầu quý II", deadline: { kind: "none" } });
    expect(task(table, { [key]: "Tháng 6/2024" })).toMatchObject({
      deadlineText: "Đầu quý II",
      deadline: { kind: "month", month: 6, inferred: true, inferredNote: "Hiểu là “Tháng 6/2024”." },
    });
    expect(task(table, { [key]: "không có" })?.deadline).toMatchObject({ kind: "none" });
    expect(refusal(() => task(table, { [key]: "đầu quý II" }))).toBe("import/wrong-answer");
    expect(refusal(() => task(table, { [key]: 6 }))).toBe("import/wrong-answer");
  });

  test("several deadlines in one phrase are one task with all of them, printed, answered or overruled", () => {
    const both = { deadline: { kind: "annual", before: "06-15" }, alsoDue: [{ kind: "annual", before: "12-15" }] };
    const words = "trước ngày 15/6 và 15/12 hằng năm";
    expect(asked(timed(words))).toEqual([]);
    expect(task(timed(words))).toMatchObject({ deadlineText: words, ...both });
    expect(task(timed("Đầu quý II"), { "deadline:đầu quý ii": words })).toMatchObject(both);
    const overruled = task(timed(words), { [`deadline:${words}`]: "Tháng 6/2024" });
    expect(overruled).toMatchObject({ deadline: { kind: "month" } });
    expect(overruled).not.toHaveProperty("alsoDue");
    expect(task(timed("Tháng 6/2024"))).not.toHaveProperty("alsoDue");
  });

  test("on request is a time of its own: nobody owes it before it is asked for", () => {
    expect(asked(timed("Khi có yêu cầu"))).toEqual([]);
    expect(task(timed("Khi có yêu cầu"))?.deadline).toEqual({ kind: "on-demand" });
  });

  test("a further deadline which waits for an event is asked about: it needs a row of its own", () => {
    const words = "Quý IV/2024; sau khi Bộ ban hành hướng dẫn";
    expect(asked(timed(words))).toEqual([`2 deadline:${words.toLowerCase()}`]);
    expect(draft(timed(words)).questions[0]?.text.en).toContain("a task of its own");
    const answers = { [`deadline:${words.toLowerCase()}`]: "Quý IV/2024" };
    expect(task(timed(words), answers)?.deadline).toMatchObject({ kind: "quarter", quarter: 4 });
    expect(refusal(() => task(timed(words), { [`deadline:${words.toLowerCase()}`]: words }))).toBe(
      "import/wrong-answer",
    );
  });

  test("in a plan of several years a phrase without a year is asked about, once or each year, and never the first year", () => {
    const [first, ...others] = definition.documents;
    if (!first) throw new Error("no document");
    const until = (to: string) =>
      defineProvince({ ...definition, documents: [{ ...first, period: { from: "2024-01-01", to } }, ...others] });
    const [oneYear, threeYears] = [until("2024-12-31"), until("2026-12-31")];
    const read = (words: string, answers: Answers = {}, among = threeYears) =>
      importSource(timed(words), {
        province: among,
        document: SAMPLE_DOCUMENT,
        decisions: { file: "d.yaml", answers, lines: new Map() },
      });
    const [question] = read("Quý IV").questions;
    expect(question?.key).toBe("deadline:quý iv");
    const meant = question?.suggestions.map((it) => read("Quý IV", { "deadline:quý iv": it }).tasks[0]?.task.deadline);
    expect(meant).toMatchObject([{ kind: "quarter", year: 2024 }, { kind: "annual", on: "12-31" }, { kind: "none" }]);
    expect(read("Quý IV").tasks[0]?.task.deadline).toEqual({ kind: "none" });
    expect(read("Quý IV/2025").tasks[0]?.task.deadline).toMatchObject({ year: 2025 });
    expect(read("Quý IV", {}, oneYear).tasks[0]?.task.deadline).toMatchObject({ kind: "quarter", year: 2024 });
  });

  test("a row without a number may be the rest of the one above: joined, with every cell of it, when a person says so", () => {
    const table = tsv(ROW, ["", "Cán bộ cấp xã", "Sở Tài chính", "", "", ""]);
    const [key = ""] = draft(table).questions.map((it) => it.key);
    expect(key).toBe("row:cán bộ cấp xã | sở tài chính");
    expect(draft(table).tasks[0]).toMatchObject({ open: [key], task: { text: "Tập huấn cán bộ", leads: ["so-khdt"] } });
    expect(task(table, { [key]: "nối" })).toMatchObject({
      text: "Tập huấn cán bộ Cán bộ cấp xã",
      leads: ["so-khdt", "so-tai-chinh"],
      source: { lines: [2, 3] },
    });
    expect(draft(table, { [key]: "bỏ" }).tasks).toHaveLength(1);
    expect(draft(table, { [key]: "riêng" }).tasks).toHaveLength(2);
    const section = draft(tsv(ROW, ["", "Cán bộ cấp xã", "", "", "", ""], ["2", ...ROW.slice(1)]), {
      "row:cán bộ cấp xã": "mục",
    });
    expect(section.tasks.map((it) => it.task.section.title)).toEqual(["bang.tsv", "Cán bộ cấp xã"]);
    expect(refusal(() => draft(table, { [key]: "có lẽ" }))).toBe("import/wrong-answer");
    expect(refusal(() => draft(tsv(["", "Đầu", "", "", "", ""]), { "row:đầu": "nối" }))).toBe("import/wrong-answer");
  });

  test("a sentence which a page broke goes on in small letters: joined without asking, apart by a decision", () => {
    const table = tsv(
      ROW,
      ["", "và cán bộ cấp xã", "", "", "", ""],
      ["2", "Việc.", ...ROW.slice(2)],
      ["", "khác", "", "", "", ""],
    );
    expect(asked(table)).toEqual(["5 row:khác"]);
    expect(task(table)?.text).toBe("Tập huấn cán bộ và cán bộ cấp xã");
    expect(draft(table, { "row:và cán bộ cấp xã": "riêng", "row:khác": "bỏ" }).tasks).toHaveLength(3);
  });

  test("a row with a cell too few asks for all of them, and takes none where it happens to stand", () => {
    const table = tsv(["1", "Việc", "Sở KH&ĐT", "Lớp", "Quý III/2024"]);
    expect(asked(table)).toEqual(["2 cells:1"]);
    expect(draft(table).tasks[0]?.task).toMatchObject({ leads: [], deadline: { kind: "none" } });
    const laid = { "cells:1": { lead: "Sở KH&ĐT", product: "Lớp", deadline: "Quý III/2024" } };
    expect(draft(table, laid).tasks[0]?.task).toMatchObject({ leads: ["so-khdt"], cooperating: [], product: "Lớp" });
    expect(refusal(() => draft(table, { "cells:1": { led: "x" } }))).toBe("import/wrong-answer");
  });

  test("a body in brackets behind another may belong to it or stand beside it: that is asked", () => {
    const table = tsv(ROW.with(2, "Liên minh HTX tỉnh (Sở Tài chính)"));
    expect([asked(table), task(table)?.leads]).toEqual([["2 agency:sở tài chính"], ["lmhtx-tinh"]]);
    expect(draft(table).questions[0]?.suggestions[0]).toBe("so-tai-chinh");
    expect(task(table, { "agency:sở tài chính": "bỏ qua" })?.leads).toEqual(["lmhtx-tinh"]);
    expect(asked(tsv(ROW.with(2, "Liên minh HTX tỉnh (chủ trì), Sở Tài chính (phối hợp)")))).toEqual([]);
  });

  test("whom a body sends stands for it; whose orders are carried out is no partner", () => {
    const row = (text: string) => tsv(["1", text, "Sở KH&ĐT", "UBND các huyện", "x", "Quý III/2024"]);
    const sent = row("Phối hợp với Đoàn công tác của Sở Tài chính khảo sát tình hình");
    expect([asked(sent), task(sent)?.cooperating]).toEqual([[], ["ubnd-cac-huyen", "so-tai-chinh"]]);
    for (const words of ["chỉ đạo", "ý kiến", "yêu cầu", "quy định", "quyết định"]) {
      const orders = row(`Phối hợp các ngành thực hiện ${words} của Sở Tài chính`);
      expect([asked(orders), task(orders)?.cooperating]).toEqual([[], ["ubnd-cac-huyen"]]);
    }
    expect(asked(row("Phối hợp các ngành thực hiện đề án của Sở Tài chính"))).toEqual(["2 partner:1:so-tai-chinh"]);
  });

  test("who stands right after “phối hợp với” cooperates (docs/encoding-a-document.md); who stands further on is asked about", () => {
    const row = (text: string) => tsv(["1", text, "Sở KH&ĐT", "UBND các huyện", "x", "Quý III/2024"]);
    const near = row("Phối hợp với Sở Tài chính và Liên minh HTX tỉnh tập huấn");
    expect(asked(near)).toEqual([]);
    expect(task(near)?.cooperating).toEqual(["ubnd-cac-huyen", "so-tai-chinh", "lmhtx-tinh"]);
    expect(task(near)?.note).toContain("Sở Tài chính, Liên minh HTX tỉnh: được gọi tên trong câu");
    expect(task(near, { "partner:1:so-tai-chinh": "không" })?.cooperating).toEqual(["ubnd-cac-huyen", "lmhtx-tinh"]);
    const far = row("Phối hợp với đoàn của Sở Tài chính tập huấn");
    expect(asked(far)).toEqual(["2 partner:1:so-tai-chinh"]);
    expect(task(far, { "partner:1:so-tai-chinh": "thêm" })?.cooperating).toEqual(["ubnd-cac-huyen", "so-tai-chinh"]);
    expect(asked(row("Phối hợp tập huấn; báo cáo Sở Tài chính"))).toEqual([]);
  });

  test("a heading repeated on the next page is no row, a numeral printed twice gets -b", () => {
    const table = tsv(["I", "Một", "", "", "", ""], ROW, HEADING, ["I", "Hai", "", "", "", ""], ROW);
    expect(draft(table).tasks.map((it) => it.task.id)).toEqual(["kh-15-2024/I.1", "kh-15-2024/I-b.1"]);
  });

  test("decisions are kept when the table is imported again, also those nothing asks for any more", () => {
    const table = tsv(ROW, ["2", "Đào tạo", "", "UBND các huyện", "Lớp", "Khi cần"]);
    const first = writeDecisions(draft(table), {});
    expect(first).toContain("# Dòng 3: Ô cơ quan chủ trì để trống");
    const answered = first.replace("blank:2:lead:", "blank:2:lead: như trên");
    const answers = { ...readDecisions(answered).answers, "agency:sở cũ": ["so-khdt"] };
    const again = draft(table, answers);
    expect(again.tasks[1]?.task.leads).toEqual(["so-khdt"]);
    expect(again.questions.map((it) => it.kind)).toEqual(["deadline"]);
    expect(again.idle).toEqual(["agency:sở cũ"]);
    const kept = readDecisions(writeDecisions(again, answers)).answers;
    expect(kept).toEqual({ "deadline:khi cần": null, "blank:2:lead": "như trên", "agency:sở cũ": ["so-khdt"] });
  });

  test("an import with an open question does not pass the conformance run; answered it does", async () => {
    const table = tsv(["1", "Đào tạo", "", "UBND các huyện", "Lớp", "Quý III/2024"]);
    const outcome = async (answers: Answers) => {
      const tasks = draft(table, answers).tasks.map(({ task }) => ({ ...task, id: "kh-15-2024/III.9" }));
      const result = await checkProvince({ ...definition, tasks: [...definition.tasks, ...tasks] });
      return result.checks.filter((it) => it.status === "failed").map((it) => it.id);
    };
    expect(await outcome({})).toEqual(["tasks/no-open-decision"]);
    expect(await outcome({ "blank:1:lead": "Sở KH&ĐT" })).toEqual([]);
  });

  test("the file of tasks holds the data of the draft, word for word", () => {
    const file = writeTasks(draft(tsv(ROW)));
    expect(file).toContain('satisfies ProvinceInput["tasks"]');
    expect(file).toContain('deadline: { kind: "quarter", year: 2024, quarter: 3 },');
    const [, list = ""] = /export const annex = ([\s\S]*) satisfies/.exec(file) ?? [];
    // The list is plain data: what stands in the file is what was drafted.
    expect(new Function(`return ${list}`)()).toEqual(draft(tsv(ROW)).tasks.map((it) => it.task));
  });

  test("a faulty answer names its key, file and line; broken decisions name the line", () => {
    const text = "# lời\nblank:*:product: để trống\nrow:x: gì\n";
    const table = tsv(ROW, ["", "X", "", "", "", ""]);
    const decisions = readDecisions(text, "d.yaml");
    try {
      importSource(table, { province, document: SAMPLE_DOCUMENT, decisions });
      throw new Error("nothing was refused");
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(error.problems[0]).toMatchObject({
        code: "import/wrong-answer",
        params: { key: "row:x", file: "d.yaml", line: 3 },
      });
    }
    for (const broken of ["a: [", "- a", "a: 1\na: 2", "[a]: 1", "a: *b", "x"]) {
      expect(refusal(() => readDecisions(broken, "x.yaml"))).toBe("import/broken-decisions");
    }
    expect(readDecisions("\ufeffa: 1\nb: [x, y]\n").answers).toEqual({ a: 1, b: ["x", "y"] });
    expect(readDecisions(Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join("\n")).lines.get("k19999")).toBe(
      20_000,
    );
  });

  test("a document the province does not have, a table which is not there", () => {
    expect(refusal(() => importSource(tsv(ROW), { province, document: "kh-9-2024" }))).toBe(
      "province/unknown-document",
    );
    expect(refusal(() => importSource(tsv(ROW), { table: "7" }))).toBe("import/no-table");
  });
});

describe("bodies as offices write them", () => {
  const bodies = (lead: string, cooperating = "UBND các huyện", answers: Answers = {}) => {
    const result = draft(
      word([
        HEADING,
        ["1", "Việc", { lines: lead.split("\n") }, { lines: cooperating.split("\n") }, "x", "Quý III/2024"],
      ]),
      answers,
    );
    const [first] = result.tasks;
    return [
      first?.task.leads,
      first?.task.cooperating,
      first?.task.jointly === true,
      result.questions.map((it) => it.key),
    ];
  };
  const H = "ubnd-cac-huyen";

  test.each([
    ["Sở KH&ĐT, Sở Tài chính đồng chủ trì", "UBND các huyện", ["so-khdt", "so-tai-chinh"], [H], true],
    ["Sở KH&ĐT (chủ trì), Sở Tài chính", "UBND các huyện", ["so-khdt"], ["so-tai-chinh", H], false],
    ["Chủ trì: Sở KH&ĐT; Phối hợp: Sở Tài chính", "UBND các huyện", ["so-khdt"], ["so-tai-chinh", H], false],
    ["Sở KH&ĐT chủ trì, phối hợp với Sở Tài chính", "-", ["so-khdt"], ["so-tai-chinh"], false],
    ["Giám đốc Sở Tài chính", "UBND các huyện", ["so-tai-chinh"], [H], false],
    ["Giám đốc Sở Tài chính, Chủ tịch UBND các huyện", "–", ["so-tai-chinh", H], [], false],
    ["1. Sở KH&ĐT\n2. Sở Tài chính", "+ UBND các huyện", ["so-khdt", "so-tai-chinh"], [H], false],
    ["Sở Kế hoạch và\nĐầu tư", "Liên minh\nHợp tác xã tỉnh\nUBND các huyện", ["so-khdt"], ["lmhtx-tinh", H], false],
    ["Sở KH&ĐT Sở Tài chính", "UBND các huyện", ["so-khdt", "so-tai-chinh"], [H], false],
    ["• Sở KH&ĐT và Sở Tài chính.", "UBND các huyện", ["so-khdt", "so-tai-chinh"], [H], false],
  ])("%s | %s", (lead, cooperating, leads, others, joint) => {
    expect(bodies(lead, cooperating)).toEqual([leads, others, joint, []]);
  });

  test("several unknown bodies are several questions; a new one gets an id and a row for the roster", () => {
    const lead = "Sở Xây dựng, Sở Giao thông vận tải\nBáo Mẫu";
    const keys = ["agency:sở xây dựng", "agency:sở giao thông vận tải", "agency:báo mẫu"];
    expect(bodies(lead)[3]).toEqual(keys);
    expect(bodies(lead, undefined, { "agency:*": "mới" })[0]).toEqual([
      "so-xay-dung",
      "so-giao-thong-van-tai",
      "bao-mau",
    ]);
    const { stubs } = draft(tsv(["1", "Việc", lead.replace("\n", "; "), "UBND xã An Phú", "x", "Quý III/2024"]));
    expect(stubs.map((it) => it.id)).toContain("ubnd-xa-an-phu");
    const text = writeStubs(stubs);
    const [, list = ""] = /export const stubs = ([\s\S]*?) satisfies/.exec(text) ?? [];
    const agencies = new Function(`return ${list}`)() as typeof definition.agencies;
    expect(
      defineProvince({ ...definition, agencies: [...definition.agencies, ...agencies] }).agencies.at(-1),
    ).toMatchObject({
      id: "ubnd-xa-an-phu",
      name: { vi: "UBND xã An Phú", en: "UBND xã An Phú" },
      kind: "peoples-committee",
      level: "commune",
    });
  });

  test("a hundred communes in one list are a hundred bodies", () => {
    const names = Array.from({ length: 102 }, (_, at) => `An Phú ${at + 1}`);
    const result = draft(tsv(["1", "Việc", `UBND các xã: ${names.join(", ")}`, "-", "x", "Quý III/2024"]), {
      "agency:*": "mới",
    });
    expect(result.tasks[0]?.task.leads).toHaveLength(102);
    expect(result.tasks[0]?.task.leads[101]).toBe("ubnd-xa-an-phu-102");
  });

  test("without a roster bodies are taken as they are printed, and nobody is asked who they are", () => {
    const source = word([
      HEADING,
      ["1", "Việc", "Sở Xây dựng; Sở Y tế", "UBND các huyện, thành phố", "x", "Quý III/2024"],
    ]);
    const result = importSource(source);
    expect(result.questions).toEqual([]);
    expect(result.tasks[0]?.task).toMatchObject({
      id: "1",
      leads: ["Sở Xây dựng", "Sở Y tế"],
      cooperating: ["UBND các huyện, thành phố"],
    });
  });
});
