import { defineProvince, type ProvinceInput } from "@kttt/core/province";
import { describe, expect, it } from "vitest";
import { agency } from "../../../core/src/province/roster/roster.fixture.js";
import { DOCUMENT, planOf, task } from "../../../core/src/obligation/succession/succession.fixture.js";
import { closeness, closePairs } from "./close-texts.js";
import { compareProvinces } from "./compare-provinces.js";
import { subjectsOf } from "./duty-subjects.js";

describe("the subject of a duty", () => {
  it("is told by whole words, with the usual abbreviations written out", () => {
    const ids = (text: string) => subjectsOf(text).map((it) => it.id);
    expect(ids("Tổ chức đào tạo, bồi dưỡng cán bộ quản lý HTX")).toEqual(["training"]);
    expect(ids("Hướng dẫn giải thể HTX ngừng hoạt động, xử lý đất đai")).toEqual(["land", "dissolution"]);
    // "vay" is a word; it does not stand in "vây".
    expect(ids("Bao vây")).toEqual([]);
    expect(ids("Báo cáo")).toEqual([]);
  });
});

describe("how close two texts are in words", () => {
  const texts = [
    "Củng cố và phát triển quỹ tín dụng nhân dân",
    "Củng cố và phát triển quỹ tín dụng nhân dân",
    "Củng cố và phát triển các hợp tác xã",
    "Tuyên truyền trên báo đài",
  ];
  const measure = closeness(texts);

  it("is 1 for the same words, 0 where nothing is shared, the same both ways, and between for what shares some", () => {
    expect(measure(0, 1)).toBeCloseTo(1);
    expect(measure(0, 3)).toBe(0);
    expect(measure(0, 2)).toBe(measure(2, 0));
    expect(measure(0, 2)).toBeGreaterThan(0);
    expect(measure(0, 2)).toBeLessThan(0.6);
  });

  it("pairs only those which are each other's closest, each once, and close enough", () => {
    const left = ["Củng cố quỹ tín dụng nhân dân", "Củng cố quỹ tín dụng", "Tuyên truyền trên báo đài"];
    const right = ["Củng cố quỹ tín dụng nhân dân", "Mở chuyên mục trên báo đài"];
    expect(closePairs(left, right, 0.2).map((it) => [it.left, it.right])).toEqual([
      [0, 0],
      [2, 1],
    ]);
    expect(closePairs(left, right, 0.9)).toHaveLength(1);
    expect(closePairs(left, right, 0.2, (_, b) => b !== 0).map((it) => [it.left, it.right])).toEqual([[2, 1]]);
    expect(closePairs([], right, 0)).toEqual([]);
  });
});

describe("two provinces side by side", () => {
  type Target = ProvinceInput["targets"][number];
  const target = (slug: string, indicator: string, unit: string, value: number): Target => ({
    id: `${DOCUMENT}/target.${slug}`,
    document: DOCUMENT,
    text: `Chỉ tiêu ${slug}`,
    scope: "province",
    measures: [{ indicator, comparator: ">=", value, unit, horizon: "2030-12-31", inferred: false }],
    source: { lines: [9] },
  });
  const province = (targets: readonly Target[], tasks: Parameters<typeof planOf>[2], period: "year" | "quarter") => {
    const base = planOf([agency("so-a")], [], tasks);
    return defineProvince({
      ...structuredClone(base),
      targets: [...targets],
      reporting: [
        {
          id: `${DOCUMENT}/report.a`,
          document: DOCUMENT,
          reporters: ["so-a"],
          recipients: ["ubnd"],
          through: [],
          finalRecipient: null,
          consolidators: [],
          period,
          due: null,
          text: "Báo cáo",
          source: { lines: [8] },
        },
      ],
    });
  };
  const left = province(
    [target("a", "new-cooperatives", "cooperatives", 10), target("b", "cooperatives", "cooperatives", 99)],
    [
      task("I.1", "so-a", { text: "Đào tạo cán bộ quản lý hợp tác xã hằng năm" }),
      task("I.2", "so-a", { text: "Họp giao ban" }),
    ],
    "year",
  );
  const right = province(
    [target("c", "new-cooperatives", "cooperatives", 20)],
    [task("I.7", "so-a", { text: "Đào tạo cán bộ quản lý HTX" }), task("I.8", "so-a", { text: "Họp giao ban" })],
    "quarter",
  );
  const compared = compareProvinces(left, right);

  it("join targets on the indicator they measure, and name what only one side measures", () => {
    expect(compared.indicators).toMatchObject([
      {
        indicator: "new-cooperatives",
        left: [{ measure: { value: 10 }, citation: { document: "1/KH-UBND", lines: [9] } }],
        right: [{ measure: { value: 20 } }],
      },
    ]);
    expect([compared.onlyLeft, compared.onlyRight]).toEqual([["cooperatives"], []]);
  });

  it("join reporting duties on their period", () => {
    expect(compared.reports.map((it) => [it.period, it.left.length, it.right.length])).toEqual([
      ["quarter", 0, 1],
      ["year", 1, 0],
    ]);
  });

  it("pair tasks which share a subject and are close in words; the same words without a subject are no pair", () => {
    expect(compared.subjects.map((it) => it.subject.id)).toEqual(["training"]);
    expect(compared.subjects[0]?.pairs.map((it) => [it.left.row.id, it.right.row.id])).toEqual([
      [`${DOCUMENT}/I.1`, `${DOCUMENT}/I.7`],
    ]);
  });
});
