import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { draftBody } from "./draft-body.js";
import { province, refusal } from "./drafts.fixture.js";
import { importBody } from "./import-body.js";
import type { Answers } from "./questions.js";
import { readSource } from "./read-source.js";

const found = province.documents.find((it) => it.id === SAMPLE_DOCUMENT);
if (!found) throw new Error("no document");
/** Nothing of the sample's own text is skipped here. */
const document = { ...found, source: { ...found.source, skipped: [{ from: 1, to: 1, why: "heading" as const }] } };
const text = (...lines: readonly string[]) => readSource("van-ban.txt", strToU8(lines.join("\n")));
const drafts = (...lines: readonly string[]) =>
  draftBody(text(...lines), province, document).map((it) => [it.lines.join(), it.leads.join(), it.text]);

describe("duties drafted from running text", () => {
  test("a line which names bodies and ends with a colon gives them what stands below it", () => {
    expect(
      drafts(
        "Sở KH&ĐT, UBND các huyện theo dõi, triển khai thực hiện:",
        "- Rà soát các hợp tác xã ngừng hoạt động trên địa bàn;",
        "- Bố trí kinh phí hỗ trợ theo quy định hiện hành.",
        "2. Giải pháp khác",
        "- Tăng cường tuyên truyền về hợp tác xã kiểu mới.",
      ),
    ).toEqual([
      ["1,2", "so-khdt,ubnd-cac-huyen", "Rà soát các hợp tác xã ngừng hoạt động trên địa bàn;"],
      ["1,3", "so-khdt,ubnd-cac-huyen", "Bố trí kinh phí hỗ trợ theo quy định hiện hành."],
      ["5", "", "Tăng cường tuyên truyền về hợp tác xã kiểu mới."],
    ]);
  });

  test("a sentence which a page breaks is one, and a bullet begins another", () => {
    expect(
      drafts("1. Giao Sở KH&ĐT theo dõi việc thực hiện Kế", "", "hoạch này trên địa bàn tỉnh.", "a) khác"),
    ).toEqual([["1,3", "so-khdt", "Giao Sở KH&ĐT theo dõi việc thực hiện Kế hoạch này trên địa bàn tỉnh."]]);
  });

  test("plain paragraphs order something in a section of duties, and not in one of purposes", () => {
    const line = "Tăng cường tuyên truyền về hợp tác xã kiểu mới.";
    expect(drafts("I. Mục đích", line)).toEqual([]);
    expect(drafts("III. Một số nhiệm vụ, giải pháp", line)).toEqual([["2", "", line]]);
    expect(drafts("III. Một số nhiệm vụ, giải pháp", "IV. Mục tiêu", line)).toEqual([]);
  });

  test("a body which is only part of a longer name, or named beside an unknown one, leads nothing", () => {
    expect(drafts("Sở KH&ĐT, Phòng Lạ triển khai thực hiện ngay trong quý:", "Ngoài ra không có gì.")).toEqual([]);
  });
});

describe("the running text as an import", () => {
  const source = text(
    "KẾ HOẠCH",
    "Kinh tế tập thể là thành phần quan trọng.",
    "1. Giao Sở KH&ĐT theo dõi việc thực hiện Kế hoạch, trước ngày 15/12 hằng năm.",
    "2. Đề nghị Liên minh HTX tỉnh phối hợp tuyên truyền tới thành viên.",
  );
  const read = (answers: Answers = {}) =>
    importBody(source, province, document, { file: "d.yaml", answers, lines: new Map() });

  test("every draft is asked about, and none is taken over by itself; each line is read, asked about or listed", () => {
    const result = read();
    expect(result.tasks).toEqual([]);
    expect(result.questions.map((it) => it.key)).toEqual(["draft:3", "draft:4"]);
    expect(result.cells.map((it) => it.fate)).toEqual(["read", "unread", "asked", "asked"]);
    expect(result.unread.map((it) => it.row)).toEqual([2]);
  });

  test("a confirmed draft is a duty with its lines and its deadline; a dropped one is read and no duty", () => {
    const result = read({ "draft:3": "đúng", "draft:4": "bỏ" });
    expect(result.questions).toEqual([]);
    expect(result.cells.map((it) => it.fate)).toEqual(["read", "unread", "read", "read"]);
    expect(result.tasks.map((it) => it.task)).toEqual([
      {
        id: "kh-15-2024/body.dong-3",
        document: SAMPLE_DOCUMENT,
        origin: "body",
        section: { numeral: "", title: "Phần thân" },
        number: null,
        text: "Giao Sở KH&ĐT theo dõi việc thực hiện Kế hoạch, trước ngày 15/12 hằng năm.",
        leads: ["so-khdt"],
        cooperating: [],
        product: null,
        deadlineText: "trước ngày 15/12 hằng năm",
        deadline: { kind: "annual", before: "12-15" },
        act: "complete",
        source: { lines: [3] },
      },
    ]);
  });

  test("what is otherwise than drafted is written as the answer says; a body nobody knows is asked about", () => {
    const mended = {
      text: "Theo dõi.",
      lead: "Sở Tài chính",
      cooperating: "UBND các huyện",
      product: "Báo cáo",
      deadline: "Quý IV/2024",
    };
    expect(read({ "draft:3": mended }).tasks[0]?.task).toMatchObject({
      text: "Theo dõi.",
      leads: ["so-tai-chinh"],
      cooperating: ["ubnd-cac-huyen"],
      product: "Báo cáo",
      deadline: { kind: "quarter", quarter: 4 },
    });
    expect(read({ "draft:3": { lead: "Sở Lạ" } }).questions.map((it) => it.key)).toEqual(["agency:sở lạ", "draft:4"]);
    for (const wrong of ["có lẽ", { chu: "x" }, { lead: 1 }, ["đúng"]]) {
      expect(refusal(() => read({ "draft:3": wrong }))).toBe("import/wrong-answer");
    }
  });
});
