import { instantAt, legalDate } from "@kttt/core";
import { readLogLines } from "@kttt/kit";
import { openStore } from "@kttt/postgres";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShape } from "./json-shapes.fixture.js";
import { run } from "./run.js";

const DUTY = "qd-1396-2023/X.1@once#so-du-lich";
const QUARTER = "qd-1396-2023/report.quarter@2023-Q2#so-du-lich";
const LEAD = ["--as", "so-du-lich", "--role", "lead"];

let parent: string;
let folder: string;
let today = "2023-06-01";

async function kttt(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    write: (text) => void out.push(text),
    writeError: (text) => void err.push(text),
    readFile: (path) => readFile(path, "utf8"),
    writeFile: (path, text) => writeFile(path, text),
    milliseconds: () => 0,
    now: () => instantAt(legalDate(today), 9),
  });
  return { code, out: out.join(""), err: err.join("") };
}
const at = (...words: readonly string[]) => kttt(...words, "--folder", folder);
const data = async (...words: readonly string[]) => readShape((await at(...words, "--json")).out);
const events = async () => (await data("show", DUTY))["events"] as readonly { readonly type: string }[];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "kttt-office-"));
  folder = join(parent, "so");
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe("A day in an office", () => {
  it("begins with kttt init: the folder holds a store brought up to today, and says what it is of", async () => {
    const made = await kttt("init", "--folder", folder, "--province", "hcm");
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toMatch(/Thành phố Hồ Chí Minh, \d+ nhiệm vụ tính đến 01\/6\/2023/);
    expect(JSON.parse(await readFile(join(folder, "office.json"), "utf8"))).toMatchObject({
      format: "kttt.office/1",
      province: "hcm",
      startedOn: null,
    });
    const again = await kttt("init", "--folder", folder, "--province", "hcm");
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.err).toContain("đã có tệp");
  });

  it("lists what a body owes, the most pressing day first, and narrows it", async () => {
    const all = (await data("list", "duties", "--body", "so-du-lich"))["duties"] as readonly { dueOn: string | null }[];
    expect(all.length).toBeGreaterThan(3);
    expect(all[0]).toMatchObject({ obligation: DUTY, dueOn: "2023-12-31", class: "inProgressWithinTime" });
    const due = await data("list", "duties", "--body", "so-du-lich", "--due-by", "2023-12-31");
    expect(due["duties"]).toEqual(all.filter((it) => it.dueOn !== null));
    expect((await data("list", "duties", "--overdue"))["duties"]).toEqual([]);
    expect((await at("list", "duties", "--status", "inProgressWithinTime")).out).toContain(DUTY);
    expect((await at("list", "reports", "--body", "so-du-lich")).out).toMatch(
      /Quý II\/2023 +Sở Du lịch +không in ngày/,
    );
  });

  it("reports, sends back and reports again; what is refused leaves no event and says who may", async () => {
    const report = ["do", "report", QUARTER, ...LEAD, "--document-number", "12/BC-SDL"];
    const done = await at(...report);
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toMatch(/^(?:✓ 01\/6\/2023 \p{Lu}[^·]* · [^[\]#]+\n)+$/u);
    today = "2023-06-05";
    const monitor = ["--as", "so-khdt", "--role", "monitor"];
    const returned = await at(
      "do",
      "return",
      QUARTER,
      ...monitor,
      "--reason",
      "Thiếu biểu",
      "--correct-by",
      "2023-06-20",
    );
    expect([returned.code, returned.out]).toEqual([0, expect.stringContaining("Trả lại, chờ hoàn thiện")]);
    expect((await data("list", "reports", "--status", "returned"))["reports"]).toMatchObject([{ obligation: QUARTER }]);
    const before = (await data("show", QUARTER))["events"];
    const stranger = await at("do", "report", QUARTER, "--as", "so-noi-vu", "--role", "lead");
    expect(stranger).toMatchObject({ code: 1, out: "" });
    expect(stranger.err).toContain(
      "✗ “Sở Nội vụ” không có thẩm quyền thực hiện “Báo cáo” với nhiệm vụ này. [authority/not-entitled]",
    );
    expect(stranger.err).toContain("→ Cơ quan có thẩm quyền: Sở Du lịch [so-du-lich].");
    expect((await data("show", QUARTER))["events"]).toEqual(before);
    expect((await at(...report)).code).toBe(0);
    expect((await at("do", "accept", QUARTER, ...monitor)).out).toContain("Xác nhận hoàn thành");
  });

  it("answers a question about the plan, with a command in a file; asked again with its key it is not done twice", async () => {
    const [asked] = (await data("list", "questions"))["questions"] as readonly {
      readonly id: string;
      readonly choices: readonly { readonly id: string }[];
    }[];
    const id = asked?.id ?? "";
    expect((await at("show", id)).out).toMatch(/\?.*\[.*first-year\]/);
    expect((await data("show", id))["question"]).toMatchObject({ id, kind: "first-year" });
    const file = join(parent, "answer.json");
    const choice = asked?.choices[0]?.id;
    const command = {
      question: id,
      choice,
      value: ["2024"],
      reason: "Theo chương trình công tác",
      idempotencyKey: "k-1",
    };
    await writeFile(file, JSON.stringify({ ...command, actor: { agency: "ubnd-tp", person: null, role: "issuer" } }));
    const answer = ["do", "answer", "--json", file];
    expect(await at(...answer)).toMatchObject({ code: 0, err: "" });
    expect((await data("list", "questions"))["questions"]).toEqual([]);
    expect((await at(...answer)).out).toContain("đã được thực hiện trước đó");
  });

  it("says what may be done about a duty, by whom and what it needs, and agrees with doing it", async () => {
    const duty = "qd-1396-2023/body.III.1.1@once#so-du-lich";
    type Said = readonly { readonly command: string; readonly allowed: boolean; readonly refused: readonly object[] }[];
    const said = (await data("actions", duty, ...LEAD))["actions"] as Said;
    expect(said.filter((it) => it.allowed).map((it) => it.command)).toEqual(
      expect.arrayContaining(["start", "report"]),
    );
    for (const it of said) expect(it.allowed).toBe(it.refused.length === 0);
    expect(said.find((it) => it.command === "cancel")).toMatchObject({ allowed: false, who: [{ agency: "ubnd-tp" }] });
    const shown = await at("actions", duty, ...LEAD, "--lang", "en");
    expect(shown.out).toMatch(/^✓ .*\[start\]/m);
    expect(shown.out).toMatch(/^✗ .*\[cancel\].*\n.*\[authority\//m);
    expect((await at("do", "start", duty, ...LEAD, "--dry-run")).code).toBe(0);
    expect((await at("do", "cancel", duty, ...LEAD, "--reason", "x", "--dry-run")).code).toBe(1);
    expect((await at("actions", `${duty}x`, ...LEAD)).err).toMatch(
      /Có phải “qd-1396-2023\/body\.III\.1\.1@once#so-du-lich” không\? \(\p{Lu}/u,
    );
    const stranger = (await at("actions", duty, "--as", "so-noi-vu", "--role", "lead")).out;
    expect(stranger).toContain(
      "    · “Sở Nội vụ” không có thẩm quyền thực hiện “Gia hạn” với nhiệm vụ này. [authority/",
    );
    expect(stranger).not.toContain("so-noi-vu");
    expect((await at("actions", duty)).err).toContain("thiếu --as và --role");
  });

  it("tries an act without doing it: what it would lead to, or why not", async () => {
    const start = ["do", "start", "qd-1396-2023/body.dieu-2.1@once#so-du-lich", "--dry-run"];
    const tried = await at(...start, ...LEAD);
    expect([tried.code, tried.out]).toEqual([0, expect.stringMatching(/Bắt đầu thực hiện.*\n.*chưa ghi gì/)]);
    expect((await at(...start, ...LEAD)).code).toBe(0);
    const refused = await at(...start, "--as", "so-noi-vu", "--role", "lead");
    expect([refused.code, refused.out, refused.err]).toEqual([1, "", expect.stringContaining("[authority/")]);
  });

  it("opens a case of a cooperative, lists it, shows it, and shows that there was none the day before", async () => {
    const registry = ["--as", "so-khdt", "--role", "registrar"];
    const cooperative = JSON.stringify({ ref: "htx/0001", kind: "cooperative" });
    const opened = await at("do", "open-case", "hs-1", ...registry, "--cooperative", cooperative);
    expect(opened).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Mở hồ sơ") as string });
    expect((await data("list", "cases"))["cases"]).toMatchObject([{ case: "hs-1", stage: "reviewing" }]);
    expect(await data("show", "hs-1")).toMatchObject({ format: "kttt.case-view/1", case: "hs-1", on: today });
    expect((await at("show", "hs-1")).out).toContain("htx/0001");
    expect((await data("list", "cases", "--as-of", "2023-06-04"))["cases"]).toEqual([]);
    const stranger = await at("do", "close-case", "hs-1", "--as", "so-du-lich", "--role", "lead", "--reason", "x");
    expect([stranger.code, stranger.out]).toEqual([1, ""]);
  });

  it("shows a duty with its basis and what happened to it, and all of it as of yesterday", async () => {
    today = "2024-01-14";
    expect(await at("do", "report", DUTY, ...LEAD, "--on", "2024-01-14")).toMatchObject({ code: 0 });
    const shown = await at("show", DUTY);
    expect(shown.out).toMatch(/^Mô hình chuỗi liên kết .*\nCơ quan: Sở Du lịch\n/);
    expect(shown.out).toContain("Căn cứ: mục X, 1396/QĐ-UBND, dòng 418-419");
    expect(shown.out.split("\n").filter((it) => it.includes("so-du-lich"))).toEqual([`Mã: ${DUTY}`]);
    expect(shown.out).toMatch(
      /01\/01\/2024 {2}Quá hạn \(hệ thống, nhập ngày 14\/01\/2024\)\n.*14\/01\/2024 {2}Báo cáo/s,
    );
    const late = async (...more: readonly string[]) => (await data("show", DUTY, ...more))["duty"];
    expect(await late()).toMatchObject({ class: "completedLate", reportedOn: "2024-01-14" });
    expect(await late("--as-of", "2024-01-13")).toMatchObject({ class: "inProgressOverdue", reportedOn: null });
    expect(await late("--as-of", "2023-12-31")).toMatchObject({ class: "inProgressWithinTime" });
    expect((await data("list", "duties", "--overdue", "--as-of", "2024-01-13"))["asOf"]).toBe("2024-01-13");
    expect((await at("list", "duties", "--as-of", "2023-04-11")).err).toContain("trước ngày chương trình bắt đầu");
    expect((await at("list", "duties", "--as-of", "2024-01-15")).code).toBe(2);
  });
});

describe("Whoever only looks at an office", () => {
  const tree = async () => {
    const hash = createHash("sha256");
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const it of names.sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
      const path = join(it.parentPath, it.name);
      hash.update(path);
      if (it.isFile()) hash.update(await readFile(path));
    }
    return hash.digest("hex");
  };

  it("leaves its folder as it was, byte for byte, and sees what has fallen due all the same", async () => {
    const before = await tree();
    const was = today;
    today = "2024-03-01";
    const late = (await data("list", "duties", "--overdue"))["duties"] as readonly object[];
    expect(late.length).toBeGreaterThan(0);
    expect((await at("list", "reports")).code).toBe(0);
    expect((await at("show", DUTY)).code).toBe(0);
    expect((await at("actions", DUTY, ...LEAD)).code).toBe(0);
    expect((await at("do", "raise-obstacle", DUTY, ...LEAD, "--obstacle", "o", "--text", "x", "--dry-run")).code).toBe(
      1,
    );
    expect((await at("audit")).code).toBe(0);
    expect((await at("outbox", "--consumer", "mail")).code).toBe(0);
    const log = await at("export");
    expect([log.code, log.err]).toEqual([0, ""]);
    expect((await readLogLines(log.out)).every((it) => it.recordedAt < "2024-03-01")).toBe(true);
    expect(await tree()).toBe(before);
    today = was;
  });
});

describe("What is typed wrongly in an office is said, and nothing is done", () => {
  it.each([
    ["no act", ["do"], "Chưa nêu việc"],
    ["a misspelt act", ["do", "reprot", DUTY, ...LEAD], "Có phải “report” không?"],
    ["a misspelt field", ["do", "return", DUTY, ...LEAD, "--reson", "x"], "Có phải “--reason” không?"],
    ["nobody who acts", ["do", "start", DUTY], "thiếu --as và --role"],
    ["half of who acts", ["do", "start", DUTY, "--as", "so-du-lich"], "Cần cả --as và --role"],
    ["a misspelt role", ["do", "start", DUTY, "--as", "so-du-lich", "--role", "leed"], "Có phải “lead” không?"],
    ["a field left out", ["do", "cancel", DUTY, "--as", "ubnd-tp", "--role", "issuer"], "[input/missing-field]"],
    ["a day that is none", ["do", "start", DUTY, ...LEAD, "--on", "2024-02-30"], "[input/wrong-shape]"],
    ["JSON that is none", ["do", "start", DUTY, ...LEAD, "--basis", "{"], "--basis không phải là JSON"],
    ["a file that is not there", ["do", "start", "--json", "/none.json"], "Không đọc được tệp"],
    ["an unknown list", ["list", "dutys"], "Có phải “duties” không?"],
    ["an unknown status", ["list", "duties", "--status", "overdu"], "Có phải “overdue” không?"],
    ["a filter of another list", ["list", "questions", "--overdue"], "không dùng với “questions”"],
    ["an unknown body", ["list", "duties", "--body", "so-du-lic"], "[roster/unknown-body]"],
    ["an unknown body of reports", ["list", "reports", "--body", "so-du-lic"], "so-du-lich"],
    ["an id nobody knows", ["show", "qd-1396-2023/X.1@once#so-du-lic"], `Có phải “${DUTY}” không?`],
    ["no id", ["show"], "Chưa nêu mã"],
    [
      "a day to look back on which is none",
      ["list", "duties", "--as-of", "hôm qua"],
      "“hôm qua” không phải là một ngày",
    ],
  ])("%s", async (_, words, said) => {
    const { code, err, out } = await at(...words);
    expect(err).toContain(said);
    expect([code, out]).toEqual([2, ""]);
  });

  it.each([
    ["do", "reprot", DUTY],
    ["do", "return", DUTY, ...LEAD, "--reson", "x"],
    ["do", "start", DUTY],
    ["do", "start", DUTY, "--as", "so-du-lich", "--role", "leed"],
    ["do", "start", DUTY, ...LEAD, "--basis", "{"],
    ["list", "dutys"],
    ["list", "duties", "--status", "overdu"],
    ["list", "questions", "--overdue"],
    ["list", "duties", "--due-by", "2024-02-30"],
  ])("in English, too, without a word of Vietnamese: kttt %s %s", async (...words) => {
    const { code, err } = await at(...words, "--lang", "en");
    expect(code).toBe(2);
    expect(err).not.toMatch(/[ăđơưạảấầẩậắằẳặẹẻẽếềểễệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹ]/i);
  });

  it("a refused act ends with exit code 1 and leaves the log as it was", async () => {
    const { code, err } = await at("do", "start", DUTY, ...LEAD);
    expect(code).toBe(1);
    expect(err).toMatch(/\[obligation\//);
    const types = (await events()).map((it) => it.type);
    expect(types).toEqual(["ObligationAssigned", "OverdueMarked", "WorkStarted", "Reported"]);
  });

  it("a folder which is no office, a store in use by another process, a day outside the programme", async () => {
    const empty = join(parent, "empty");
    await mkdir(empty);
    expect(await kttt("list", "duties", "--folder", empty)).toMatchObject({ code: 2, out: "" });
    expect(await readdir(empty)).toEqual([]);
    expect((await kttt("list", "duties")).err).toContain("Thiếu --folder");
    const store = await openStore({ folder: join(folder, "store") });
    const lead = ["--as", "so-du-lich", "--role", "lead"];
    for (const words of [
      ["list", "duties"],
      ["show", DUTY],
      ["actions", DUTY, ...lead],
      ["do", "start", DUTY, ...lead],
      ["do", "start", DUTY, ...lead, "--dry-run"],
      ["export"],
      ["audit"],
      ["outbox", "--consumer", "mail"],
    ]) {
      const busy = await at(...words);
      expect([words, busy.code, busy.out]).toEqual([words, 2, ""]);
      expect(busy.err).toMatch(
        new RegExp(`store/folder-in-use[^]*${process.pid}|${process.pid}[^]*store/folder-in-use`),
      );
    }
    await store.close();
    expect(await readdir(folder)).toEqual(["office.json", "store"]);
    const early = await kttt("init", "--folder", join(parent, "x"), "--province", "hcm", "--started-on", "1999-01-01");
    expect([early.code, early.err]).toEqual([2, expect.stringContaining("nằm ngoài chương trình")]);
    expect(await readdir(parent)).not.toContain("x");
    expect((await kttt("init", "--folder", join(parent, "x"))).err).toContain("Thiếu tên tỉnh");
  });
});

it("kttt do --help names the acts, and after an act its fields", async () => {
  const all = await kttt("do", "--help");
  expect(all.out).toMatch(/Các việc: start, report, accept, return/);
  const one = await kttt("do", "return", "--help", "--lang", "en");
  expect(one.out).toMatch(
    /Required:\n {2}--obligation TEXT\n {2}--reason TEXT\n {2}--correct-by TEXT\nOptional:\n {2}--on/,
  );
});
