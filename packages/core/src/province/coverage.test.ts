import { renderProblem } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { coverDocument } from "./coverage.js";
import { provinceSchema, type Province, type ProvinceInput } from "./province.schema.js";

const FILE = [
  "Số: **12** /KH-UBND", // 1
  "", // 2
  "I. NHIỆM VỤ", // 3
  "Giao Sở A chủ trì", // 4
  "- Tiếp tục thực hiện chính sách cho các hợp tác xả sản xuất", // 5
  "", // 6
  "- kinh doanh *(nếu có)* trên địa bàn.", // 7
  "+ Báo cáo kết quả hằng quý.", // 8
  "STT\tNhiệm vụ\tChủ trì\tThời gian", // 9
  "1\tXây dựng <b>Đề án</b> hỗ trợ\tSở A\tTháng 12/2023", // 10
  "\tcác hợp tác xã yếu kém\t", // 11
  "Nơi nhận: Sở A;", // 12
].join("\n");

type Task = ProvinceInput["tasks"][number];
type Source = ProvinceInput["documents"][number]["source"];

const task = (id: string, text: string, lines: number[], more: Partial<Task> = {}): Task => ({
  id: `kh-12-2023/${id}`,
  document: "kh-12-2023",
  origin: "body",
  section: { numeral: "I", title: "Nhiệm vụ" },
  number: null,
  text,
  leads: ["so-a"],
  cooperating: [],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
  source: { lines },
  ...more,
});

const TASKS: readonly Task[] = [
  task(
    "body.I.1",
    "Tiếp tục thực hiện chính sách cho các hợp tác xã sản xuất - kinh doanh (nếu có) trên địa bàn.",
    [4, 5, 7],
  ),
  task("I.1", "Xây dựng Đề án hỗ trợ các hợp tác xã yếu kém", [10, 11], { deadlineText: "Tháng 12/2023" }),
];
const CORRECTIONS = [{ line: 5, printed: "hợp tác xả", corrected: "hợp tác xã" }];
const SKIPPED: Source["skipped"] = [
  { from: 3, to: 3, why: "heading" },
  { from: 9, to: 9, why: "table-head" },
  { from: 12, to: 12, why: "recipients" },
];

function province(
  over: { tasks?: readonly Task[]; source?: Partial<Source>; reporting?: ProvinceInput["reporting"] } = {},
): Province {
  return provinceSchema.parse({
    format: "kttt.province/1",
    id: "thu",
    name: { vi: "Tỉnh Thử", en: "Trial Province" },
    documents: [
      {
        id: "kh-12-2023",
        number: "12/KH-UBND",
        issuedOn: "2023-01-02",
        issuer: "so-a",
        monitor: "so-a",
        status: "issued",
        title: "Kế hoạch",
        signedBy: null,
        basis: [],
        period: { from: "2023-01-02", to: "2023-12-31" },
        source: {
          file: "thu.txt",
          fields: { number: [1] },
          skipped: SKIPPED,
          corrections: CORRECTIONS,
          ...over.source,
        },
      },
    ],
    agencies: [
      {
        id: "so-a",
        name: { vi: "Sở A", en: "Department A" },
        aliases: [],
        kind: "department",
        level: "province",
        codes: {},
        from: null,
        until: null,
        source: { lines: [4, 12] },
      },
    ],
    groups: [],
    successions: [],
    tasks: [...(over.tasks ?? TASKS)],
    targets: [],
    reporting: over.reporting ?? [
      {
        id: "kh-12-2023/report.quarter",
        document: "kh-12-2023",
        reporters: ["so-a"],
        recipients: ["so-a"],
        through: [],
        finalRecipient: null,
        consolidators: [],
        period: "quarter",
        due: null,
        text: "Báo cáo kết quả hằng quý.",
        source: { lines: [8] },
      },
    ],
    rules: { targets: [], reminders: [], handling: [] },
  } satisfies ProvinceInput);
}

const cover = (it: Province, file = FILE) => coverDocument(it, "kh-12-2023", file);
const codes = (it: Province, file = FILE) => cover(it, file).problems.map((found) => found.code);

describe("every line of a document is accounted for", () => {
  it("finds nothing wrong where each line is encoded or skipped, and counts them", () => {
    const coverage = cover(province());
    expect(coverage.problems.map((found) => renderProblem(found, "en").message)).toEqual([]);
    expect(coverage.counts).toEqual({ lines: 12, blank: 2, encoded: 7, skipped: 3, unaccounted: 0 });
  });

  it("says what each line became: rows by id, fields by name, or the reason for skipping it", () => {
    const { lines } = cover(province());
    expect(lines.map((it) => [it.line, it.skipped ?? it.uses.map((use) => `${use.as} ${use.id}`).join(", ")])).toEqual([
      [1, "field number"],
      [3, "heading"],
      [4, "agency so-a, task kh-12-2023/body.I.1"],
      [5, "task kh-12-2023/body.I.1"],
      [7, "task kh-12-2023/body.I.1"],
      [8, "reporting kh-12-2023/report.quarter"],
      [9, "table-head"],
      [10, "task kh-12-2023/I.1"],
      [11, "task kh-12-2023/I.1"],
      [12, "recipients"],
    ]);
  });

  it("reports a line which no row names and nobody skipped", () => {
    const coverage = cover(province({ reporting: [] }));
    expect(coverage.lines.filter((it) => it.status === "unaccounted").map((it) => it.line)).toEqual([8]);
    expect(coverage.problems.map((it) => [it.code, it.params.line])).toEqual([["coverage/unaccounted", 8]]);
  });

  it("does not let a body which is named on a line account for it: a duty may have been overlooked there", () => {
    const it = province({ source: { skipped: SKIPPED.filter((range) => range.why !== "recipients") } });
    expect(cover(it).problems.map((found) => [found.code, found.params.line])).toEqual([["coverage/unaccounted", 12]]);
  });

  it("reads the last line although no newline ends it, and makes no line of a newline at the end", () => {
    expect(cover(province(), `${FILE}\n`).counts).toEqual(cover(province()).counts);
    expect(cover(province(), FILE.replaceAll("\n", "\r\n")).problems).toEqual([]);
    expect(codes(province(), `${FILE}\nThêm một dòng`)).toEqual(["coverage/unaccounted"]);
  });

  it("shows the words of an encoded line which stand in no encoded text", () => {
    const cut = TASKS.map((it) =>
      it.id.endsWith("I.1") && it.origin === "body" && it.source.lines?.includes(7)
        ? { ...it, text: "Tiếp tục thực hiện chính sách cho các hợp tác xã sản xuất - kinh doanh" }
        : it,
    );
    const coverage = cover(province({ tasks: cut }));
    expect(coverage.problems).toEqual([]);
    expect(coverage.lines.find((it) => it.line === 7)?.rest).toEqual(["(nếu có) trên địa bàn."]);
  });
});

describe("rows name lines which exist", () => {
  const withLines = (lines: number[]) => province({ tasks: [...TASKS, task("body.I.2", "Giao Sở A", lines)] });

  it("reports a line outside the file", () => {
    expect(codes(withLines([4, 13]))).toEqual(["coverage/line-outside-file"]);
  });

  it("reports a blank line", () => {
    expect(codes(withLines([4, 6]))).toEqual(["coverage/blank-line"]);
  });

  it("reports a row of the document which names no line at all", () => {
    const without = province({ tasks: [...TASKS, task("body.I.2", "Giao Sở A", [4], { source: {} })] });
    expect(codes(without)).toEqual(["coverage/no-lines"]);
  });

  it("leaves rows of another file alone", () => {
    const other = task("body.I.2", "Nguồn khác", [900], { source: { file: "other.csv", lines: [900] } });
    expect(codes(province({ tasks: [...TASKS, other] }))).toEqual([]);
  });

  it("reports a line both skipped and encoded, but lets a list of recipients name its bodies", () => {
    const skipped = [...SKIPPED, { from: 8, to: 8, why: "general-statement" as const }];
    const coverage = cover(province({ source: { skipped } }));
    expect(coverage.problems.map((it) => [it.code, it.params.line])).toEqual([["coverage/skipped-and-encoded", 8]]);
  });

  it("reports skipping which names no words, the same line twice, or lines outside the file", () => {
    const skipped = [
      ...SKIPPED,
      { from: 2, to: 2, why: "heading" as const },
      { from: 9, to: 9, why: "heading" as const },
      { from: 12, to: 14, why: "heading" as const },
    ];
    expect(codes(province({ source: { skipped } }))).toEqual([
      "coverage/blank-line",
      "coverage/skipped-twice",
      "coverage/line-outside-file",
    ]);
  });
});

describe("an encoded text is the document's own", () => {
  const replaced = (text: string, lines?: number[]) =>
    province({
      tasks: TASKS.map((it) =>
        it.origin === "body" && it.source.lines?.includes(10)
          ? { ...it, text, source: { lines: lines ?? [10, 11] } }
          : it,
      ),
    });

  it("may leave out tags, emphasis, bullets, page breaks and the other columns of a table", () => {
    expect(codes(province())).toEqual([]);
    expect(codes(replaced("Xây dựng **Đề án**  hỗ trợ các hợp tác xã yếu kém"))).toEqual([]);
  });

  it.each([
    ["a word changed", "Xây dựng Kế hoạch hỗ trợ các hợp tác xã yếu kém"],
    ["a word left out in the middle", "Xây dựng Đề án các hợp tác xã yếu kém"],
    ["a word cut", "Xây dựng Đề án hỗ trợ các hợp tác xã yếu ké"],
    ["another case", "xây dựng Đề án hỗ trợ các hợp tác xã yếu kém"],
    ["words of two columns of one line", "Xây dựng Đề án hỗ trợ Sở A"],
    ["a word added at the end", "Xây dựng Đề án hỗ trợ các hợp tác xã yếu kém nhất"],
  ])("reports %s", (_, text) => {
    expect(codes(replaced(text))).toEqual(["coverage/text-not-in-lines"]);
  });

  it("does not look beyond the row's own lines, and does not jump over one of them", () => {
    expect(codes(replaced("Giao Sở A chủ trì"))).toEqual(["coverage/text-not-in-lines"]);
    const jumping = replaced("Giao Sở A chủ trì các hợp tác xã yếu kém", [4, 10, 11]);
    expect(codes(jumping)).toEqual(["coverage/text-not-in-lines"]);
  });

  it("says after which words the text leaves the file", () => {
    const [found] = cover(replaced("Xây dựng Kế hoạch hỗ trợ các hợp tác xã yếu kém")).problems;
    expect(found && renderProblem(found, "en")).toEqual({
      code: "coverage/text-not-in-lines",
      where: "tasks[1].text",
      message:
        "The words of “kh-12-2023/I.1” are not those of the document (lines 10, 11): " +
        "“…Xây dựng” is not followed by “Kế hoạch hỗ trợ các…”.",
      hint: "Copy the document's sentence; list a mended scanning error in source.corrections.",
      basis: "kh-12-2023, line 10, file thu.txt",
    });
  });

  it("holds the lead-in, the product and the printed deadline to the same", () => {
    const broken = province({
      tasks: [
        ...TASKS,
        task("body.I.2", "Báo cáo kết quả hằng quý.", [8], {
          under: { text: "Giao Sở B", source: { lines: [4] } },
          product: "Đề án",
          deadlineText: "Tháng 12/2024",
        }),
      ],
    });
    expect(cover(broken).problems.map((it) => it.path.at(-1))).toEqual(["text", "product", "deadlineText"]);
  });
});

describe("a report of the regime of Decree 09/2019/NĐ-CP", () => {
  const report = (words: Partial<ProvinceInput["reporting"][number]>) =>
    province({
      tasks: TASKS,
      reporting: [
        {
          ...{ id: "kh-12-2023/report.quy", document: "kh-12-2023", reporters: ["so-a"], recipients: ["so-a"] },
          ...{ through: [], finalRecipient: null, consolidators: [], period: "quarter", due: null },
          ...{ text: "Báo cáo kết quả hằng quý.", source: { lines: [8] }, ...words },
        },
      ],
    });
  const paths = (words: Partial<ProvinceInput["reporting"][number]>) =>
    cover(report(words)).problems.flatMap((it) => (it.code === "coverage/text-not-in-lines" ? [it.path.at(-1)] : []));

  it("has its form, way and outline in the words of its own lines", () => {
    expect(paths({})).toEqual([]);
    expect(paths({ form: "Báo cáo", way: "kết quả", outline: "hằng quý" })).toEqual([]);
    expect(paths({ form: "Văn bản giấy", way: "Thư điện tử", outline: "Mẫu số 1" })).toEqual([
      "form",
      "way",
      "outline",
    ]);
  });
});

describe("corrections", () => {
  const withCorrections = (...corrections: NonNullable<Source["corrections"]>) => province({ source: { corrections } });

  it("are needed: without the one on line 5 the text is not found", () => {
    expect(codes(withCorrections())).toEqual(["coverage/text-not-in-lines"]);
  });

  it("must stand on their line as printed", () => {
    expect(codes(withCorrections(...CORRECTIONS, { line: 8, printed: "hợp tác xả", corrected: "hợp tác xã" }))).toEqual(
      ["coverage/correction-not-on-line"],
    );
  });

  it("must serve an encoded text", () => {
    const idle = { line: 4, printed: "chủ trì", corrected: "chủ  trì" };
    expect(codes(withCorrections(...CORRECTIONS, idle))).toEqual(["coverage/correction-unused"]);
  });

  it("must name a line of the file", () => {
    expect(codes(withCorrections(...CORRECTIONS, { line: 99, printed: "x", corrected: "y" }))).toEqual([
      "coverage/line-outside-file",
    ]);
  });
});

it("refuses a document which the province does not have, and offers the nearest", () => {
  expect(() => coverDocument(province(), "kh-12-2024", FILE)).toThrow(/kh-12-2023/u);
});
