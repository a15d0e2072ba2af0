import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { compareBody, draftBody } from "./draft-body.js";
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

  test("an order is found behind what leads in to it", () => {
    for (const order of [
      "1. Trên cơ sở các mục tiêu, nhiệm vụ trên, đề nghị Sở KH&ĐT xây dựng kế hoạch cụ thể.",
      "Căn cứ Kế hoạch này, Sở KH&ĐT xây dựng kế hoạch cụ thể.",
      "b) Trong quá trình thực hiện, nếu có khó khăn Sở KH&ĐT kịp thời báo cáo UBND tỉnh.",
    ]) {
      expect(drafts(order).map((it) => it[1])).toEqual(["so-khdt"]);
    }
    expect(drafts("Căn cứ Kế hoạch này, việc của Sở KH&ĐT là quan trọng.")).toEqual([]);
  });

  test("a body of an order which the roster lacks is a draft's stranger, beside those known", () => {
    const given = (...lines: readonly string[]) =>
      draftBody(text(...lines), province, document).map((it) => [it.leads, it.strangers.map(({ printed }) => printed)]);
    expect(given("4. Giao Phòng Kinh tế thành phố chủ trì xây dựng các mô hình.")).toEqual([
      [[], ["Phòng Kinh tế thành phố"]],
    ]);
    expect(given("Giao Sở KH&ĐT, Phòng Lạ chủ trì xây dựng các mô hình.")).toEqual([[["so-khdt"], ["Phòng Lạ"]]]);
    expect(given("1. Các sở, ban, ngành tỉnh, Sở KH&ĐT:", "a) Xây dựng kế hoạch phát triển hợp tác xã.")).toEqual([
      [["so-khdt"], ["Các sở, ban, ngành tỉnh"]],
    ]);
    expect(given("Giao Sở KH&ĐT chủ trì, phối hợp với các đơn vị có liên quan xây dựng các mô hình.")).toEqual([
      [["so-khdt"], ["các đơn vị có liên quan"]],
    ]);
    // No body at all, and nothing which is ordered.
    expect(given("Giao thông nông thôn chủ trì là tốt cho mọi người.")).toEqual([]);
    expect(given("Phòng Lạ chủ trì xây dựng các mô hình mới.")).toEqual([]);
  });

  test("the time of a sentence is the first words in it which say one plainly", () => {
    const time = (line: string) => draftBody(text(line), province, document)[0]?.deadlineText;
    const order = "1. Giao Sở KH&ĐT theo dõi việc này; ";
    expect(time(`${order}định kỳ báo cáo UBND tỉnh (qua Liên minh HTX tỉnh) trước ngày 15/11 hằng năm.`)).toBe(
      "trước ngày 15/11 hằng năm",
    );
    expect(time(`${order}định kỳ 6 tháng; báo cáo trước ngày 15/11 hằng năm.`)).toBe("định kỳ 6 tháng");
    expect(time(`${order}hoàn thành trước ngày 30 tháng 6 năm 2024.`)).toBe("trước ngày 30 tháng 6 năm 2024");
    expect(time(`${order}xong trong quý II/2024, sau đó hằng năm.`)).toBe("trong quý II/2024");
    expect(time(`${order}thường xuyên báo cáo.`)).toBe("thường xuyên");
    expect(time(`${order}định kỳ báo cáo.`)).toBeNull();
  });

  test("a draft stands in the section of the text in which it is printed", () => {
    const [only] = draftBody(
      text("III. NHIỆM VỤ VÀ GIẢI PHÁP", "2. Hỗ trợ hợp tác xã", "Tăng cường tuyên truyền về hợp tác xã kiểu mới."),
      province,
      document,
    );
    expect(only?.section).toEqual({ numeral: "III.2", title: "Hỗ trợ hợp tác xã" });
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
    const open = read({ "draft:3": { lead: "Sở Lạ" } });
    expect(open.questions.map((it) => it.key)).toEqual(["agency:sở lạ", "draft:4"]);
    expect(open.tasks[0]?.task.note).toBe("CHƯA QUYẾT ĐỊNH: agency:sở lạ");
    const ids = read({
      "draft:3": { lead: ["lmhtx-tinh", "so-khdt"], cooperating: "ubnd-cac-huyen", deadline: "không có" },
    });
    expect(ids.tasks[0]?.task).toMatchObject({
      leads: ["lmhtx-tinh", "so-khdt"],
      cooperating: ["ubnd-cac-huyen"],
      deadlineText: null,
      deadline: { kind: "none" },
    });
    for (const wrong of ["có lẽ", { chu: "x" }, { lead: 1 }, ["đúng"], {}, { text: ["a"] }]) {
      expect(refusal(() => read({ "draft:3": wrong }))).toBe("import/wrong-answer");
    }
  });

  test("of a line nobody asked about a person may say what it is, too", () => {
    expect(read({ "draft:2": "bỏ" }).unread).toEqual([]);
    const added = read({ "draft:2": { lead: "so-khdt", deadline: "Quý IV/2024" } });
    expect(added.idle).toEqual([]);
    expect(added.tasks.map((it) => it.task)).toMatchObject([
      {
        id: "kh-15-2024/body.dong-2",
        text: "Kinh tế tập thể là thành phần quan trọng.",
        leads: ["so-khdt"],
        source: { lines: [2] },
      },
    ]);
    expect(read({ "draft:99": "đúng", "draft:x": "đúng" }).idle).toEqual(["draft:99", "draft:x"]);
  });

  test("the strangers of a draft are asked about and offered for the roster; the draft waits for both answers", () => {
    const order = text("4. Giao Phòng Kinh tế thành phố chủ trì xây dựng các mô hình.");
    const importing = (answers: Answers) =>
      importBody(order, province, document, { file: "d", answers, lines: new Map() });
    const nothing = importing({});
    expect(nothing.questions.map((it) => it.key)).toEqual(["draft:1", "agency:phòng kinh tế thành phố"]);
    expect(nothing.stubs).toEqual([{ id: "phong-kinh-te-thanh-pho", name: "Phòng Kinh tế thành phố", row: 1 }]);
    expect(importing({ "draft:1": "đúng" }).tasks[0]?.task).toMatchObject({
      leads: [],
      note: "CHƯA QUYẾT ĐỊNH: agency:phòng kinh tế thành phố",
    });
    const whole = importing({ "draft:1": "đúng", "agency:phòng kinh tế thành phố": "so-khdt" });
    expect([whole.questions, whole.tasks[0]?.task.leads, whole.tasks[0]?.task.note]).toEqual([
      [],
      ["so-khdt"],
      undefined,
    ]);
  });
});

describe("which lines of a text are duties", () => {
  const found = (...lines: readonly string[]) => drafts(...lines).map((it) => it[0]);
  const ORDER = "Tăng cường tuyên truyền về hợp tác xã.";

  test("an item or a numbered line which orders something; outside a section of duties no plain paragraph", () => {
    for (const line of [`- ${ORDER}`, `a) ${ORDER}`, `1. ${ORDER}`, `12) ${ORDER}`, ` 3. ${ORDER}`]) {
      expect(found(line)).toEqual(["1"]);
    }
    for (const line of [ORDER, `Xem 1. ${ORDER}`, `123. ${ORDER}`, `1.${ORDER}`]) expect(found(line)).toEqual([]);
    expect(found("- Tình hình chung của hợp tác xã trên địa bàn.")).toEqual([]);
  });

  test("a line of fewer than twenty letters is none", () => {
    expect(found("- Tăng cường việc này ")).toEqual([]);
    expect(found("- Tăng cường việc này 1")).toEqual(["1"]);
    expect(found("Sở KH&ĐT:", "- Rà soát lại.", "- Rà soát lại tất cả các việc.")).toEqual(["1,3"]);
  });

  test("what stands below a heading is its body's, but for a paragraph which is no item, and an item of a body of its own", () => {
    const below = drafts(
      "1. Sở KH&ĐT:",
      "- Tình hình chung của hợp tác xã trên địa bàn.",
      "Tình hình chung của hợp tác xã trên địa bàn.",
      "- Liên minh HTX tỉnh chủ trì tuyên truyền, phối hợp với Sở KH&ĐT, Liên minh HTX tỉnh và Sở Tài chính.",
    );
    expect(below.map((it) => [it[0], it[1]])).toEqual([
      ["1,2", "so-khdt"],
      ["4", "lmhtx-tinh"],
    ]);
    const titled = drafts("III. NHIỆM VỤ", "1. Sở KH&ĐT:", ORDER);
    expect(titled.map((it) => [it[0], it[1]])).toEqual([["3", ""]]);
  });

  test("who stands right after “phối hợp với” cooperates, once, and nobody who leads", () => {
    const [only] = draftBody(
      text(
        "1. Giao Sở KH&ĐT phối hợp với Liên minh HTX tỉnh, Sở KH&ĐT rà soát; phối hợp với Liên minh HTX tỉnh báo cáo.",
      ),
      province,
      document,
    );
    expect([only?.leads, only?.cooperating]).toEqual([["so-khdt"], ["lmhtx-tinh"]]);
  });

  test("a title has its own words and no spaces behind them; a numbered line outside every title is no section", () => {
    const sections = (...lines: readonly string[]) =>
      draftBody(text(...lines), province, document).map(({ section }) => [section.numeral, section.title]);
    expect(sections("II. NHIỆM VỤ  ", ORDER)).toEqual([["II", "NHIỆM VỤ"]]);
    expect(sections("1. Hỗ trợ hợp tác xã", `- ${ORDER}`)).toEqual([["", "Phần thân"]]);
    expect(sections("II. NHIỆM VỤ", "2. Hỗ trợ hợp tác xã ", ORDER, "3. Vốn", ORDER)).toEqual([
      ["II.2", "Hỗ trợ hợp tác xã"],
      ["II.3", "Vốn"],
    ]);
    expect(sections("II. NHIỆM VỤ", "2. Hỗ trợ: một câu.", ORDER).at(-1)).toEqual(["II", "NHIỆM VỤ"]);
  });
});

describe("titles and lead-ins of running text are no duties", () => {
  const found = (...lines: readonly string[]) => drafts(...lines).map((it) => it[0]);
  const ORDER = "Tăng cường tuyên truyền về hợp tác xã.";

  test("a numbered line above items of a deeper level, or above paragraphs where it is no sentence, only gives its title", () => {
    expect(found("III. NHIỆM VỤ", "1. Tăng cường sự lãnh đạo của Đảng về hợp tác xã.", `a) ${ORDER}`)).toEqual(["3"]);
    expect(found("III. NHIỆM VỤ", "1. Tăng cường sự lãnh đạo của Đảng về hợp tác xã", ORDER)).toEqual(["3"]);
    expect(found("III. NHIỆM VỤ", "1.2. Hỗ trợ các hợp tác xã trên địa bàn", `- ${ORDER}`)).toEqual(["3"]);
    expect(found("III. NHIỆM VỤ", "a) Hỗ trợ các hợp tác xã trên địa bàn:", `- ${ORDER}`, `+ ${ORDER}`)).toEqual([
      "3",
      "4",
    ]);
  });

  test("one with nothing of its own below it, a whole sentence above paragraphs, and an order to a body are duties", () => {
    expect(
      found("III. NHIỆM VỤ", "1. Hỗ trợ các hợp tác xã trên địa bàn", "2. Hỗ trợ các tổ hợp tác trên địa bàn"),
    ).toEqual(["2", "3"]);
    expect(found("III. NHIỆM VỤ", "1. Hỗ trợ các hợp tác xã trên địa bàn.", ORDER)).toEqual(["2", "3"]);
    expect(found("1. Giao Sở KH&ĐT theo dõi, đôn đốc việc thực hiện:", `- ${ORDER}`)).toEqual(["1,2"]);
    expect(found("IV. NHIỆM VỤ", "3. Hỗ trợ các hợp tác xã trên địa bàn", "V. KINH PHÍ")).toEqual(["2"]);
  });

  test("what follows “Căn cứ …” is an order to a body nobody knows, too, which is asked about", () => {
    const given = (line: string) =>
      draftBody(text(line), province, document).map((it) => [it.leads, it.strangers.map(({ printed }) => printed)]);
    expect(given("Căn cứ chức năng, nhiệm vụ được giao, Phòng Lạ chủ trì xây dựng kế hoạch cụ thể.")).toEqual([
      [[], ["Phòng Lạ"]],
    ]);
    expect(
      given("Căn cứ Kế hoạch này, các cơ quan, đơn vị và địa phương xây dựng Chương trình hành động cụ thể.")[0]?.[1],
    ).not.toEqual([]);
    expect(given("Căn cứ Luật Hợp tác xã ngày 20 tháng 6 năm 2023;")).toEqual([]);
  });
});

describe("the section of a draft", () => {
  const ORDER = "- Tăng cường tuyên truyền về hợp tác xã kiểu mới.";
  const sections = (...lines: readonly string[]) =>
    draftBody(text(...lines), province, document).map((it) => [it.section.numeral, it.section.title]);

  test("is the one above it, numbered below its Roman numeral; a body's own numbers before any section are none", () => {
    expect(
      sections(
        ORDER,
        "1. Trước mọi phần",
        ORDER,
        "II. NHIỆM VỤ",
        ORDER,
        "1. Tuyên truyền, nâng cao nhận thức",
        ORDER,
        "2) Hỗ trợ đào tạo",
        ORDER,
        "III. TỔ CHỨC THỰC HIỆN",
        ORDER,
      ),
    ).toEqual([
      ["", "Phần thân"],
      ["", "Phần thân"],
      ["II", "NHIỆM VỤ"],
      ["II.1", "Tuyên truyền, nâng cao nhận thức"],
      ["II.2", "Hỗ trợ đào tạo"],
      ["III", "TỔ CHỨC THỰC HIỆN"],
    ]);
  });

  test("an item of twenty letters is a draft, one of nineteen is a remnant; a paragraph which only mentions a number is no item", () => {
    const found = (line: string) => drafts("I. MỤC ĐÍCH", line).map((it) => it[2]);
    expect(found("- Tăng cường đào tạo.")).toEqual([]);
    expect("Tăng cường tập huấn.").toHaveLength(20);
    expect(found("- Tăng cường tập huấn.")).toEqual(["Tăng cường tập huấn."]);
    expect(found("Tăng cường tuyên truyền theo mục 1. của Kế hoạch này.")).toEqual([]);
    expect(found("1. Tăng cường tuyên truyền về hợp tác xã kiểu mới.")).toHaveLength(1);
  });
});

describe("drafts held against what a person encoded", () => {
  const lines = [
    "1. Giao Sở KH&ĐT chủ trì, phối hợp với Sở Tài chính theo dõi việc thực hiện Kế hoạch này.",
    "2. Giao Sở Tài chính bố trí kinh phí thực hiện Kế hoạch",
    "này trong dự toán hằng năm.",
    "3. Giao Liên minh HTX tỉnh tuyên truyền về hợp tác xã kiểu mới.",
  ];
  const made = () => draftBody(text(...lines), province, document);
  const [sample] = province.tasks;
  if (!sample) throw new Error("no task");
  const task = (id: string, more: object) => ({
    ...sample,
    ...{ id, document: document.id, origin: "body" as const, cooperating: [], text: "", leads: [] },
    ...more,
  });
  const first = task("a", {
    text: "giao sở KH&ĐT chủ trì, phối hợp với  Sở Tài chính theo dõi việc thực hiện kế hoạch này.",
    leads: ["so-khdt"],
    cooperating: ["so-tai-chinh"],
    source: { lines: [1] },
  });
  const second = task("b", {
    text: "Giao Sở Tài chính bố trí kinh phí thực hiện Kế hoạch này trong dự toán hằng năm.",
    leads: ["so-tai-chinh"],
    source: { lines: [2, 3] },
  });
  const compared = (...tasks: readonly object[]) =>
    compareBody(made(), { ...province, tasks } as typeof province, document);

  test("a draft is found by the last line of a duty, else by any of its lines; right is what has its words and its bodies", () => {
    expect(made().map((it) => it.lines)).toEqual([[1], [2, 3], [4]]);
    expect(compared(first, second)).toEqual({ drafts: 3, encoded: 2, found: 2, right: 2, missed: [] });
    for (const wrong of [
      { text: "Khác" },
      { leads: ["so-tai-chinh"] },
      { leads: [] },
      { leads: ["so-khdt", "so-tai-chinh"] },
      { cooperating: [] },
      { cooperating: ["lmhtx-tinh"] },
      { source: { lines: [2, 3] } },
    ]) {
      expect(compared({ ...first, ...wrong })).toMatchObject({ encoded: 1, found: 1, right: 0, missed: [] });
    }
    expect(compared({ ...second, source: { lines: [3, 9] } })).toMatchObject({ found: 1, right: 1 });
    // The last line says more than the others.
    expect(compared({ ...first, source: { lines: [4, 1] } })).toMatchObject({ found: 1, right: 1 });
  });

  test("a duty on other lines is missed; those of an annex and of other documents are not asked for", () => {
    expect(compared({ ...first, source: { lines: [2] } }, { ...second, source: {} })).toMatchObject({
      ...{ encoded: 2, found: 0, right: 0, missed: ["a", "b"] },
    });
    expect(compared({ ...first, origin: "annex" }, { ...second, document: "khac" })).toMatchObject({
      encoded: 0,
      missed: [],
    });
  });
});
