import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { draftBody } from "./draft-body.js";
import { province } from "./drafts.fixture.js";
import { readSource } from "./read-source.js";

const found = province.documents.find((it) => it.id === SAMPLE_DOCUMENT);
if (!found) throw new Error("no document");
const { skipped: _, ...own } = found.source;
const document: typeof found = { ...found, source: own };
const drafted = (lines: readonly string[], of = document) =>
  draftBody(readSource("van-ban.txt", strToU8(lines.join("\n"))), province, of);
/** The lines of each draft, who leads it, and who is named that the roster lacks. */
const given = (...lines: readonly string[]) =>
  drafted(lines).map((it) => [it.lines.join(), it.leads.join(), it.strangers.map(({ printed }) => printed).join()]);
const ITEM = "- Bố trí kinh phí hỗ trợ theo quy định hiện hành.";

describe("whom a sentence gives something to", () => {
  test.each([
    ["Sở KH&ĐT, Sở Tài chính chủ trì xây dựng các mô hình.", "so-khdt,so-tai-chinh"],
    ["Sở KH&ĐT và Sở Tài chính chủ trì xây dựng các mô hình.", "so-khdt,so-tai-chinh"],
    ["Sở KH&ĐT, và Sở Tài chính chủ trì xây dựng các mô hình.", "so-khdt,so-tai-chinh"],
    ["Sở KH&ĐT cùng Sở Tài chính chủ trì xây dựng các mô hình.", "so-khdt,so-tai-chinh"],
    ["Sở KH&ĐT; Sở Tài chính chủ trì xây dựng các mô hình.", "so-khdt,so-tai-chinh"],
    ["Sở KH&ĐT, Sở KH&ĐT chủ trì xây dựng các mô hình.", "so-khdt"],
    ["Giao Sở KH&ĐT: chủ trì xây dựng các mô hình mới.", "so-khdt"],
    ["Yêu cầu Sở KH&ĐT cần xây dựng các mô hình mới.", "so-khdt"],
  ])("“%s”: %s", (line, leads) => {
    expect(given(line)).toEqual([["1", leads, ""]]);
  });

  test.each([
    ["a name which goes on as a longer one", "Sở Tài chính học chủ trì xây dựng các mô hình."],
    ["words which are no body", "Giao mọi người chủ trì xây dựng các mô hình."],
    ["a body which is told to do nothing", "Đề nghị Phòng Kinh tế thành phố quan tâm."],
    ["a name of 120 letters and more", `Giao các tổ chức ${"rất ".repeat(30)}lớn chủ trì xây dựng các mô hình.`],
    ["a sentence about a body", "Việc của Sở KH&ĐT là chủ trì xây dựng các mô hình."],
    ["a sentence too short to be a duty", "Sở KH&ĐT chủ trì."],
  ])("%s: nobody", (_, line) => {
    expect(given(line)).toEqual([]);
  });

  test("a body nobody knows is a stranger beside one who is known, and where something is given to it", () => {
    expect(given("Sở KH&ĐT, Phòng Lạ chủ trì xây dựng các mô hình.")).toEqual([["1", "so-khdt", "Phòng Lạ"]]);
    expect(given("Giao Phòng Lạ, Phòng Khác chủ trì xây dựng các mô hình.")).toEqual([
      ["1", "", "Phòng Lạ,Phòng Khác"],
    ]);
  });

  test("of partners only bodies which nobody is called by are strangers", () => {
    const order = (partners: string) => `Giao Sở KH&ĐT chủ trì, phối hợp với ${partners} xây dựng các mô hình.`;
    const [both] = drafted([order("Sở Tài chính và các đơn vị có liên quan")]);
    expect([both?.cooperating, both?.strangers.map((it) => [it.printed, it.part])]).toEqual([
      ["so-tai-chinh"],
      [["các đơn vị có liên quan", "cooperating"]],
    ]);
    expect(given(order("tinh thần trách nhiệm cao"))).toEqual([["1", "so-khdt", ""]]);
  });

  test("behind what leads in to it an order is found after a comma, also where nobody knows its body", () => {
    expect(given("Căn cứ nhiệm vụ được giao, Phòng Lạ chủ trì xây dựng các mô hình.")).toEqual([["1", "", "Phòng Lạ"]]);
    for (const line of [
      "Theo quy định, khi Phòng Lạ chủ trì xây dựng các mô hình thì tốt.",
      "Căn cứ nhiệm vụ được giao, mọi người chủ trì xây dựng các mô hình.",
      "Căn cứ tình hình thực tế, Phòng Lạ rất quan trọng với tỉnh.",
      `Căn cứ tình hình, Phòng ${"rất ".repeat(45)}xa chủ trì xây dựng các mô hình.`,
      "Nhiệm vụ được giao, Phòng Lạ chủ trì xây dựng các mô hình.",
    ]) {
      expect(given(line)).toEqual([]);
    }
  });
});

describe("lines which give what stands below them", () => {
  test.each([
    ["3. Sở Tài chính", "so-tai-chinh"],
    ["3. Sở Tài chính:", "so-tai-chinh"],
    ["đ) Trách nhiệm của Sở Tài chính.", "so-tai-chinh"],
    ["Đề nghị Sở Tài chính", "so-tai-chinh"],
    ["Giao Sở Tài chính:", "so-tai-chinh"],
    ["- Sở Tài chính:", ""],
    [`3. Sở Tài chính ${"và các phòng ban trực thuộc ".repeat(6)}:`, ""],
  ])("“%s” gives it to: “%s”", (heading, leads) => {
    expect(given(heading, ITEM)).toEqual([[leads === "" ? "2" : "1,2", leads, ""]]);
  });

  test("with partners, who cooperate in each item", () => {
    const [only] = drafted(["1. Giao Sở KH&ĐT chủ trì, phối hợp với Sở Tài chính", ITEM]);
    expect([only?.leads, only?.cooperating]).toEqual([["so-khdt"], ["so-tai-chinh"]]);
  });

  test("until a numbered line which names no body, or another heading", () => {
    expect(given("3. Sở Tài chính:", ITEM, "4. Kinh phí thực hiện", ITEM, "5. Sở KH&ĐT:", ITEM)).toEqual([
      ["1,2", "so-tai-chinh", ""],
      ["4", "", ""],
      ["5,6", "so-khdt", ""],
    ]);
  });
});

describe("paragraphs and times", () => {
  test("a line goes on in the next one where no sentence has ended and the next begins small", () => {
    const texts = (...lines: readonly string[]) => drafted(lines).map((it) => it.text);
    const order = "Sở KH&ĐT xây dựng kế hoạch cụ thể của mình";
    expect(texts(order, "trong năm 2024.")).toEqual([`${order} trong năm 2024.`]);
    for (const end of [";", ".”", "…", '!"'])
      expect(texts(`${order}${end}`, "trong năm 2024.")).toEqual([`${order}${end}`]);
    expect(texts(order, "Trong năm 2024.")).toEqual([order]);
  });

  test("scanning errors which the document lists are mended in their line", () => {
    const line = "Sở KH&ĐT xây dưng kế hoạch, xây dưng mô hình.";
    const mended = (at: number) =>
      drafted([line, "", line], {
        ...document,
        source: { ...document.source, corrections: [{ line: at, printed: "xây dưng", corrected: "xây dựng" }] },
      }).map((it) => it.text);
    const right = "Sở KH&ĐT xây dựng kế hoạch, xây dựng mô hình.";
    expect(mended(1)).toEqual([right]);
    expect(mended(3)).toEqual([right]);
    expect(mended(2)).toEqual([]);
  });

  test("words about time are taken without the blanks behind them", () => {
    const [only] = drafted(["Sở KH&ĐT theo dõi việc này; định kỳ 6 tháng ; khác."]);
    expect(only?.deadlineText).toBe("định kỳ 6 tháng");
  });

  test("a numbered line above deeper items or plain paragraphs is their title, one which is a whole sentence is a duty", () => {
    const title = "1. Tăng cường tuyên truyền về hợp tác xã";
    const plain = "Nội dung tuyên truyền về hợp tác xã do cấp xã chọn.";
    const lines = (...all: readonly string[]) => given("III. Nhiệm vụ, giải pháp", ...all).map(([at]) => at);
    expect(lines(title, plain)).toEqual([]);
    expect(lines(`${title}.”`, plain)).toEqual(["2"]);
    expect(lines(`${title};`, plain)).toEqual(["2"]);
    expect(lines(title, ITEM)).toEqual(["3"]);
    expect(lines(title, "2. Xây dựng các mô hình hợp tác xã kiểu mới")).toEqual(["2", "3"]);
  });
});
