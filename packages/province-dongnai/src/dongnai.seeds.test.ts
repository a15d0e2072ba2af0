import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PLAN_2026, PROGRAMME_2023 } from "./documents.js";
import { dongnai } from "./index.js";

/** A second count, made from the files by another way than the encoding: by the shape of their lines and cells. */
const shared = new URL("../../../../shared/", import.meta.url);
const linesOf = (file: string) => readFileSync(new URL(`seeds/${file}`, shared), "utf8").split("\n");
const programme = linesOf("003_f4bb9138050644a7.txt");
const plan = linesOf("002_1bb0c89ce1f3e9ec.txt");
const numberOf = (lines: readonly string[], from: RegExp) => lines.findIndex((it) => from.test(it)) + 1;
const countOf = (text: string, wanted: RegExp) => [...text.matchAll(wanted)].length;

const nameOf = new Map(
  [...dongnai.agencies, ...dongnai.groups].map((it) => [
    it.id,
    [it.name.vi, ...(it.aliases ?? [])].map((name) => name.toLowerCase()),
  ]),
);
/** "UBND" is how the tables write "Ủy ban nhân dân"; two names of the roster were spoilt by the scan in a cell. */
const plain = (text: string) =>
  text.toLowerCase().replaceAll("mật trấn", "mặt trận").replaceAll("hợp tác xã tinh", "hợp tác xã tỉnh");
const standsIn = (id: string, text: string) => (nameOf.get(id) ?? []).some((name) => plain(text).includes(name));

const tasksOf = (document: string, prefix: string) =>
  dongnai.tasks.filter((it) => it.document === document && it.id.startsWith(`${document}/${prefix}`));
const annexOf = (document: string) => dongnai.tasks.filter((it) => it.document === document && it.origin === "annex");

describe("a second count of the programme of 2023, straight from the file", () => {
  const annexFrom = numberOf(programme, /^STT\t/);
  const annex = programme.slice(annexFrom);
  const body = programme.slice(0, annexFrom - 1);
  const sectionII = body.slice(numberOf(body, /^II\. /), numberOf(body, /^IV\. /) - 1);
  const sectionIV = body.slice(numberOf(body, /^IV\. /), numberOf(body, /^Noi nhận/) - 1);
  const ROW = /^(?:<p>)?(\d+)(?:<\/p>)?(?:\t| <p>)/;
  const HEADING = /^(?:<p>)?(I|II|III|IV|V)(?:\t| )/;

  test("the file has 180 lines and ends in the number of the last row, without a newline", () => {
    expect(programme).toHaveLength(180);
    expect(programme.at(-1)).toBe("3\t\t\t\t\t");
  });

  test("the annex has five sections of 3, 10, 5, 9 and 3 numbered rows", () => {
    const rows: Record<string, number[]> = {};
    let section = "";
    for (const line of annex) {
      section = HEADING.exec(line)?.[1] ?? section;
      const number = ROW.exec(line)?.[1];
      if (number !== undefined) (rows[section] ??= []).push(Number(number));
    }
    expect(Object.fromEntries(Object.entries(rows).map(([name, numbers]) => [name, numbers.length]))).toEqual({
      I: 3,
      II: 10,
      III: 5,
      IV: 9,
      V: 3,
    });
    for (const [name, numbers] of Object.entries(rows)) {
      expect(tasksOf(PROGRAMME_2023, `${name}.`).map((it) => Number(it.number))).toEqual(numbers);
    }
  });

  test("its column of time: as many rows say “Hàng năm”, “Hàng năm, giai đoạn” and “Thường xuyên” as are encoded", () => {
    const printed = annex.join("\n");
    const encoded = (words: string | null) => annexOf(PROGRAMME_2023).filter((it) => it.deadlineText === words).length;
    expect(countOf(printed, /Hàng năm(?!,)/g)).toBe(encoded("Hàng năm"));
    expect(countOf(printed, /Hàng năm, giai đoạn/g)).toBe(encoded("Hàng năm, giai đoạn"));
    expect(countOf(printed, /Thường xuyên/g)).toBe(encoded("Thường xuyên"));
    expect([encoded("Hàng năm"), encoded("Hàng năm, giai đoạn"), encoded("Thường xuyên"), encoded(null)]).toEqual([
      20, 1, 4, 5,
    ]);
  });

  test("each body of an annex row is named on the lines of the row, and each agency named there is a body of it", () => {
    for (const task of annexOf(PROGRAMME_2023)) {
      const cells = (task.source.lines ?? []).map((line) => (programme[line - 1] ?? "").split("\t"));
      // A cell broken by a page goes on in the same column of the next line.
      const columns = Array.from({ length: 6 }, (_, column) => cells.map((it) => it[column] ?? "").join(" "));
      const printed = columns.filter((cell) => !cell.includes(task.text.slice(0, 40))).join("\n");
      const bodies = [...task.leads, ...task.cooperating];
      expect(
        bodies.filter((id) => !standsIn(id, printed.replace(/<[^>]*>|\s+/g, " ").replace(/ +/g, " "))),
        task.id,
      ).toEqual([]);
      // The bodies stand on a row's first line; line 179 goes on with V.2 and then holds all of V.3.
      const first = (cells[0] ?? []).filter((cell) => !cell.includes(task.text.slice(0, 40))).join("\n");
      const named = dongnai.agencies.filter((it) => /^(so|nhnn|lmhtx|mttq|ldld|dai|bao)-/.test(it.id));
      expect(
        named.filter((it) => standsIn(it.id, first) && !bodies.includes(it.id)).map((it) => it.id),
        task.id,
      ).toEqual([]);
    }
  });

  test("where the scan kept the columns apart, leads stand in the column of leads and partners in the next one", () => {
    const runTogether = ["II.8", "II.9", "II.10", "IV.5", "V.3"].map((it) => `${PROGRAMME_2023}/${it}`);
    const apart = annexOf(PROGRAMME_2023).filter((it) => !runTogether.includes(it.id));
    expect(apart).toHaveLength(25);
    for (const task of apart) {
      const cells = (task.source.lines ?? []).map((line) => (programme[line - 1] ?? "").split("\t"));
      const words = (cells[0] ?? []).findIndex((cell) => cell.includes(task.text.slice(0, 40)));
      const column = (offset: number) =>
        cells
          .map((it) => it[words + offset] ?? "")
          .join(" ")
          .replace(/ +/g, " ");
      expect(
        task.leads.filter((id) => !standsIn(id, column(1))),
        task.id,
      ).toEqual([]);
      expect(
        task.cooperating.filter((id) => !standsIn(id, column(2).replace(/<[^>]*>/g, ""))),
        task.id,
      ).toEqual([]);
    }
  });

  test("the districts: as many cells of the annex name them as rows have them", () => {
    const rows = annexOf(PROGRAMME_2023).filter((it) =>
      [...it.leads, ...it.cooperating].includes("ubnd-huyen-thanh-pho"),
    );
    expect(countOf(annex.join("\n"), /UBND các huyện, thành phố/g)).toBe(rows.length);
  });

  test("each lettered or numbered item of sections II and IV is one task", () => {
    const items = (lines: readonly string[]) => lines.filter((line) => /^[a-gđ]\) /.test(line)).length;
    expect(items(sectionII)).toBe(tasksOf(PROGRAMME_2023, "body.II.").length);
    const whole = sectionIV.filter((line) => /^[234]\. /.test(line)).length;
    expect(items(sectionIV) + whole).toBe(tasksOf(PROGRAMME_2023, "body.IV.").length);
  });

  test("every number printed in the targets is a measure, and no other", () => {
    const goals = programme.slice(numberOf(programme, /^Đến năm 2030/) - 1, numberOf(programme, /^II\. /) - 1);
    const printed = [
      ...goals
        .join(" ")
        .replace(/Đến năm \d+/g, "")
        .matchAll(/\d[\d.]*/g),
    ]
      .map(([digits]) => Number(digits.replaceAll(".", "")))
      .sort((a, b) => a - b);
    const encoded = dongnai.targets
      .filter((it) => it.document === PROGRAMME_2023)
      .flatMap((it) => it.measures)
      .filter((it) => !it.inferred)
      .map((it) => it.value ?? Number.NaN)
      .sort((a, b) => a - b);
    expect(encoded).toEqual(printed);
  });

  test("each line of section IV which speaks of reporting has a reporting duty", () => {
    const lines = sectionIV.flatMap((text) => (text.includes("báo cáo") ? [programme.indexOf(text) + 1] : []));
    const encoded = dongnai.reporting.filter((it) => it.document === PROGRAMME_2023);
    expect(new Set(encoded.flatMap((it) => it.source.lines?.at(-1) ?? []))).toEqual(new Set(lines));
    expect(countOf(body.join(" "), /trước ngày 15\/12 hàng năm/g)).toBe(1);
  });
});

describe("a second count of the plan of 2026, straight from the file", () => {
  const rows = plan.map((text, index) => ({ line: index + 1, cells: text.split("\t") }));
  const table = rows.filter((it) => it.cells.length >= 5 && it.cells[0] !== "STT");
  const headings = table.filter((it) => it.cells[0]?.startsWith("<b>"));
  const numbered = table.filter((it) => /^\d+$/.test(it.cells[0] ?? ""));

  test("the file has 173 lines and ends in a row of the annex, without a newline", () => {
    expect(plan).toHaveLength(173);
    expect(plan.at(-1)?.startsWith("9\tTiếp tục chỉ đạo")).toBe(true);
  });

  test("the annex has five headings and 47 numbered rows, nothing else", () => {
    expect(headings).toHaveLength(5);
    expect(numbered).toHaveLength(47);
    expect(table).toHaveLength(52);
  });

  test("row by row: number, words, time, and the bodies of the column of leads and of the column of partners", () => {
    const encoded = annexOf(PLAN_2026);
    expect(encoded.map((it) => it.source.lines)).toEqual(numbered.map((it) => [it.line]));
    for (const [index, { cells }] of numbered.entries()) {
      const task = encoded[index];
      const [number, words, leads = "", partners = "", time] = cells;
      expect([task?.number, task?.text, task?.deadlineText], task?.id).toEqual([number, words, time]);
      for (const id of task?.leads ?? []) expect(standsIn(id, leads), `${task?.id}: ${id}`).toBe(true);
      const bodies = (cell: string) => (/, địa phương$| và các /.test(cell) ? 2 : 1);
      expect(task?.leads, task?.id).toHaveLength(bodies(leads));
      const ofColumn = task?.cooperating.slice(0, bodies(partners)) ?? [];
      const ofSentence = task?.cooperating.slice(bodies(partners)) ?? [];
      expect(ofColumn, task?.id).toHaveLength(bodies(partners));
      for (const id of ofColumn) expect(standsIn(id, partners), `${task?.id}: ${id}`).toBe(true);
      for (const id of ofSentence) expect(standsIn(id, words ?? ""), `${task?.id}: ${id}`).toBe(true);
    }
  });

  test("how many tasks each body leads", () => {
    const printed = new Map<string, number>();
    for (const { cells } of numbered) printed.set(cells[2] ?? "", (printed.get(cells[2] ?? "") ?? 0) + 1);
    const encoded = (id: string) => annexOf(PLAN_2026).filter((it) => it.leads.includes(id)).length;
    for (const [id, name] of [
      ["so-tai-chinh", "Sở Tài chính"],
      ["so-nnmt", "Sở Nông nghiệp và Môi trường"],
      ["so-xay-dung", "Sở Xây dựng"],
      ["so-khcn", "Sở Khoa học và Công nghệ"],
      ["so-gddt", "Sở Giáo dục và Đào tạo"],
      ["nhnn-kv2", "NHNN Việt Nam Chi nhánh KV2"],
      ["lmhtx-tp", "Liên minh Hợp tác xã thành phố"],
      ["hoi-lhpn-tp", "Hội Liên hiệp Phụ nữ thành phố"],
      ["hoi-nong-dan-tp", "Hội nông dân thành phố"],
      ["thong-ke-tp", "Thống kê thành phố"],
      ["mttq-tp", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức thành viên"],
      ["ubnd-xa-phuong", "Các sở, ban, ngành, địa phương"],
    ] as const) {
      expect(encoded(id), name).toBe(printed.get(name));
      printed.delete(name);
    }
    expect([...printed.keys()]).toEqual([]);
  });

  test("each numbered or lettered item of sections II and III is one task", () => {
    const sectionII = plan.slice(numberOf(plan, /^#### II\. /), numberOf(plan, /III\. TỔ CHỨC/) - 1);
    const sectionIII = plan.slice(numberOf(plan, /III\. TỔ CHỨC/), numberOf(plan, /^---$/) - 1);
    const items = (lines: readonly string[]) => lines.filter((line) => /^(\d\.|[a-z]\)) /.test(line)).length;
    expect(items(sectionII)).toBe(tasksOf(PLAN_2026, "body.II.").length);
    // Item 6 only names the chairmen to whom its letters a and b speak.
    expect(items(sectionIII) - 1).toBe(tasksOf(PLAN_2026, "body.III.").length);
  });

  test("the only sum of money in the plan is a target", () => {
    const printed = [...plan.join("\n").matchAll(/(\d+) tỷ đồng/g)].map(([, digits]) => Number(digits));
    const encoded = dongnai.targets.filter((it) => it.document === PLAN_2026).flatMap((it) => it.measures);
    expect(encoded.map((it) => it.value)).toEqual(printed);
  });
});

describe("the lists of administrative units", () => {
  test.each([
    ["districts_2023.csv", "ubnd-huyen-thanh-pho", 11],
    ["communes_2026-04-30.csv", "ubnd-xa-phuong", 95],
  ])("%s: the %i rows of Đồng Nai are the members of %s, code by code", (file, id, count) => {
    const listed = readFileSync(new URL(`data/administrative-units/${file}`, shared), "utf8")
      .trim()
      .split(/\r?\n/)
      .map((row) => row.split(","))
      .filter(([province]) => province === "75")
      .map(([, , code, name = ""]) => `${code} UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}`.normalize("NFC"));
    const members = dongnai.groups.find((it) => it.id === id)?.members ?? [];
    const encoded = members
      .map((member) => dongnai.agencies.find((it) => it.id === member))
      .map((it) => `${it?.codes["gso"]} ${it?.name.vi}`);
    expect(listed).toHaveLength(count);
    expect(encoded).toEqual(listed);
  });
});
