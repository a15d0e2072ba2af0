import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { draftBody } from "./draft-body.js";
import { daysOf, draftReports, periodIn } from "./draft-reports.js";
import { draftSkipped } from "./draft-skipped.js";
import { draftTargets } from "./draft-targets.js";
import { province } from "./drafts.fixture.js";
import { bodyNames } from "./read-bodies.js";
import { readSource } from "./read-source.js";

const found = province.documents.find((it) => it.id === SAMPLE_DOCUMENT);
if (!found) throw new Error("no document");
const { skipped: _, ...own } = found.source;
const document: typeof found = { ...found, source: own };
const text = (...lines: readonly string[]) => readSource("van-ban.txt", strToU8(lines.join("\n")));

describe("lines which order nothing", () => {
  const skipped = (lines: readonly string[], taken: readonly number[] = [], left = document) =>
    draftSkipped(text(...lines), left, new Set(taken)).map((it) => [it.key, it.why, it.text]);
  const why = (...lines: readonly string[]) => skipped(lines).map(([, it]) => it);

  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "letterhead"],
    ["Cộng hòa xã hội chủ nghĩa Việt Nam", "letterhead"],
    ["Cộng hoà xã hội chủ nghĩa Việt Nam", "letterhead"],
    ["Độc lập - Tự do - Hạnh phúc", "letterhead"],
    ["Độc lập – Tự do – Hạnh phúc", "letterhead"],
    ["Số: 15/KH-UBND", "letterhead"],
    ["Hà Nội, ngày 02 tháng 4 năm 2024", "letterhead"],
    ["ỦY BAN NHÂN DÂN TỈNH", "letterhead"],
    ["Căn cứ Luật Hợp tác xã;", "legal-basis"],
    ["căn cứ Nghị định số 92/2024/NĐ-CP;", "legal-basis"],
    ["Căn cứ Kế hoạch số 15/KH-UBND;", "legal-basis"],
    ["Xét đề nghị của Sở Tài chính,", "legal-basis"],
    ["Xét Tờ trình số 3,", "legal-basis"],
    ["Nơi nhận:", "recipients"],
    ["Nơi nhận", "recipients"],
    ["nới nhận", null],
    ["Nởi nhận:", null],
    ["TM. ỦY BAN NHÂN DÂN", "signature"],
    ["KT. CHỦ TỊCH", "signature"],
    ["TL. CHỦ TỊCH", "signature"],
    ["TUQ. CHỦ TỊCH", "signature"],
    ["CHỦ TỊCH", "signature"],
    ["PHÓ CHỦ TỊCH", "signature"],
    ["TRƯỞNG BAN", "signature"],
    ["(đã ký)", "signature"],
    ["đã ký", "signature"],
    ["Căn cứ Kế hoạch này, các đơn vị thực hiện.", null],
    ["Căn cứ tình hình thực tế;", null],
    ["Xét thấy cần thiết,", null],
    ["Một đoạn văn.", null],
    ["- Như trên;", null],
    ["AB", null],
    ["123", null],
  ])("“%s”: %s", (line, expected) => {
    expect(why(line)).toEqual(expected === null ? [] : [expected]);
  });

  test("what is in capitals is the letterhead before the first section and a title after it; a title bears words", () => {
    expect(why("KẾ HOẠCH", "I. MỤC ĐÍCH", "ĐOẠN HOA", "Văn xuôi.")).toEqual(["letterhead", "heading"]);
    expect(skipped(["KẾ HOẠCH", "I. MỤC ĐÍCH", "ĐOẠN HOA", "Văn xuôi."])[1]?.[0]).toBe("skip:2-3");
    expect(why("I. Mục đích", "Văn xuôi.")).toEqual(["heading"]);
    expect(why("PHẦN I. Mục đích", "Văn xuôi.")).toEqual(["heading"]);
    expect(why("1.2. Yêu cầu:", "Văn xuôi.")).toEqual(["heading"]);
    expect(why("a) Yêu cầu", "Văn xuôi.")).toEqual(["heading"]);
    // The last line bears nothing; what holds a whole sentence, or begins small, is no title.
    expect(why("I. Mục đích")).toEqual([]);
    expect(why("1. Tổ chức; thực hiện", "x")).toEqual([]);
    expect(why("1. tổ chức", "x")).toEqual([]);
    expect(why("I. Mục đích", "Hà Nội, ngày 02 tháng 4 năm 2024")).toEqual(["heading"]);
  });

  test("to whom it goes is listed with dashes until another line comes", () => {
    expect(skipped(["Nơi nhận:", "- Như trên;", "+ Lưu: VT.", "Khác", "- Như trên;"])).toEqual([
      ["skip:1-3", "recipients", "Nơi nhận:"],
    ]);
  });

  test("a stretch is of one kind and of lines which follow each other, blank ones between them left out", () => {
    expect(skipped(["Căn cứ Luật A;", "", "Căn cứ Luật B;", "Xét đề nghị của C,", "Số: 1"])).toEqual([
      ["skip:1-4", "legal-basis", "Căn cứ Luật A;"],
      ["skip:5-5", "letterhead", "Số: 1"],
    ]);
    expect(skipped(["Căn cứ Luật A;", "Văn xuôi.", "Căn cứ Luật B;"]).map(([key]) => key)).toEqual([
      "skip:1-1",
      "skip:3-3",
    ]);
  });

  test("what a duty is drafted from, and what the document leaves out already, is not asked about", () => {
    const lines = ["Căn cứ Luật A;", "Căn cứ Luật B;", "Căn cứ Luật C;"];
    expect(skipped(lines, [2]).map(([key]) => key)).toEqual(["skip:1-1", "skip:3-3"]);
    const known = (from: number, to: number) =>
      skipped(lines, [], { ...document, source: { ...own, skipped: [{ from, to, why: "legal-basis" }] } }).map(
        ([key]) => key,
      );
    expect([known(1, 1), known(2, 3), known(1, 3)]).toEqual([["skip:2-3"], ["skip:1-1"], []]);
  });
});

describe("targets drafted from a text", () => {
  const targets = (...lines: readonly string[]) =>
    draftTargets(text("II. CHỈ TIÊU", ...lines), province, document).map((it) => [
      it.key,
      it.horizon,
      it.yearNamed,
      it.text,
    ]);
  const figures = (line: string) =>
    draftTargets(text("II. CHỈ TIÊU", line), province, document).flatMap((it) =>
      it.figures.map(({ comparator, max, min, of, value }) => [comparator, value ?? [min, max], of]),
    );

  test.each([
    ["- Trên 1.500 hợp tác xã", [[">", 1500, "hợp tác xã"]]],
    ["- hơn 12 liên hiệp", [[">", 12, "liên hiệp"]]],
    ["- tối thiểu 3 chuỗi", [[">=", 3, "chuỗi"]]],
    ["- xấp xỉ 2,5%", [["~", 2.5, "%"]]],
    ["- không quá 5%", [["<=", 5, "%"]]],
    ["- tối đa 7 ngày", [["<=", 7, "ngày"]]],
    ["- đạt 1.234.567 đồng", [["=", 1_234_567, "đồng"]]],
    ["- đạt 12.5 tấn", [["=", 12.5, "tấn"]]],
    ["- đạt 7.", [["=", 7, ""]]],
    ["- từ 10 đến 15 hợp tác xã", [["range", [10, 15], "hợp tác xã"]]],
    ["- khoảng từ 10% - 15%", [["range", [10, 15], "%"]]],
    ["- 20 hợp tác xã trở lên", [[">=", 20, "hợp tác xã"]]],
    [
      "- 5 hợp tác xã, 3 liên hiệp",
      [
        ["=", 5, "hợp tác xã"],
        ["=", 3, "liên hiệp"],
      ],
    ],
    ["- theo Quyết định số 167, ngày 03/02/2021", []],
    ["- giai đoạn 2021 - 2025", []],
    ["- quý 3, tháng 6", []],
  ])("“%s”", (line, expected) => {
    expect(figures(line)).toEqual(expected);
  });

  test("stand below a title of aims until another section comes; a numbered line inside goes on with it", () => {
    expect(
      targets("1. Phát triển", "- Có 5 hợp tác xã.", "III. NHIỆM VỤ", "- Có 6 hợp tác xã.").map(([key]) => key),
    ).toEqual(["target:3"]);
    expect(targets("1. Có 5 hợp tác xã;", "- Có 6 hợp tác xã.").map(([key]) => key)).toEqual(["target:2", "target:3"]);
    expect(
      draftTargets(
        text("1. Mục tiêu", "- Có 5 hợp tác xã.", "2. Giải pháp", "- Có 6 hợp tác xã."),
        province,
        document,
      ).map((it) => it.key),
    ).toEqual(["target:2", "target:4"]);
  });

  test("are of the year the sentence names last, else of the document's last day", () => {
    expect(targets("- Năm 2025 có 5, đến năm 2030 có 9 hợp tác xã.")).toEqual([
      ["target:2", "2030-12-31", true, "Năm 2025 có 5, đến năm 2030 có 9 hợp tác xã."],
    ]);
    expect(targets("- Giai đoạn 2026-2029 có 5 hợp tác xã.")).toMatchObject([
      ["target:2", "2029-12-31", true, "Giai đoạn 2026-2029 có 5 hợp tác xã."],
    ]);
    expect(targets("- Có 5 hợp tác xã.")).toMatchObject([["target:2", document.period.to, false, "Có 5 hợp tác xã."]]);
  });

  test("offer the indicators most like their words, three at most, those in percent only where it counts so", () => {
    const near = (line: string) =>
      draftTargets(text("II. CHỈ TIÊU", line), province, document)[0]?.figures[0]?.near ?? [];
    expect(near("- Có 5 hợp tác xã thành lập mới.")[0]).toBe("new-cooperatives");
    expect(near("- Có 5 hợp tác xã thành lập mới.").length).toBeLessThanOrEqual(3);
    expect(near("- Tỷ lệ hợp tác xã hoạt động tốt, khá đạt 50%.")).toContain("good-or-fair-cooperatives-of-all");
    expect(near("- Tỷ lệ hợp tác xã hoạt động tốt, khá đạt 50.")).not.toContain("good-or-fair-cooperatives-of-all");
    expect(near("- Có 5 con voi.")).toEqual([]);
  });
});

describe("reports drafted from a text", () => {
  const names = bodyNames(province, document);
  const reports = (line: string) =>
    draftReports(draftBody(text(line), province, document), names, document).map((it) => ({
      ...it,
      lines: [...it.lines],
    }));

  test("name who reports, to whom, through whom, how often and by when, from the clause which speaks of the report", () => {
    expect(
      reports(
        "1. Giao Sở KH&ĐT theo dõi; định kỳ 6 tháng báo cáo UBND tỉnh và UBND các huyện (qua Liên minh HTX tỉnh) trước ngày 15/6 hằng năm.",
      ),
    ).toEqual([
      {
        ...{
          key: "report:1",
          lines: [1],
          reporters: ["so-khdt"],
          through: ["lmhtx-tinh"],
          consolidators: ["lmhtx-tinh"],
        },
        ...{ recipients: ["ubnd-tinh", "ubnd-cac-huyen"], period: "half-year", dueText: "trước ngày 15/6 hằng năm" },
        text: "định kỳ 6 tháng báo cáo UBND tỉnh và UBND các huyện (qua Liên minh HTX tỉnh) trước ngày 15/6 hằng năm.",
      },
    ]);
  });

  test("none is drafted from a paper, a person or an act which only bears the name", () => {
    for (const words of [
      "Báo cáo số 12/BC-UBND đã nêu",
      "báo cáo viên pháp luật các cấp",
      "báo cáo, xét duyệt hồ sơ",
    ]) {
      expect(reports(`1. Giao Sở KH&ĐT thực hiện kiến nghị tại ${words}.`)).toEqual([]);
    }
  });

  test("who puts them together is behind “để”; a reporter is no recipient of its own report", () => {
    const [it] = reports("1. Giao Sở KH&ĐT báo cáo Sở KH&ĐT, Sở Tài chính để UBND tỉnh tổng hợp.");
    expect([it?.recipients, it?.consolidators, it?.dueText]).toEqual([["so-tai-chinh"], ["ubnd-tinh"], null]);
  });

  test.each([
    ["hằng tuần", "week"],
    ["mỗi tháng", "month"],
    ["báo cáo quý", "quarter"],
    ["hàng quý", "quarter"],
    ["sáu tháng", "half-year"],
    ["chín tháng", "nine-months"],
    ["báo cáo năm", "year"],
    ["khi có yêu cầu", "ad-hoc"],
    ["năm nay", "ad-hoc"],
  ])("“%s” is %s", (words, period) => {
    expect(periodIn(words)).toBe(period);
  });

  test("only a day makes a report late: a period alone has none", () => {
    expect(daysOf("trước ngày 15/12 hằng năm", document)).toEqual([{ kind: "annual", before: "12-15" }]);
    expect(daysOf("chậm nhất ngày 20 tháng cuối quý", document)).toEqual([{ kind: "quarterly", on: { day: 20 } }]);
    expect(daysOf("trong 05 ngày sau khi kết thúc quý", document)).toMatchObject([
      { kind: "quarterly", after: { n: 5 } },
    ]);
    expect(daysOf("hằng năm", document)).toEqual([]);
    expect(daysOf("mai", document)).toEqual([]);
  });
});
