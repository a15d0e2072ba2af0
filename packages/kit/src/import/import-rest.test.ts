import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { province, refusal } from "./drafts.fixture.js";
import { importBody } from "./import-body.js";
import type { Answers } from "./questions.js";
import { readSource } from "./read-source.js";
import { writeRest } from "./write-tasks.js";

const found = province.documents.find((it) => it.id === SAMPLE_DOCUMENT);
if (!found) throw new Error("no document");
/** Nothing of the sample's own text is skipped here. */
const document = { ...found, source: { ...found.source, skipped: [{ from: 1, to: 1, why: "heading" as const }] } };
const text = (...lines: readonly string[]) => readSource("van-ban.txt", strToU8(lines.join("\n")));

describe("what a running text holds beside its duties", () => {
  const read = (lines: readonly string[], answers: Answers = {}) =>
    importBody(text(...lines), province, document, {
      file: "d.yaml",
      answers,
      lines: new Map([
        ["report:99", 7],
        ["repot:2", 9],
      ]),
    });
  const keys = (lines: readonly string[]) => read(lines).questions.map((it) => it.key);
  const ORDER =
    "Giao Sở KH&ĐT theo dõi; định kỳ hằng năm báo cáo UBND các huyện (qua Liên minh HTX tỉnh) trước ngày 15/12 hằng năm.";

  test("an order to report is asked about as a report, too, with its recipients, its way and its day", () => {
    expect(keys(["x", ORDER])).toEqual(["draft:2", "report:2"]);
    const { rest } = read(["x", ORDER], { "draft:2": "bỏ", "report:2": "đúng" });
    expect(rest?.reporting).toEqual([
      {
        id: "kh-15-2024/report.dong-2",
        document: SAMPLE_DOCUMENT,
        reporters: ["so-khdt"],
        recipients: ["ubnd-cac-huyen"],
        through: ["lmhtx-tinh"],
        finalRecipient: null,
        consolidators: ["lmhtx-tinh"],
        period: "year",
        due: { kind: "annual", before: "12-15" },
        text: "định kỳ hằng năm báo cáo UBND các huyện (qua Liên minh HTX tỉnh) trước ngày 15/12 hằng năm.",
        source: { lines: [2] },
      },
    ]);
    expect(read(["x", ORDER], { "draft:2": "đúng", "report:2": "bỏ" }).rest?.reporting).toEqual([]);
  });

  test("what prints no period is asked for, and what prints no day has none (docs/encoding-a-document.md)", () => {
    const { rest } = read(["x", "Giao Sở KH&ĐT tổng hợp, báo cáo Liên minh HTX tỉnh khi có khó khăn."], {
      "report:2": "đúng",
    });
    expect(rest?.reporting).toMatchObject([{ period: "ad-hoc", due: null, recipients: ["lmhtx-tinh"], through: [] }]);
    for (const [words, period] of [
      ["hằng tuần", "week"],
      ["hàng tháng", "month"],
      ["định kỳ quý", "quarter"],
      ["định kỳ 6 tháng", "half-year"],
      ["sáu tháng", "half-year"],
      ["9 tháng", "nine-months"],
      ["hằng năm", "year"],
    ] as const) {
      const it = read(["x", `Giao Sở KH&ĐT ${words} báo cáo kết quả thực hiện.`], { "report:2": "đúng" });
      expect(it.rest?.reporting[0]?.period).toBe(period);
    }
  });

  test("a paper which is called a report orders none", () => {
    expect(keys(["x", "Giao Sở KH&ĐT thực hiện kiến nghị tại Báo cáo số 12/BC-UBND đã nêu."])).toEqual(["draft:2"]);
  });

  test("an answer mends the fields of a report; what no field or period is, is refused", () => {
    const mended = {
      recipients: "Sở Tài chính",
      through: [],
      consolidators: ["so-khdt"],
      period: "quarter",
      due: "trước ngày 20 tháng cuối quý",
      text: "Báo cáo.",
    };
    expect(read(["x", ORDER], { "report:2": mended }).rest?.reporting).toMatchObject([
      {
        recipients: ["so-tai-chinh"],
        through: [],
        consolidators: ["so-khdt"],
        period: "quarter",
        due: { kind: "quarterly", before: { day: 20 } },
        text: "Báo cáo.",
      },
    ]);
    expect(read(["x", ORDER], { "report:2": { due: "không có" } }).rest?.reporting[0]?.due).toBeNull();
    for (const wrong of [
      "có lẽ",
      {},
      [],
      { nobody: 1 },
      { period: "năm" },
      { due: "mai" },
      { due: "hằng năm" },
      { recipients: 1 },
    ]) {
      expect(refusal(() => read(["x", ORDER], { "report:2": wrong }))).toBe("import/wrong-answer");
    }
  });

  const AIMS = [
    "x",
    "II. MỤC TIÊU",
    "- Đến năm 2025 có ít nhất 1.500 hợp tác xã thành lập mới.",
    "- Khoảng 70 - 85% hợp tác xã hoạt động tốt, khá;",
    "- Số hợp tác xã ngày càng nhiều.",
    "III. NHIỆM VỤ",
    "- Có trên 10 hợp tác xã mới.",
  ];

  test("figures below a title of aims are asked about as targets, with the year the sentence names, or the document's last day", () => {
    expect(keys(AIMS).filter((it) => it.startsWith("target"))).toEqual(["target:3", "target:4"]);
    const { rest } = read(AIMS, {
      "target:3": { indicator: "new-cooperatives" },
      "target:4": { indicator: "good-or-fair-cooperatives-of-all" },
    });
    expect(rest?.targets).toEqual([
      {
        id: "kh-15-2024/target.dong-3",
        document: SAMPLE_DOCUMENT,
        text: "Đến năm 2025 có ít nhất 1.500 hợp tác xã thành lập mới.",
        scope: "province",
        measures: [
          {
            indicator: "new-cooperatives",
            comparator: ">=",
            value: 1500,
            unit: "cooperatives",
            horizon: "2025-12-31",
            inferred: false,
          },
        ],
        source: { lines: [3] },
      },
      {
        id: "kh-15-2024/target.dong-4",
        document: SAMPLE_DOCUMENT,
        text: "Khoảng 70 - 85% hợp tác xã hoạt động tốt, khá;",
        scope: "province",
        measures: [
          {
            indicator: "good-or-fair-cooperatives-of-all",
            comparator: "range",
            min: 70,
            max: 85,
            unit: "percent",
            horizon: document.period.to,
            inferred: true,
          },
        ],
        source: { lines: [4] },
      },
    ]);
  });

  test.each([
    ["trên 5 hợp tác xã", ">", 5],
    ["khoảng 5 hợp tác xã", "~", 5],
    ["dưới 5 hợp tác xã", "<=", 5],
    ["từ 70% trở lên", ">=", 70],
    ["70% trở lên", ">=", 70],
    ["đạt 2,5%", "=", 2.5],
    ["12.000 thành viên", "=", 12_000],
  ])("“%s” is %s %d", (words, comparator, value) => {
    const { rest } = read(["x", "II. CHỈ TIÊU", `- Phấn đấu ${words}.`], {
      "target:3": { indicator: "new-cooperatives" },
    });
    expect(rest?.targets[0]?.measures).toMatchObject([{ comparator, value }]);
  });

  test("days, years and numbers of papers count nothing", () => {
    for (const line of [
      "Theo Quyết định số 167/QĐ-TTg ngày 03/02/2021.",
      "Giai đoạn 2021-2025 và năm 2030.",
      "Tháng 6 và quý 3.",
    ]) {
      expect(keys(["x", "II. MỤC TIÊU", `- ${line}`])).toEqual(["skip:2-2"]);
    }
  });

  test("several figures take a list of answers in their order, of which one may be dropped; an unknown indicator names the nearest", () => {
    const two = ["x", "II. MỤC TIÊU", "- Có 5 hợp tác xã mới, 3 liên hiệp hợp tác xã mới."];
    expect(
      read(two, { "target:3": [{ indicator: "new-cooperatives" }, "bỏ"] }).rest?.targets[0]?.measures,
    ).toHaveLength(1);
    expect(read(two, { "target:3": ["bỏ", "bỏ"] }).rest?.targets).toEqual([]);
    expect(read(two, { "target:3": "bỏ" }).rest?.targets).toEqual([]);
    for (const wrong of [
      { indicator: "new-cooperatives" },
      ["bỏ"],
      ["có lẽ", "bỏ"],
      [{ indicator: "new-cooperative" }, "bỏ"],
      [{ indicator: 1 }, "bỏ"],
    ]) {
      expect(refusal(() => read(two, { "target:3": wrong }))).toBe("import/wrong-answer");
    }
    expect(() => read(two, { "target:3": [{ indicator: "new-cooperativs" }, "bỏ"] })).toThrow(/new-cooperatives/u);
  });

  test("an indicator of the province's own is a target's as one of the catalogue is, with its own unit", () => {
    const own = {
      id: "van-phong",
      name: { vi: "Số hợp tác xã có văn phòng riêng", en: "With an office" },
      definition: { vi: "x", en: "x" },
      unit: "offices",
      direction: "higher-is-better" as const,
    };
    const result = importBody(
      text("x", "II. MỤC TIÊU", "- Có 9 hợp tác xã có văn phòng riêng."),
      { ...province, indicators: [own] },
      document,
      {
        file: "d",
        answers: { "target:3": "đúng" },
        lines: new Map(),
      },
    );
    expect(result.rest?.targets[0]?.measures).toMatchObject([{ indicator: "van-phong", unit: "offices", value: 9 }]);
  });

  const WHOLE = [
    "ỦY BAN NHÂN DÂN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "",
    "Căn cứ Luật Hợp tác xã ngày 20/6/2023;",
    "Xét đề nghị của Sở Tài chính;",
    "I. MỤC ĐÍCH",
    "Một đoạn nói chung.",
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
  ];

  test("stretches of lines which carry no duty are asked about once each, and are not asked for by a coverage", () => {
    expect(keys(WHOLE)).toEqual(["skip:2-2", "skip:4-5", "skip:6-6", "skip:8-10", "skip:11-12"]);
    const result = read(WHOLE, {
      "skip:2-2": "đúng",
      "skip:4-5": "right",
      "skip:6-6": "general-statement",
      "skip:8-10": "bỏ",
      "skip:11-12": "đúng",
    });
    expect(result.rest?.skipped).toEqual([
      { from: 2, to: 2, why: "letterhead" },
      { from: 4, to: 5, why: "legal-basis" },
      { from: 6, to: 6, why: "general-statement" },
      { from: 11, to: 12, why: "signature" },
    ]);
    expect(result.questions).toEqual([]);
    expect(result.unread.map((it) => it.row)).toEqual([7]);
    expect(refusal(() => read(WHOLE, { "skip:2-2": "not-expressible" }))).toBe("import/wrong-answer");
  });

  test("a key with a slip of the pen is told with its file, its line and the key which is meant", () => {
    const told = (answers: Answers) => read(["x", ORDER], answers).problems.map((it) => [it.code, it.params]);
    expect(told({ "repot:2": "đúng" })).toEqual([
      ["import/idle-answer", { key: "repot:2", suggestion: "report:2", file: "d.yaml", line: 9 }],
    ]);
    expect(told({ "draft:22": "đúng" })).toEqual([["import/idle-answer", { key: "draft:22", suggestion: "draft:2" }]]);
    expect(told({ "agency:sở nào đó không có": "mới", "draft:2": "đúng", "report:2": "bỏ" })).toEqual([]);
  });

  test("what was confirmed is written as rows to be copied", () => {
    const { rest } = read(AIMS, { "target:3": { indicator: "new-cooperatives" }, "skip:2-2": "đúng" });
    if (!rest) throw new Error("nothing");
    const written = writeRest("van-ban.txt", rest);
    expect(written).toContain('satisfies ProvinceInput["targets"]');
    expect(written).toContain("kh-15-2024/target.dong-3");
    expect(written).toContain('why: "heading"');
    expect(writeRest("x", { targets: [], reporting: [], skipped: [] })).toContain("export const reporting = [\n]");
  });
});
